package org.juzhu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * Study in Beijing over a stretch of days, both ends included.
 *
 * @param from the first day; null if unknown
 * @param until the last day, past or planned; null while none is known
 * @param study the kind of school and of study; null if unknown
 * @param studentRegistration whether the school keeps a student registration (学籍) for the person; null if unknown
 */
public record Schooling(
        @Nullable LocalDate from,
        @NullMeans(Absence.NONE) @Nullable LocalDate until,
        @Nullable Study study,
        @Nullable Boolean studentRegistration)
        implements Term {

    /** Study since that day. */
    public static Schooling since(LocalDate from, Study study) {
        return new Schooling(from, null, study, null);
    }

    /** The same study, with a student registration, or without. */
    public Schooling registered(boolean studentRegistration) {
        return new Schooling(from, until, study, studentRegistration);
    }

    @Override
    public boolean endless() {
        return false;
    }
}
