package org.juzhu;

/** What finds out which rules are met. */
public enum Evaluator {
    /** The three-valued walk over the conditions: the default. */
    WALK,
    /**
     * A Drools session that fires the same rules, for hosts that attach Drools' own tools. It knows only met and not
     * met: of a person of whom everything is known the answers are the same, of others more of them are
     * {@link Answer#UNKNOWN}, because a count known only as a range meets nothing.
     */
    DROOLS_SESSION
}
