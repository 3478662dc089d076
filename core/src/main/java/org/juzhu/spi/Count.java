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
}
