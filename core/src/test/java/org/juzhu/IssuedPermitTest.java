package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.TestLaw.is;
import static org.juzhu.model.IssuedPermit.RESIDENCE_PERMIT_IN_FORCE;
import static org.juzhu.model.PermitType.RESIDENCE_PERMIT;
import static org.juzhu.model.PermitType.WORK_RESIDENCE_PERMIT;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.juzhu.law.Anchor;
import org.juzhu.law.Condition;
import org.juzhu.law.Effect;
import org.juzhu.law.Evidence;
import org.juzhu.law.Operator;
import org.juzhu.model.Applicant;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitState;

/** Permits that were issued: how their terms are counted, and in which state they are, by a small law made up for it. */
class IssuedPermitTest {
    private static final Juzhu JUZHU = new TestLaw()
            .rule("term", new Effect.Term(RESIDENCE_PERMIT, Period.ofMonths(12)), Evidence.TEXT)
            .rule(
                    "extension",
                    new Effect.Extension(
                            RESIDENCE_PERMIT,
                            day("2020-01-01"),
                            day("2021-05-31"),
                            day("2021-06-01"),
                            day("2021-08-01")),
                    Evidence.TEXT)
            .rule("work-term", new Effect.Term(WORK_RESIDENCE_PERMIT, Period.ofMonths(36)), Evidence.TEXT)
            .ground(RESIDENCE_PERMIT_IN_FORCE, "issued", is("wasIssued", true, RESIDENCE_PERMIT))
            .rule(
                    "late",
                    new Effect.Bar(RESIDENCE_PERMIT_IN_FORCE, PermitState.SUSPENDED),
                    Evidence.TEXT,
                    begun(Operator.MORE, 13),
                    is("extended", false, RESIDENCE_PERMIT))
            .rule(
                    "overdue",
                    new Effect.Bar(RESIDENCE_PERMIT_IN_FORCE, PermitState.CANCELLED),
                    Evidence.REPORTED,
                    begun(Operator.MORE, 18),
                    is("extended", false, RESIDENCE_PERMIT))
            .ground(WORK_RESIDENCE_PERMIT, "held", is("holds", true, WORK_RESIDENCE_PERMIT))
            .rule(
                    "endorse",
                    new Effect.Duty(
                            RESIDENCE_PERMIT_IN_FORCE, Anchor.ENDORSED, Period.ofMonths(11), Period.ofMonths(12)),
                    Evidence.TEXT)
            .rule(
                    "renew",
                    new Effect.Duty(WORK_RESIDENCE_PERMIT, Anchor.LAST_DAY, null, Period.ofMonths(1)),
                    Evidence.TEXT)
            .load();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Condition begun(Operator operator, int months) {
        return new Condition("monthsBegun", List.of(RESIDENCE_PERMIT), operator, List.of(months));
    }

    private static Verdict inForce(Permit permit, String on) {
        Applicant holder = Applicant.builder().permits(permit).build();
        return JUZHU.assess(holder, day(on)).verdict(RESIDENCE_PERMIT_IN_FORCE);
    }

    /** Suspended from the day after the thirteenth month, cancelled from the day after the eighteenth. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 2025-03-10, YES, VALID",
        "2025-03-10, 2026-04-10, YES, VALID",
        "2025-03-10, 2026-04-11, NO, SUSPENDED",
        "2025-03-10, 2026-09-10, NO, SUSPENDED",
        "2025-03-10, 2026-09-11, NO, CANCELLED",
        "2025-08-31, 2026-09-30, YES, VALID",
        "2025-08-31, 2026-10-01, NO, SUSPENDED",
        "2025-08-31, 2027-02-28, NO, SUSPENDED",
        "2025-08-31, 2027-03-01, NO, CANCELLED",
    })
    void eachStateFromItsFirstDayToItsLast(String issued, String on, Answer answer, PermitState state) {
        Verdict verdict = inForce(Permit.issued(RESIDENCE_PERMIT, day(issued)), on);
        assertThat(verdict.answer()).isEqualTo(answer);
        assertThat(verdict.state()).isEqualTo(state);
    }

    @Test
    void anEndorsementBeginsANewTermOnItsOwnDay() {
        Permit permit = Permit.issued(RESIDENCE_PERMIT, day("2025-03-10")).endorsed(day("2026-02-20"));
        assertThat(inForce(permit, "2027-03-20").state()).isEqualTo(PermitState.VALID);
        assertThat(inForce(permit, "2027-03-21").state()).isEqualTo(PermitState.SUSPENDED);
        assertThat(inForce(permit, "2026-02-19").state()).isEqualTo(PermitState.VALID);
    }

    /** A permit with last day 2021-02-10, made up on 2021-07-20: last day 2022-02-10 (RES-X-CNT-5). */
    @Test
    void makingUpForAnExtendedTermBeginsTheNextOneOnTheOldLastDay() {
        Permit madeUp = Permit.issued(RESIDENCE_PERMIT, day("2020-02-10")).endorsed(day("2021-07-20"));
        assertThat(inForce(madeUp, "2022-03-10").state()).isEqualTo(PermitState.VALID);
        assertThat(inForce(madeUp, "2022-03-11").state()).isEqualTo(PermitState.SUSPENDED);
        assertThat(duties(madeUp, "2021-12-01")).isEqualTo("2022-01-10 to 2022-02-10");
        // One day after the last day of the making up, it is an endorsement like any other.
        Permit later = Permit.issued(RESIDENCE_PERMIT, day("2020-02-10")).endorsed(day("2021-08-02"));
        assertThat(inForce(later, "2022-09-02").state()).isEqualTo(PermitState.VALID);
        // And so it is of a term that was never extended.
        Permit never = Permit.issued(RESIDENCE_PERMIT, day("2020-06-01")).endorsed(day("2021-07-20"));
        assertThat(inForce(never, "2022-08-20").state()).isEqualTo(PermitState.VALID);
    }

