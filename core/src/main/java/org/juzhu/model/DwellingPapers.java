package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the papers of a dwelling say, as points-based settlement (积分落户) asks.
 *
 * @param certified whether there is a title certificate (房屋所有权证, 不动产权证书); null if unknown, then there is one if
 *     {@code certifiedOn} is given
 * @param certifiedOn the day of the title certificate; null if unknown
 * @param forLiving whether the planned use is residential (住宅); null if unknown
 * @param inSpousesName whether an own home stands in the spouse's name alone; null if unknown
 * @param employersOwn whether the title of a dormitory is the employer's own; null if unknown
 * @param leaseFiled whether the lease of a rented home is filed on the city's platform of housing rental
 *     (北京市住房租赁监管平台); null if unknown
 */
public record DwellingPapers(
        @Nullable Boolean certified,
        @Nullable LocalDate certifiedOn,
        @Nullable Boolean forLiving,
        @Nullable Boolean inSpousesName,
        @Nullable Boolean employersOwn,
        @Nullable Boolean leaseFiled) {
    /** Those of a flat of one's own, with a title certificate of that day. */
    public static DwellingPapers certified(LocalDate on) {
        return new DwellingPapers(true, on, true, false, null, null);
    }

    /** Those of a rented flat, the lease of which is filed, or not. */
    public static DwellingPapers lease(boolean filed) {
        return new DwellingPapers(null, null, true, null, null, filed);
    }
}
