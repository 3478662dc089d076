package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.juzhu.law.Anchor;
import org.juzhu.law.Effect;
import org.juzhu.law.Evidence;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.model.Decision;
import org.juzhu.model.Entitlement;
import org.juzhu.spi.FactMethod;
import org.juzhu.spi.InvalidRuleSetException;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.RuleSet;

/** Checks what concerns rules together: names, versions and their days, stages, grounds, texts. */
final class RuleSetCheck {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)+");
    private static final Pattern NAME = Pattern.compile(ID.pattern() + "( [a-z0-9 -]+)?");

    private final RuleSet ruleSet;
    private final Map<String, Text> texts;
    private final Map<String, FactMethod> facts = FactMethod.byName();
    private final List<RuleFault> faults = new ArrayList<>();

    RuleSetCheck(RuleSet ruleSet, Map<String, Text> texts) {
        this.ruleSet = ruleSet;
        this.texts = texts;
    }

    /**
     * Checks everything.
     *
     * @throws InvalidRuleSetException with every fault
     */
    void run() {
        names();
        versions();
        stages();
        grounds();
        duties();
        terms();
        lines();
        texts();
        if (!faults.isEmpty()) {
            throw new InvalidRuleSetException(faults);
        }
    }

    private void names() {
        Map<String, Rule> byName = new HashMap<>();
        for (Rule rule : ruleSet.rules()) {
            Rule other = byName.putIfAbsent(rule.name(), rule);
            if (other != null) {
                fault(
                        rule,
                        "has the name of a rule in " + other.file() + ":" + other.line(),
                        "Maybe add a word after the id.");
            }
            if (!NAME.matcher(rule.name()).matches()) {
                fault(
                        rule,
                        "is not named after a fact of law",
                        "Maybe name it by its id, then small letters if need be: BJRULE-3 card.");
            }
            rule.repeats().stream()
                    .filter(id -> !ID.matcher(id).matches() || id.equals(rule.factId()))
                    .forEach(id -> fault(
                            rule,
                            "repeats " + id + ", which is no id of another fact of law",
                            "Maybe write the ids as in \"BJ270-6-1, BJRULE-1\"."));
            if (!rule.clause().startsWith(rule.effect().decision().name() + "/")) {
                fault(
                        rule,
                        "has a clause of another decision",
                        "Maybe begin the clause with "
                                + rule.effect().decision().name() + "/.");
            }
            boolean gap = rule.effect().role() == Role.GAP;
            if (gap != (rule.evidence() == Evidence.GAP)) {
                fault(
                        rule,
                        gap ? "is a gap with a grade of evidence" : "has no grade of evidence",
                        "Maybe @evidence( GAP ) belongs to gaps, and to nothing else.");
            }
        }
    }

    private void versions() {
        Map<String, List<Rule>> byClause = new LinkedHashMap<>();
        ruleSet.rules().stream()
                .sorted(Comparator.comparing(Rule::from).thenComparing(Rule::name))
                .forEach(rule -> byClause.computeIfAbsent(rule.clause(), clause -> new ArrayList<>())
                        .add(rule));
        byClause.values().forEach(this::versions);
    }

    private void versions(List<Rule> versions) {
        for (Rule rule : versions) {
            if (rule.until() != null && rule.until().isBefore(rule.from())) {
                fault(rule, "ends before it begins", "Maybe @from and @until were swapped.");
            }
            if (rule.effect().role() != versions.get(0).effect().role()) {
                fault(
                        rule,
                        "has another role than an earlier version of its clause",
                        "Maybe it is a clause of its own.");
            }
        }
        for (int i = 1; i < versions.size(); i++) {
            LocalDate end = versions.get(i - 1).until();
            LocalDate next = versions.get(i).from();
            if (end == null || !end.isBefore(next)) {
                fault(
                        versions.get(i),
                        "is in force together with \"" + versions.get(i - 1).name()
                                + "\", a version of the same clause",
                        "Maybe @until of the earlier one is " + next.minusDays(1) + ".");
            } else if (!end.plusDays(1).equals(next)) {
                fault(
                        versions.get(i),
                        "begins later than the day after \""
                                + versions.get(i - 1).name() + "\" ends",
                        "Maybe @from is " + end.plusDays(1) + ".");
            }
        }
    }

    private void stages() {
        List<Decision> waiting = new ArrayList<>(Law.decisions(ruleSet.rules()));
        Law.stages(ruleSet.rules()).forEach(waiting::removeAll);
        for (Rule rule : ruleSet.rules()) {
            if (waiting.contains(rule.effect().decision())
                    && rule.conditions().stream()
                            .anyMatch(condition -> fact(condition.fact()).isAnswer())) {
                fault(
                        rule,
                        "needs an answer that waits for its own decision",
                        "Maybe ask for the facts behind that answer instead.");
            }
        }
    }

    private FactMethod fact(String name) {
        FactMethod fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("There is no fact " + name);
        }
        return fact;
    }

    /** On every day on which a decision could be YES, some ground has to say by what. */
    private void grounds() {
        for (Rule requirement : ruleSet.rules()) {
            if (requirement.effect().role() != Role.REQUIREMENT) {
                continue;
            }
            List<Rule> rules = ruleSet.rules().stream()
                    .filter(rule ->
                            rule.effect().decision() == requirement.effect().decision())
                    .toList();
            Law.turns(rules).stream()
                    .filter(requirement::inForce)
                    .filter(day -> rules.stream()
                            .filter(rule -> rule.inForce(day))
                            .noneMatch(rule -> isGround(rule)
                                    || (rule.effect().role() == Role.BAR
                                            && rule.conditions().isEmpty())))
                    .findFirst()
                    .ifPresent(day -> fault(
                            requirement,
                            "is a requirement on " + day + ", but no ground is in force then",
                            "Maybe the entry condition is the ground."));
        }
    }

    private static boolean isGround(Rule rule) {
        return rule.effect().role() == Role.GROUND
                || (rule.effect() instanceof Effect.Gap gap && gap.place() == Role.GROUND);
    }

    private void duties() {
        for (Rule rule : ruleSet.rules()) {
            if (rule.effect() instanceof Effect.Duty duty
                    && (duty.anchor() == Anchor.ENDORSED
                            || duty.anchor() == Anchor.LAST_DAY
                            || duty.anchor() == Anchor.LEFT_EMPLOYER
                            || duty.anchor() == Anchor.CANCELLATION)
                    && duty.decision() instanceof Entitlement) {
                fault(rule, "counts from the days of a permit, but is about none", "Maybe it is a duty of a permit.");
            }
        }
    }

    /** Terms are counted before anything is known of the person, and in one way on each day. */
    private void terms() {
        List<Rule> terms = ruleSet.rules().stream()
                .filter(rule -> rule.effect().role() == Role.COUNTING)
                .toList();
        for (Rule rule : terms) {
            if (!rule.conditions().isEmpty()) {
                fault(rule, "counts a term for some persons only", "Maybe take its conditions out.");
            }
            terms.stream()
                    .takeWhile(other -> !other.equals(rule))
                    .filter(other -> other.effect().decision() == rule.effect().decision()
                            && isSameCount(other.effect(), rule.effect())
                            && !other.clause().equals(rule.clause())
                            && (other.inForce(rule.from()) || rule.inForce(other.from())))
                    .forEach(other -> fault(
                            rule,
                            "counts the same term as \"" + other.name() + "\" on the same days",
                            "Maybe it is a version of the same clause."));
        }
    }

    private static boolean isSameCount(Effect one, Effect other) {
        boolean differ = one instanceof Effect.Counting counting
                && other instanceof Effect.Counting another
                && counting.counted() != another.counted();
        return one.getClass() == other.getClass() && !differ;
    }

    private void lines() {
        for (Rule rule : ruleSet.rules()) {
            boolean each = (rule.effect() instanceof Effect.Line line && line.each())
                    || (rule.effect() instanceof Effect.Gap gap
                            && gap.line() != null
                            && gap.line().each())
                    || (rule.effect() instanceof Effect.Factor factor && factor.each());
            long counted = rule.conditions().stream()
                    .filter(condition -> fact(condition.fact()).counts())
                    .count();
            if (each && counted != 1) {
                fault(
                        rule,
                        "counts points for each of something, but has not one condition that counts",
                        "Maybe ask for at least 1 of it, and for nothing else that is counted.");
            }
        }
    }

    private void texts() {
        for (Rule rule : ruleSet.rules()) {
            text(rule, "clause." + rule.clause());
            text(rule, "instrument." + rule.source().instrument());
        }
        ruleSet.figures().stream()
                .map(figure -> figure.source().instrument())
                .distinct()
                .filter(instrument -> !texts.containsKey("instrument." + instrument))
                .forEach(instrument -> faults.add(new RuleFault(
                        "messages_en.properties",
                        0,
                        "",
                        "has no text for instrument." + instrument + ", which a table of figures cites",
                        "Maybe add its title to both languages.")));
        // Any decision may be asked for, also one that the rules do not take.
        Decision.all().stream()
                .filter(decision -> !texts.containsKey("office." + decision.name()))
                .forEach(decision -> faults.add(new RuleFault(
                        "messages_en.properties",
                        0,
                        "",
                        "has no text for office." + decision.name(),
                        "Maybe add the office to both languages.")));
    }

    private void text(Rule rule, String key) {
        if (!texts.containsKey(key)) {
            fault(
                    rule,
                    "lacks the text " + key,
                    "Maybe add it to messages_en.properties and messages_zh.properties beside the rule's file.");
        }
    }

    private void fault(Rule rule, String problem, String maybe) {
        faults.add(new RuleFault(rule.file(), rule.line(), rule.name(), problem, maybe));
    }
}
