package org.juzhu.spi;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Effect;
import org.juzhu.law.Rule;
import org.juzhu.model.PermitType;

/**
 * How the terms of permits are counted by the rules in force on a day. These rules count whatever their grade, for they
 * decide nothing: the rule that asks for the count has a grade of its own.
 *
 * @param lengths how long each permit is valid; a permit that is missing has no length known here
 * @param extensions how its terms were extended, if they were
 */
public record PermitTerms(Map<PermitType, Period> lengths, Map<PermitType, Extended> extensions) {
    /** Nothing is known of any term. */
    public static final PermitTerms NONE = new PermitTerms(Map.of(), Map.of());

    /**
     * An extension and when it was told.
     *
     * @param by which terms it extends
     * @param since the first day on which it was in force; an endorsement before that day met no extended term
     */
    public record Extended(Effect.Extension by, LocalDate since) {}

    /** Copies the maps. */
    public PermitTerms {
        lengths = Map.copyOf(lengths);
        extensions = Map.copyOf(extensions);
    }

    /** Those that these rules say. */
    public static PermitTerms of(Collection<Rule> inForce) {
        Map<PermitType, Period> lengths = new EnumMap<>(PermitType.class);
        Map<PermitType, Extended> extensions = new EnumMap<>(PermitType.class);
        for (Rule rule : inForce) {
            if (rule.effect() instanceof Effect.Term term) {
                lengths.put(term.decision(), term.length());
            } else if (rule.effect() instanceof Effect.Extension extension) {
                extensions.put(extension.decision(), new Extended(extension, rule.from()));
            }
        }
        return new PermitTerms(lengths, extensions);
    }

    /** The last day, included, of a term that begins on that day (RES-X-CNT-5); null if no length or no day is known. */
    @Nullable
    LocalDate lastDay(PermitType permit, @Nullable LocalDate begins) {
        return lastDay(permit, null, begins);
    }

    /** @param term how long it is; null for the length that the law tells of all */
    @Nullable
    LocalDate lastDay(PermitType permit, @Nullable Period term, @Nullable LocalDate begins) {
        Period length = term == null ? lengths.get(permit) : term;
        return length == null || begins == null ? null : begins.plus(length);
    }
}
