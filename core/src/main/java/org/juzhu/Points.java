package org.juzhu;

import org.jspecify.annotations.Nullable;

/**
 * Points, as far as they are known.
 *
 * @param least the least they can be
 * @param most the most they can be; null if nothing bounds them
 */
public record Points(int least, @Nullable Integer most) {
    static final Points NONE = exactly(0);

    static Points exactly(int points) {
        return new Points(points, points);
    }

    /** Whether they are known to the point. */
    public boolean isKnown() {
        return most != null && most == least;
    }

    Points plus(Points other) {
        return new Points(
                least + other.least, most == null || other.most == null ? null : Integer.valueOf(most + other.most));
    }

    Points times(Points factor) {
        return new Points(
                least * factor.least, most == null || factor.most == null ? null : Integer.valueOf(most * factor.most));
    }

    /** The number; {@code 2-5} if it may be any from 2 to 5, {@code 2+} if nothing bounds it. */
    @Override
    public String toString() {
        return isKnown() ? String.valueOf(least) : most == null ? least + "+" : least + "-" + most;
    }
}
