package org.juzhu;

/** What a member of a family is to the person assessed. */
public enum Relation {
    /** The person. */
    SELF,
    /** The spouse. */
    SPOUSE,
    /** Whom the person is to marry. */
    PARTNER,
    /** A child of either spouse. */
    CHILD,
    /** A parent. */
    PARENT,
    /** A parent of the spouse. */
    PARENT_IN_LAW
}
