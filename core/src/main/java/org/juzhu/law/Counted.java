package org.juzhu.law;

/** What the law may say of how months count for points-based settlement (积分落户). */
public enum Counted {
    /** Months in which insurance was paid. */
    EMPLOYED,
    /** Months paid later than due. */
    BACK_PAID,
    /** Months before the last one that was not paid. */
    BEFORE_UNPAID,
    /** Months in a rented home or a dormitory that are declared; before the first of them months paid fill in. */
    DECLARED_HOME,
    /** Months in an own home that stands in the spouse's name. */
    SPOUSES_HOME,
    /** Months in a dwelling that is not planned for living. */
    OTHER_USE,
    /** Months in a dormitory whose title is not the employer's own. */
    OTHERS_DORMITORY,
    /** Months in an own home in which no insurance was paid, as far as the months paid leave room for them. */
    UNPAID_HOME,
    /** Months in an own home outside the city's centre. */
    OUTSIDE_HOME,
    /** Months outside the centre, also without having moved there from inside. */
    WITHOUT_MOVE,
    /** Months of work outside the centre of somebody who did not work inside before, where a move is asked. */
    NEVER_INSIDE,
    /** Months paid at the agency of the city, as months outside the centre. */
    MUNICIPAL_AGENCY
}
