package org.juzhu.spi;

import org.jspecify.annotations.Nullable;

/** Which end of a counted fact a {@link Situation} tells. */
enum Bound {
    /** The value, where it is known to the unit; else null. */
    EXACT {
        @Override
        @Nullable
        Integer of(Count count) {
            return count.most() != null && count.most() == count.least() ? count.most() : null;
        }
    },
    /** The least it can be. */
    LEAST {
        @Override
        Integer of(Count count) {
            return count.least();
        }
    },
    /** The most it can be; null if nothing bounds it. */
    MOST {
        @Override
        @Nullable
        Integer of(Count count) {
            return count.most();
        }
    };

    abstract @Nullable Integer of(Count count);
}
