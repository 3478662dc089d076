package org.juzhu.law;

/** What a paper is to show; for each need one of the papers that fit is enough. */
public enum PaperNeed {
    /** The form of the office. */
    FORM,
    /** Who the person is. */
    IDENTITY,
    /** A picture. */
    PHOTO,
    /** The time lived in Beijing. */
    TIME_LIVED,
    /** Stable employment, stable dwelling or schooling. */
    STABILITY,
    /** The dwelling, or the present address. */
    DWELLING
}
