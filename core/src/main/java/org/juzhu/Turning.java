package org.juzhu;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Decision;

/** Finds the first day on which something turns, if nothing but time passes. */
final class Turning {
    private final Evaluation evaluation;

    Turning(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The first day on which that is the answer; null if there is none as far as the facts and the law tell. */
    @Nullable
    LocalDate first(Decision decision, Answer wished) {
        return first(days(decision), day -> evaluation.answerOn(day, decision) == wished);
    }

    /**
     * The first day on which a condition stands so; null if there is none. An earlier answer is taken as it is now.
     *
     * @param asked on which days it is looked at
     */
    @Nullable
    LocalDate first(Triple triple, Truth wished, Predicate<LocalDate> asked) {
        return first(
                days(List.of(triple)),
                day -> asked.test(day)
                        && triple.truth(triple.slot()
                                        .read(evaluation.situation().on(day)))
                                == wished);
    }

    /**
     * The first day on which all conditions of a rule together stand so; the one after its last if it touches everybody;
     * null if there is none.
     */
    @Nullable
    LocalDate first(LawRule rule, Truth wished) {
        LocalDate last = rule.rule().until();
        if (rule.triples().isEmpty()) {
            return last == null ? null : last.plusDays(1);
        }
        Decision decision = rule.rule().effect().decision();
        boolean onAnswers = rule.triples().stream()
                .anyMatch(triple -> triple.slot().method().isAnswer());
        return first(
                onAnswers ? days(decision) : days(rule.triples()),
                day -> rule.rule().inForce(day) && evaluation.on(day, decision).truth(rule) == wished);
    }

    private static @Nullable LocalDate first(Set<LocalDate> days, Predicate<LocalDate> turned) {
        return days.stream().filter(turned).findFirst().orElse(null);
    }

    /** The days on which a decision may turn: by the law, or by what the rules of it and of those behind it count. */
    Set<LocalDate> days(Decision decision) {
        Set<LocalDate> days = days(rules(decision).stream()
                .flatMap(rule -> rule.triples().stream())
                .toList());
        days.addAll(turns(decision));
        return days;
    }

    private Collection<LocalDate> turns(Decision decision) {
        return evaluation.law().turnsAfter(evaluation.date(), decision);
    }

    /** The rules that weigh in a decision and in those behind it, now or later. */
    Set<LawRule> rules(Decision decision) {
        Set<LawRule> rules = new LinkedHashSet<>();
        for (Decision behind : evaluation.law().behind(decision)) {
            rules.addAll(evaluation.weighing(behind));
            turns(decision)
                    .forEach(turn ->
                            rules.addAll(evaluation.law().rules(behind, turn).weighing()));
        }
        return rules;
    }

    private Set<LocalDate> days(List<Triple> triples) {
        Set<LocalDate> days = new TreeSet<>();
        triples.stream()
                .flatMap(triple -> triple.periods().stream())
                .distinct()
                .forEach(period -> days.addAll(evaluation.situation().turningDays(period)));
        return days;
    }
}
