package org.juzhu.model;

import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * An employer, or one's own business.
 *
 * @param id the host's own key for it, by which contributions say who paid; null if none is needed
 * @param name its name, only shown back to the host; null if unknown
 * @param district the district of Beijing in which it is; null if unknown
 */
public record Employer(
        @Nullable String id,
        @NullMeans(Absence.IN_ORDER) @Nullable String name,
        @Nullable District district) {
    /** An employer with that key. */
    public static Employer of(String id) {
        return new Employer(id, null, null);
    }
}
