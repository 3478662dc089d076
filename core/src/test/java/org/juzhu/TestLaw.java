package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Condition;
import org.juzhu.law.Effect;
import org.juzhu.law.Evidence;
import org.juzhu.law.Operator;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.model.Decision;
import org.juzhu.model.PermitState;
import org.juzhu.spi.RuleSet;

/** A small law made up for a test. */
final class TestLaw {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Text> texts = new TreeMap<>();
    private Evidence evidence = Evidence.TEXT;
    private LocalDate from = LocalDate.of(2000, 1, 1);
    private @Nullable LocalDate until;

    TestLaw() {
        for (Decision decision : Decision.all()) {
            texts.put("office." + decision.name(), new Text("office", "机关"));
        }
        texts.put("instrument.TEST-1", new Text("test", "测试"));
    }

    /** The next rules carry that grade. */
    TestLaw grade(Evidence grade) {
        this.evidence = grade;
        return this;
    }

    /** The next rules are in force from the one day to the other. */
    TestLaw dates(String first, @Nullable String last) {
        this.from = LocalDate.parse(first);
        this.until = last == null ? null : LocalDate.parse(last);
        return this;
    }

    TestLaw requirement(Decision decision, String clause, Condition... conditions) {
        return rule(clause, new Effect.Plain(Role.REQUIREMENT, decision), evidence, conditions);
    }

    TestLaw ground(Decision decision, String clause, Condition... conditions) {
        return rule(clause, new Effect.Plain(Role.GROUND, decision), evidence, conditions);
    }

    TestLaw bar(Decision decision, String clause, Condition... conditions) {
        return rule(clause, new Effect.Bar(decision, null), evidence, conditions);
    }

    TestLaw bar(Decision decision, PermitState state, String clause, Condition... conditions) {
        return rule(clause, new Effect.Bar(decision, state), evidence, conditions);
    }

    TestLaw gap(Decision decision, Role place, String clause, Condition... conditions) {
        return rule(clause, new Effect.Gap(decision, place, null), Evidence.GAP, conditions);
    }

    TestLaw rule(String clause, Effect effect, Evidence grade, Condition... conditions) {
        String full = effect.decision().name() + "/" + clause;
        texts.put("clause." + full, new Text(clause, clause));
        rules.add(new Rule(
                "TEST-" + (rules.size() + 1),
                full,
                effect,
                List.of(conditions),
                new Citation("TEST-1", ""),
                grade,
                from,
                until,
                List.of(),
                "test.drl",
                rules.size() + 1));
        return this;
    }

    List<Rule> rules() {
        return rules;
    }

    RuleSet ruleSet() {
        return new RuleSet("test", DAY, rules, List.of(), () -> texts, () -> situation -> Set.of(), null);
    }

    Juzhu load() {
        return Juzhu.builder().load(ruleSet());
    }

    Juzhu load(Evidence weakest) {
        return Juzhu.builder().weakestEvidence(weakest).load(ruleSet());
    }

    static Condition is(String fact, Object value, Object... arguments) {
        return new Condition(fact, Arrays.asList(arguments), Operator.EQUAL, List.of(value));
    }

    static Condition atLeast(String fact, int value, Object... arguments) {
        return new Condition(fact, Arrays.asList(arguments), Operator.AT_LEAST, List.of(value));
    }

    static Condition less(String fact, int value) {
        return new Condition(fact, List.of(), Operator.LESS, List.of(value));
    }
}
