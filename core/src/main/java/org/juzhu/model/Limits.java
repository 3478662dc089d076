package org.juzhu.model;

import java.time.LocalDate;

/** What a person's facts may be at all: what lies outside is a slip of the pen, and is refused. Both ends are included. */
public final class Limits {
    /** The first day of all. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    /** The last day of all. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    /** The most months that are counted of anything. */
    public static final int MOST_MONTHS = 1200;

    private Limits() {}

    /** Whether a day lies within. */
    public static boolean allow(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** Whether a year does. */
    public static boolean allow(int year) {
        return year >= FIRST_DAY.getYear() && year <= LAST_DAY.getYear();
    }
}
