package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends included; either end may be unknown, and the last may have been left open by agreement. */
public sealed interface Term permits Residence, Employment, Schooling, Home, Vehicle, DrivingLicence {
    /** The first day; null if unknown. */
    @Nullable
    LocalDate from();

    /** The last day, past or agreed; null while none is known: then it goes on, nobody knows how long. */
    @Nullable
    LocalDate until();

    /** Whether it was agreed to run without end; then {@link #until()} is null. */
    boolean endless();
}
