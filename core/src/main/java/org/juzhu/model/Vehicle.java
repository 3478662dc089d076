package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * A vehicle registered in Beijing in the person's own name.
 *
 * @param from the first day; null if unknown
 * @param until the last day; null if it is still registered
 * @param passengerCar whether it is a small passenger car (小客车); null if unknown
 * @param dueForScrap whether it should have been scrapped (应当报废); null if unknown
 */
public record Vehicle(
        @Nullable LocalDate from,
        @NullMeans(Absence.NONE) @Nullable LocalDate until,
        @Nullable Boolean passengerCar,
        @Nullable Boolean dueForScrap)
        implements Term {

    /** A small passenger car registered since that day. */
    public static Vehicle carSince(LocalDate from) {
        return new Vehicle(from, null, true, false);
    }

    /** Nobody agrees on a registration without an end. */
    @Override
    public boolean endless() {
        return false;
    }
}
