package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
import org.juzhu.spi.Firing;
import org.juzhu.spi.Measures;
import org.juzhu.spi.PermitTerms;
import org.juzhu.spi.RuleSet;

/** A rule set, ready to be walked: each distinct fact and condition once, the rules by the days on which they are in force. */
final class Law implements Measures {
    private final RuleSet ruleSet;
    private final Evidence weakest;
    private final Supplier<Map<String, Question>> questions;
    private final List<FactSlot> slots = new ArrayList<>();
    private final IdentityHashMap<Condition, Triple> triples = new IdentityHashMap<>();
    private final List<LawRule> rules;
    private final List<Decision> decisions;
    private final NavigableSet<LocalDate> turns;
    private final Map<LocalDate, Stretch> stretches = new ConcurrentHashMap<>();
    private final Supplier<Firing> firing;
    private final Supplier<List<List<Decision>>> stages =
            new Lazy<>(() -> stages(ruleSet().rules()));
    private final Supplier<Map<Decision, Set<Decision>>> closures = new Lazy<>(this::closures);
    private final Supplier<Set<Decision>> ofKin = new Lazy<>(this::findOfKin);

    /**
     * @param questions every fact by its name, as a question
     * @param weakest the weakest grade of evidence that may decide
     */
    Law(RuleSet ruleSet, Supplier<Map<String, Question>> questions, Evidence weakest) {
        this.ruleSet = ruleSet;
        this.questions = questions;
        this.weakest = weakest;
        this.firing = new Lazy<>(ruleSet.firing());
        this.decisions = decisions(ruleSet.rules());
        this.turns = turns(ruleSet.rules());
        List<Rule> inOrder = new ArrayList<>(ruleSet.rules());
        inOrder.sort(Comparator.comparing((Rule rule) -> rule.effect().role())
                .thenComparing(Rule::file)
                .thenComparing(Rule::line)
                .thenComparing(Rule::name));
        this.rules = inOrder.stream().map(this::compile).toList();
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
        List<Triple> asked = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            Triple triple = triples.get(condition);
            if (triple == null) {
                triple = slot(condition).triple(condition);
                // Equal ones are mostly the same object, which is found sooner.
                triples.put(condition, triple);
            }
            asked.add(triple);
        }
        return new LawRule(rule, asked, rule.evidence().compareTo(weakest) <= 0);
    }

    private FactSlot slot(Condition condition) {
        for (FactSlot slot : slots) {
            if (slot.is(condition.fact(), condition.arguments())) {
                return slot;
            }
        }
        FactSlot slot =
                new FactSlot(slots.size(), FactMethod.named(condition.fact()), condition.arguments(), questions);
        slots.add(slot);
        return slot;
    }

    /** The law of a day. */
    Stretch on(LocalDate day) {
        LocalDate turn = turns.floor(day);
        return stretches.computeIfAbsent(
                turn == null ? LocalDate.MIN : turn, first -> Stretch.of(decisions, rules, first));
    }

    Stretch.Rules rules(Decision decision, LocalDate day) {
        return on(day).rules(decision);
    }

    @Override
    public PermitTerms terms(LocalDate day) {
        return on(day).terms();
    }

    @Override
    public Countings countings(LocalDate day) {
        return on(day).countings();
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
        return ofKin.get();
    }

    private Set<Decision> findOfKin() {
        return ruleSet.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> condition.arguments().stream().anyMatch(Kin.class::isInstance))
                .flatMap(condition -> behind(decision(condition)).stream())
                .collect(Collectors.toSet());
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    /** The same rules, in the rule engine. */
    Firing firing() {
        return firing.get();
    }

    int slotCount() {
        return slots.size();
    }

    /** Every decision that the rules take, by name. */
    List<Decision> decisions() {
        return decisions;
    }

    /** The decisions in the order in which they can be taken: those of one list need only answers of earlier lists. */
    List<List<Decision>> stages() {
        return stages.get();
    }

    Collection<Triple> triples() {
        return slots.stream().flatMap(slot -> slot.triples().stream()).toList();
    }

    static List<Decision> decisions(Collection<Rule> rules) {
        Set<Decision> decisions = new HashSet<>();
        for (Rule rule : rules) {
            decisions.add(rule.effect().decision());
        }
        return decisions.stream().sorted(Comparator.comparing(Decision::name)).toList();
    }

    /** The stages of these rules; decisions that wait for each other are in none. */
    static List<List<Decision>> stages(Collection<Rule> rules) {
        Map<Decision, Set<Decision>> needs = needs(decisions(rules), rules);
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
                if (FactMethod.named(condition.fact()).isAnswer()) {
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
    private Map<Decision, Set<Decision>> closures() {
        List<Decision> inOrder = stages().stream().flatMap(List::stream).toList();
        Map<Decision, Set<Decision>> needs = needs(inOrder, ruleSet.rules());
        Map<Decision, Set<Decision>> found = new LinkedHashMap<>();
        for (Decision decision : inOrder) {
            Set<Decision> closure = new LinkedHashSet<>(Set.of(decision));
            needs.getOrDefault(decision, Set.of()).forEach(need -> closure.addAll(found.getOrDefault(need, Set.of())));
            found.put(decision, closure);
        }
        return found;
    }

    /** The decision itself and all those on whose answers its own rests. */
    Set<Decision> behind(Decision decision) {
        return closures.get().getOrDefault(decision, Set.of());
    }
}
