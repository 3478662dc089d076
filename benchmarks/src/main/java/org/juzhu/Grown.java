package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.juzhu.law.Condition;
import org.juzhu.law.Rule;
import org.juzhu.model.Applicant;
import org.juzhu.spi.RuleSet;

/**
 * The same law with every rule several times over. Where a rule asks for a count, each copy asks for another one, which the
 * person it was made for meets or misses as well: no condition is the same as another, and the answers stay.
 */
public final class Grown {
    private final Evaluation person;
    private final RuleSet given;
    private final Map<Condition, Integer> away = new HashMap<>();

    private Grown(Juzhu juzhu, Applicant applicant, LocalDate day) {
        this.person = new Evaluation(juzhu.law(), applicant, day, Evaluator.WALK);
        this.given = juzhu.law().ruleSet();
        juzhu.law().triples().forEach(triple -> away.put(triple.condition(), away(triple)));
    }

    /**
     * The library by such a law.
     *
     * @param times how often each rule is there
     */
    public static Juzhu of(Juzhu juzhu, Applicant applicant, LocalDate day, int times) {
        return Juzhu.builder().load(new Grown(juzhu, applicant, day).rules(times));
    }

    private RuleSet rules(int times) {
        List<Rule> rules = new ArrayList<>(given.rules());
        for (int copy = 1; copy < times; copy++) {
            for (Rule rule : given.rules()) {
                rules.add(copy(rule, copy));
            }
        }
        // Checked once, as the law that it was made of; of its texts nothing is asked.
        return new RuleSet(
                given.version(),
                given.checkedThrough(),
                rules,
                given.figures(),
                Map::of,
                given.firing(),
                given.hash() + " x " + times);
    }

    private Rule copy(Rule rule, int number) {
        return new Rule(
                rule.name() + " " + number,
                rule.clause() + "/" + number,
                rule.effect(),
                rule.conditions().stream()
                        .map(condition -> copy(condition, number))
                        .toList(),
                rule.source(),
                rule.evidence(),
                rule.from(),
                rule.until(),
                rule.repeats(),
                rule.file(),
                rule.line());
    }

    private Condition copy(Condition condition, int number) {
        int by = Objects.requireNonNull(away.get(condition)) * number;
        return by == 0
                ? condition
                : new Condition(
                        condition.fact(),
                        condition.arguments(),
                        condition.operator(),
                        List.of((Integer) condition.asked().get(0) + by));
    }

    /** 1 if a greater count makes no difference for the person, -1 if a lesser one; 0 if neither is sure. */
    private int away(Triple triple) {
        Truth truth = person.truth(triple);
        if (truth != Truth.MET && truth != Truth.FAILED) {
            return 0;
        }
        int met = truth == Truth.MET ? 1 : -1;
        return switch (triple.condition().operator()) {
            case AT_LEAST, MORE -> -met;
            case AT_MOST, LESS -> met;
            case EQUAL, ONE_OF -> 0;
        };
    }
}
