package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.TestLaw.DAY;
import static org.juzhu.TestLaw.atLeast;
import static org.juzhu.TestLaw.is;
import static org.juzhu.TestLaw.less;
import static org.juzhu.model.PermitType.REGISTRATION_CARD;
import static org.juzhu.model.PermitType.RESIDENCE_PERMIT;
import static org.juzhu.model.PermitType.TEMPORARY_PERMIT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Condition;
import org.juzhu.law.Evidence;
import org.juzhu.law.Question;
import org.juzhu.law.Role;
import org.juzhu.model.Applicant;
import org.juzhu.model.Employment;
import org.juzhu.model.Hukou;
import org.juzhu.model.Residence;

/** The four answers and their precedence, on small laws made up for it. */
class AnswerTest {
    private static final Condition FROM_ELSEWHERE = is("hukou", Hukou.ELSEWHERE);
    private static final Condition LIVES_HERE = is("livesInBeijing", true);
    private static final Condition WORKS_HERE = is("worksInBeijing", true);

    private static final Applicant NOBODY = Applicant.builder().build();
    private static final Applicant STRANGER = Applicant.builder()
            .hukou(Hukou.ELSEWHERE)
            .residences()
            .employments()
            .build();
    private static final Applicant RESIDENT = Applicant.builder()
            .hukou(Hukou.ELSEWHERE)
            .residences(Residence.since(DAY.minusMonths(6)))
            .employments()
            .build();

    private static Answer answer(TestLaw law, Applicant applicant) {
        return law.load().assess(applicant, DAY).permit(RESIDENCE_PERMIT).answer();
    }

    private static TestLaw ordinary() {
        return new TestLaw()
                .requirement(RESIDENCE_PERMIT, "hukou", FROM_ELSEWHERE)
                .ground(RESIDENCE_PERMIT, "home", LIVES_HERE)
                .ground(RESIDENCE_PERMIT, "work", WORKS_HERE);
    }

    @Test
    void requirementsAllAndGroundsOne() {
        assertThat(answer(ordinary(), RESIDENT)).isEqualTo(Answer.YES);
        assertThat(answer(ordinary(), STRANGER)).isEqualTo(Answer.NO);
        assertThat(answer(ordinary(), NOBODY)).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(ordinary(), RESIDENT.toBuilder().hukou(Hukou.BEIJING).build()))
                .isEqualTo(Answer.NO);
        assertThat(answer(ordinary(), RESIDENT.toBuilder().hukou(null).build())).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aFailedRequirementSettlesItWhateverElseIsUnknown() {
        assertThat(answer(ordinary(), Applicant.builder().hukou(Hukou.BEIJING).build()))
                .isEqualTo(Answer.NO);
    }

    @Test
    void aBarThatIsMetSettlesItAndOneThatIsOpenLeavesItOpen() {
        TestLaw law = ordinary().bar(RESIDENCE_PERMIT, "false-proofs", is("residenceReported", false));
        assertThat(answer(law, RESIDENT)).isEqualTo(Answer.UNKNOWN);
        Residence home = Residence.since(DAY.minusMonths(6));
        assertThat(answer(
                        law,
                        RESIDENT.toBuilder().residences(home.registered(false)).build()))
                .isEqualTo(Answer.NO);
        assertThat(answer(
                        law,
                        RESIDENT.toBuilder().residences(home.registered(true)).build()))
                .isEqualTo(Answer.YES);
    }

    @Test
    void aRequirementGapIsOpenForWhomItTouchesAndNoHurdleForOthers() {
        TestLaw law = ordinary().gap(RESIDENCE_PERMIT, Role.REQUIREMENT, "gap", less("monthsInBeijing", 7));
        assertThat(answer(law, RESIDENT)).isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(law.load().assess(RESIDENT, DAY).permit(RESIDENCE_PERMIT).gaps())
                .extracting(OpenGap::id)
                .containsExactly("TEST-4");
        assertThat(answer(
                        law,
                        RESIDENT.toBuilder()
                                .residences(Residence.since(DAY.minusMonths(7)))
                                .build()))
                .isEqualTo(Answer.YES);
        assertThat(answer(law, STRANGER)).as("a failed ground settles it").isEqualTo(Answer.NO);
    }

