package org.juzhu.model;

/** How a person works. */
public enum EmploymentKind {
    /** For an employer. */
    EMPLOYEE,
    /** In a business of one's own; the term is the operating term of the licence. */
    OWN_BUSINESS
}
