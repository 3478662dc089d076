package org.juzhu.model;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * What was paid in Beijing of one kind of contribution.
 *
 * @param kind what was paid; never null in a valid applicant
 * @param months the months paid; null if unknown, empty if none. A month in no range was not paid
 * @param completeSince the first month from which {@code months} is complete; an earlier month that it does not list is
 *     unknown, not unpaid. Null if the whole past is complete
 */
public record ContributionHistory(
        @Nullable ContributionKind kind,
        @Nullable List<ContributionMonths> months,
        @NullMeans(Absence.IN_ORDER) @Nullable YearMonth completeSince) {

    /** Copies the list. */
    public ContributionHistory {
        months = Lists.copy(months);
    }

    /** The whole history of a kind. */
    public static ContributionHistory complete(ContributionKind kind, ContributionMonths... months) {
        return new ContributionHistory(kind, List.of(months), null);
    }

    /** What is known of a kind from that month on; earlier months are unknown. */
    public static ContributionHistory completeSince(
            YearMonth since, ContributionKind kind, ContributionMonths... months) {
        return new ContributionHistory(kind, List.of(months), since);
    }
}
