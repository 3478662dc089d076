package org.juzhu.model;

/** What became of the document on which a permit stands. */
public enum Damage {
    /** Lost. */
    LOST,
    /** Damaged, so that it cannot be read. */
    ILLEGIBLE
}
