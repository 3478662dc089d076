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
    /** The dwelling. */
    DWELLING,
    /** The address entered, if the time is shown by a statement of insurance or tax. */
    ADDRESS_WITH_STATEMENT,
    /** The present address, if it is not the one on record and the stability shown is work or schooling. */
    ADDRESS_AFTER_MOVE,
    /** Who the agent is. */
    AGENT_IDENTITY,
    /** That the agent is the guardian or a close relative. */
    AGENT_KINSHIP,
    /** That the agent was told to act. */
    AGENT_MANDATE,
    /** Who the other members of the family are. */
    FAMILY_IDENTITY,
    /** Where the hukou is. */
    PLACE_OF_HUKOU,
    /** The marriage. */
    MARRIAGE,
    /** That what is declared is true. */
    UNDERTAKING,
    /** That a person from elsewhere may reside in Beijing. */
    LEAVE_TO_RESIDE,
    /** The same, if the office asks for it. */
    LEAVE_TO_RESIDE_IF_ASKED,
    /** That the family counts like one with a Beijing hukou. */
    LIKE_BEIJING_HUKOU
}
