package org.juzhu.byhand;

import java.time.LocalDate;
import java.util.Objects;
import org.juzhu.Answer;
import org.juzhu.model.Hukou;
import org.juzhu.model.Study;
import org.juzhu.spi.Situation;

/**
 * Whether a person may get the residence permit (居住证); residence-and-points.md, sections 1, 2, 2a, 8.2 and the counting
 * conventions RES-X-CNT-2 to -4.
 *
 * <p>No gap touches this decision (8.2), so the office decides only on days before its first rule.
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
}
