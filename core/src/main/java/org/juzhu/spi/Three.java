package org.juzhu.spi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Term;

/** Yes, no and unknown, which is null. */
final class Three {
    private Three() {}

    static @Nullable Boolean and(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
            return false;
        }
        return (a == null || b == null) ? null : Boolean.TRUE;
    }

    static @Nullable Boolean or(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
            return true;
        }
        return (a == null || b == null) ? null : Boolean.FALSE;
    }

    static @Nullable Boolean not(@Nullable Boolean a) {
        return a == null ? null : Boolean.valueOf(!a);
    }

    /** What it may be. */
    static List<Boolean> either(@Nullable Boolean a) {
        return a == null ? List.of(false, true) : List.of(a);
    }

    /** Whether a term holds a day; a term without a known end goes on. */
    static @Nullable Boolean holds(Term term, LocalDate day) {
        boolean notEnded = term.until() == null || !term.until().isBefore(day);
        if (!notEnded) {
            return false;
        }
        return term.from() == null ? null : Boolean.valueOf(!term.from().isAfter(day));
    }
}
