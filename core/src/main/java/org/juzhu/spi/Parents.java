package org.juzhu.spi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Family;

/** The parents of a person who are alive on a day; worked out when they are first asked for, and kept. */
final class Parents {
    private final @Nullable Family family;
    private final LocalDate date;
    private final Measures measures;
    private volatile @Nullable List<Situation> living;

    /** @param family the person's; null if unknown */
    Parents(@Nullable Family family, LocalDate date, Measures measures) {
        this.family = family;
        this.date = date;
        this.measures = measures;
    }

    /** The same on another day. */
    Parents on(LocalDate other) {
        return new Parents(family, other, measures);
    }

    /** Null if it is not known who they are. */
    @Nullable
    List<Situation> living() {
        List<Situation> known = living;
        if (known == null && family != null && family.parents() != null) {
            known = family.parents().stream()
                    .filter(parent -> parent.diedOn() == null || parent.diedOn().isAfter(date))
                    .map(parent -> new Situation(parent, date, measures))
                    .toList();
            living = known;
        }
        return known;
    }
}
