package org.juzhu.spi;

import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Months of which it is known, or not known, whether they are in a set; by their numbers, counted from January 1900.
 *
 * @param sure those that are
 * @param possible those that may be, the sure ones included
 */
record MonthSet(BitSet sure, BitSet possible) {
    private static final long FIRST = 1900L * 12;

    static MonthSet none() {
        return new MonthSet(new BitSet(), new BitSet());
    }

    /** @param month a month counted as {@link java.time.temporal.ChronoField#PROLEPTIC_MONTH} */
    static int number(long month) {
        return (int) (month - FIRST);
    }

    /** The number of the month of a day, or of a month. */
    static int number(Temporal day) {
        return number(day.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    static long month(int number) {
        return number + FIRST;
    }

    /** @param in null if it is not known */
    void add(int first, int last, @Nullable Boolean in) {
        if (first > last || Boolean.FALSE.equals(in)) {
            return;
        }
        possible.set(first, last + 1);
        if (in != null) {
            sure.set(first, last + 1);
        }
    }

    /** Whether a month is in the set; null if it is not known. */
    @Nullable
    Boolean has(int number) {
        return sure.get(number) ? Boolean.TRUE : possible.get(number) ? null : Boolean.FALSE;
    }

    /** One end of what the set may be. */
    BitSet end(boolean most) {
        return copy(most ? possible : sure);
    }

    /** Unlike a clone, it leaves what it is copied from as it is, which other threads may read. */
    static BitSet copy(BitSet months) {
        BitSet copy = new BitSet(months.length());
        copy.or(months);
        return copy;
    }

    boolean isKnown() {
        return sure.equals(possible);
    }

    static BitSet and(BitSet one, BitSet other) {
        BitSet both = copy(one);
        both.and(other);
        return both;
    }

    static BitSet without(BitSet one, BitSet other) {
        BitSet left = copy(one);
        left.andNot(other);
        return left;
    }

    /** Those after the first month of another set; none if that is empty. */
    static BitSet after(BitSet months, BitSet other) {
        int first = other.nextSetBit(0);
        BitSet left = copy(months);
        left.clear(0, first < 0 ? left.length() : first + 1);
        return left;
    }

    /** The first so many of them. */
    static BitSet first(BitSet months, int count) {
        BitSet taken = new BitSet();
        int next = months.nextSetBit(0);
        for (int i = 0; i < count && next >= 0; i++) {
            taken.set(next);
            next = months.nextSetBit(next + 1);
        }
        return taken;
    }
}
