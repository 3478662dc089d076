package org.juzhu.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;

/** What a person has paid until a day, kind by kind; each kind is worked out when it is first asked for, and kept. */
final class Payments {
    private final @Nullable List<ContributionHistory> histories;
    private final LocalDate day;
    private final Map<ContributionKind, Contributions> worked = new ConcurrentHashMap<>(4);

    /** @param histories all of the person's; null if unknown */
    Payments(@Nullable List<ContributionHistory> histories, LocalDate day) {
        this.histories = histories;
        this.day = day;
    }

    /** The same on another day. */
    Payments on(LocalDate other) {
        return new Payments(histories, other);
    }

    Contributions of(ContributionKind kind) {
        Contributions known = worked.get(kind);
        if (known == null) {
            known = new Contributions(histories, kind, day);
            worked.put(kind, known);
        }
        return known;
    }
}
