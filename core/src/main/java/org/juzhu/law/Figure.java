package org.juzhu.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a dated table, such as the average wage of a year.
 *
 * @param table the table, by the name of its file
 * @param from the first day on which it is used
 * @param until the last day on which it is used; null if no end is known
 * @param value the figure, in the unit that the table's first line tells
 * @param source where it stands
 * @param evidence how well that is known
 */
public record Figure(
        String table, LocalDate from, @Nullable LocalDate until, BigDecimal value, Citation source, Evidence evidence) {
    /** Whether it is used on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
