package org.juzhu.law;

/** Whose answer a rule asks for, if not only the person's own. */
public enum Kin {
    /** The spouse's. */
    SPOUSE,
    /** The person's or the spouse's: one of the two is enough. */
    COUPLE,
    /** A parent's: one of them is enough. */
    PARENT
}
