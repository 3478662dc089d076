package org.juzhu;

/** Whether a paper is at hand. */
public enum Holding {
    /** At hand and valid. */
    HELD,
    /** At hand, but no longer valid. */
    EXPIRED,
    /** Not at hand. */
    MISSING,
    /** Nobody has said which papers are at hand. */
    UNKNOWN
}
