package org.juzhu.law;

/** The day from which a duty's days and months are counted. */
public enum Anchor {
    /** The first day of the present stay in Beijing. */
    ARRIVAL,
    /** The first day in the present home. */
    MOVE,
    /** The day on which the permit was issued or last endorsed, whichever is later. */
    ENDORSED,
    /** The last day of the permit's term. */
    LAST_DAY,
    /** The last day of work for the employer that applied for the permit. */
    LEFT_EMPLOYER,
    /** The day on which the employer that applied for the permit entered its cancellation. */
    CANCELLATION,
    /** The day on which the document was lost or could no longer be read, which nobody is asked for: no day is told. */
    DAMAGE
}
