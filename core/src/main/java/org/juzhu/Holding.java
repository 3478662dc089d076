package org.juzhu;

/** Whether a paper is at hand; the best comes first. */
public enum Holding {
    /** At hand and, as far as its last day is known, valid for as long as is asked. */
    HELD,
    /** At hand and valid, but not for as long as is asked. */
    TOO_SHORT,
    /** At hand, but no longer valid. */
    EXPIRED,
    /** Not at hand. */
    MISSING,
    /** Nobody has said which papers are at hand. */
    UNKNOWN
}
