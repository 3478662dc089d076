package org.juzhu;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Effect;
import org.juzhu.spi.Situation;

/**
 * The least and the most that rules of one line of a score give, in all the ways in which what is not known may turn out.
 * Each part is rounded half-up to hundredths, then they are added (PT-CNT-8).
 */
final class LineRange {
    private static final int DECIMALS = 2;

    private final List<LawRule> rules;
    private final List<FactSlot> slots;
    private final @Nullable FactSlot grown;
    private final int more;
    private final Map<FactSlot, FactValue> values = new HashMap<>();
    private @Nullable Points range;

    /** @param rules those of the line */
    LineRange(List<LawRule> rules) {
        this(rules, null, 0);
    }

    /** @param grown what there is more of by so much, if nothing else were otherwise */
    LineRange(List<LawRule> rules, @Nullable FactSlot grown, int more) {
        this.rules = rules;
        this.grown = grown;
        this.more = more;
        this.slots = rules.stream()
                .flatMap(rule -> rule.triples().stream())
                .map(Triple::slot)
                .distinct()
                .toList();
    }

    Points over(Ways ways) {
        for (List<FactValue> together : ways.of(slots)) {
            for (int i = 0; i < slots.size(); i++) {
                FactValue value = together.get(i);
                values.put(slots.get(i), slots.get(i).equals(grown) ? value.plus(more) : value);
            }
            fillIn();
        }
        return range == null ? Points.NONE : range;
    }

    private void fillIn() {
        FactSlot open = open();
        if (open == null) {
            Points sum = sum();
            range = range == null ? sum : range.or(sum);
            return;
        }
        FactValue known = value(open);
        for (FactValue cell : open.cells(known)) {
            values.put(open, cell);
            fillIn();
        }
        values.put(open, known);
    }

    /** A fact for want of which some rule is open; null if there is none. */
    private @Nullable FactSlot open() {
        for (LawRule rule : rules) {
            if (truth(rule) != Truth.FAILED) {
                for (Triple triple : rule.triples()) {
                    if (!value(triple.slot()).isKnown()) {
                        return triple.slot();
                    }
                }
            }
        }
        return null;
    }

    private Truth truth(LawRule rule) {
        return rule.conditions(triple -> triple.truth(value(triple.slot())));
    }

    private FactValue value(FactSlot slot) {
        return Objects.requireNonNull(values.get(slot));
    }

    /** What the rules give together where everything is known. */
    private Points sum() {
        Points brought = Points.NONE;
        Points taken = Points.NONE;
        for (LawRule rule : rules) {
            Effect.Line line = rule.line();
            if (line != null && isMet(rule)) {
                Points points = points(rule, line);
                boolean sure = rule.rule().effect() instanceof Effect.Line && rule.decides();
                points = sure ? points : points.or(Points.NONE);
                if (line.points().signum() < 0) {
                    taken = taken.plus(points);
                } else {
                    brought = brought.plus(points);
                }
            }
        }
        return bounded(brought).plus(taken);
    }

    private boolean isMet(LawRule rule) {
        return truth(rule) == Truth.MET;
    }

    private Points points(LawRule rule, Effect.Line line) {
        if (!line.each()) {
            return Points.exactly(line.points());
        }
        int count = (Integer) Objects.requireNonNull(value(rule.counted()).known());
        if (count == Situation.NO_END) {
            return line.points().signum() < 0 ? new Points(null, BigDecimal.ZERO) : new Points(BigDecimal.ZERO, null);
        }
        return Points.exactly(line.points()
                .multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(line.per()), DECIMALS, RoundingMode.HALF_UP));
    }

    private Points bounded(Points points) {
        Points bounded = points;
        for (LawRule rule : rules) {
            if (rule.rule().effect() instanceof Effect.Cap cap && isMet(rule)) {
                bounded = capped(bounded, cap.points());
            }
        }
        for (LawRule rule : rules) {
            if (rule.rule().effect() instanceof Effect.Tolerance tolerance && isMet(rule)) {
                bounded = bounded.plus(new Points(tolerance.points().negate(), tolerance.points()));
            }
        }
        return bounded;
    }

    private static Points capped(Points points, BigDecimal most) {
        BigDecimal least = points.least();
        return new Points(
                least == null ? null : least.min(most),
                Stream.ofNullable(points.most()).reduce(most, BigDecimal::min));
    }
}
