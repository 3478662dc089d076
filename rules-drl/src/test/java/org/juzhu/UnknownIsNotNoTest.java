package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.juzhu.law.PaperNeed;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Decision;
import org.juzhu.model.District;
import org.juzhu.model.DocumentType;
import org.juzhu.model.Employer;
import org.juzhu.model.Employment;
import org.juzhu.model.Entitlement;
import org.juzhu.model.PermitType;

/** What must hold of everybody, whatever is known of them. */
class UnknownIsNotNoTest {
    private static final Juzhu JUZHU = Juzhu.load();
    private static final int DAYS_AHEAD = 900;

    @Provide
    Arbitrary<Population.Case> cases() {
        return Population.cases();
    }

    @Property(tries = 3000)
    void fillingInAnUnknownNeverTurnsASettledAnswer(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Assessment partial = JUZHU.assess(person.forgetting(seed), person.date());
        Assessment full = JUZHU.assess(person.known(), person.date());
        for (Verdict verdict : partial.verdicts()) {
            Answer withAll = full.verdict(verdict.decision()).answer();
            assertThat(withAll).isNotEqualTo(Answer.UNKNOWN);
            if (verdict.answer() != Answer.UNKNOWN) {
                assertThat(withAll).as(verdict.toString()).isEqualTo(verdict.answer());
            }
        }
    }

    @Property(tries = 3000)
    void whatIsSettledOfAConditionStaysSo(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Evaluation partial = new Evaluation(JUZHU.law(), person.forgetting(seed), person.date(), Evaluator.WALK);
        Evaluation full = new Evaluation(JUZHU.law(), person.known(), person.date(), Evaluator.WALK);
        for (Triple triple : JUZHU.law().triples()) {
            Truth settled = partial.truth(triple);
            if (settled == Truth.MET || settled == Truth.FAILED) {
                assertThat(full.truth(triple)).as(triple.condition().toString()).isEqualTo(settled);
            }
        }
    }

    @Property(tries = 2000)
    void anAnswerIsUnknownJustWhereTwoCompletionsDiffer(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Evaluation evaluation = new Evaluation(JUZHU.law(), person.forgetting(seed), person.date(), Evaluator.WALK);
        for (Decision decision :
                JUZHU.law().stages().stream().flatMap(List::stream).toList()) {
            BruteForce force = new BruteForce(evaluation, decision);
            Answer answer = evaluation.answer(decision);
            if (force.isFeasible()) {
                Set<Answer> completions = force.answers();
                assertThat(answer)
                        .as("%s of %s", decision, completions)
                        .isEqualTo(
                                completions.size() == 1 ? completions.iterator().next() : Answer.UNKNOWN);
            } else if (answer != Answer.UNKNOWN) {
                assertThat(force.someAnswers(new Random(seed)))
                        .as("%s", decision)
                        .containsExactly(answer);
            }
        }
    }

    @Property(tries = 1000)
    void anUnknownNamesWhatIsLackingAndASettledAnswerNothing(
            @ForAll("cases") Population.Case person, @ForAll long seed) {
        for (Verdict verdict :
                JUZHU.assess(person.forgetting(seed), person.date()).verdicts()) {
            List<Integer> sizes = verdict.lacking().stream()
                    .map(lacking -> lacking.questions().size())
                    .toList();
            assertThat(sizes).isSorted().doesNotContain(0);
            assertThat(sizes.isEmpty()).isEqualTo(verdict.answer() != Answer.UNKNOWN);
            assertThat(verdict.gaps().isEmpty() && verdict.answer() == Answer.OFFICE_DECIDES)
                    .isFalse();
        }
    }

    @Property(tries = 100)
    void readingEverythingNeverFailsAndTellsTheSameTwice(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Applicant partial = person.forgetting(seed);
        assertThat(everything(JUZHU.assess(partial, person.date())))
                .isEqualTo(everything(JUZHU.assess(partial, person.date())));
    }

    @Property(tries = 60)
    void possibleFromIsTheFirstDayOfAYes(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Applicant partial = person.forgetting(seed);
        Map<Decision, LocalDate> first = firstDays(partial, person.date());
        for (Verdict verdict : JUZHU.assess(partial, person.date()).verdicts()) {
            LocalDate told = verdict.answer() == Answer.YES ? person.date() : verdict.possibleFrom();
            LocalDate looked = first.get(verdict.decision());
            if (told == null || told.isBefore(person.date().plusDays(DAYS_AHEAD))) {
                assertThat(told).as(verdict.toString()).isEqualTo(looked);
            } else {
                assertThat(looked).isNull();
            }
        }
    }

