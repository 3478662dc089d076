package org.juzhu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * What a person has learned and done.
 *
 * @param degree the highest degree; null if unknown
 * @param title the highest professional title; null if unknown
 * @param monthsWorkedElsewhere whole months worked outside Beijing, beside {@link Applicant#employments()}; null if
 *     unknown
 * @param outstanding whether the person claims an outstanding contribution to the capital or to be urgently needed in a
 *     special field; null counts as false
 * @param studyAbroad study abroad; null if unknown
 * @param selectedExpert whether selected as an expert of the Haiju programme (海聚工程); null counts as false
 * @param merits the ways of high merit claimed; null counts as none
 * @param urgentTalent whether recognised as high-level or urgently needed talent (高层次和急需紧缺人才) when buying a home;
 *     null counts as false
 */
public record Qualification(
        @Nullable Degree degree,
        @Nullable Title title,
        @Nullable Integer monthsWorkedElsewhere,
        @NullMeans(Absence.NONE) @Nullable Boolean outstanding,
        @Nullable StudyAbroad studyAbroad,
        @NullMeans(Absence.NONE) @Nullable Boolean selectedExpert,
        @NullMeans(Absence.NONE) @Nullable List<MeritRoute> merits,
        @NullMeans(Absence.NONE) @Nullable Boolean urgentTalent) {
    /** Copies the list. */
    public Qualification {
        merits = Lists.copy(merits);
    }

    /** A degree, a title and work elsewhere, and no special way claimed. */
    public static Qualification of(Degree degree, Title title, int monthsWorkedElsewhere) {
        return new Qualification(degree, title, monthsWorkedElsewhere, null, null, null, null, null);
    }
}
