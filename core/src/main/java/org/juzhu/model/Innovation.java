package org.juzhu.model;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * Something done for innovation (创新创业) that points may be claimed for.
 *
 * @param route by which way; never null in a valid applicant
 * @param prize for an award, which one; null if unknown. The rounds 2018 and 2019 go by it, later ones by {@code step}
 * @param place for an award, the place in the official list of those who share it, from 1; null if unknown
 * @param step for an award or a contest, the points that the city's table gives for it, as the form offers them; null if
 *     unknown
 * @param from for the ways that count years, the first month; null if unknown
 * @param until their last month; null while none is known: then it goes on
 * @param sharePercent for equity financing, how many hundredths of the firm the person holds, rounded down; null if unknown
 * @param fullYearThere whether the person has worked there a full calendar year; null if unknown
 * @param qualifyingFirm whether it is a national high-tech enterprise or a technology SME (科技型中小企业); null if unknown
 * @param financing the equity cash financing of the firm, year by year; null if unknown, empty if none
 */
public record Innovation(
        @Nullable InnovationRoute route,
        @Nullable Prize prize,
        @Nullable Integer place,
        @Nullable Integer step,
        @Nullable YearMonth from,
        @NullMeans(Absence.NONE) @Nullable YearMonth until,
        @Nullable Integer sharePercent,
        @Nullable Boolean fullYearThere,
        @Nullable Boolean qualifyingFirm,
        @Nullable List<YearAmount> financing) {
    /** Copies the list. */
    public Innovation {
        financing = Lists.copy(financing);
    }

    /** An award or a contest, for which the city's table gives that many points. */
    public static Innovation step(InnovationRoute route, int step) {
        return new Innovation(route, null, null, step, null, null, null, null, null, null);
    }

    /** An award, and the place in the list of those who share it. */
    public static Innovation award(Prize prize, int place) {
        return new Innovation(InnovationRoute.AWARD, prize, place, null, null, null, null, null, null, null);
    }
}
