package org.juzhu;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Indicator;
import org.juzhu.model.Claim;

/** A choice that the applicant has, and what each way of it brings in the lines that hang on it. */
final class Choosing {
    private static final Comparator<@Nullable BigDecimal> NONE_IS_LEAST =
            Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<@Nullable BigDecimal> NONE_IS_MOST =
            Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Points> BETTER =
            Comparator.comparing(Points::least, NONE_IS_LEAST).thenComparing(Points::most, NONE_IS_MOST);

    private final List<Indicator> lines;
    private final boolean known;
    private final Map<Claim, Points> ways = new LinkedHashMap<>();
    private final Claim best;
    private final Points points;

    /**
     * @param claims the ways to choose, one at least
     * @param known whether these are the ways; if not, the first one stands for all that there may be
     * @param points what a way brings in all these lines together
     */
    Choosing(List<Claim> claims, boolean known, List<Indicator> lines, Function<Claim, Points> points) {
        this.lines = lines;
        this.known = known;
        claims.forEach(claim -> ways.put(claim, points.apply(claim)));
        Claim most = claims.get(0);
        for (Claim claim : claims) {
            most = BETTER.compare(points(claim), points(most)) > 0 ? claim : most;
        }
        this.best = known ? most : claims.get(0);
        this.points = new Points(
                points(most).least(),
                ways.values().stream().reduce(Points::or).orElseThrow().most());
    }

    List<Indicator> lines() {
        return lines;
    }

    /** Whether the ways are known. */
    boolean isKnown() {
        return known;
    }

    /** The ways, in the order of the person's facts. */
    List<Claim> claims() {
        return List.copyOf(ways.keySet());
    }

    Points points(Claim claim) {
        return Objects.requireNonNull(ways.get(claim));
    }

    /** The first of those that bring most for sure. */
    Claim best() {
        return best;
    }

    /** Whether another way may turn out to bring more than the best one can. */
    boolean mayBeBetter(Claim claim) {
        return NONE_IS_MOST.compare(points(claim).most(), points(best).most()) > 0;
    }

    /** Whether so much may be more than what the best way brings for sure. */
    boolean mayBeMore(Points other) {
        return NONE_IS_MOST.compare(other.most(), points.least()) > 0;
    }

    /** The best way, and then those that may turn out to bring more. */
    List<Claim> open() {
        return Stream.concat(Stream.of(best), ways.keySet().stream().filter(this::mayBeBetter))
                .toList();
    }

    /** What the way brings that turns out best. */
    Points points() {
        return points;
    }
}
