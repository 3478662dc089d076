package org.juzhu.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Home;

/** The dwellings that the members of a family own on a day, each counted once (CV-18). */
final class FamilyHomes {
    private final Function<Home, @Nullable Boolean> counts;
    private final Map<String, @Nullable Boolean> shared = new HashMap<>();
    private Count found = Count.exactly(0);
    private boolean allKnown = true;

    /** @param counts which dwellings count */
    FamilyHomes(Function<Home, @Nullable Boolean> counts) {
        this.counts = counts;
    }

    /**
     * Adds those of a member.
     *
     * @param belongs whether the member is one of the family whose homes count; null if unknown
     * @param homes null if unknown
     */
    FamilyHomes add(@Nullable Boolean belongs, @Nullable List<Home> homes) {
        if (Boolean.FALSE.equals(belongs)) {
            return this;
        }
        if (homes == null) {
            return addUnknown();
        }
        for (Home home : homes) {
            Boolean owned = Three.and(belongs, counts.apply(home));
            if (home.id() == null) {
                found = found.oneMore(owned);
            } else {
                shared.put(home.id(), shared.containsKey(home.id()) ? Three.or(shared.get(home.id()), owned) : owned);
            }
        }
        return this;
    }

    /** There may be members, or homes, of whom nothing is known. */
    FamilyHomes addUnknown() {
        allKnown = false;
        return this;
    }

    Count count() {
        Count all = found;
        for (Boolean owned : shared.values()) {
            all = all.oneMore(owned);
        }
        return allKnown ? all : new Count(all.least(), null);
    }
}
