package org.juzhu.law;

/** In what a fact is counted. */
public enum Unit {
    /** Days, the first and the last included. */
    DAYS,
    /** Whole months, see RES-X-CNT-2. */
    MONTHS,
    /** Completed years, see RES-X-CNT-10. */
    YEARS,
    /** Full years of something other than a life. */
    FULL_YEARS,
    /** The number of a year. */
    YEAR_NUMBER,
    /** Calendar years. */
    CALENDAR_YEARS,
    /** Quarters of a year. */
    QUARTERS,
    /** Dwellings. */
    HOMES,
    /** Children. */
    CHILDREN,
    /** Persons. */
    PERSONS,
    /** Generations. */
    GENERATIONS,
    /** Steps of the car lottery. */
    STEPS,
    /** Permits. */
    PERMITS,
    /** Hundredths of something. */
    PERCENT,
    /** Places in a list. */
    PLACE,
    /** Points. */
    POINTS,
    /** Yuan. */
    YUAN,
    /** Decisions of an office. */
    DECISIONS,
    /** Yes or no. */
    YES_NO,
    /** One of a list of words. */
    CHOICE;

    /** Whether there can be more or less of it. */
    public boolean counts() {
        return this != YES_NO && this != CHOICE;
    }
}
