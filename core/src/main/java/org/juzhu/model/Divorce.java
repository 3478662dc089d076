package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last divorce.
 *
 * @param on the day; null if unknown
 * @param homesBefore how many dwellings in Beijing the former family owned before it; null if unknown
 * @param hukouEquivalent whether the former family counted as one with a Beijing hukou when buying a home, by the hukou,
 *     the service or the work residence permit of one of the two; null if unknown
 * @param formerSpouseHadCar whether the former spouse had a passenger car registered in Beijing then; null if unknown
 */
public record Divorce(
        @Nullable LocalDate on,
        @Nullable Integer homesBefore,
        @Nullable Boolean hukouEquivalent,
        @Nullable Boolean formerSpouseHadCar) {}
