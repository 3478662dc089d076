package org.juzhu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The answer that rules give where facts are open. Condition by condition UNKNOWN can be too coarse: two conditions on one
 * fact may leave it no way out. So the ways to fill in the open facts are tried, until two of them differ.
 */
final class Completion {
    private static final int SAMPLES = 16;

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

    Answer answer() {
        Answer coarse = answer(Map.of());
        if (coarse != Answer.UNKNOWN) {
            return coarse;
        }
        List<FactSlot> open = open(Map.of());
        Answer first = answer(sample(open, 0));
        for (int i = 1; i < SAMPLES; i++) {
            if (answer(sample(open, i)) != first) {
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

    /**
     * Whether some way that begins with what was tried leads to another answer. A better standing by one rule never makes
     * the answer worse, so none does if the worst and the best of all are the same.
     */
    private boolean differs(Answer answer, Map<FactSlot, FactValue> tried) {
        Answer worst = together(rules, rule -> rule.worst(truth(rule, tried)));
        if (worst == together(rules, rule -> rule.best(truth(rule, tried)))) {
            return worst != answer;
        }
        FactSlot next = open(tried).get(0);
        for (FactValue cell : cells(next)) {
            Map<FactSlot, FactValue> further = new HashMap<>(tried);
            further.put(next, cell);
            if (differs(answer, further)) {
                return true;
            }
        }
        return false;
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

    private Answer answer(Map<FactSlot, FactValue> tried) {
        return answer(rules, rule -> truth(rule, tried));
    }

    /** Requirements all, bars none, grounds one. */
    static Answer answer(List<LawRule> rules, Function<LawRule, Truth> truths) {
        return together(rules, rule -> rule.standing(truths.apply(rule)));
    }

    private static Answer together(List<LawRule> rules, Function<LawRule, Truth> standings) {
        Truth all = Truth.MET;
        Truth one = Truth.FAILED;
        boolean grounds = false;
        for (LawRule rule : rules) {
            Truth standing = standings.apply(rule);
            if (rule.isGround()) {
                one = one.or(standing);
                grounds = true;
            } else {
                all = all.and(standing);
            }
        }
        // Where the law knows no way to a YES, nothing is encoded: unless something else says NO, the office decides.
        Truth together = all.and(grounds ? one : Truth.GAP);
        return switch (together) {
            case MET -> Answer.YES;
            case FAILED -> Answer.NO;
            case LACKING -> Answer.UNKNOWN;
            case GAP -> Answer.OFFICE_DECIDES;
        };
    }
}
