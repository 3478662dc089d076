package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * A home in Beijing over a stretch of days, both ends included.
 *
 * @param from the first day lived there; null if unknown
 * @param until the last day, past or agreed (the end of the lease): after it the person lives there no more; null while
 *     none is known: then it goes on, nobody knows how long
 * @param openEnded true if it runs without an agreed end, false if an end is agreed; null counts as true for an
 *     {@link Tenure#OWN_HOME} without {@code until}, as false for any other
 * @param tenure by what right; null if unknown
 * @param registered whether temporary residence (暂住登记) was reported for it; null if unknown
 * @param district in which district it lies; null if unknown
 * @param papers what its papers say; null if unknown
 */
public record Residence(
        @Nullable LocalDate from,
        @NullMeans(Absence.NONE) @Nullable LocalDate until,
        @NullMeans(Absence.NONE) @Nullable Boolean openEnded,
        @Nullable Tenure tenure,
        @Nullable Boolean registered,
        @Nullable District district,
        @Nullable DwellingPapers papers)
        implements Term {

    /** A home since that day, still lived in. */
    public static Residence since(LocalDate from) {
        return new Residence(from, null, null, null, null, null, null);
    }

    /** A home from the one day to the other, both included; the last may lie ahead. */
    public static Residence between(LocalDate from, LocalDate until) {
        return new Residence(from, until, null, null, null, null, null);
    }

    /** The same home, held by that right. */
    public Residence as(Tenure tenure) {
        return new Residence(from, until, openEnded, tenure, registered, district, papers);
    }

    /** The same home, with temporary residence reported, or not. */
    public Residence registered(boolean registered) {
        return new Residence(from, until, openEnded, tenure, registered, district, papers);
    }

    /** The same home, in that district. */
    public Residence in(District district) {
        return new Residence(from, until, openEnded, tenure, registered, district, papers);
    }

    /** The same home, of which the papers say that. */
    public Residence with(DwellingPapers papers) {
        return new Residence(from, until, openEnded, tenure, registered, district, papers);
    }

    @Override
    public boolean endless() {
        return openEnded == null ? tenure == Tenure.OWN_HOME && until == null : openEnded;
    }
}
