package org.juzhu.spi;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Counted;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.District;

/** The months of work by which points-based settlement counts: those paid of one kind of insurance. */
final class SettlementWork {
    private final Contributions paid;
    private final Countings law;
    private final int first;
    private final int last;
    private final MonthSet employed;
    private final MonthSet settled;
    private final BitSet municipal;
    // Worked out when asked for; whoever asks twice at once gets the same.
    private final Map<Where, MonthSet> outside = new ConcurrentHashMap<>();

    /** What is the centre, whether the agency of the city lies outside, and whether work counts that was there all along. */
    private record Where(Set<District> centre, boolean agencyIsOutside, boolean allAlong) {}

    /**
     * @param paid until the day of the round
     * @param first the first month that can count
     * @param last the last one, a December; nothing paid later counts
     */
    SettlementWork(Contributions paid, Countings law, int first, int last) {
        this.paid = paid;
        this.law = law;
        this.first = first;
        this.last = last;
        this.settled = months(this::isPaidByThen);
        boolean late = Boolean.TRUE.equals(law.counts(Counted.BACK_PAID));
        this.employed = months(months -> isPaidByThen(months) && (late || months.paidOn() == null));
        this.municipal = months(SettlementWork::isAtMunicipalAgency).sure();
    }

    /** Months that count as work. */
    MonthSet employed() {
        return employed;
    }

    /** Months paid in time or later. */
    MonthSet settled() {
        return settled;
    }

    /**
     * Whether a month between two of work was not paid.
     *
     * @param mostPaid whether it has to be so whatever was paid; if not, it is enough that it may be
     */
    boolean isBroken(boolean mostPaid) {
        BitSet work = employed.end(!mostPaid);
        int firstWorked = work.nextSetBit(0);
        return firstWorked >= 0 && settled.end(mostPaid).nextClearBit(firstWorked) < work.length() - 1;
    }

    /** Months paid through the agency of the city. */
    BitSet municipal() {
        return municipal;
    }

    /** Months paid later than due, also if too late. */
    BitSet late() {
        return months(months -> months.paidOn() != null).sure();
    }

    /** Months paid from the one to the other, both included. */
    BitSet paid(int from, int until) {
        return paid.monthSet(from, until, months -> Boolean.TRUE).sure();
    }

    /** Months from that one on of which the place of work may be unknown. */
    MonthSet inUnknownDistrict(int from) {
        return paid.monthSet(Math.max(first, from), last, months -> months.district() == null);
    }

    /**
     * Months of work outside the centre, after one inside if that is asked.
     *
     * @param allAlong whether those count too before which there is none inside
     */
    MonthSet outside(Set<District> centre, boolean agencyIsOutside, boolean allAlong) {
        return outside.computeIfAbsent(new Where(centre, agencyIsOutside, allAlong), this::findOutside);
    }

    private MonthSet findOutside(Where where) {
        if (Boolean.TRUE.equals(law.counts(Counted.WITHOUT_MOVE))) {
            return worked(where, false, Math.max(first, law.first(Counted.OUTSIDE_HOME, last + 1)));
        }
        MonthSet outside = worked(where, false, first);
        MonthSet inside = worked(where, true, first);
        return where.allAlong()
                ? outside
                : new MonthSet(
                        MonthSet.after(outside.sure(), inside.sure()),
                        MonthSet.after(outside.possible(), inside.possible()));
    }

    /** Months of work outside the centre for sure, before which there was none inside. */
    BitSet neverInside(Set<District> centre, boolean agencyIsOutside) {
        Where where = new Where(centre, agencyIsOutside, true);
        BitSet outside = worked(where, false, first).sure();
        return MonthSet.without(
                outside, MonthSet.after(outside, worked(where, true, first).possible()));
    }

    private MonthSet worked(Where where, boolean inside, int from) {
        return paid.monthSet(
                from,
                last,
                months -> isAtMunicipalAgency(months)
                        ? Boolean.valueOf(where.agencyIsOutside() != inside)
                        : isIn(where.centre(), months.district(), inside));
    }

    private MonthSet months(Function<ContributionMonths, @Nullable Boolean> test) {
        return paid.monthSet(first, last, test);
    }

    private boolean isPaidByThen(ContributionMonths months) {
        LocalDate paidOn = months.paidOn();
        return paidOn == null || MonthSet.number(paidOn) <= last;
    }

    private static boolean isAtMunicipalAgency(ContributionMonths months) {
        return Boolean.TRUE.equals(months.atMunicipalAgency());
    }

    /** Whether a district lies inside the centre, or outside; null if it is unknown. */
    static @Nullable Boolean isIn(Set<District> centre, @Nullable District district, boolean inside) {
        return district == null ? null : Boolean.valueOf(centre.contains(district) == inside);
    }
}
