package org.juzhu;

/** Where a condition stands. */
public enum State {
    /** It holds. */
    MET,
    /** It does not hold. */
    FAILED,
    /** Not known. */
    OPEN
}
