package org.juzhu.law;

/** How sure a piece of law is, strongest first; the natural order is the order of strength. */
public enum Evidence {
    /** The instrument's own text was read. */
    TEXT,
    /** The text of an official notice was read. */
    NOTICE,
    /** Derived from, and checked against, official published data. */
    DATA,
    /** Reported by press or guides; not read in the instrument. */
    REPORTED,
    /** General knowledge, seen in no source. */
    RECALLED,
    /** Not known: a declared gap. It never decides. */
    GAP
}
