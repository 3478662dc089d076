package org.juzhu.spi;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Counted;
import org.juzhu.law.Effect;
import org.juzhu.law.Rule;

/**
 * Which months count for points-based settlement by the rules in force on a day. These rules count whatever their grade,
 * for they decide nothing: the line that asks for the count has a grade of its own.
 *
 * @param counted what counts
 * @param from from which month on, if not from the first
 * @param inDoubt of what it is not known whether it counts
 */
public record Countings(Set<Counted> counted, Map<Counted, YearMonth> from, Set<Counted> inDoubt) {
    /** Nothing counts. */
    public static final Countings NONE = new Countings(Set.of(), Map.of(), Set.of());

    /** Copies the sets and the map. */
    public Countings {
        counted = Set.copyOf(counted);
        from = Map.copyOf(from);
        inDoubt = Set.copyOf(inDoubt);
    }

    /** What these rules say. */
    public static Countings of(Collection<Rule> inForce) {
        Set<Counted> counted = EnumSet.noneOf(Counted.class);
        Map<Counted, YearMonth> from = new HashMap<>();
        Set<Counted> inDoubt = EnumSet.noneOf(Counted.class);
        for (Rule rule : inForce) {
            if (rule.effect() instanceof Effect.Counting counting) {
                counted.add(counting.counted());
                if (counting.from() != null) {
                    from.put(counting.counted(), counting.from());
                }
            } else if (rule.effect() instanceof Effect.Gap gap && gap.counted() != null) {
                inDoubt.add(gap.counted());
            }
        }
        return new Countings(counted, from, inDoubt);
    }

    /** Whether such months count; null if that is in doubt. */
    @Nullable
    Boolean counts(Counted what) {
        return inDoubt.contains(what) ? null : Boolean.valueOf(counted.contains(what));
    }

    /** The number of the first month that counts, as {@link MonthSet} numbers them; the other one if the law names none. */
    int first(Counted what, int otherwise) {
        YearMonth first = from.get(what);
        return first == null ? otherwise : MonthSet.number(first);
    }

    /** The same, where what is in doubt does not count. */
    Countings withoutDoubt() {
        return new Countings(counted, from, Set.of());
    }
}
