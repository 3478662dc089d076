package org.juzhu.spi;

import java.time.YearMonth;
import org.juzhu.MonthUse;

/**
 * Months, and what became of them in the score of points-based settlement.
 *
 * @param from the first
 * @param until the last, included
 * @param use what became of them
 */
public record MonthsUsed(YearMonth from, YearMonth until, MonthUse use) {}
