package org.juzhu.byhand;

import java.time.LocalDate;
import org.juzhu.Answer;
import org.juzhu.model.Hukou;
import org.juzhu.model.PermitType;
import org.juzhu.spi.Situation;

/**
 * Whether a work residence permit (工作居住证) that was issued is in force, for days from 2006-01-01 on;
 * work-permit-and-benefits.md, sections 1.5 and 12.1.
 *
 * <p>For persons of whom everything asked is known; a fact that is not may end in a NullPointerException.
 */
final class WorkResidencePermitByHand {
    private static final PermitType PERMIT = PermitType.WORK_RESIDENCE_PERMIT;

    /** WRP-REQ-S3a, WRP-LIFE-01: the permit of somebody from Hong Kong, Macao or Taiwan. */
    private static final int MONTHS_OF_HKMT_TERM = 24;

    /** WRP-LIFE-09: a cancellation takes effect after two months. */
    private static final int MONTHS_TO_CANCELLATION = 2;

    /** WRP-LIFE-08, first day; by CV-03 a gap before it. */
    private static final LocalDate DELAY_FROM = LocalDate.of(2019, 1, 1);

    /** WRP-LIFE-08: counted from the last day employed. */
    private static final int MONTHS_OF_DELAY = 6;

    /** WRP-LIFE-04-3: at most three years past the last day. */
    private static final int MONTHS_RUN_ON = 36;

    private WorkResidencePermitByHand() {}

    static Answer inForce(Situation person, LocalDate day) {
        if (!person.wasIssued(PERMIT) || person.issuedOnFalseProofs(PERMIT)) { // WRP-REQ-14a, WRP-REQ-14b
            return Answer.NO;
        }
        Answer cancelled = cancelled(person, day);
        if (cancelled == Answer.YES) {
            return Answer.NO;
        }
        boolean ofTwoYears = person.hukou() == Hukou.HONG_KONG_MACAO_TAIWAN;
        int monthsPast = ofTwoYears
                ? person.monthsPastTerm(PERMIT, MONTHS_OF_HKMT_TERM)
                : person.monthsPastLastDay(PERMIT); // WRP-LIFE-01, CV-20
        if (monthsPast == 0) {
            return cancelled == Answer.NO ? Answer.YES : Answer.OFFICE_DECIDES;
        }
        boolean mayRunOn = !ofTwoYears // WRP-REQ-S3a: its extension is asked for
                && monthsPast <= MONTHS_RUN_ON
                && person.issuedSince(PERMIT, 2019, 5, 1); // WRP-LIFE-04-3
        return mayRunOn ? Answer.OFFICE_DECIDES : Answer.NO;
    }

    /** WRP-LIFE-09; WRP-LIFE-08 can only put it off. */
    private static Answer cancelled(Situation person, LocalDate day) {
        if (person.monthsOfCancellation(PERMIT) <= MONTHS_TO_CANCELLATION) {
            return Answer.NO;
        }
        if (!person.delayAsked(PERMIT)) {
            return Answer.YES;
        }
        if (day.isBefore(DELAY_FROM)) {
            return Answer.OFFICE_DECIDES;
        }
        boolean delayed = person.monthsSinceLeft(PERMIT) <= MONTHS_OF_DELAY
                && (!person.changeFiled(PERMIT) || person.changeFiledAsNamed(PERMIT));
        return delayed ? Answer.NO : Answer.YES;
    }
}
