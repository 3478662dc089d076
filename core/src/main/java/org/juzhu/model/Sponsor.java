package org.juzhu.model;

import org.jspecify.annotations.Nullable;

/**
 * The employer that is to apply for the work residence permit (工作居住证).
 *
 * @param applies whether an employer applies at all; null if unknown
 * @param employerId which, by {@link Employer#id()}; null if unknown
 * @param inBeijing whether it is in the administrative area of Beijing; null if unknown
 * @param fitsCityPlan whether it fits the city's functions, economic direction and industrial plan; null if unknown
 * @param legalForm what it is in law; null if unknown
 */
public record Sponsor(
        @Nullable Boolean applies,
        @Nullable String employerId,
        @Nullable Boolean inBeijing,
        @Nullable Boolean fitsCityPlan,
        @Nullable LegalForm legalForm) {}
