package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that the person has at hand.
 *
 * @param type which; never null in a valid applicant
 * @param validUntil the last day on which it is valid; null if it has none or nobody knows
 */
public record Document(
        @Nullable DocumentType type, @Nullable LocalDate validUntil) {

    /** A paper without a last day. */
    public static Document of(DocumentType type) {
        return new Document(type, null);
    }
}
