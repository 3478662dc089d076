package org.juzhu;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.juzhu.law.Condition;
import org.juzhu.law.Effect;
import org.juzhu.law.Role;
import org.juzhu.model.Decision;

/**
 * The answers that all completions of a person's open facts have, found by trying every combination until two differ. What is open, and in
 * which cells, it takes from the walk; how an answer follows from facts it writes anew: two-valued, one loop, no short cut.
 */
final class BruteForce {
    private static final int MOST_WAYS = 3000;
    private static final int SOME_WAYS = 30;

    private final Evaluation evaluation;
    private final List<LawRule> rules;
    private final List<FactSlot> open = new ArrayList<>();
    private final Map<FactSlot, FactValue> values = new HashMap<>();

    BruteForce(Evaluation evaluation, Decision decision) {
        this.evaluation = evaluation;
        this.rules = evaluation.rules(decision).stream()
                .filter(rule -> rule.isRequirement() || rule.isGround())
                .toList();
        for (LawRule rule : rules) {
            for (Triple triple : rule.triples()) {
                FactValue value = evaluation.value(triple.slot());
                if (value.isKnown() || value.isLeftToOffice()) {
                    values.put(triple.slot(), value);
                } else if (!open.contains(triple.slot())) {
                    open.add(triple.slot());
                }
            }
        }
    }

    /** Whether there are so few combinations that all can be tried. */
    boolean isFeasible() {
        long ways = 1;
        for (FactSlot slot : open) {
            ways *= slot.cells(evaluation.value(slot)).size();
            if (ways > MOST_WAYS) {
                return false;
            }
        }
        return true;
    }

    /** The answers of some combinations. */
    Set<Answer> someAnswers(Random random) {
        Set<Answer> found = EnumSet.noneOf(Answer.class);
        for (int i = 0; i < SOME_WAYS; i++) {
            for (FactSlot slot : open) {
                List<FactValue> cells = List.copyOf(slot.cells(evaluation.value(slot)));
                values.put(slot, cells.get(random.nextInt(cells.size())));
            }
            found.add(answer());
        }
        return found;
    }

    Set<Answer> answers() {
        Set<Answer> found = EnumSet.noneOf(Answer.class);
        complete(0, found);
        return found;
    }

    private void complete(int next, Set<Answer> found) {
        if (found.size() > 1) {
            return;
        }
        if (next == open.size()) {
            found.add(answer());
            return;
        }
        FactSlot slot = open.get(next);
        for (FactValue cell : slot.cells(evaluation.value(slot))) {
            values.put(slot, cell);
            complete(next + 1, found);
        }
    }

    /** The answer that comes whichever way the office decides what is left to it. */
    private Answer answer() {
        List<FactSlot> left = values.keySet().stream()
                .filter(slot -> Objects.requireNonNull(values.get(slot)).isLeftToOffice())
                .toList();
        Set<Answer> readings = EnumSet.noneOf(Answer.class);
        for (int way = 0; way < 1 << left.size(); way++) {
            for (int i = 0; i < left.size(); i++) {
                values.put(left.get(i), FactValue.known((way >> i & 1) == 1));
            }
            readings.add(decided());
        }
        left.forEach(slot -> values.put(slot, FactValue.LEFT_TO_OFFICE));
        return readings.size() == 1 ? readings.iterator().next() : Answer.OFFICE_DECIDES;
    }

    private Answer decided() {
        boolean anyGround = false;
        boolean groundExists = false;
        boolean groundGap = false;
        boolean requirementGap = false;
        for (LawRule rule : rules) {
            boolean holds = rule.triples().stream().allMatch(this::holds);
            boolean gapOfGround = rule.rule().effect() instanceof Effect.Gap gap && gap.place() == Role.GROUND;
            if ((rule.role() == Role.REQUIREMENT && !holds) || (rule.role() == Role.BAR && holds)) {
                return Answer.NO;
            }
            groundExists |= rule.role() == Role.GROUND || gapOfGround;
            anyGround |= rule.role() == Role.GROUND && holds;
            groundGap |= gapOfGround && holds;
            requirementGap |= rule.role() == Role.GAP && !gapOfGround && holds;
        }
        if (groundExists && !anyGround && !groundGap) {
            return Answer.NO;
        }
        return anyGround && !requirementGap ? Answer.YES : Answer.OFFICE_DECIDES;
    }

    private boolean holds(Triple triple) {
        Object value = values.get(triple.slot()).known();
        Condition condition = triple.condition();
        Object asked = condition.asked().get(0);
        return switch (condition.operator()) {
            case EQUAL, ONE_OF -> condition.asked().contains(value);
            case LESS -> (Integer) value < (Integer) asked;
            case AT_MOST -> (Integer) value <= (Integer) asked;
            case MORE -> (Integer) value > (Integer) asked;
            case AT_LEAST -> (Integer) value >= (Integer) asked;
        };
    }
}
