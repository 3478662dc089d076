package org.juzhu.law;

/** In what a fact is counted. */
public enum Unit {
    /** Days, the first and the last included. */
    DAYS,
    /** Whole months, see RES-X-CNT-2. */
    MONTHS,
    /** Completed years, see RES-X-CNT-10. */
    YEARS,
    /** Yes or no. */
    YES_NO,
    /** One of a list of words. */
    CHOICE
}
