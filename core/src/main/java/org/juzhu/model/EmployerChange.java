package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * What became of a work residence permit (工作居住证) when its holder left the employer that applied for it.
 *
 * @param cancellationFiledOn the day on which the old employer entered the cancellation; null if it did not
 * @param delayFor the new employer, by {@link Employer#id()}, that the holder named when asking to delay the cancellation
 *     (个人延期注销); null if no delay was asked for
 * @param changeFiledOn the day on which the new employer filed the change; null if none did
 * @param changeFiledBy that employer, by {@link Employer#id()}; null if unknown or if none did
 */
public record EmployerChange(
        @NullMeans(Absence.NONE) @Nullable LocalDate cancellationFiledOn,
        @NullMeans(Absence.NONE) @Nullable String delayFor,
        @NullMeans(Absence.NONE) @Nullable LocalDate changeFiledOn,
        @NullMeans(Absence.NONE_OR_UNKNOWN) @Nullable String changeFiledBy) {}
