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
 * Who may apply for a car quota (小客车指标), alone or as a family; work-permit-and-benefits.md, sections 0.1, 4 and 12.3. When
 * a work residence permit is valid: 1.5 and 12.1 there; when a residence permit is: residence-and-points.md, 8.3.
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

    // The work residence permit

    /** WRP-REQ-S3a, WRP-LIFE-01: the permit of somebody from Hong Kong, Macao or Taiwan. */
    private static final int MONTHS_OF_HKMT_TERM = 24;

    /** WRP-LIFE-09: a cancellation takes effect after two months. */
    private static final int MONTHS_TO_CANCELLATION = 2;

    /** WRP-LIFE-08, first day. */
    private static final LocalDate DELAY_FROM = LocalDate.of(2019, 1, 1);

    /** WRP-LIFE-08: counted from the last day employed. */
    private static final int MONTHS_OF_DELAY = 6;

    /** WRP-LIFE-04-3: at most three years past the last day. */
    private static final int MONTHS_RUN_ON = 36;

    // The residence permit

    /** RES-2016-10-3, BJ270-14-2: late after so many months. */
    private static final int MONTHS_BY_LAW = 12;

    /** BJRULE-7, RES-X-CNT-6: the last month in practice. */
    private static final int MONTHS_IN_PRACTICE = 13;

    /** BJRULE-7, AMB-04, first day. */
    private static final LocalDate PRACTICE_FROM = LocalDate.of(2017, 9, 1);

    /** BJRULE-15, RES-X-CNT-8: first day on which terms are extended. */
    private static final LocalDate EXTENDED_FROM = LocalDate.of(2020, 2, 28);

    /** BJRULE-15a, first day: terms are extended until the day before. */
    private static final LocalDate EXTENSION_OVER = LocalDate.of(2021, 6, 1);

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
        Answer talent = workResidencePermitInForce(person, day); // CAR-05
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
        Answer held = residencePermitInForce(person, day);
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

    /** Whether a work residence permit is valid: 12.1, state of a held permit. */
    private static Answer workResidencePermitInForce(Situation person, LocalDate day) {
        PermitType type = PermitType.WORK_RESIDENCE_PERMIT;
        if (!person.wasIssued(type)
                || person.issuedOnFalseProofs(type) // WRP-REQ-14a, WRP-REQ-14b
                || isCancelled(person, day)) {
            return Answer.NO;
        }
        int monthsPast = person.hukou() == Hukou.HONG_KONG_MACAO_TAIWAN
                ? person.monthsPastTerm(type, MONTHS_OF_HKMT_TERM) // WRP-REQ-S3a
                : person.monthsPastLastDay(type); // WRP-LIFE-01, CV-20
        if (monthsPast == 0) {
            return Answer.YES;
        }
        boolean mayRunOn = monthsPast <= MONTHS_RUN_ON && person.issuedSince(type, 2019, 5, 1); // WRP-LIFE-04-3
        return mayRunOn ? Answer.OFFICE_DECIDES : Answer.NO;
    }

    /** WRP-LIFE-09: whether the old employer's cancellation has taken effect. */
    private static boolean isCancelled(Situation person, LocalDate day) {
        PermitType type = PermitType.WORK_RESIDENCE_PERMIT;
        return person.monthsOfCancellation(type) > MONTHS_TO_CANCELLATION && !isDelayed(person, day);
    }

    /** WRP-LIFE-08: whether the cancellation is put off, or was until the employer named filed the change. */
    private static boolean isDelayed(Situation person, LocalDate day) {
        PermitType type = PermitType.WORK_RESIDENCE_PERMIT;
        return !day.isBefore(DELAY_FROM)
                && person.delayAsked(type)
                && person.monthsSinceLeft(type) <= MONTHS_OF_DELAY
                && (!person.changeFiled(type) || person.changeFiledAsNamed(type));
    }

    /** Whether a residence permit is in force: 8.3, for days from 2016-10-01 on. */
    private static Answer residencePermitInForce(Situation person, LocalDate day) {
        PermitType type = PermitType.RESIDENCE_PERMIT;
        if (!person.wasIssued(type) // RES-2016-10-1
                || person.issuedOnFalseProofs(type) // BJ270-15-1
                || person.died() // BJ270-16-1
                || person.hukou() == Hukou.BEIJING) { // BJ270-16-1
            return Answer.NO;
        }
        if (!day.isBefore(EXTENDED_FROM) && person.extended(type)) { // BJRULE-15, BJRULE-15a
            return day.isBefore(EXTENSION_OVER) ? Answer.YES : Answer.OFFICE_DECIDES;
        }
        int months = person.monthsBegun(type);
        if (months <= MONTHS_BY_LAW) {
            return Answer.YES;
        }
        // AMB-04. Later the permit is suspended (BJ270-14-2) or cancelled (BJRULE-13), which is all one here.
        boolean open = months <= MONTHS_IN_PRACTICE && !day.isBefore(PRACTICE_FROM);
        return open ? Answer.OFFICE_DECIDES : Answer.NO;
    }
}
