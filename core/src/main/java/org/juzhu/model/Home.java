package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * A dwelling in Beijing that a person owns, wholly or in part, both ends included.
 *
 * @param id the host's own key for it, by which a home that two members of a family own is counted once; null if nobody
 *     else owns a part
 * @param insideFifthRing whether it lies inside the fifth ring (五环); null if unknown
 * @param singleStorey whether it is a single-storey house (平房); null if unknown
 * @param from the first day of owning it; null if unknown
 * @param until the last day of owning it; null while none is known: then it is owned still
 */
public record Home(
        @NullMeans(Absence.IN_ORDER) @Nullable String id,
        @Nullable Boolean insideFifthRing,
        @Nullable Boolean singleStorey,
        @Nullable LocalDate from,
        @NullMeans(Absence.NONE) @Nullable LocalDate until)
        implements Term {
    /** A flat inside the fifth ring, owned since that day. */
    public static Home insideSince(LocalDate from) {
        return new Home(null, true, false, from, null);
    }

    /** A flat outside the fifth ring, owned since that day. */
    public static Home outsideSince(LocalDate from) {
        return new Home(null, false, false, from, null);
    }

    /** Nobody agrees on owning without an end. */
    @Override
    public boolean endless() {
        return false;
    }
}
