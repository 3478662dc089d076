package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * Work in Beijing over a stretch of days, both ends included.
 *
 * @param from the first day; null if unknown
 * @param until the last day, past or agreed (the end of the contract, or of the licence's operating term); null while
 *     none is known
 * @param openEnded true if the contract was agreed without an end; null counts as false
 * @param kind for an employer or in one's own business; null if unknown
 * @param employer who employs; null if unknown
 */
public record Employment(
        @Nullable LocalDate from,
        @NullMeans(Absence.NONE) @Nullable LocalDate until,
        @NullMeans(Absence.NONE) @Nullable Boolean openEnded,
        @Nullable EmploymentKind kind,
        @Nullable Employer employer)
        implements Term {

    /** Work from the one day to the other, both included; the last may lie ahead. */
    public static Employment between(LocalDate from, LocalDate until) {
        return new Employment(from, until, null, null, null);
    }

    /** Work since that day under a contract without an end. */
    public static Employment openEndedSince(LocalDate from) {
        return new Employment(from, null, true, null, null);
    }

    /** The same work, of that kind. */
    public Employment as(EmploymentKind kind) {
        return new Employment(from, until, openEnded, kind, employer);
    }

    /** The same work, for that employer. */
    public Employment at(Employer employer) {
        return new Employment(from, until, openEnded, kind, employer);
    }

    @Override
    public boolean endless() {
        return Boolean.TRUE.equals(openEnded);
    }
}
