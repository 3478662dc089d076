package org.juzhu.byhand;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.juzhu.Answer;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.Hukou;
import org.juzhu.model.PermitType;
import org.juzhu.model.StayPaper;
import org.juzhu.spi.Situation;

/**
 * Who may apply for a car quota (小客车指标), alone or as a family; work-permit-and-benefits.md, sections 0.1, 4 and 12.3.
 *
 * <p>For persons of whom everything asked is known; a fact that is not may end in a NullPointerException.
 */
public final class CarsByHand {
    // Cars

    /** CAR-01a to CAR-07a, first day. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);

    /** CAR-FAM-01 to CAR-FAM-05, first day. */
    private static final LocalDate FAMILIES_FROM = LocalDate.of(2021, 1, 1);

    /** CAR-04: a year in Beijing. */
    private static final int MONTHS_IN_BEIJING = 12;

    /** CAR-04: any valid paper. */
    private static final StayPaper[] STAY_PAPERS = StayPaper.values();

    /** CAR-07b, first day; CAR-07a and CAR-07c end the day before. */
    private static final LocalDate RESIDENCE_PERMIT_COUNTS_FROM = LocalDate.of(2018, 1, 1);

    /** CAR-07c, first day. */
    private static final LocalDate RESIDENCE_PERMIT_IN_DOUBT_FROM = LocalDate.of(2016, 10, 1);

    /** CAR-CON-01a, CV-14. */
    private static final int MONTHS_INSURED = 60;

    /** CAR-CON-03, CV-15. */
    private static final int YEARS_TAXED = 5;

    /** CAR-FAM-01: the main applicant and at least one other. */
    private static final int LEAST_APPLICANTS = 2;

    /** CAR-FAM-04, CAR-FAM-05: ten years, to the day before the anniversary (CV-08). */
    private static final int MONTHS_BARRED = 120;

    /** CAR-FAM-02c, CV-09. */
    private static final int FULL_AGE = 18;

    private CarsByHand() {}

    /** CAR_INDIVIDUAL. */
    public static Answer carIndividual(Situation person, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) { // CV-05
            return Answer.OFFICE_DECIDES;
        }
        if (!person.holdsLicence() // CAR-01c
                || person.ownsCar() // CAR-01a
                || person.ownsVehicleDueForScrap()) { // CAR-01b
            return Answer.NO;
        }
        if (!day.isBefore(FAMILIES_FROM) && (person.inFamilyApplication() || hasFamilyQuota(person))) { // CAR-FAM-05
            return Answer.NO;
        }
        return group(person, day);
    }

    /** CAR_FAMILY_APPLICANT: whether a person may be one of the applicants, the main one or another. */
    public static Answer carFamilyApplicant(Situation person, LocalDate day) {
        if (day.isBefore(FAMILIES_FROM)) { // CV-05
            return Answer.OFFICE_DECIDES;
        }
        if (person.ownsCar()
                || person.spouseOwnsCar() // CAR-FAM-03
                || person.monthsSinceDivorceFromCarOwner(2021, 1, 1) < MONTHS_BARRED // CAR-FAM-04
                || hasFamilyQuota(person)) { // CAR-FAM-05
            return Answer.NO;
        }
        Answer group = group(person, day);
        if (group == Answer.NO && person.age() >= FULL_AGE) { // CAR-FAM-02a, CAR-FAM-02c
            return Answer.NO;
        }
        // Open beside a group: CAR-01b of an applicant.
        return group == Answer.YES && !person.ownsVehicleDueForScrap() ? Answer.YES : Answer.OFFICE_DECIDES;
    }

    /**
     * CAR_FAMILY.
     *
     * @param applicants each who applies, the main applicant first
     */
    public static Answer carFamily(List<Situation> applicants, LocalDate day) {
        if (day.isBefore(FAMILIES_FROM)) { // CV-05
            return Answer.OFFICE_DECIDES;
        }
        Situation main = applicants.get(0);
        if (main.familyApplicants() < LEAST_APPLICANTS // CAR-FAM-01
                || !main.holdsLicence()) { // CAR-FAM-02b
            return Answer.NO;
        }
        Answer all = Answer.YES;
        for (Situation applicant : applicants) {
            Answer one = carFamilyApplicant(applicant, day);
            if (one == Answer.NO) {
                return Answer.NO;
            }
            if (one == Answer.OFFICE_DECIDES) {
                all = Answer.OFFICE_DECIDES;
            }
        }
        return all;
    }

    /** CAR-FAM-05: whether a family that the person applied with got a quota less than ten years ago. */
    private static boolean hasFamilyQuota(Situation person) {
        return person.monthsSinceFamilyQuota() < MONTHS_BARRED;
    }

    /** CAR_GROUP: whether the person is in one of the five groups. */
    private static Answer group(Situation person, LocalDate day) {
        if (Objects.requireNonNull(person.hukou()) == Hukou.BEIJING // CAR-02
                || person.inService() // CAR-03
                || (person.holdsStayPaper(STAY_PAPERS) && person.monthsInBeijing() >= MONTHS_IN_BEIJING)) { // CAR-04
            return Answer.YES;
        }
        Answer talent = WorkResidencePermitByHand.inForce(person, day); // CAR-05
        if (talent == Answer.YES) {
            return Answer.YES;
        }
        Answer fiveYears = fiveYears(person, day);
        return fiveYears == Answer.NO ? talent : fiveYears;
    }

    /** Group 5: a permit, insurance and tax of five years. */
    private static Answer fiveYears(Situation person, LocalDate day) {
        boolean residencePermitCounts = !day.isBefore(RESIDENCE_PERMIT_COUNTS_FROM);
        if (!residencePermitCounts && person.holds(PermitType.TEMPORARY_PERMIT)) { // CAR-07a
            return hasPaid(person) ? Answer.YES : Answer.NO;
        }
        if (day.isBefore(RESIDENCE_PERMIT_IN_DOUBT_FROM)) {
            return Answer.NO;
        }
        Answer held = ResidencePermitByHand.inForce(person, day);
        if (held == Answer.NO || !hasPaid(person)) {
            return Answer.NO;
        }
        return residencePermitCounts ? held : Answer.OFFICE_DECIDES; // CAR-07b, CAR-07c
    }

    /** CAR-CON-01a to -05: both, insurance be it paid late, tax year by year. */
    private static boolean hasPaid(Situation person) {
        return person.monthsPaid(ContributionKind.PENSION_INSURANCE, MONTHS_INSURED, 1) >= MONTHS_INSURED // CV-14
                && person.taxedYears(YEARS_TAXED) >= YEARS_TAXED; // CV-15
    }
}
