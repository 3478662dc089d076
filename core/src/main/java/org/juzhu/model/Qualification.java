package org.juzhu.model;

import org.jspecify.annotations.Nullable;

/**
 * What a person has learned and done.
 *
 * @param degree the highest degree; null if unknown
 * @param title the highest professional title; null if unknown
 * @param monthsWorkedElsewhere whole months worked outside Beijing, beside {@link Applicant#employments()}; null if
 *     unknown
 * @param outstanding whether the person claims an outstanding contribution to the capital or to be urgently needed in a
 *     special field; null counts as false
 */
public record Qualification(
        @Nullable Degree degree,
        @Nullable Title title,
        @Nullable Integer monthsWorkedElsewhere,
        @Nullable Boolean outstanding) {
    /** A degree, and nothing said of the rest. */
    public static Qualification of(Degree degree) {
        return new Qualification(degree, null, null, null);
    }

    /** A title, and nothing said of the rest. */
    public static Qualification of(Title title) {
        return new Qualification(null, title, null, null);
    }
}
