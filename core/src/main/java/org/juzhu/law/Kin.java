package org.juzhu.law;

/** Whose answer a rule asks for, if not only the person's own. */
public enum Kin {
    /** The spouse's. */
    SPOUSE,
    /** The person's or the spouse's: one of the two is enough. */
    COUPLE,
    /** The person's, or that of the spouse or of whom the person is to marry: one is enough. */
    COUPLE_TO_BE,
    /** A parent's: one of them is enough. */
    PARENT,
    /** That of each parent there is: all are needed, and one at least. */
    EVERY_PARENT,
    /** The person's and that of each who applies with the person as a family: all are needed. */
    EVERY_APPLICANT
}