    /** Day by day, the first on which each decision is a YES. */
    private static Map<Decision, LocalDate> firstDays(Applicant person, LocalDate from) {
        Map<Decision, LocalDate> first = new HashMap<>();
        for (LocalDate day = from; day.isBefore(from.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            for (Verdict verdict : JUZHU.assess(person, day).verdicts()) {
                if (verdict.answer() == Answer.YES) {
                    first.putIfAbsent(verdict.decision(), day);
                }
            }
        }
        return first;
    }

    @Property(tries = 1000)
    void moreContributionMonthsNeverLoseAProof(@ForAll("cases") Population.Case person, @ForAll("months") int more) {
        Applicant richer = person.known().toBuilder()
                .contributions(person.known().contributions().stream()
                        .map(history -> longer(history, more, person))
                        .toList())
                .build();
        if (proves(person.known(), person)) {
            assertThat(proves(richer, person)).isTrue();
        }
    }

    /**
     * A month more, paid in its time by an employer of its own, never loses a home. Paid by the employer before a gap it
     * can: then there was no change of employer at the gap (CV-12).
     */
    @Property(tries = 1000)
    void moreContributionMonthsNeverLoseAHome(@ForAll("cases") Population.Case person, @ForAll("months") int more) {
        YearMonth month = YearMonth.from(person.date()).minusMonths(more);
        ContributionMonths paid = ContributionMonths.paid(month, month).by("e3").in(District.TONGZHOU);
        List<Employment> employments = new ArrayList<>(person.known().employments());
        employments.add(
                Employment.between(person.date().minusYears(7), person.date().minusYears(7))
                        .at(Employer.of("e3")));
        Applicant richer = person.known().toBuilder()
                .employments(employments)
                .contributions(person.known().contributions().stream()
                        .map(history -> new ContributionHistory(
                                history.kind(),
                                Stream.concat(history.months().stream(), Stream.of(paid))
                                        .toList(),
                                null))
                        .toList())
                .build();
        for (Entitlement home : List.of(Entitlement.HOME_INSIDE_FIFTH_RING, Entitlement.HOME_OUTSIDE_FIFTH_RING)) {
            if (JUZHU.assess(person.known(), person.date()).entitlement(home).answer() == Answer.YES) {
                assertThat(JUZHU.assess(richer, person.date()).entitlement(home).answer())
                        .isEqualTo(Answer.YES);
            }
        }
    }

    @Provide
    Arbitrary<Integer> months() {
        return net.jqwik.api.Arbitraries.integers().between(0, 12);
    }

    private static ContributionHistory longer(ContributionHistory history, int back, Population.Case person) {
        java.time.YearMonth month = java.time.YearMonth.from(person.date()).minusMonths(back);
        List<ContributionMonths> months = new java.util.ArrayList<>(history.months());
        months.add(ContributionMonths.paid(month, month));
        return new ContributionHistory(history.kind(), months, null);
    }

    private static boolean proves(Applicant applicant, Population.Case person) {
        return JUZHU.assess(applicant, person.date()).papers(PermitType.RESIDENCE_PERMIT).stream()
                .filter(paper -> paper.need() == PaperNeed.TIME_LIVED)
                .flatMap(paper -> paper.options().stream())
                .anyMatch(
                        option -> option.document() != DocumentType.REGISTRATION_RECORD && option.state() == State.MET);
    }

    static String everything(Assessment assessment) {
        StringBuilder all = new StringBuilder();
        for (Verdict verdict : assessment.verdicts()) {
            Decision decision = verdict.decision();
            all.append(verdict)
                    .append(verdict.reasons())
                    .append(verdict.lacking())
                    .append(verdict.gaps())
                    .append(verdict.possibleFrom())
                    .append(assessment.papers(decision))
                    .append(assessment.notes(decision));
        }
        return all.append(assessment.duties())
                .append(assessment.openQuestions())
                .append(assessment.warnings())
                .append(assessment.ruleSet())
                .toString();
    }
}
