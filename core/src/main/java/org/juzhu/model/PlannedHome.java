package org.juzhu.model;

import org.jspecify.annotations.Nullable;

/**
 * The home that is to be bought.
 *
 * @param district where it lies; null if unknown
 * @param runByDevelopmentArea whether it lies in the parts of Taihu (台湖) or Majuqiao (马驹桥) that the development area
 *     runs; null if unknown
 */
public record PlannedHome(
        @Nullable District district, @Nullable Boolean runByDevelopmentArea) {}
