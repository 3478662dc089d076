package org.juzhu;

/** What the law says of a decision, for one person on one day. */
public enum Answer {
    /** All requirements are met, no bar is, and some ground is. */
    YES,
    /** Some requirement has failed, or some bar is met, or every ground has failed. */
    NO,
    /** Not settled: facts of the person are lacking that could turn it. */
    UNKNOWN,
    /** Not settled, and no fact would settle it: the law is not known here, the office decides. */
    OFFICE_DECIDES
}
