package org.juzhu;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer that rules give where facts are open. Condition by condition UNKNOWN can be too coarse: two conditions on one
 * fact may leave it no way out. So the ways to fill in the open facts are tried, until two of them differ. It is the same
 * with earlier answers left to the office: where it decides either way and nothing turns, all is settled.
 */
final class Completion {
    private static final int SAMPLES = 16;
    private static final int STEPS = 300;

    private final List<LawRule> rules;
    private final Function<FactSlot, FactValue> values;
    private final IdentityHashMap<Triple, Truth> untried = new IdentityHashMap<>();
    private final IdentityHashMap<FactSlot, List<FactValue>> cells = new IdentityHashMap<>();

    /**
     * @param rules those that make the answer
     * @param values what is known of each fact
     */
    Completion(List<LawRule> rules, Function<FactSlot, FactValue> values) {
        this.rules = rules;
        this.values = values;
    }

    /** @param coarse the answer condition by condition, if it is known already */
    Answer answer(Answer coarse) {
        return switch (coarse) {
            case YES, NO -> coarse;
            case UNKNOWN -> overall();
            case OFFICE_DECIDES -> settled(Map.of());
        };
    }

    Answer answer() {
        return answer(coarse(Map.of()));
    }

    /** The open facts that conditions of open rules ask for, those first that most of them do. */
    List<FactSlot> open() {
        return open(Map.of());
    }

    /** The open facts of which two values can make two answers, whatever else is open; in the order of {@link #open}. */
    List<FactSlot> hinges() {
        return open(Map.of()).stream().filter(this::isHinge).toList();
    }

    private boolean isHinge(FactSlot slot) {
        List<FactValue> all = cells(slot);
        int[] steps = {STEPS};
        return all.stream().skip(1).anyMatch(value -> part(Map.of(slot, all.get(0)), Map.of(slot, value), steps));
    }

    /** Whether the two ways lead to different answers if the rest is filled in alike; taken to be so if it takes too long. */
    private boolean part(Map<FactSlot, FactValue> one, Map<FactSlot, FactValue> other, int[] steps) {
        Set<Answer> first = possible(one);
        Set<Answer> second = possible(other);
        if (Collections.disjoint(first, second) || steps[0]-- <= 0) {
            return true;
        }
        if (first.size() == 1 && first.equals(second)) {
            return false;
        }
        Set<FactSlot> left = new LinkedHashSet<>(open(one));
        left.addAll(open(other));
        if (left.isEmpty()) {
            return !first.equals(second);
        }
        FactSlot next = left.iterator().next();
        for (FactValue cell : cells(next)) {
            if (part(and(one, next, cell), and(other, next, cell), steps)) {
                return true;
            }
        }
        return false;
    }

    private static Map<FactSlot, FactValue> and(Map<FactSlot, FactValue> tried, FactSlot slot, FactValue value) {
        Map<FactSlot, FactValue> further = new HashMap<>(tried);
        further.put(slot, value);
        return further;
    }

    private Answer overall() {
        List<FactSlot> open = open(Map.of());
        Answer first = settled(sample(open, 0));
        for (int i = 1; i < SAMPLES; i++) {
            if (settled(sample(open, i)) != first) {
                return Answer.UNKNOWN;
            }
        }
        return differs(first, Map.of()) ? Answer.UNKNOWN : first;
    }

    /** One way to fill in the open facts; a few of them, spread, show most often that two differ. */
    private Map<FactSlot, FactValue> sample(List<FactSlot> open, int number) {
        Map<FactSlot, FactValue> filled = new HashMap<>();
        for (FactSlot slot : open) {
            List<FactValue> all = cells(slot);
            int spread = Math.floorMod((number * 0x9E3779B1 + slot.index() * 0x85EBCA77) >>> 7, all.size());
            filled.put(slot, all.get(number < 2 ? number * (all.size() - 1) : spread));
        }
        return filled;
    }

    private List<FactValue> cells(FactSlot slot) {
        return cells.computeIfAbsent(slot, one -> new ArrayList<>(one.cells(values.apply(one))));
    }

