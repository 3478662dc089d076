package org.juzhu.spi;

import org.jspecify.annotations.Nullable;

/**
 * A counted fact, as far as it is known.
 *
 * @param least the least it can be
 * @param most the most it can be; null if nothing bounds it
 */
record Count(int least, @Nullable Integer most) {
    static final Count UNKNOWN = new Count(0, null);

    static Count exactly(int value) {
        return new Count(value, value);
    }

    /** One of the two, nobody knows which. */
    Count or(Count other) {
        return new Count(Math.min(least, other.least), greater(other));
    }

    /** The greater of the two. */
    Count orMore(Count other) {
        return new Count(Math.max(least, other.least), greater(other));
    }

    /** One more if that is so; perhaps one more, if it is not known. */
    Count oneMore(@Nullable Boolean is) {
        if (Boolean.FALSE.equals(is)) {
            return this;
        }
        return new Count(is == null ? least : least + 1, most == null ? null : Integer.valueOf(most + 1));
    }

    /** Rounded down. */
    Count dividedBy(int number) {
        return new Count(least / number, most == null ? null : Integer.valueOf(most / number));
    }

    private @Nullable Integer greater(Count other) {
        return most == null || other.most == null ? null : Integer.valueOf(Math.max(most, other.most));
    }
}
