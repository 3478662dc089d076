package org.juzhu.model;

/** The highest degree (学位) awarded; a diploma without a degree is none. */
public enum Degree {
    /** None. */
    NO_DEGREE,
    /** Bachelor. */
    BACHELOR,
    /** Master. */
    MASTER,
    /** Doctorate. */
    DOCTORATE
}
