package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * Study abroad, and what came before it.
 *
 * @param months whole months of study abroad; null if unknown
 * @param degree the highest degree awarded abroad; null if unknown
 * @param titleBefore the highest professional title before leaving; null if unknown
 * @param doctorateBefore whether a doctorate was awarded in China before leaving; null if unknown
 * @param postdoctoral whether postdoctoral work or further study abroad followed; null if unknown
 * @param returnedOn the day of the return; null if unknown
 */
public record StudyAbroad(
        @Nullable Integer months,
        @Nullable Degree degree,
        @Nullable Title titleBefore,
        @Nullable Boolean doctorateBefore,
        @Nullable Boolean postdoctoral,
        @NullMeans(Absence.NONE_OR_UNKNOWN) @Nullable LocalDate returnedOn) {
    /** No study abroad. */
    public static final StudyAbroad NONE = new StudyAbroad(0, Degree.NO_DEGREE, Title.NO_TITLE, false, false, null);
}
