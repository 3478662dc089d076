package org.juzhu.law;

/** What a rule does to a decision. */
public enum Role {
    /** Must hold, with every other requirement in force. */
    REQUIREMENT,
    /** One of them suffices. */
    GROUND,
    /** None may hold. */
    BAR,
    /** The law is not known here, for whom the conditions touch. */
    GAP,
    /** Points of a score, what multiplies them, or what bounds them; never changes an answer. */
    LINE,
    /** A paper to bring; never changes an answer. */
    PAPER,
    /** Something due by a day; never changes an answer. */
    DUTY,
    /** Something to know; never changes an answer. */
    NOTE,
    /** How something is counted, such as the term of a permit; facts rest on it. */
    COUNTING
}
