package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Condition;
import org.juzhu.law.Evidence;
import org.juzhu.law.Kin;
import org.juzhu.law.Question;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.model.Decision;
import org.juzhu.spi.Countings;
import org.juzhu.spi.FactMethod;
import org.juzhu.spi.Measures;
import org.juzhu.spi.PermitTerms;
import org.juzhu.spi.RuleSet;

/** A rule set, ready to be walked: each distinct fact and condition once, the rules by the days on which they are in force. */
final class Law implements Measures {
    private final RuleSet ruleSet;
    private final Evidence weakest;
    private final Map<String, Question> questions;
    private final List<FactSlot> slots = new ArrayList<>();
    private final Map<String, Triple> triples = new HashMap<>();
    private final NavigableMap<LocalDate, Map<Decision, Rules>> inForce = new TreeMap<>();
    private final NavigableMap<LocalDate, PermitTerms> terms = new TreeMap<>();
    private final NavigableMap<LocalDate, Countings> countings = new TreeMap<>();
    private final List<List<Decision>> stages;
    private final Map<Decision, Set<Decision>> closures;
    private final Set<Decision> ofKin;

    /** @param weakest the weakest grade of evidence that may decide */
    Law(RuleSet ruleSet, Map<String, Question> questions, List<List<Decision>> stages, Evidence weakest) {
        this.ruleSet = ruleSet;
        this.questions = questions;
        this.stages = stages;
        this.closures = closures(stages, ruleSet.rules());
        this.ofKin = ruleSet.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> condition.arguments().stream().anyMatch(Kin.class::isInstance))
                .flatMap(condition -> behind(decision(condition)).stream())
                .collect(Collectors.toSet());
        this.weakest = weakest;
        List<LawRule> rules = ruleSet.rules().stream()
                .sorted(Comparator.comparing((Rule rule) -> rule.effect().role())
                        .thenComparing(Rule::file)
                        .thenComparing(Rule::line)
                        .thenComparing(Rule::name))
                .map(this::compile)
                .toList();
        for (LocalDate day : turns(ruleSet.rules())) {
            inForce.put(
                    day,
                    rules.stream()
                            .filter(rule -> rule.rule().inForce(day))
                            .collect(Collectors.groupingBy(
                                    rule -> rule.rule().effect().decision(),
                                    Collectors.collectingAndThen(Collectors.toList(), Rules::of))));
            List<Rule> then =
                    ruleSet.rules().stream().filter(rule -> rule.inForce(day)).toList();
            terms.put(day, PermitTerms.of(then));
            countings.put(day, Countings.of(then));
        }
    }

    /**
     * The rules of a decision that are in force on a day, in the order of role, file and line.
     *
     * @param all every one
     * @param weighing those that make the answer: requirements, bars, grounds, and gaps in the place of one
     */
    record Rules(List<LawRule> all, List<LawRule> weighing) {
        private static final Rules NONE = new Rules(List.of(), List.of());

        static Rules of(List<LawRule> all) {
            return new Rules(
                    all,
                    all.stream()
                            .filter(rule -> rule.isRequirement() || rule.isGround())
                            .toList());
        }
    }

    /** The first days of the stretches in which the same rules are in force. */
    static NavigableSet<LocalDate> turns(Collection<Rule> rules) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        for (Rule rule : rules) {
            turns.add(rule.from());
            if (rule.until() != null) {
                turns.add(rule.until().plusDays(1));
            }
        }
        return turns;
    }

    private LawRule compile(Rule rule) {
        return new LawRule(
                rule,
                rule.conditions().stream().map(this::triple).toList(),
                rule.evidence().compareTo(weakest) <= 0);
    }

    private Triple triple(Condition condition) {
        return triples.computeIfAbsent(
                condition.toString(), text -> slot(condition).triple(condition));
    }

    private FactSlot slot(Condition condition) {
        for (FactSlot slot : slots) {
            if (slot.is(condition.fact(), condition.arguments())) {
                return slot;
            }
        }
        FactSlot slot = new FactSlot(
                slots.size(),
                Objects.requireNonNull(FactMethod.byName().get(condition.fact())),
                condition.arguments(),
                Objects.requireNonNull(questions.get(condition.fact())));
        slots.add(slot);
        return slot;
    }

    Rules rules(Decision decision, LocalDate day) {
        Map.Entry<LocalDate, Map<Decision, Rules>> stretch = inForce.floorEntry(day);
        return stretch == null ? Rules.NONE : stretch.getValue().getOrDefault(decision, Rules.NONE);
    }

    @Override
    public PermitTerms terms(LocalDate day) {
        Map.Entry<LocalDate, PermitTerms> stretch = terms.floorEntry(day);
        return stretch == null ? PermitTerms.NONE : stretch.getValue();
    }

    @Override
    public Countings countings(LocalDate day) {
        Map.Entry<LocalDate, Countings> stretch = countings.floorEntry(day);
        return stretch == null ? Countings.NONE : stretch.getValue();
    }

    /** The days after this one on which other rules of a decision, or of one behind it, come into force. */
    Collection<LocalDate> turnsAfter(LocalDate day, Decision decision) {
        Set<Decision> behind = behind(decision);
        return turns(ruleSet.rules().stream()
                        .filter(rule -> behind.contains(rule.effect().decision())
                                || rule.effect().role() == Role.COUNTING)
                        .toList())
                .tailSet(day, false);
    }

    @Override
    public @Nullable Integer figure(String table, LocalDate day) {
        return ruleSet.figures().stream()
                .filter(figure -> figure.table().equals(table) && figure.inForce(day))
                .map(figure -> figure.value().intValueExact())
                .findFirst()
                .orElse(null);
    }

    /** The decisions that have to be taken for each member of the family, for some rule asks for their answers. */
    Set<Decision> ofKin() {
        return ofKin;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    int slotCount() {
        return slots.size();
    }

    List<List<Decision>> stages() {
        return stages;
    }

    Collection<Triple> triples() {
        return triples.values();
    }

    /**
     * The decisions in the order in which they can be taken: those of one list need only answers of earlier lists.
     * Decisions that wait for each other are in no list.
     */
    static List<List<Decision>> stages(Collection<Decision> decisions, Collection<Rule> rules) {
        Map<Decision, Set<Decision>> needs = needs(decisions, rules);
        List<List<Decision>> stages = new ArrayList<>();
        Set<Decision> done = new LinkedHashSet<>();
        Predicate<Decision> ready = decision -> done.containsAll(needs.getOrDefault(decision, Set.of()));
        List<Decision> next = needs.keySet().stream().filter(ready).toList();
        while (!next.isEmpty()) {
            stages.add(next);
            done.addAll(next);
            next = needs.keySet().stream()
                    .filter(decision -> !done.contains(decision))
                    .filter(ready)
                    .toList();
        }
        return stages;
    }

    /** For each decision those whose answers its rules ask for. */
    private static Map<Decision, Set<Decision>> needs(Collection<Decision> decisions, Collection<Rule> rules) {
        Map<Decision, Set<Decision>> needs = new LinkedHashMap<>();
        decisions.forEach(decision -> needs.put(decision, new LinkedHashSet<>()));
        for (Rule rule : rules) {
            for (Condition condition : rule.conditions()) {
                FactMethod fact = FactMethod.byName().get(condition.fact());
                if (fact != null && fact.isAnswer()) {
                    Objects.requireNonNull(needs.get(rule.effect().decision())).add(decision(condition));
                }
            }
        }
        return needs;
    }

    private static Decision decision(Condition condition) {
        return (Decision) condition.arguments().get(condition.arguments().size() - 1);
    }

    /** For each decision itself and all behind it, near or far. */
    private static Map<Decision, Set<Decision>> closures(List<List<Decision>> stages, Collection<Rule> rules) {
        List<Decision> inOrder = stages.stream().flatMap(List::stream).toList();
        Map<Decision, Set<Decision>> needs = needs(inOrder, rules);
        Map<Decision, Set<Decision>> closures = new LinkedHashMap<>();
        for (Decision decision : inOrder) {
            Set<Decision> closure = new LinkedHashSet<>(Set.of(decision));
            needs.getOrDefault(decision, Set.of())
                    .forEach(need -> closure.addAll(closures.getOrDefault(need, Set.of())));
            closures.put(decision, closure);
        }
        return closures;
    }

    /** The decision itself and all those on whose answers its own rests. */
    Set<Decision> behind(Decision decision) {
        return closures.getOrDefault(decision, Set.of());
    }
}
