package org.juzhu;

/** What became of a month in the score of points-based settlement. */
public enum MonthUse {
    /** Insurance was paid in its time: counted as a month of work. */
    WORK,
    /** Counted as a month in an own home. */
    OWN_HOME,
    /** Counted as a month in a rented home or a dormitory that is declared. */
    DECLARED_HOME,
    /** A month of work before homes had to be declared: counted like one in a rented home. */
    FILLED_IN,
    /** A month of work while studying: taken off. */
    STUDY,
    /** Counted as a month in an own home outside the centre, with work inside. */
    OUTSIDE,
    /** Counted as a month in an own home outside the centre, with work outside. */
    WORK_OUTSIDE,
    /** Not counted: paid later than due. */
    BACK_PAID,
    /** Not counted: nothing was paid. */
    NOT_PAID,
    /** Not counted: before the first month that counts. */
    TOO_EARLY,
    /** Not counted: after December of the year before the round. */
    TOO_LATE,
    /** Not counted: the months paid leave no room for it. */
    NO_ROOM,
    /** Not counted: it lies in an own home that counts for the same month. */
    OVERLAPS,
    /** Not counted: the lease is not filed. */
    NOT_FILED,
    /** Not counted: there was no title certificate yet. */
    NOT_CERTIFIED,
    /** Not counted: a dwelling that points are not given for. */
    NO_SUCH_HOME,
    /** In doubt: the law does not say whether it counts. */
    IN_DOUBT,
    /** Nobody knows yet whether it counts: a fact is lacking. */
    NOT_KNOWN
}
