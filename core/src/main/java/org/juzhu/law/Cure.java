package org.juzhu.law;

/** Who or what can change a fact. */
public enum Cure {
    /** Waiting. */
    TIME,
    /** The person. */
    APPLICANT,
    /** The employer. */
    EMPLOYER,
    /** Nobody. */
    NOBODY
}
