package org.juzhu;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Points, as far as they are known.
 *
 * @param least the least they can be; null if nothing bounds them
 * @param most the most they can be; null if nothing bounds them
 */
public record Points(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    static final Points NONE = exactly(0);

    /** Writes every number without trailing zeros, so that equal ones are equal. */
    public Points {
        least = plain(least);
        most = plain(most);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Points exactly(int points) {
        return exactly(BigDecimal.valueOf(points));
    }

    static Points exactly(BigDecimal points) {
        return new Points(points, points);
    }

    /** Whether they are known to the hundredth. */
    public boolean isKnown() {
        return least != null && most != null && least.compareTo(most) == 0;
    }

    Points plus(Points other) {
        return new Points(sum(least, other.least), sum(most, other.most));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    /** How much more these are, end by end, the lesser first. */
    Points minus(Points other) {
        BigDecimal one = difference(least, other.least);
        BigDecimal two = difference(most, other.most);
        return one == null || two == null || one.compareTo(two) <= 0 ? new Points(one, two) : new Points(two, one);
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }

    /** Either the one or the other, or anything between. */
    Points or(Points other) {
        return new Points(
                least == null || other.least == null ? null : least.min(other.least),
                most == null || other.most == null ? null : most.max(other.most));
    }

    /** So many times as many, if there are none less than none of both. */
    Points times(Points factor) {
        return new Points(
                Objects.requireNonNull(least).multiply(Objects.requireNonNull(factor.least)),
                most == null || factor.most == null ? null : most.multiply(factor.most));
    }

    /** The number; {@code 2-5} if it may be any from 2 to 5, {@code 2+} if nothing bounds it above. */
    @Override
    public String toString() {
        if (least == null) {
            return most == null ? "unknown" : "at most " + most.toPlainString();
        }
        String from = least.toPlainString();
        if (most == null) {
            return from + "+";
        }
        return isKnown() ? from : from + (least.signum() < 0 ? " to " : "-") + most.toPlainString();
    }
}
