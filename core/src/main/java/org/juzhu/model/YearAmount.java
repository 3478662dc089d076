package org.juzhu.model;

import org.jspecify.annotations.Nullable;

/**
 * An amount of money of one calendar year.
 *
 * @param year the year; never null in a valid applicant
 * @param yuan how much, in yuan; never null in a valid applicant
 */
public record YearAmount(@Nullable Integer year, @Nullable Integer yuan) {}