    private static String duties(Permit permit, String on) {
        Duty duty = JUZHU.assess(Applicant.builder().permits(permit).build(), day(on)).duties().stream()
                .filter(one -> one.decision() == RESIDENCE_PERMIT_IN_FORCE)
                .findFirst()
                .orElseThrow();
        return duty.from() + " to " + duty.until();
    }

    @Test
    void anExtendedTermIsNotLate() {
        Permit extended = Permit.issued(RESIDENCE_PERMIT, day("2019-01-01"));
        assertThat(inForce(extended, "2021-05-31").state()).isEqualTo(PermitState.VALID);
        Permit dayBefore = Permit.issued(RESIDENCE_PERMIT, day("2018-12-31"));
        assertThat(inForce(dayBefore, "2021-05-31").state()).isEqualTo(PermitState.CANCELLED);
        // Made up, but the new year had ended before the last day of the making up.
        Permit twoYears = Permit.issued(RESIDENCE_PERMIT, day("2019-07-15")).endorsed(day("2021-07-20"));
        assertThat(inForce(twoYears, "2023-01-01").state()).isEqualTo(PermitState.VALID);
    }

    @Test
    void aHistoryKnownInPartIsARange() {
        Permit unknown = new Permit(RESIDENCE_PERMIT, day("2025-03-10"), null, null, null, null, null, null);
        assertThat(inForce(unknown, "2026-04-10").answer()).isEqualTo(Answer.YES);
        assertThat(inForce(unknown, "2026-04-11").answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(inForce(unknown, "2026-04-11").state()).isNull();
        // What was endorsed was issued before.
        Permit noDay = new Permit(RESIDENCE_PERMIT, null, List.of(day("2025-03-10")), null, null, null, null, null);
        assertThat(inForce(noDay, "2026-04-11").state()).isEqualTo(PermitState.SUSPENDED);
    }

    @Test
    void noPermitHasNoState() {
        Assessment none = JUZHU.assess(Applicant.builder().permits().build(), TestLaw.DAY);
        assertThat(none.verdict(RESIDENCE_PERMIT_IN_FORCE).answer()).isEqualTo(Answer.NO);
        assertThat(none.verdict(RESIDENCE_PERMIT_IN_FORCE).state()).isNull();
        Assessment unknown = JUZHU.assess(Applicant.builder().build(), TestLaw.DAY);
        assertThat(unknown.verdict(RESIDENCE_PERMIT_IN_FORCE).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aStateThatWeakEvidenceBringsIsLeftOpen() {
        Verdict weak = Juzhu.builder()
                .weakestEvidence(Evidence.TEXT)
                .load(JUZHU.law().ruleSet())
                .assess(
                        Applicant.builder()
                                .permits(Permit.issued(RESIDENCE_PERMIT, day("2025-03-10")))
                                .build(),
                        day("2026-09-11"))
                .verdict(RESIDENCE_PERMIT_IN_FORCE);
        assertThat(weak.answer()).isEqualTo(Answer.NO);
        assertThat(weak.state()).as("perhaps cancelled").isNull();
    }

    /** CV-20: the last day is the one printed, or else that of the term. */
    @ParameterizedTest
    @CsvSource({
        "2020-03-10, , 2023-03-10, YES",
        "2020-03-10, , 2023-03-11, NO",
        "2020-03-10, 2023-03-09, 2023-03-09, YES",
        "2020-03-10, 2023-03-09, 2023-03-10, NO",
        "2020-03-10, , 2020-03-09, NO",
    })
    void aPermitIsHeldToItsLastDay(String issued, String printed, String on, Answer answer) {
        Permit permit = Permit.issued(WORK_RESIDENCE_PERMIT, day(issued));
        Permit held = printed == null ? permit : permit.validUntil(day(printed));
        Assessment assessment = JUZHU.assess(Applicant.builder().permits(held).build(), day(on));
        assertThat(assessment.permit(WORK_RESIDENCE_PERMIT).answer()).isEqualTo(answer);
    }

    @Test
    void aDutyMayHaveNoFirstDay() {
        Permit permit = Permit.issued(WORK_RESIDENCE_PERMIT, day("2020-03-10"));
        Duty renew = JUZHU.assess(Applicant.builder().permits(permit).build(), day("2023-01-01")).duties().stream()
                .filter(duty -> duty.decision() == WORK_RESIDENCE_PERMIT)
                .findFirst()
                .orElseThrow();
        assertThat(renew.from()).isNull();
        assertThat(renew.until()).isEqualTo(day("2023-04-10"));
        assertThat(renew.overdue()).isFalse();
    }
}
