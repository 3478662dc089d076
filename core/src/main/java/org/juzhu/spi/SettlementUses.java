package org.juzhu.spi;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.juzhu.MonthUse;
import org.juzhu.law.Indicator;
import org.juzhu.model.District;

/** What became of each month in the lines of the score that count months. */
final class SettlementUses {
    private final SettlementMonths months;
    private final SettlementMonths.Way least;
    private final SettlementMonths.Way most;
    private final Map<MonthUse, BitSet> uses = new EnumMap<>(MonthUse.class);

    SettlementUses(SettlementMonths months) {
        this.months = months;
        List<SettlementMonths.Way> ways = months.ways();
        this.least = ways.get(0);
        this.most = ways.get(ways.size() - 1);
    }

    /** @param centre the districts of the centre, for the line that asks for them */
    List<MonthsUsed> of(Indicator indicator, Set<District> centre) {
        switch (indicator) {
            case EMPLOYMENT -> work();
            case HOUSING -> homes();
            case STUDY_DEDUCTION -> ends(MonthUse.STUDY, least.studiedMonths(), most.studiedMonths());
            case JOB_HOUSING -> outside(centre);
            default -> {
                // No other line counts months.
            }
        }
        return ranges();
    }

    private void work() {
        BitSet counted = least.employedMonths();
        BitSet possible = most.employedMonths();
        ends(MonthUse.WORK, counted, possible);
        BitSet late = MonthSet.without(months.paidLate(), possible);
        put(MonthUse.BACK_PAID, late);
        put(MonthUse.TOO_EARLY, months.paidOutside(true));
        put(MonthUse.TOO_LATE, months.paidOutside(false));
        int first = possible.nextSetBit(0);
        if (first >= 0) {
            BitSet unpaid = new BitSet();
            unpaid.set(first, months.last() + 1);
            put(MonthUse.NOT_PAID, MonthSet.without(MonthSet.without(unpaid, possible), late));
        }
    }

    private void homes() {
        BitSet own = homesOf(MonthUse.OWN_HOME, least.ownMonths(), most.ownMonths());
        put(MonthUse.OVERLAPS, MonthSet.and(least.declaredAll(), own));
        BitSet declared = homesOf(MonthUse.DECLARED_HOME, least.declaredMonths(), most.declaredMonths());
        BitSet filled = homesOf(MonthUse.FILLED_IN, least.filledMonths(), least.filledMonths());
        BitSet used = new BitSet();
        List.of(own, declared, filled).forEach(used::or);
        months.notCounted().forEach((use, set) -> put(use, MonthSet.without(set, used)));
    }

    /** Those for which the months paid leave no room are told apart. */
    private BitSet homesOf(MonthUse use, BitSet sure, BitSet possible) {
        int room = switch (use) {
            case OWN_HOME -> least.ownHome();
            case DECLARED_HOME -> least.declared();
            default -> least.filled();
        };
        BitSet paidFirst = MonthSet.and(sure, least.employedMonths());
        BitSet kept = MonthSet.first(paidFirst, room);
        kept.or(MonthSet.first(MonthSet.without(sure, paidFirst), room - kept.cardinality()));
        put(use, kept);
        BitSet excess = MonthSet.without(sure, kept);
        put(months.unpaidHomesAreInDoubt() && use == MonthUse.OWN_HOME ? MonthUse.IN_DOUBT : MonthUse.NO_ROOM, excess);
        put(MonthUse.NOT_KNOWN, MonthSet.without(possible, sure));
        return possible;
    }

    private void outside(Set<District> centre) {
        BitSet all = least.outsideMonths(centre);
        BitSet worked = least.workedOutsideMonths(centre);
        put(MonthUse.WORK_OUTSIDE, worked);
        put(MonthUse.OUTSIDE, MonthSet.without(all, worked));
        put(MonthUse.NOT_KNOWN, MonthSet.without(most.outsideMonths(centre), all));
    }

    private void ends(MonthUse use, BitSet sure, BitSet possible) {
        put(use, sure);
        put(MonthUse.NOT_KNOWN, MonthSet.without(possible, sure));
    }

    private void put(MonthUse use, BitSet set) {
        uses.computeIfAbsent(use, none -> new BitSet()).or(set);
    }

    private List<MonthsUsed> ranges() {
        List<MonthsUsed> ranges = new ArrayList<>();
        // Of what is not known nobody cares before the first month of work that can count.
        uses.getOrDefault(MonthUse.NOT_KNOWN, new BitSet()).clear(0, months.first());
        uses.forEach((use, set) -> {
            for (int from = set.nextSetBit(0); from >= 0; ) {
                int end = set.nextClearBit(from);
                ranges.add(new MonthsUsed(month(from), month(end - 1), use));
                from = set.nextSetBit(end);
            }
        });
        ranges.sort(Comparator.comparing(MonthsUsed::from));
        return ranges;
    }

    private static YearMonth month(int number) {
        long month = MonthSet.month(number);
        return YearMonth.of((int) (month / 12), (int) (month % 12) + 1);
    }
}
