package org.juzhu;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Indicator;
import org.juzhu.law.Text;

/**
 * The scores of points-based settlement (积分落户) in rounds to come if nothing but time passes: whoever paid for December of
 * the year before the first round goes on paying as much in the same place, whoever lives somewhere without an end known
 * stays, and a residence permit in force is endorsed each year. It promises nothing: of the score that will be asked nobody
 * knows.
 *
 * @param rounds the scores, by the claim that brings most in each round; those of years without a method left out
 * @param aYearMore what one more year of each thing, such as work or an own home, would bring in the first round, if nothing
 *     else were otherwise; without that of which more brings nothing
 * @param payingOn whether insurance was paid for December of the year before the first round, so that it was taken to go on;
 *     if not, it was taken to have ended
 * @param fewerPointsByAge the first round in which the age brings fewer points than in the first of all; null if in none,
 *     or if it is not known
 */
public record SettlementOutlook(
        List<SettlementScore> rounds,
        List<YearMore> aYearMore,
        boolean payingOn,
        @Nullable Integer fewerPointsByAge) {
    /** Copies the lists. */
    public SettlementOutlook {
        rounds = List.copyOf(rounds);
        aYearMore = List.copyOf(aYearMore);
    }

    /**
     * One more year of something that time brings.
     *
     * @param points how many more it brings
     * @param text for how much of it the law gives how many points
     */
    public record YearMore(
            Indicator indicator, Points points, Text text, String clause, Citation citation, Evidence evidence) {}
}
