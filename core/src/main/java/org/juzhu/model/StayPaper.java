package org.juzhu.model;

/** A paper by which somebody without a mainland hukou stays in Beijing. */
public enum StayPaper {
    /** A valid entry permit, visa or residence permit of foreigners (有效身份证件). */
    ENTRY_PAPER,
    /** The residence permit for residents of Hong Kong, Macao and Taiwan (港澳台居民居住证). */
    HKMT_RESIDENCE_PERMIT,
    /** The permanent residence card of foreigners (外国人永久居留身份证). */
    PERMANENT_RESIDENCE_CARD
}
