package org.juzhu.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive months for which a contribution was paid, both ends included.
 *
 * @param from the first month; never null in a valid applicant
 * @param until the last month; never null in a valid applicant
 * @param paidOn the day on which all of them were paid later than due (补缴); null if each was paid in its time, or if
 *     nobody knows
 * @param employerId who paid, by {@link Employer#id()}; null if unknown or paid by the person
 */
public record ContributionMonths(
        @Nullable YearMonth from,
        @Nullable YearMonth until,
        @Nullable LocalDate paidOn,
        @Nullable String employerId) {

    /** Months paid in their time, from the one to the other, both included. */
    public static ContributionMonths paid(YearMonth from, YearMonth until) {
        return new ContributionMonths(from, until, null, null);
    }
}
