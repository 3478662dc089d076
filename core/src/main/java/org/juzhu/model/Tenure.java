package org.juzhu.model;

/** By what right a person lives in a dwelling. */
public enum Tenure {
    /** Own home: it has no agreed end. */
    OWN_HOME,
    /** Rented, with a lease. */
    RENTED,
    /** A dormitory of the employer. */
    EMPLOYER_DORMITORY,
    /** A dormitory of the school. */
    SCHOOL_DORMITORY,
    /** Lodging with relatives or friends. */
    RELATIVES_OR_FRIENDS
}
