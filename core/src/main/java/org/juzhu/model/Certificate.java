package org.juzhu.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * What a person got at the end of one course of higher education: a diploma (学历), a degree (学位), or both.
 *
 * @param level what was studied; never null in a valid applicant
 * @param diploma whether there is a diploma; null if unknown
 * @param degree whether there is a degree; null if unknown
 * @param recognised whether the Ministry of Education recognises it; null if unknown
 * @param enrolled the month of enrolment; null if unknown
 * @param graduatedOn the day of graduation that the diploma tells; null if unknown, or if there is no diploma
 * @param degreeOn the day of the degree; null if unknown, or if there is none
 */
public record Certificate(
        @Nullable EducationLevel level,
        @Nullable Boolean diploma,
        @Nullable Boolean degree,
        @Nullable Boolean recognised,
        @Nullable YearMonth enrolled,
        @NullMeans(Absence.NONE_OR_UNKNOWN) @Nullable LocalDate graduatedOn,
        @NullMeans(Absence.NONE_OR_UNKNOWN) @Nullable LocalDate degreeOn) {}