    /** Whether some way that begins with what was tried leads to another answer. */
    private boolean differs(Answer answer, Map<FactSlot, FactValue> tried) {
        Set<Answer> possible = possible(tried);
        if (!possible.contains(answer)) {
            return true;
        }
        if (possible.size() == 1) {
            return false;
        }
        FactSlot next = open(tried).get(0);
        for (FactValue cell : cells(next)) {
            if (differs(answer, and(tried, next, cell))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The answers to which what was tried may lead, and perhaps more. A better standing by one rule never makes the answer
     * worse, so each way in which the office decides what is left to it leads to something between the worst and the best.
     */
    private Set<Answer> possible(Map<FactSlot, FactValue> tried) {
        Set<Answer> worst = EnumSet.noneOf(Answer.class);
        Set<Answer> best = EnumSet.noneOf(Answer.class);
        for (Map<FactSlot, FactValue> decided : decided(tried)) {
            worst.add(together(rules, rule -> truth(rule, decided), LawRule::worst));
            best.add(together(rules, rule -> truth(rule, decided), LawRule::best));
        }
        Set<Answer> possible = EnumSet.of(Answer.OFFICE_DECIDES);
        if (worst.equals(Set.of(Answer.NO))) {
            possible.add(Answer.NO);
        }
        if (best.equals(Set.of(Answer.YES))) {
            possible.add(Answer.YES);
        }
        if (worst.equals(best) && worst.size() == 1) {
            possible.retainAll(worst);
        }
        return possible;
    }

    /** What was tried, and each way in which the office may decide what is left to it. */
    private List<Map<FactSlot, FactValue>> decided(Map<FactSlot, FactValue> tried) {
        FactSlot left = leftToOffice(tried);
        return left == null
                ? List.of(tried)
                : Stream.of(true, false)
                        .map(FactValue::known)
                        .flatMap(value -> decided(and(tried, left, value)).stream())
                        .toList();
    }

    /** An answer left to the office on which something may hinge; null if there is none. */
    private @Nullable FactSlot leftToOffice(Map<FactSlot, FactValue> tried) {
        for (LawRule rule : rules) {
            if (truth(rule, tried) != Truth.FAILED) {
                for (Triple triple : rule.triples()) {
                    if (truth(triple, tried) == Truth.GAP) {
                        return triple.slot();
                    }
                }
            }
        }
        return null;
    }

    /**
     * The open facts that still matter, those first that most of the open rules ask for. A rule that is settled by what was
     * tried asks for nothing more, and beside a ground that is met no other is needed.
     */
    private List<FactSlot> open(Map<FactSlot, FactValue> tried) {
        List<LawRule> lacking = new ArrayList<>();
        boolean byGround = false;
        for (LawRule rule : rules) {
            Truth conditions = truth(rule, tried);
            byGround |= rule.isGround() && rule.standing(conditions) == Truth.MET;
            if (conditions == Truth.LACKING) {
                lacking.add(rule);
            }
        }
        Map<FactSlot, Integer> asked = new LinkedHashMap<>();
        for (LawRule rule : lacking) {
            if (!byGround || !rule.isGround()) {
                for (Triple triple : rule.triples()) {
                    if (truth(triple, tried) == Truth.LACKING) {
                        asked.merge(triple.slot(), 1, Integer::sum);
                    }
                }
            }
        }
        return asked.entrySet().stream()
                .sorted(Map.Entry.<FactSlot, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Truth truth(Triple triple, Map<FactSlot, FactValue> tried) {
        FactValue value = tried.get(triple.slot());
        return value != null
                ? triple.truth(value)
                : untried.computeIfAbsent(triple, one -> one.truth(values.apply(one.slot())));
    }

    private Truth truth(LawRule rule, Map<FactSlot, FactValue> tried) {
        Truth all = Truth.MET;
        for (Triple triple : rule.triples()) {
            all = all.and(truth(triple, tried));
            if (all == Truth.FAILED) {
                return all;
            }
        }
        return all;
    }

    private Answer coarse(Map<FactSlot, FactValue> tried) {
        return answer(rules, rule -> truth(rule, tried));
    }

    /** The answer, which the office does not give if it is the same whichever way it decides what is left to it. */
    private Answer settled(Map<FactSlot, FactValue> tried) {
        Set<Answer> ways = decided(tried).stream().map(this::coarse).collect(Collectors.toSet());
        return ways.size() == 1 ? ways.iterator().next() : Answer.OFFICE_DECIDES;
    }

    /** Requirements all, bars none, grounds one. */
    static Answer answer(List<LawRule> rules, Function<LawRule, Truth> truths) {
        return together(rules, truths, LawRule::standing);
    }

    /** How the best of the grounds stands. */
    private static Truth best(
            List<LawRule> rules, Function<LawRule, Truth> truths, BiFunction<LawRule, Truth, Truth> standing) {
        Truth one = Truth.FAILED;
        boolean grounds = false;
        for (int i = 0; i < rules.size() && one != Truth.MET; i++) {
            if (rules.get(i).isGround()) {
                one = one.or(standing.apply(rules.get(i), truths.apply(rules.get(i))));
                grounds = true;
            }
        }
        // Where the law knows no way to a YES, nothing is encoded: unless something else says NO, the office decides.
        return grounds ? one : Truth.GAP;
    }

    private static Answer together(
            List<LawRule> rules, Function<LawRule, Truth> truths, BiFunction<LawRule, Truth, Truth> standing) {
        Truth all = Truth.MET;
        for (int i = 0; i < rules.size() && all != Truth.FAILED; i++) {
            if (!rules.get(i).isGround()) {
                all = all.and(standing.apply(rules.get(i), truths.apply(rules.get(i))));
            }
        }
        return switch (all == Truth.FAILED ? all : all.and(best(rules, truths, standing))) {
            case MET -> Answer.YES;
            case FAILED -> Answer.NO;
            case LACKING -> Answer.UNKNOWN;
            case GAP -> Answer.OFFICE_DECIDES;
        };
    }
}
