package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * What a person did so far for a car quota (小客车指标).
 *
 * @param appliesWithFamily whether the person takes part in the family application (以家庭为单位摇号) of the person assessed, who
 *     is its main applicant (主申请人) and always does; null counts as false
 * @param roundsTo2020 in how many rounds of the ordinary lottery the person was until the end of 2020; null if unknown
 * @param roundsFrom2021 in how many since 2021; null if unknown
 * @param queuedSince the latest start of queueing for a new-energy quota (新能源指标); null if never
 * @param familyAppliedOn the day on which the present family application was accepted; null if there is none
 * @param familyQuotaOn the day on which the main applicant of a family got a quota that the person applied with; null if
 *     none did
 */
public record CarQuota(
        @NullMeans(Absence.NONE) @Nullable Boolean appliesWithFamily,
        @Nullable Integer roundsTo2020,
        @Nullable Integer roundsFrom2021,
        @NullMeans(Absence.NONE) @Nullable LocalDate queuedSince,
        @NullMeans(Absence.NONE) @Nullable LocalDate familyAppliedOn,
        @NullMeans(Absence.NONE) @Nullable LocalDate familyQuotaOn) {

    /** A person who never applied, neither alone nor with a family. */
    public static CarQuota neverApplied() {
        return new CarQuota(null, 0, 0, null, null, null);
    }

    /** So many rounds of the lottery until the end of 2020, and so many since. */
    public static CarQuota rounds(int to2020, int from2021) {
        return new CarQuota(null, to2020, from2021, null, null, null);
    }

    /** In the new-energy queue since that day, and never in the lottery. */
    public static CarQuota queuedSince(LocalDate day) {
        return new CarQuota(null, 0, 0, day, null, null);
    }

    /** The same, as an applicant of the family. */
    public CarQuota withFamily() {
        return new CarQuota(true, roundsTo2020, roundsFrom2021, queuedSince, familyAppliedOn, familyQuotaOn);
    }

    /** The same, with a family application accepted on that day. */
    public CarQuota familyAppliedOn(LocalDate day) {
        return new CarQuota(appliesWithFamily, roundsTo2020, roundsFrom2021, queuedSince, day, familyQuotaOn);
    }
}
