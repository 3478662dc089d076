package org.juzhu.model;

/** Whether a person is married. */
public enum MaritalStatus {
    /** Never married. */
    SINGLE,
    /** Married. */
    MARRIED,
    /** Divorced, not married again. */
    DIVORCED,
    /** Widowed, not married again. */
    WIDOWED
}
