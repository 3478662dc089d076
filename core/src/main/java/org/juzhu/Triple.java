package org.juzhu;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.juzhu.law.Condition;
import org.juzhu.law.Operator;
import org.juzhu.law.Unit;

/** A condition, ready to be held against what is known of its fact; each distinct one is there once. */
final class Triple {
    private final Condition condition;
    private final FactSlot slot;
    private final Operator operator;
    private final Object first;
    private final int limit;

    Triple(Condition condition, FactSlot slot) {
        this.condition = condition;
        this.slot = slot;
        this.operator = condition.operator();
        this.first = condition.asked().get(0);
        this.limit = first instanceof Integer count ? count : 0;
    }

    Condition condition() {
        return condition;
    }

    FactSlot slot() {
        return slot;
    }

    /** Whether a condition on the same fact asks for the same. */
    boolean asksLike(Condition other) {
        return operator == other.operator() && condition.asked().equals(other.asked());
    }

    Truth truth(FactValue value) {
        if (value.isLeftToOffice()) {
            return Truth.GAP;
        }
        if (value.known() != null) {
            return Truth.of(holds(value.known()));
        }
        return value.least() == null ? Truth.LACKING : onRange(value);
    }

    private boolean holds(Object known) {
        return switch (operator) {
            case EQUAL -> known.equals(first);
            case ONE_OF -> condition.asked().contains(known);
            case LESS -> (Integer) known < limit;
            case AT_MOST -> (Integer) known <= limit;
            case MORE -> (Integer) known > limit;
            case AT_LEAST -> (Integer) known >= limit;
        };
    }

    /** On a range the condition is settled where it is the same from end to end. */
    private Truth onRange(FactValue range) {
        int least = range.least() == null ? 0 : range.least();
        int most = range.most() == null ? Integer.MAX_VALUE : range.most();
        return switch (operator) {
            case AT_LEAST -> settled(least >= limit, most < limit);
            case MORE -> settled(least > limit, most <= limit);
            case AT_MOST -> settled(most <= limit, least > limit);
            case LESS -> settled(most < limit, least >= limit);
            case EQUAL -> settled(least == limit && most == limit, limit < least || limit > most);
            case ONE_OF -> oneOf(range);
        };
    }

    private static Truth settled(boolean met, boolean failed) {
        return met ? Truth.MET : failed ? Truth.FAILED : Truth.LACKING;
    }

    private Truth oneOf(FactValue range) {
        Truth first = null;
        for (Integer point : cells(range, List.of(this))) {
            Truth truth = Truth.of(holds(point));
            if (first != null && first != truth) {
                return Truth.LACKING;
            }
            first = truth;
        }
        return first == null ? Truth.LACKING : first;
    }

    /** One count out of each cell into which the limits of these conditions cut a range. */
    static Set<Integer> cells(FactValue range, List<Triple> triples) {
        int least = range.least() == null ? 0 : range.least();
        int most = range.most() == null ? Integer.MAX_VALUE : range.most();
        Set<Integer> points = new TreeSet<>(List.of(least, most));
        for (Triple triple : triples) {
            for (Object asked : triple.condition.asked()) {
                for (int around = -1; around <= 1; around++) {
                    long point = (Integer) asked + (long) around;
                    if (point >= least && point <= most) {
                        points.add((int) point);
                    }
                }
            }
        }
        return points;
    }

    /**
     * How long the fact has to grow until the condition can turn: to a count asked, beyond it, or to what the fact looks
     * back at; no time if it is no count.
     */
    List<Period> periods() {
        if (!slot.method().counts()) {
            return List.of(Period.ZERO);
        }
        Unit unit = slot.unit();
        if (unit == Unit.HOMES || unit == Unit.CHILDREN) {
            // What is counted of children hangs on their age.
            return Stream.concat(
                            Stream.of(Period.ZERO),
                            condition.arguments().stream()
                                    .filter(Integer.class::isInstance)
                                    .map(age -> Period.ofYears((Integer) age)))
                    .toList();
        }
        if (slot.method().fact().run()) {
            return List.of(Period.ofYears(1));
        }
        IntStream counts = Stream.concat(condition.asked().stream(), condition.arguments().stream())
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .flatMap(count -> slot.method().fact().sum()
                        ? IntStream.rangeClosed(0, count + 1)
                        : IntStream.of(count, count + 1));
        return counts.distinct()
                .mapToObj(count -> switch (slot.unit()) {
                    case DAYS -> Period.ofDays(count);
                    case YEARS, FULL_YEARS, CALENDAR_YEARS -> Period.ofYears(count);
                    case QUARTERS -> Period.ofMonths(3 * count);
                    case MONTHS, YES_NO, CHOICE -> Period.ofMonths(count);
                    case HOMES,
                            CHILDREN,
                            PERMITS,
                            PERCENT,
                            PERSONS,
                            GENERATIONS,
                            STEPS,
                            YEAR_NUMBER,
                            PLACE,
                            POINTS,
                            YUAN,
                            DECISIONS -> Period.ZERO;
                })
                .toList();
    }
}
