package org.juzhu.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What points-based settlement (积分落户) asks of a person and nothing else does.
 *
 * @param permitAppliedOn the first day on which a residence permit that was issued then was applied for; null if unknown,
 *     then on the day of its issue or before
 * @param managerial whether she is managerial staff (女干部, 管理岗); asked of women only; null if unknown
 * @param insuranceNormal whether the payment of social insurance is in normal state before the declaration opens; null if
 *     unknown
 * @param falseMaterialIn the years of the rounds in which false material was handed in; null or empty if in none
 */
public record PointsFile(
        @Nullable LocalDate permitAppliedOn,
        @Nullable Boolean managerial,
        @Nullable Boolean insuranceNormal,
        @Nullable List<Integer> falseMaterialIn) {
    /** Copies the list. */
    public PointsFile {
        falseMaterialIn = Lists.copy(falseMaterialIn);
    }
}
