package org.juzhu.model;

import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * The employer that is to apply for the work residence permit (工作居住证).
 *
 * @param applies whether an employer applies at all; null if unknown
 * @param employerId which, by {@link Employer#id()}; null if unknown
 * @param inBeijing whether it is in the administrative area of Beijing; null if unknown
 * @param fitsCityPlan whether it fits the city's functions, economic direction and industrial plan; null if unknown
 * @param legalForm what it is in law; null if unknown
 * @param district the district in which it is registered; null if unknown
 * @param hasQuota whether it has an account and a yearly quota (指标) for the permit; null if unknown
 * @param permitsHeld how many such permits it holds; null if unknown
 * @param handedInFalseProofs whether it lost the right to apply because of false proofs; null counts as false
 * @param recommendsForTalent whether it recommends the person for talent introduction (人才引进); null counts as false
 */
public record Sponsor(
        @Nullable Boolean applies,
        @Nullable String employerId,
        @Nullable Boolean inBeijing,
        @Nullable Boolean fitsCityPlan,
        @Nullable LegalForm legalForm,
        @Nullable District district,
        @Nullable Boolean hasQuota,
        @Nullable Integer permitsHeld,
        @NullMeans(Absence.IN_ORDER) @Nullable Boolean handedInFalseProofs,
        @NullMeans(Absence.NONE) @Nullable Boolean recommendsForTalent) {
    /** An employer that applies, known by its key alone. */
    public static Sponsor of(String employerId) {
        return new Sponsor(true, employerId, null, null, null, null, null, null, null, null);
    }
}
