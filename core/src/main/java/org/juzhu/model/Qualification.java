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
        @Nullable Boolean outstanding) {}
