package org.juzhu.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * Consecutive months for which a contribution was paid, both ends included.
 *
 * @param from the first month; never null in a valid applicant
 * @param until the last month; never null in a valid applicant
 * @param paidOn the day on which all of them were paid later than due (补缴); null if each was paid in its time, or if
 *     nobody knows
 * @param employerId who paid, by {@link Employer#id()}; null if unknown or paid by the person
 * @param district the district of Beijing in which it was paid; null if unknown
 * @param amount for income tax, the yuan paid for each of the months; null if unknown
 * @param income for income tax, the taxable income (应税收入) of each of the months in yuan; null if unknown
 * @param byQuarter for income tax, whether a self-employed person paid it quarter by quarter; null counts as false
 * @param lateByOffice whether they were paid late for a reason that lies with the bank or the insurance agency; null
 *     counts as false
 * @param atMunicipalAgency whether social insurance was paid at the agency of the city (市本级), not at one of a district;
 *     null counts as false
 */
public record ContributionMonths(
        @Nullable YearMonth from,
        @Nullable YearMonth until,
        @NullMeans(Absence.NONE) @Nullable LocalDate paidOn,
        @NullMeans(Absence.NONE_OR_UNKNOWN) @Nullable String employerId,
        @Nullable District district,
        @Nullable Integer amount,
        @Nullable Integer income,
        @NullMeans(Absence.NONE) @Nullable Boolean byQuarter,
        @NullMeans(Absence.NONE) @Nullable Boolean lateByOffice,
        @NullMeans(Absence.NONE) @Nullable Boolean atMunicipalAgency) {

    /** Months paid in their time, from the one to the other, both included. */
    public static ContributionMonths paid(YearMonth from, YearMonth until) {
        return new ContributionMonths(from, until, null, null, null, null, null, null, null, null);
    }

    /** The same months, paid by that employer. */
    public ContributionMonths by(String employerId) {
        return new ContributionMonths(
                from, until, paidOn, employerId, district, amount, income, byQuarter, lateByOffice, atMunicipalAgency);
    }

    /** The same months, paid later than due, on that day. */
    public ContributionMonths late(LocalDate paidOn) {
        return new ContributionMonths(
                from, until, paidOn, employerId, district, amount, income, byQuarter, lateByOffice, atMunicipalAgency);
    }

    /** The same months, paid in that district. */
    public ContributionMonths in(District district) {
        return new ContributionMonths(
                from, until, paidOn, employerId, district, amount, income, byQuarter, lateByOffice, atMunicipalAgency);
    }

    /** The same months, for each of which that many yuan were paid. */
    public ContributionMonths of(int amount) {
        return new ContributionMonths(
                from, until, paidOn, employerId, district, amount, income, byQuarter, lateByOffice, atMunicipalAgency);
    }

    /** The same payment, for the months to another last one, included. */
    public ContributionMonths until(YearMonth until) {
        return new ContributionMonths(
                from, until, paidOn, employerId, district, amount, income, byQuarter, lateByOffice, atMunicipalAgency);
    }
}
