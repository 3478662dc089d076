package org.juzhu.law;

/** How true something is that is often said. */
public enum Finding {
    /** Right in substance. */
    RIGHT,
    /** Right in part, but it leaves out what matters. */
    OVER_SIMPLE,
    /** Wrong. */
    WRONG
}
