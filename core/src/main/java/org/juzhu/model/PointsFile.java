package org.juzhu.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * What points-based settlement (积分落户) asks of a person and nothing else does.
 *
 * @param permitAppliedOn the first day on which a residence permit that was issued then was applied for; null if unknown,
 *     then on the day of its issue or before
 * @param managerial whether she is managerial staff (女干部, 管理岗); asked of women only; null if unknown
 * @param insuranceNormal whether the payment of social insurance is in normal state before the declaration opens; null if
 *     unknown
 * @param falseMaterialIn the years of the rounds in which false material was handed in; null or empty if in none
 * @param certificates diplomas and degrees, one of which may be claimed; null if unknown, empty if none
 * @param innovations what was done for innovation, one of which may be claimed; null if unknown, empty if nothing
 * @param honours honours received; null if unknown, empty if none
 * @param companyTax the share of company tax that falls to the person, year by year; null if unknown, empty if none
 * @param taxViolations the day of each decision on a violation of tax law; null if unknown, empty if none
 * @param detentions the day of each decision on administrative detention (行政拘留) in Beijing; null if unknown, empty if
 *     none
 */
public record PointsFile(
        @Nullable LocalDate permitAppliedOn,
        @Nullable Boolean managerial,
        @NullMeans(Absence.NONE) @Nullable Boolean insuranceNormal,
        @NullMeans(Absence.NONE) @Nullable List<Integer> falseMaterialIn,
        @Nullable List<Certificate> certificates,
        @Nullable List<Innovation> innovations,
        @Nullable List<Honour> honours,
        @Nullable List<YearAmount> companyTax,
        @Nullable List<LocalDate> taxViolations,
        @Nullable List<LocalDate> detentions) {
    /** Copies the lists. */
    public PointsFile {
        falseMaterialIn = Lists.copy(falseMaterialIn);
        certificates = Lists.copy(certificates);
        innovations = Lists.copy(innovations);
        honours = Lists.copy(honours);
        companyTax = Lists.copy(companyTax);
        taxViolations = Lists.copy(taxViolations);
        detentions = Lists.copy(detentions);
    }

    /** What only the question asks who may take part; nothing is known of what gives points. */
    public static PointsFile of(
            @Nullable LocalDate permitAppliedOn,
            @Nullable Boolean managerial,
            @Nullable Boolean insuranceNormal,
            @Nullable List<Integer> falseMaterialIn) {
        return new PointsFile(
                permitAppliedOn, managerial, insuranceNormal, falseMaterialIn, null, null, null, null, null, null);
    }
}
