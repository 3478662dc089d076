package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * Where in Beijing a hukou (户口) is registered, for a person who has one there.
 *
 * @param district the district; null if unknown
 * @param since the first day there; null if unknown
 * @param urban whether it is an urban one (非农业户口, 城镇户口); null if unknown
 * @param urbanSince the first day of an urban hukou in Beijing, wherever in the city, without a break up to now; null if
 *     unknown, then on {@code since} or before
 * @param studentCollective whether it is in the collective hukou of students (学生集体户口); null counts as false
 */
public record Settlement(
        @Nullable District district,
        @Nullable LocalDate since,
        @Nullable Boolean urban,
        @Nullable LocalDate urbanSince,
        @NullMeans(Absence.NONE) @Nullable Boolean studentCollective) {}
