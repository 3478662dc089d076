package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * A driving licence (驾驶证) for cars.
 *
 * @param from the first day; null if unknown
 * @param until the last day; null if it still holds
 * @param c5 whether it is of the class C5, for disabled drivers of a small automatic car; null if unknown
 */
public record DrivingLicence(
        @Nullable LocalDate from,
        @NullMeans(Absence.NONE) @Nullable LocalDate until,
        @Nullable Boolean c5) implements Term {

    /** A licence since that day, of a class other than C5. */
    public static DrivingLicence since(LocalDate from) {
        return new DrivingLicence(from, null, false);
    }

    /** Nobody agrees on a licence without an end. */
    @Override
    public boolean endless() {
        return false;
    }
}
