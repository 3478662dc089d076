package org.juzhu.byhand;

import java.time.LocalDate;
import java.util.Objects;
import org.juzhu.Answer;
import org.juzhu.model.Hukou;
import org.juzhu.model.PermitType;
import org.juzhu.model.Study;
import org.juzhu.spi.Situation;

/**
 * Whether a person may get the residence permit (居住证), and whether the one issued is in force; residence-and-points.md,
 * sections 1, 2, 2a, 8.2, 8.3 and the counting conventions RES-X-CNT-2 to -6 and -8.
 *
 * <p>No gap touches the first (8.2), so there the office decides only on days before its first rule.
 *
 * <p>For persons of whom everything asked is known; a fact that is not may end in a NullPointerException.
 */
public final class ResidencePermitByHand {
    /** BJRULE-3, first day: before it nothing is encoded. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2003, 6, 30);

    /** BJRULE-3: until the day before, Beijing took no application; BJ270-7-1 to BJ270-15-1: first day. */
    private static final LocalDate ACCEPTED_FROM = LocalDate.of(2016, 10, 1);

    /** BJ270-7-1. */
    private static final int MONTHS_LIVED = 6;

    /** BJ270-7-2, BJ270-7-3. */
    private static final int MONTHS_AHEAD = 6;

    /** BJ270-7-4: primary and secondary school, and full-time academic study. */
    private static final Study[] CONTINUOUS_SCHOOLING = {
        Study.PRIMARY_SCHOOL,
        Study.JUNIOR_HIGH_SCHOOL,
        Study.SENIOR_HIGH_SCHOOL,
        Study.VOCATIONAL_SCHOOL_FULL_TIME,
        Study.HIGHER_EDUCATION_FULL_TIME,
        Study.RESEARCH_INSTITUTE_FULL_TIME
    };

    /** RES-2016-10-3, BJ270-14-2: late after so many months. */
    private static final int MONTHS_BY_LAW = 12;

    /** BJRULE-7, RES-X-CNT-6: the last month in practice. */
    private static final int MONTHS_IN_PRACTICE = 13;

    /** BJRULE-7, AMB-04, first day. */
    private static final LocalDate PRACTICE_FROM = LocalDate.of(2017, 9, 1);

    /** BJRULE-13, RES-X-CNT-6: from then on a card is suspended after so many months. */
    private static final LocalDate CARDS_SUSPENDED_FROM = LocalDate.of(2021, 6, 1);

    private static final int MONTHS_OF_CARD = 7;

    /** BJRULE-15, RES-X-CNT-8: first day on which terms are extended. */
    private static final LocalDate EXTENDED_FROM = LocalDate.of(2020, 2, 28);

    /** BJRULE-15a, first day: terms are extended until the day before. */
    private static final LocalDate EXTENSION_OVER = LocalDate.of(2021, 6, 1);

    private ResidencePermitByHand() {}

    /** RESIDENCE_PERMIT. */
    public static Answer residencePermit(Situation person, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return Answer.OFFICE_DECIDES;
        }
        if (day.isBefore(ACCEPTED_FROM)) { // BJRULE-3, whatever RES-2016-2-1 says from 2016-01-01 on
            return Answer.NO;
        }
        boolean may = comesFromElsewhere(person)
                && !person.falseProofs() // BJ270-15-1
                && person.monthsInBeijing() >= MONTHS_LIVED // BJ270-7-1
                && isStable(person);
        return may ? Answer.YES : Answer.NO;
    }

    /** RES-2016-2-1: a citizen with a hukou elsewhere; so nobody from Hong Kong, Macao or Taiwan either, as RES-X-1. */
    private static boolean comesFromElsewhere(Situation person) {
        return Objects.requireNonNull(person.hukou()) == Hukou.ELSEWHERE;
    }

    private static boolean isStable(Situation person) {
        return person.monthsOfEmploymentAhead() >= MONTHS_AHEAD // BJ270-7-2
                || person.monthsOfDwellingAhead() >= MONTHS_AHEAD // BJ270-7-3
                || person.studiesRegistered(CONTINUOUS_SCHOOLING); // BJ270-7-4
    }

    /** RESIDENCE_PERMIT_IN_FORCE, for days from 2016-10-01 on: 8.3. */
    static Answer inForce(Situation person, LocalDate day) {
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

    /** Whether a registration card is in force, or may be: 8.3. Only from 2021-06-01 on is it sure that one is not. */
    static boolean mayHaveCard(Situation person, LocalDate day) {
        PermitType type = PermitType.REGISTRATION_CARD;
        return person.wasIssued(type)
                && (day.isBefore(CARDS_SUSPENDED_FROM) // BJRULE-13b
                        || person.extended(type) // BJRULE-15a
                        || person.monthsBegun(type) <= MONTHS_OF_CARD); // BJRULE-13
    }
}
