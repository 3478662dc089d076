package org.juzhu;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Indicator;

/**
 * The scores of points-based settlement (积分落户) in rounds to come if nothing but time passes: whoever paid for December of
 * the year before the first round goes on paying as much in the same place, whoever lives somewhere without an end known
 * stays. It promises nothing: of the score that will be asked nobody knows.
 *
 * @param rounds the scores, by the claim that brings most in each round; those of years without a method left out
 * @param fewerPointsByAge the first round in which the age brings fewer points than in the first of all; null if in none,
 *     or if it is not known
 */
public record SettlementOutlook(
        List<SettlementScore> rounds, @Nullable Integer fewerPointsByAge) {
    /** Copies the list. */
    public SettlementOutlook {
        rounds = List.copyOf(rounds);
    }

    /** What the second round has more than the first in a line: what one more year of it adds; null without such a line. */
    public @Nullable Points aYearMore(Indicator indicator) {
        if (rounds.size() < 2) {
            return null;
        }
        SettlementScore.Line now = rounds.get(0).line(indicator);
        SettlementScore.Line then = rounds.get(1).line(indicator);
        return now == null || then == null ? null : then.points().minus(now.points());
    }
}
