package org.juzhu;

/**
 * How many homes a family may still buy, as far as facts and law tell.
 *
 * @param least the least: so many may surely be bought one after the other, if nothing else changes
 * @param most the most: so many could be bought if what is open turned out well. Equal to {@code least} where nothing is
 */
public record HomesLeft(int least, int most) {
    /** No limit to their number. */
    public static final int UNLIMITED = Integer.MAX_VALUE;
}
