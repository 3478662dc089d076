package org.juzhu.law;

/** The day from which a duty's days and months are counted. */
public enum Anchor {
    /** The first day of the present stay in Beijing. */
    ARRIVAL,
    /** The day on which the registration card was issued or last endorsed, whichever is later. */
    CARD_ENDORSED
}
