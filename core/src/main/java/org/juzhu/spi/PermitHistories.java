package org.juzhu.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;

/** The permits of a person on a day, type by type; each type is worked out when it is first asked for, and kept. */
final class PermitHistories {
    private final @Nullable List<Permit> permits;
    private final LocalDate day;
    private final Function<LocalDate, PermitTerms> terms;
    private final Map<PermitType, PermitHistory> worked = new ConcurrentHashMap<>(4);

    /**
     * @param permits all permits of the person; null if unknown
     * @param terms how the terms of permits are counted on a day
     */
    PermitHistories(@Nullable List<Permit> permits, LocalDate day, Function<LocalDate, PermitTerms> terms) {
        this.permits = permits;
        this.day = day;
        this.terms = terms;
    }

    /** The same permits on another day. */
    PermitHistories on(LocalDate other) {
        return new PermitHistories(permits, other, terms);
    }

    PermitHistory of(PermitType type) {
        PermitHistory known = worked.get(type);
        if (known == null) {
            known = new PermitHistory(type, permits, day, terms.apply(day));
            worked.put(type, known);
        }
        return known;
    }

    /** Every day on which a term begins or has ended, later than the day or not, as terms are counted on the day. */
    Stream<LocalDate> turns() {
        return Stream.of(PermitType.values())
                .flatMap(type -> new PermitHistory(type, permits, LocalDate.MAX, terms.apply(day)).turns());
    }
}
