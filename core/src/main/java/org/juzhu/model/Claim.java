package org.juzhu.model;

import org.jspecify.annotations.Nullable;

/**
 * What an applicant for points-based settlement claims, where there is a choice.
 *
 * @param certificate which of {@link PointsFile#certificates()}, from 0; null if none
 * @param innovation which of {@link PointsFile#innovations()}, from 0; null if none
 * @param ownHome whether own homes are declared as such; if not, they are not declared at all
 * @param jobHousing whether points are claimed for living and working outside the city's centre; who is admitted by them
 *     has to register the hukou in that home
 */
public record Claim(@Nullable Integer certificate, @Nullable Integer innovation, boolean ownHome, boolean jobHousing) {
    /** The first certificate and the first innovation given, own homes, and the points for living and working outside. */
    public static final Claim FIRST = new Claim(0, 0, true, true);

    /** Checks that a place in a list is none before the first. */
    public Claim {
        if ((certificate != null && certificate < 0) || (innovation != null && innovation < 0)) {
            throw new IllegalArgumentException(
                    "A claim names the entries of a list from 0 on, not below.\nMaybe null, which claims none.");
        }
    }
}
