package org.juzhu.law;

/** How a fact is held against what the law asks. */
public enum Operator {
    /** Equal. */
    EQUAL("=="),
    /** Less than. */
    LESS("<"),
    /** At most. */
    AT_MOST("<="),
    /** More than. */
    MORE(">"),
    /** At least. */
    AT_LEAST(">="),
    /** One of a list. */
    ONE_OF("in");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As the rules write it. */
    public String symbol() {
        return symbol;
    }
}
