package org.juzhu.spi;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.juzhu.MonthUse;
import org.juzhu.law.Indicator;
import org.juzhu.model.District;

/** What became of each month in the lines of the score that count months. */
final class SettlementUses {
    private final SettlementMonths months;
    private final SettlementMonths.Way least;
    private final SettlementMonths.Way most;
    private final SettlementMonths.Way mostBeyondDoubt;
    private final Map<MonthUse, BitSet> uses = new EnumMap<>(MonthUse.class);

    /** @param beyondDoubt the same months, where nothing counts that the law leaves in doubt */
    SettlementUses(SettlementMonths months, SettlementMonths beyondDoubt) {
        this.months = months;
        this.least = months.ways().get(0);
        this.most = last(months);
        this.mostBeyondDoubt = last(beyondDoubt);
    }

    private static SettlementMonths.Way last(SettlementMonths months) {
        return months.ways().get(months.ways().size() - 1);
    }

    /** @param centre the districts of the centre, for the line that asks for them */
    List<MonthsUsed> of(Indicator indicator, Set<District> centre) {
        switch (indicator) {
            case EMPLOYMENT -> work();
            case HOUSING -> homes();
            case STUDY_DEDUCTION -> ends(MonthUse.STUDY, SettlementMonths.Way::studiedMonths);
            case JOB_HOUSING -> outside(centre);
            default -> {
                // No other line counts months.
            }
        }
        return ranges();
    }

    private void work() {
        ends(MonthUse.WORK, SettlementMonths.Way::employedMonths);
        put(MonthUse.TOO_EARLY, months.paidOutside(true));
        put(MonthUse.TOO_LATE, months.paidOutside(false));
        int first = most.employedMonths().nextSetBit(0);
        if (first >= 0) {
            BitSet all = new BitSet();
            all.set(first, months.last() + 1);
            notPaid(all);
        }
        put(MonthUse.BACK_PAID, MonthSet.without(months.paidLate(), most.employedMonths()));
    }

    /** Of months that count only if they were paid, those that were not, or too late. */
    private void notPaid(BitSet all) {
        BitSet unpaid = MonthSet.without(all, most.employedMonths());
        put(MonthUse.BACK_PAID, MonthSet.and(unpaid, months.paidLate()));
        put(MonthUse.NOT_PAID, MonthSet.without(unpaid, months.paidLate()));
    }

    private void homes() {
        homesOf(MonthUse.OWN_HOME, least.ownHome(), SettlementMonths.Way::ownMonths);
        put(MonthUse.OVERLAPS, MonthSet.and(least.declaredAll(), most.ownMonths()));
        homesOf(MonthUse.DECLARED_HOME, least.declared(), SettlementMonths.Way::declaredMonths);
        homesOf(MonthUse.FILLED_IN, least.filled(), way -> least.filledMonths());
        // What may be an own home is told as that alone.
        of(MonthUse.FILLED_IN).andNot(of(MonthUse.NOT_KNOWN));
        of(MonthUse.FILLED_IN).andNot(of(MonthUse.IN_DOUBT));
        BitSet used = new BitSet();
        uses.values().forEach(used::or);
        months.homes().notCounted().forEach((use, set) -> {
            BitSet left = MonthSet.without(set, used);
            // A month of work is counted in any dwelling before they had to be declared.
            BitSet early = months.beforeDeclared(left);
            notPaid(early);
            put(use, MonthSet.without(left, MonthSet.without(early, most.employedMonths())));
            used.or(left);
        });
    }

    /** Those for which the months paid leave no room are told apart. */
    private void homesOf(MonthUse use, int room, Function<SettlementMonths.Way, BitSet> of) {
        BitSet sure = of.apply(least);
        BitSet paidFirst = MonthSet.and(sure, least.employedMonths());
        BitSet kept = MonthSet.first(paidFirst, room);
        kept.or(MonthSet.first(MonthSet.without(sure, paidFirst), room - kept.cardinality()));
        put(use, kept);
        BitSet excess = MonthSet.without(sure, kept);
        boolean inDoubt = months.unpaidHomesAreInDoubt()
                && use == MonthUse.OWN_HOME
                && mostBeyondDoubt.ownHome() < most.ownHome();
        put(inDoubt ? MonthUse.IN_DOUBT : MonthUse.NO_ROOM, excess);
        open(of);
    }

    private void outside(Set<District> centre) {
        BitSet all = least.outsideMonths(centre);
        BitSet worked = least.workedOutsideMonths(centre);
        BitSet inDoubt = MonthSet.and(all, months.paidInDoubt());
        if (months.neverInsideIsInDoubt()) {
            inDoubt.or(least.neverInsideMonths(centre));
        }
        put(MonthUse.WORK_OUTSIDE, MonthSet.without(worked, inDoubt));
        put(MonthUse.OUTSIDE, MonthSet.without(MonthSet.without(all, worked), inDoubt));
        put(MonthUse.IN_DOUBT, inDoubt);
        open(way -> way.outsideMonths(centre));
        BitSet home = least.outsideHomes(centre);
        put(MonthUse.TOO_EARLY, months.beforeOutside(home));
        notPaid(MonthSet.without(home, months.beforeOutside(home)));
    }

    private void ends(MonthUse use, Function<SettlementMonths.Way, BitSet> of) {
        put(use, of.apply(least));
        open(of);
    }

    /** What may be so or not: for want of a fact, or by the law. */
    private void open(Function<SettlementMonths.Way, BitSet> of) {
        BitSet sure = of.apply(least);
        BitSet lacking = MonthSet.without(of.apply(mostBeyondDoubt), sure);
        put(MonthUse.NOT_KNOWN, lacking);
        put(MonthUse.IN_DOUBT, MonthSet.without(MonthSet.without(of.apply(most), sure), lacking));
    }

    private BitSet of(MonthUse use) {
        return uses.computeIfAbsent(use, none -> new BitSet());
    }

    private void put(MonthUse use, BitSet set) {
        of(use).or(set);
    }

    private List<MonthsUsed> ranges() {
        List<MonthsUsed> ranges = new ArrayList<>();
        // Of what is not known nobody cares before the first month of work that can count.
        of(MonthUse.NOT_KNOWN).clear(0, months.first());
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
