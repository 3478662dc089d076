package org.juzhu.spi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.EmployerChange;
import org.juzhu.model.Employment;
import org.juzhu.model.Permit;

/**
 * How long ago the holder of a permit left the employer through which it is held, if ever; once a change of employer was
 * filed, it is no longer counted.
 */
final class Departure {
    private final Applicant applicant;
    private final boolean noPermit;
    private final @Nullable String employerId;
    private final LocalDate day;

    Departure(PermitHistory history, Applicant applicant, LocalDate day) {
        Permit permit = history.lastIssued();
        EmployerChange change = permit == null ? null : permit.change();
        LocalDate filed = change == null ? null : change.changeFiledOn();
        this.applicant = applicant;
        this.noPermit = Boolean.FALSE.equals(history.wasIssued());
        this.employerId = permit == null ? null : permit.employerId();
        this.day = filed != null && filed.isBefore(day) ? filed : day;
    }

    /** The last day there, if it has passed; null if it is not known. */
    @Nullable
    LocalDate lastDay() {
        Count days = days();
        boolean left = days.most() != null && days.most() == days.least() && days.least() > 0;
        return left ? day.minusDays(days.least()) : null;
    }

    /** Months begun since the last day there; 0 up to it. */
    Count months() {
        return since(PermitCourse::begun);
    }

    /** Days since the last day there; 0 up to it. */
    Count days() {
        return since((last, to) -> (int) ChronoUnit.DAYS.between(last, to));
    }

    private Count since(BiFunction<LocalDate, LocalDate, Integer> count) {
        if (noPermit) {
            return Count.exactly(0);
        }
        List<Employment> employments = applicant.employments();
        if (employments == null || employerId == null) {
            return Count.UNKNOWN;
        }
        LocalDate sure = last(employments, work -> Boolean.TRUE.equals(isThere(work)) && hasBegun(work));
        LocalDate hoped = last(employments, work -> !Boolean.FALSE.equals(isThere(work)));
        LocalDate since = applicant.employmentsCompleteSince();
        if (since != null && (hoped == null || hoped.isBefore(since.minusDays(1)))) {
            hoped = since.minusDays(1);
        }
        return new Count(
                hoped == null ? 0 : count(hoped, count), sure == null ? null : Integer.valueOf(count(sure, count)));
    }

    private int count(LocalDate last, BiFunction<LocalDate, LocalDate, Integer> count) {
        return last.isBefore(day) ? count.apply(last, day) : 0;
    }

    private @Nullable Boolean isThere(Employment work) {
        return (work.employer() == null || work.employer().id() == null)
                ? null
                : Boolean.valueOf(work.employer().id().equals(employerId));
    }

    /** Work of unknown start has surely begun only if it has ended. */
    private boolean hasBegun(Employment work) {
        LocalDate begun = work.from() == null ? work.until() : work.from();
        return begun != null && !begun.isAfter(day);
    }

    /** The last day of work of that kind that may have begun, the day itself if it goes on; null if there was none. */
    private @Nullable LocalDate last(List<Employment> employments, Function<Employment, Boolean> test) {
        LocalDate last = null;
        for (Employment work : employments) {
            boolean mayHaveBegun = work.from() == null || !work.from().isAfter(day);
            if (mayHaveBegun && test.apply(work)) {
                LocalDate until = work.until() == null || work.until().isAfter(day) ? day : work.until();
                last = last == null || until.isAfter(last) ? until : last;
            }
        }
        return last;
    }
}
