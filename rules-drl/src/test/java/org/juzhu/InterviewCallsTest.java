package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.juzhu.law.Unit;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Decision;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Hukou;
import org.juzhu.model.InvalidApplicantException;
import org.juzhu.model.PermitType;

/** What a host sees of an interview. */
class InterviewCallsTest {
    private static final Juzhu JUZHU = Juzhu.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Interview begun(Decision... decisions) {
        return JUZHU.interview(Map.of(), DAY, List.of(decisions));
    }

    @Test
    void aQuestionTellsAllThatAFormNeeds() {
        InterviewQuestion hukou = begun(PermitType.RESIDENCE_PERMIT).next();

        assertThat(hukou.id()).isEqualTo("hukou");
        assertThat(hukou.type()).isEqualTo(InputType.CHOICE);
        assertThat(hukou.choices())
                .extracting(InterviewQuestion.Choice::value)
                .containsExactlyElementsOf(
                        Arrays.stream(Hukou.values()).map(Hukou::name).toList());
        assertThat(hukou.text(Locale.ENGLISH)).isEqualTo("Where is the person’s hukou (户口) registered?");
        assertThat(hukou.text(Locale.CHINA)).isEqualTo("户口在哪里？");
        assertThat(hukou.moves()).containsExactly(PermitType.RESIDENCE_PERMIT);
        assertThat(hukou.because())
                .extracting(because -> because.citation().toString())
                .contains("STATE-663-2015 art. 2");
    }