    @Test
    void aGroundGapIsNoHelpForThoseItDoesNotTouch() {
        TestLaw law = ordinary().gap(RESIDENCE_PERMIT, Role.GROUND, "gap", less("monthsInBeijing", 1));
        assertThat(answer(law, STRANGER)).isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(answer(law, RESIDENT)).isEqualTo(Answer.YES);
        TestLaw other = ordinary().gap(RESIDENCE_PERMIT, Role.GROUND, "gap", atLeast("monthsInBeijing", 1));
        assertThat(answer(other, STRANGER)).isEqualTo(Answer.NO);
    }

    @Test
    void whereAFactIsLackingTheAnswerIsUnknownEvenBesideAGap() {
        TestLaw law = ordinary().gap(RESIDENCE_PERMIT, Role.REQUIREMENT, "gap");
        assertThat(answer(law, RESIDENT.toBuilder().hukou(null).build())).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(law, RESIDENT.toBuilder().employments(List.of()).build()))
                .isEqualTo(Answer.OFFICE_DECIDES);
    }

    @Test
    void aFactThatCannotTurnTheAnswerIsNotLacking() {
        TestLaw law = new TestLaw()
                .gap(RESIDENCE_PERMIT, Role.REQUIREMENT, "gap")
                .gap(RESIDENCE_PERMIT, Role.GROUND, "ground-gap")
                .ground(RESIDENCE_PERMIT, "home", LIVES_HERE);
        assertThat(answer(law, NOBODY)).isEqualTo(Answer.OFFICE_DECIDES);
    }

    @Test
    void twoConditionsOnOneFactMayLeaveItNoWayOut() {
        TestLaw law = new TestLaw()
                .ground(RESIDENCE_PERMIT, "long", atLeast("monthsInBeijing", 6))
                .ground(RESIDENCE_PERMIT, "short", less("monthsInBeijing", 6));
        assertThat(answer(law, NOBODY)).isEqualTo(Answer.YES);
        TestLaw never = new TestLaw()
                .ground(RESIDENCE_PERMIT, "any", atLeast("monthsInBeijing", 6), less("monthsInBeijing", 6));
        assertThat(answer(never, NOBODY)).isEqualTo(Answer.NO);
    }

    @Test
    void aRangeMeetsFailsOrLeavesOpen() {
        TestLaw law = new TestLaw().ground(RESIDENCE_PERMIT, "lived", atLeast("monthsInBeijing", 6));
        Applicant sinceAtLeastSix = Applicant.builder()
                .residences(Residence.since(DAY.minusMonths(6)))
                .residencesCompleteSince(DAY.minusMonths(6))
                .build();
        Applicant sinceAtLeastFive = Applicant.builder()
                .residences(Residence.since(DAY.minusMonths(5)))
                .residencesCompleteSince(DAY.minusMonths(5))
                .build();
        assertThat(answer(law, sinceAtLeastSix)).isEqualTo(Answer.YES);
        assertThat(answer(law, sinceAtLeastFive)).isEqualTo(Answer.UNKNOWN);
        assertThat(law.load()
                        .assess(sinceAtLeastFive, DAY)
                        .permit(RESIDENCE_PERMIT)
                        .reasons()
                        .get(0)
                        .brief())
                .isEqualTo("lived: monthsInBeijing is at least 5, at least 6 is asked");
    }

    @Test
    void evidenceTooWeakForTheHostIsAGap() {
        TestLaw law = new TestLaw()
                .ground(RESIDENCE_PERMIT, "home", LIVES_HERE)
                .grade(Evidence.REPORTED)
                .requirement(RESIDENCE_PERMIT, "hukou", FROM_ELSEWHERE)
                .bar(RESIDENCE_PERMIT, "work", WORKS_HERE)
                .ground(RESIDENCE_PERMIT, "long", atLeast("monthsInBeijing", 6));
        Juzhu strict = law.load(Evidence.NOTICE);
        assertThat(strict.assess(RESIDENT, DAY).permit(RESIDENCE_PERMIT).answer())
                .isEqualTo(Answer.YES);
        assertThat(strict.assess(RESIDENT.toBuilder().hukou(Hukou.BEIJING).build(), DAY)
                        .permit(RESIDENCE_PERMIT)
                        .answer())
                .as("its harm is open")
                .isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(strict.assess(
                                RESIDENT.toBuilder()
                                        .employments(Employment.openEndedSince(DAY))
                                        .build(),
                                DAY)
                        .permit(RESIDENCE_PERMIT)
                        .answer())
                .isEqualTo(Answer.OFFICE_DECIDES);
        TestLaw onlyWeak = new TestLaw().grade(Evidence.RECALLED).ground(RESIDENCE_PERMIT, "home", LIVES_HERE);
        assertThat(onlyWeak.load(Evidence.REPORTED)
                        .assess(RESIDENT, DAY)
                        .permit(RESIDENCE_PERMIT)
                        .answer())
                .as("its help is open")
                .isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(answer(onlyWeak, RESIDENT)).isEqualTo(Answer.YES);
    }

    @Test
    void answersOfAnEarlierStageAreHandedOnFourValued() {
        TestLaw law = new TestLaw()
                .ground(REGISTRATION_CARD, "after", is("isYes", true, RESIDENCE_PERMIT))
                .requirement(RESIDENCE_PERMIT, "hukou", FROM_ELSEWHERE)
                .ground(RESIDENCE_PERMIT, "home", LIVES_HERE)
                .gap(RESIDENCE_PERMIT, Role.REQUIREMENT, "gap", WORKS_HERE)
                .ground(TEMPORARY_PERMIT, "last", is("isYes", false, REGISTRATION_CARD));
        Juzhu juzhu = law.load();
        assertThat(juzhu.catalogue().stages())
                .containsExactly(List.of(RESIDENCE_PERMIT), List.of(REGISTRATION_CARD), List.of(TEMPORARY_PERMIT));
        assertThat(juzhu.assess(RESIDENT, DAY).toString())
                .isEqualTo("2026-11-23 [REGISTRATION_CARD: YES, RESIDENCE_PERMIT: YES, TEMPORARY_PERMIT: NO]");
        assertThat(juzhu.assess(STRANGER, DAY).toString())
                .isEqualTo("2026-11-23 [REGISTRATION_CARD: NO, RESIDENCE_PERMIT: NO, TEMPORARY_PERMIT: YES]");
        Assessment open = juzhu.assess(RESIDENT.toBuilder().hukou(null).build(), DAY);
        assertThat(open.permit(TEMPORARY_PERMIT).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(open.permit(TEMPORARY_PERMIT).lacking())
                .flatExtracting(Lacking::questions)
                .extracting(Question::fact)
                .containsExactly("hukou");
        Assessment office = juzhu.assess(
                RESIDENT.toBuilder().employments(Employment.openEndedSince(DAY)).build(), DAY);
        assertThat(office.permit(TEMPORARY_PERMIT).answer()).isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(office.permit(TEMPORARY_PERMIT).gaps())
                .extracting(OpenGap::clause)
                .containsExactly("RESIDENCE_PERMIT/gap");
    }

    @Test
    void anEarlierAnswerMayTurnOutToBeLeftToTheOffice() {
        TestLaw law = new TestLaw()
                .ground(REGISTRATION_CARD, "always")
                .gap(REGISTRATION_CARD, Role.REQUIREMENT, "gap", FROM_ELSEWHERE)
                .ground(RESIDENCE_PERMIT, "with", is("isYes", true, REGISTRATION_CARD))
                .ground(RESIDENCE_PERMIT, "without", is("isYes", false, REGISTRATION_CARD), WORKS_HERE);
        assertThat(answer(law, STRANGER.toBuilder().hukou(null).build())).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(law, STRANGER)).isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(answer(law, STRANGER.toBuilder().hukou(Hukou.NONE).build())).isEqualTo(Answer.YES);
    }

    @Test
    void whereItIsTheSameWhicheverWayTheOfficeDecidesItIsSettled() {
        TestLaw law = new TestLaw()
                .ground(REGISTRATION_CARD, "always")
                .gap(REGISTRATION_CARD, Role.REQUIREMENT, "gap", FROM_ELSEWHERE)
                .ground(RESIDENCE_PERMIT, "always")
                .bar(RESIDENCE_PERMIT, "with", is("isYes", true, REGISTRATION_CARD), LIVES_HERE)
                .bar(RESIDENCE_PERMIT, "without", is("isYes", false, REGISTRATION_CARD), LIVES_HERE, WORKS_HERE);
        Employment work = Employment.openEndedSince(DAY);
        assertThat(answer(law, STRANGER)).as("barred neither way").isEqualTo(Answer.YES);
        assertThat(answer(law, RESIDENT)).as("barred one way").isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(answer(law, RESIDENT.toBuilder().employments(work).build()))
                .as("barred either way")
                .isEqualTo(Answer.NO);
        assertThat(answer(
                        law,
                        RESIDENT.toBuilder()
                                .employments((List<Employment>) null)
                                .build()))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(answer(
                        law, RESIDENT.toBuilder().hukou(null).employments(work).build()))
                .as("barred whatever is lacking")
                .isEqualTo(Answer.NO);
        assertThat(answer(
                        law,
                        STRANGER.toBuilder().residences((List<Residence>) null).build()))
                .as("free or left to the office")
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void whereOnlyABarIsEncodedItsFactIsLacking() {
        TestLaw law = new TestLaw().bar(RESIDENCE_PERMIT, "hukou", FROM_ELSEWHERE);
        Verdict verdict = law.load().assess(NOBODY, DAY).permit(RESIDENCE_PERMIT);
        assertThat(verdict.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(verdict.lacking())
                .flatExtracting(Lacking::questions)
                .extracting(Question::fact)
                .containsExactly("hukou");
    }

    @Test
    void aGroundThatIsMetLeavesNoGapToHingeOn() {
        TestLaw law =
                ordinary().gap(RESIDENCE_PERMIT, Role.GROUND, "idle").gap(RESIDENCE_PERMIT, Role.REQUIREMENT, "hinge");
        assertThat(law.load().assess(RESIDENT, DAY).permit(RESIDENCE_PERMIT).gaps())
                .extracting(OpenGap::clause)
                .containsExactly("RESIDENCE_PERMIT/hinge");
    }

    @Test
    void timeReachesTheCountBeyondALimit() {
        Condition moreThanSix = new Condition("monthsInBeijing", List.of(), org.juzhu.law.Operator.MORE, List.of(6));
        TestLaw law = new TestLaw().ground(RESIDENCE_PERMIT, "long", moreThanSix);
        Verdict verdict = law.load().assess(RESIDENT, DAY).permit(RESIDENCE_PERMIT);
        assertThat(verdict.answer()).isEqualTo(Answer.NO);
        assertThat(verdict.possibleFrom()).isEqualTo("2026-12-23");
        assertThat(verdict.reasons().get(0).metFrom()).isEqualTo("2026-12-23");
    }

    @Test
    void timeReachesOverAmendmentsAndTheDayOnWhichAListBecomesComplete() {
        TestLaw law = new TestLaw()
                .dates("2000-01-01", "2027-12-31")
                .ground(RESIDENCE_PERMIT, "home", atLeast("monthsInBeijing", 900))
                .dates("2028-01-01", null)
                .ground(RESIDENCE_PERMIT, "home", atLeast("monthsInBeijing", 30));
        assertThat(law.load().assess(RESIDENT, DAY).permit(RESIDENCE_PERMIT).possibleFrom())
                .isEqualTo("2028-11-23");
        TestLaw other = new TestLaw().ground(RESIDENCE_PERMIT, "any").bar(RESIDENCE_PERMIT, "home", LIVES_HERE);
        Applicant knownFromDecember = Applicant.builder()
                .residences()
                .residencesCompleteSince(java.time.LocalDate.of(2026, 12, 1))
                .build();
        assertThat(other.load()
                        .assess(knownFromDecember, DAY)
                        .permit(RESIDENCE_PERMIT)
                        .possibleFrom())
                .isEqualTo("2026-12-01");
    }

    @Test
    void lackingFactsComeGroundByGroundFewestFirst() {
        TestLaw law = new TestLaw()
                .requirement(RESIDENCE_PERMIT, "hukou", FROM_ELSEWHERE)
                .ground(RESIDENCE_PERMIT, "two", LIVES_HERE, WORKS_HERE)
                .ground(RESIDENCE_PERMIT, "one", LIVES_HERE);
        assertThat(law.load().assess(NOBODY, DAY).permit(RESIDENCE_PERMIT).lacking())
                .extracting(
                        Lacking::clause,
                        lacking ->
                                lacking.questions().stream().map(Question::fact).toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("RESIDENCE_PERMIT/one", List.of("hukou", "livesInBeijing")),
                        org.assertj.core.groups.Tuple.tuple(
                                "RESIDENCE_PERMIT/two", List.of("hukou", "livesInBeijing", "worksInBeijing")));
    }

    @Test
    void whereNothingIsEncodedTheOfficeDecides() {
        TestLaw law = new TestLaw().dates("2010-01-01", null).ground(RESIDENCE_PERMIT, "home", LIVES_HERE);
        Verdict before = law.load().assess(RESIDENT, DAY.minusYears(20)).permit(RESIDENCE_PERMIT);
        assertThat(before.answer()).isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(before.gaps()).extracting(OpenGap::id).containsExactly("NOT_ENCODED");
        assertThat(law.load().assess(RESIDENT, DAY).permit(TEMPORARY_PERMIT).gaps())
                .extracting(OpenGap::id)
                .containsExactly("NOT_ENCODED");
    }

    @Test
    void firstAndLastDayInForceAreIncluded() {
        TestLaw law = new TestLaw()
                .dates("2020-03-01", "2020-03-31")
                .ground(RESIDENCE_PERMIT, "home", LIVES_HERE)
                .dates("2020-04-01", "2020-04-30")
                .ground(RESIDENCE_PERMIT, "home", WORKS_HERE);
        Juzhu juzhu = law.load();
        Applicant always = Applicant.builder()
                .residences(Residence.since(DAY.minusYears(20)))
                .employments()
                .build();
        assertThat(List.of("2020-02-29", "2020-03-01", "2020-03-31", "2020-04-01", "2020-04-30", "2020-05-01").stream()
                        .map(java.time.LocalDate::parse)
                        .map(day -> juzhu.assess(always, day)
                                .permit(RESIDENCE_PERMIT)
                                .answer()))
                .containsExactly(
                        Answer.OFFICE_DECIDES, Answer.YES, Answer.YES, Answer.NO, Answer.NO, Answer.OFFICE_DECIDES);
    }

    @Test
    void aRuleOfOneDayIsInForceOnThatDay() {
        TestLaw law = new TestLaw().dates("2020-03-01", "2020-03-01").ground(RESIDENCE_PERMIT, "home", LIVES_HERE);
        Applicant always = Applicant.builder()
                .residences(Residence.since(DAY.minusYears(20)))
                .build();
        assertThat(law.load()
                        .assess(always, java.time.LocalDate.of(2020, 3, 1))
                        .permit(RESIDENCE_PERMIT)
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void aDayAfterTheLawWasCheckedIsAnsweredWithAWarning() {
        Juzhu juzhu = ordinary().load();
        assertThat(juzhu.assess(RESIDENT, DAY).warnings()).isEmpty();
        assertThat(juzhu.assess(RESIDENT, DAY.plusDays(1)).warnings()).hasSize(1);
    }

    @Test
    void aBarHurtsOnlyIfAllItsConditionsHold() {
        TestLaw law = ordinary().bar(RESIDENCE_PERMIT, "idle-elsewhere", FROM_ELSEWHERE, WORKS_HERE);
        List<Reason> reasons = law.load().assess(RESIDENT, DAY).permit(RESIDENCE_PERMIT).reasons().stream()
                .filter(reason -> reason.role() == Role.BAR)
                .toList();
        assertThat(reasons).extracting(Reason::state).containsExactly(State.MET, State.FAILED);
        assertThat(reasons).extracting(Reason::ruleState).containsOnly(State.FAILED);
        assertThat(reasons)
                .extracting(reason -> reason.text().english())
                .allMatch(text -> text.startsWith("Does not apply: idle-elsewhere."));
    }

    @Test
    void ofSeveralConditionsEachSaysItsPart() {
        TestLaw law = new TestLaw().ground(RESIDENCE_PERMIT, "at-home-and-busy", LIVES_HERE, WORKS_HERE);
        List<Reason> reasons =
                law.load().assess(RESIDENT, DAY).permit(RESIDENCE_PERMIT).reasons();
        assertThat(reasons)
                .extracting(reason -> reason.text().english())
                .containsExactly(
                        "at-home-and-busy. Of that, met: Lives in Beijing: yes; asked: yes.",
                        "at-home-and-busy. Of that, not met: Works in Beijing: no; asked: yes.");
        assertThat(reasons)
                .extracting(reason -> reason.detail().english())
                .containsExactly("Lives in Beijing: yes.", "Works in Beijing: no.");
    }
}