    @Test
    void theNumberOfEntriesIsAskedForAndThenWhatTheyAre() {
        Interview interview = begun(PermitType.RESIDENCE_PERMIT).answer("hukou", Hukou.ELSEWHERE);
        InterviewQuestion homes = interview.next();
        assertThat(List.of(homes.id(), homes.type(), homes.least(), homes.most()))
                .containsExactly("residences", InputType.NUMBER, 0, 99);

        InterviewQuestion from = interview.answer("residences", 1).next();

        assertThat(from.id()).isEqualTo("residences[0].from");
        assertThat(from.type()).isEqualTo(InputType.DAY);
        assertThat(List.of(from.earliest(), from.latest()))
                .containsExactly(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));
        assertThat(from.about().english()).isEqualTo("Home 1");
        assertThat(from.about().chinese()).isEqualTo("住所1");
    }

    /** By hand: four months of six. */
    @Test
    void itEndsWithTheAnswerAndTheFactsUsed() {
        Interview interview = begun(PermitType.RESIDENCE_PERMIT)
                .answer("hukou", "ELSEWHERE")
                .answer("residences", 1)
                .answer("residences[0].from", LocalDate.of(2026, 7, 23));

        assertThat(interview.isSettled()).isTrue();
        assertThat(interview.next()).isNull();
        assertThat(interview.lacking()).isEmpty();
        assertThat(interview.assessment().permit(PermitType.RESIDENCE_PERMIT).answer())
                .isEqualTo(Answer.NO);
        assertThat(interview.used()).extracting(Said::id).containsExactly("hukou", "residences[0].from");
        assertThat(interview.used().get(1).answer().english()).isEqualTo("2026-07-23");
        assertThat(interview.facts())
                .isEqualTo(Map.of("hukou", "ELSEWHERE", "residences", List.of(Map.of("from", "2026-07-23"))));
    }

    @Test
    void itGoesOnFromTheFactsKept() {
        Interview before =
                begun(PermitType.RESIDENCE_PERMIT).answer("hukou", "ELSEWHERE").answer("residences", 1);

        Interview after = JUZHU.interview(before.facts(), DAY, before.decisions());

        assertThat(after.next()).isEqualTo(before.next());
    }

    /** A stretch of months without its first or last month is no stretch yet. */
    @Test
    void whatAnEntryCannotBeWithoutIsAskedForAtOnce() {
        Interview interview = begun(Entitlement.CAR_INDIVIDUAL).answer("contributions[SOCIAL_INSURANCE].months", 1);
        assertThat(interview.next().id()).isEqualTo("contributions[SOCIAL_INSURANCE].months[0].from");
        assertThat(interview.next().about().english()).isEqualTo("social insurance, Stretch 1");
        assertThat(interview.applicant().contributions().get(0).months()).isNull();

        Interview half = interview.answer("contributions[SOCIAL_INSURANCE].months[0].from", "2020-01");
        assertThat(half.next().id()).isEqualTo("contributions[SOCIAL_INSURANCE].months[0].until");

        Interview whole = half.answer("contributions[SOCIAL_INSURANCE].months[0].until", "2026-10");
        assertThat(whole.applicant().contributions()).hasSize(1);
        assertThat(whole.applicant().contributions().get(0).months()).hasSize(1);
    }

    /** The model takes it for false where nothing is said; an interview asks. */
    @Test
    void whatTheModelTakesForGrantedIsAskedFor() {
        assertThat(begun(Entitlement.HUKOU_EQUIVALENT).lacking())
                .extracting(InterviewQuestion::id)
                .contains("inService");
        Interview told = begun(Entitlement.HUKOU_EQUIVALENT).answer("inService", false);
        assertThat(told.lacking()).extracting(InterviewQuestion::id).doesNotContain("inService");
        assertThat(told.isSettled()).isFalse();
    }

    /** A person with a Beijing hukou counts as such if it does not stand in a student collective (HP-CLS-01). */
    @Test
    void whatWasAskedForAndTurnedOutAsPresumedWasUsed() {
        Interview interview = begun(Entitlement.HUKOU_EQUIVALENT)
                .answer("hukou", Hukou.BEIJING)
                .answer("settlement.studentCollective", false);

        assertThat(interview.isSettled()).isTrue();
        assertThat(interview.used()).extracting(Said::id).containsExactly("hukou", "settlement.studentCollective");
    }

    @Test
    void whatWasAskedForInVainIsLacking() {
        Interview interview = begun(Entitlement.HOME_INSIDE_FIFTH_RING);
        Set<String> asked = new HashSet<>();
        for (InterviewQuestion next = interview.next(); next != null; next = interview.next()) {
            asked.add(next.id());
            interview = interview.doNotKnow(next.id());
        }

        assertThat(asked).contains("hukou", "homes");
        assertThat(interview.lacking()).extracting(InterviewQuestion::id).containsAll(asked);
    }

    /** WRP-LIFE-01: three years, unless the permit prints another last day. */
    @Test
    void thePrintedLastDayIsAskedForThoughThereIsATermByLaw() {
        Interview interview = begun(Entitlement.HUKOU_EQUIVALENT)
                .answer("hukou", Hukou.ELSEWHERE)
                .answer("inService", false)
                .answer("permits", 1)
                .answer("permits[0].type", PermitType.WORK_RESIDENCE_PERMIT)
                .answer("permits[0].issuedOn", LocalDate.of(2025, 6, 23))
                .answer("permits[0].endorsedOn", List.of())
                .answer("permits[0].change", false);

        assertThat(interview.isSettled()).isFalse();
        assertThat(interview.lacking()).extracting(InterviewQuestion::id).containsExactly("permits[0].validUntil");
        assertThat(interview.answer("permits[0].validUntil", null).isSettled()).isTrue();
        assertThat(interview.doNotKnow("permits[0].validUntil").isSettled()).isTrue();
        assertThat(interview
                        .answer("permits[0].validUntil", LocalDate.of(2026, 6, 22))
                        .assessment()
                        .entitlement(Entitlement.HUKOU_EQUIVALENT)
                        .answer())
                .isEqualTo(Answer.OFFICE_DECIDES);
    }

    /** From an assessment, what null takes for granted was said. */
    @Test
    void fromAnAssessmentItAsksForWhatIsUnknown() {
        Applicant person = Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .contributions(ContributionHistory.complete(
                        ContributionKind.SOCIAL_INSURANCE,
                        ContributionMonths.paid(YearMonth.of(2020, 1), YearMonth.of(2026, 10))))
                .build();
        Interview interview = JUZHU.assess(person, DAY).interview(Entitlement.CAR_INDIVIDUAL);
        assertThat(interview.lacking())
                .extracting(InterviewQuestion::id)
                .contains("permits")
                .doesNotContain("inService", "contributions[SOCIAL_INSURANCE].months[0].paidOn");
    }

    @Test
    void whatIsNotKnownIsAskedOnceAndStaysLacking() {
        Interview interview = begun(PermitType.RESIDENCE_PERMIT);
        Set<String> asked = new HashSet<>();
        for (InterviewQuestion next = interview.next(); next != null; next = interview.next()) {
            assertThat(asked.add(next.id())).isTrue();
            interview = interview.doNotKnow(next.id());
        }
        assertThat(interview.isSettled()).isFalse();
        assertThat(interview.notKnown()).isEqualTo(asked);
        assertThat(interview.lacking()).extracting(InterviewQuestion::id).containsAll(asked);
        assertThat(interview.answer("hukou", "BEIJING").notKnown()).doesNotContain("hukou");
    }

    @Test
    void numbersHaveTheirUnit() {
        InterviewQuestion months = begun(PermitType.WORK_RESIDENCE_PERMIT).lacking().stream()
                .filter(question -> question.id().equals("qualification.monthsWorkedElsewhere"))
                .findFirst()
                .orElseThrow();
        assertThat(months.unit()).isEqualTo(Unit.MONTHS);
        assertThat(List.of(months.least(), months.most())).containsExactly(0, 1200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "residences[0].from", "contributions[NOTHING].months", "hukou.more"})
    void aQuestionThatIsNotThereIsRefused(String id) {
        assertThatThrownBy(() -> begun(PermitType.RESIDENCE_PERMIT).answer(id, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void answersOfTheWrongKindAreRefused() {
        Interview interview = begun(PermitType.RESIDENCE_PERMIT);
        assertThatThrownBy(() -> interview.answer("residences", "one")).hasMessageContaining("number of entries");
        assertThatThrownBy(() -> interview.answer("residences", -1)).hasMessageContaining("number of entries");
        assertThatThrownBy(() -> interview.answer("hukou", null)).hasMessageContaining("doNotKnow");
        assertThatThrownBy(() -> interview.answer("hukou", List.of("BEIJING"))).hasMessageContaining("one value");
        assertThatThrownBy(() -> interview.answer("hukou", "PEKING"))
                .isInstanceOf(InvalidApplicantException.class)
                .hasMessageContaining("hukou");
        assertThatThrownBy(() -> JUZHU.interview(Map.of(), DAY, List.of())).hasMessageContaining("Maybe");
    }

    /** Entries that nobody asks about are no entries begun. */
    @Test
    void factsWithFaultsAreRefused() {
        Map<String, Object> nulls = new HashMap<>();
        nulls.put("kind", null);
        for (Object history : List.of(Map.of(), Map.of("kind", "PENSION"), nulls)) {
            assertThatThrownBy(() -> JUZHU.interview(
                            Map.of("contributions", List.of(history)), DAY, List.of(PermitType.RESIDENCE_PERMIT)))
                    .isInstanceOf(InvalidApplicantException.class)
                    .hasMessageContaining("contributions[0].kind");
        }
        for (Object facts : List.of("x", 1, List.of(1), Map.of("x", 1))) {
            assertThatThrownBy(
                            () -> JUZHU.interview(Map.of("sponsor", facts), DAY, List.of(PermitType.RESIDENCE_PERMIT)))
                    .isInstanceOf(InvalidApplicantException.class);
        }
    }
}
