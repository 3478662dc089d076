package org.juzhu.spi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Term;

/**
 * The unbroken run of terms around a day: terms that overlap or follow without a free day are one run (RES-X-CNT-3,
 * RES-X-CNT-4).
 */
final class Run<T extends Term> {
    private final List<T> terms;
    private final boolean known;
    private final @Nullable LocalDate completeSince;
    private final LocalDate day;

    /**
     * @param terms all terms known; null if unknown
     * @param completeSince the first day from which they are complete; null if they always are
     */
    Run(@Nullable List<T> terms, @Nullable LocalDate completeSince, LocalDate day) {
        this.terms = terms == null ? List.of() : terms;
        this.known = terms != null;
        this.completeSince = completeSince;
        this.day = day;
    }

    /** Whether the day is in a run; null if unknown. */
    @Nullable
    Boolean containsDay() {
        return start() != null ? Boolean.TRUE : mayBeMissed(day) ? null : Boolean.FALSE;
    }

    /** The first day of the run, if the terms known make one; it may have begun earlier, see {@link #startIsKnown}. */
    @Nullable
    LocalDate start() {
        LocalDate start = null;
        LocalDate reach = day;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < terms.size(); i++) {
                T term = terms.get(i);
                LocalDate from = term.from();
                if (from != null
                        && !from.isAfter(reach)
                        && (start == null || from.isBefore(start))
                        && (term.until() == null || !term.until().isBefore(reach))) {
                    start = from;
                    reach = from.minusDays(1);
                    grown = true;
                }
            }
        }
        return start;
    }

    /** Whether nothing unknown can have come before that first day. */
    boolean startIsKnown(LocalDate start) {
        return !mayBeMissed(start.minusDays(1));
    }

    /** Whole months from the first day to the day asked about, which is not yet lived (RES-X-CNT-2, RES-X-CNT-3). */
    Count monthsBehind() {
        LocalDate start = start();
        if (start == null) {
            return mayBeMissed(day) ? Count.UNKNOWN : Count.exactly(0);
        }
        int months = months(start, day);
        return new Count(months, startIsKnown(start) ? months : null);
    }

    /** Whether something holds of a term of the run; null if unknown. */
    @Nullable
    Boolean any(Function<T, @Nullable Boolean> test) {
        LocalDate start = start();
        LocalDate touch = start == null ? day : start.minusDays(1);
        Boolean found = mayBeMissed(touch) ? null : Boolean.FALSE;
        for (T term : terms) {
            found = Three.or(found, Three.and(inRun(term, touch), test.apply(term)));
        }
        return found;
    }

    /** Whether a term belongs to the run; one whose first day is unknown may, if it reaches so far. */
    private @Nullable Boolean inRun(T term, LocalDate touch) {
        boolean reaches = term.until() == null || !term.until().isBefore(touch);
        if (term.from() == null) {
            return reaches ? null : Boolean.FALSE;
        }
        return reaches && !term.from().isAfter(day);
    }

    /** Days of the run from its first to its last, both included, as far as they are agreed. */
    Count days() {
        LocalDate start = start();
        if (start == null) {
            return mayBeMissed(day) ? Count.UNKNOWN : Count.exactly(0);
        }
        int sure = days(start, last(false));
        boolean bounded = startIsKnown(start) || sure == Situation.NO_END;
        return new Count(sure, bounded ? days(start, last(true)) : null);
    }

    private static int days(LocalDate start, @Nullable LocalDate last) {
        if (last == null) {
            return 0;
        }
        return last.equals(LocalDate.MAX) ? Situation.NO_END : (int) ChronoUnit.DAYS.between(start, last) + 1;
    }

    /** Whole months still to come, the day asked about included (RES-X-CNT-4). */
    Count monthsAhead() {
        return known ? new Count(ahead(false), ahead(true)) : Count.UNKNOWN;
    }

    /** Whole months of every run up to the day, each counted by itself, added up (CV-06). */
    static <T extends Term> Count monthsInAll(
            @Nullable List<T> terms, @Nullable LocalDate completeSince, LocalDate day) {
        if (terms == null) {
            return Count.UNKNOWN;
        }
        int months =
                monthsOfEach(terms, day).stream().mapToInt(Integer::intValue).sum();
        boolean complete = completeSince == null && terms.stream().allMatch(term -> term.from() != null);
        return new Count(months, complete ? months : null);
    }

    /** Whole months of the longest of those runs. */
    static <T extends Term> Count monthsOfLongest(
            @Nullable List<T> terms, @Nullable LocalDate completeSince, LocalDate day) {
        if (terms == null) {
            return Count.UNKNOWN;
        }
        int months = monthsOfEach(terms, day).stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        boolean complete = completeSince == null && terms.stream().allMatch(term -> term.from() != null);
        return new Count(months, complete ? months : null);
    }

    /** Whole months of each run up to the day, in order. */
    private static <T extends Term> List<Integer> monthsOfEach(List<T> terms, LocalDate day) {
        List<T> begun = terms.stream()
                .filter(term -> term.from() != null && term.from().isBefore(day))
                .sorted(Comparator.comparing(term -> Objects.requireNonNull(term.from())))
                .toList();
        List<Integer> months = new ArrayList<>();
        LocalDate start = null;
        LocalDate end = LocalDate.MIN;
        for (T term : begun) {
            LocalDate from = Objects.requireNonNull(term.from());
            LocalDate next = term.until() == null || !term.until().isBefore(day)
                    ? day
                    : term.until().plusDays(1);
            if (start == null || from.isAfter(end)) {
                addMonths(months, start, end);
                start = from;
                end = next;
            } else if (next.isAfter(end)) {
                end = next;
            }
        }
        addMonths(months, start, end);
        return months;
    }

    private static void addMonths(List<Integer> months, @Nullable LocalDate start, LocalDate end) {
        if (start != null) {
            months.add(months(start, end));
        }
    }

    /** Whether a term that is not known, or whose first day is not, may hold that day. */
    private boolean mayBeMissed(LocalDate at) {
        if (!known || (completeSince != null && at.isBefore(completeSince))) {
            return true;
        }
        for (int i = 0; i < terms.size(); i++) {
            T term = terms.get(i);
            if (term.from() == null && (term.until() == null || !term.until().isBefore(at))) {
                return true;
            }
        }
        return false;
    }

    private int ahead(boolean hopeful) {
        LocalDate last = last(hopeful);
        if (last == null) {
            return 0;
        }
        return last.equals(LocalDate.MAX) ? Situation.NO_END : months(day, last.plusDays(1));
    }

    /** The last day of the run, {@link LocalDate#MAX} if it has none; null if the day is in no run. */
    private @Nullable LocalDate last(boolean hopeful) {
        // What is not listed has ended before the list became complete.
        LocalDate last =
                hopeful && completeSince != null && day.isBefore(completeSince) ? completeSince.minusDays(1) : null;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < terms.size(); i++) {
                T term = terms.get(i);
                LocalDate reach = last == null ? day : last.plusDays(1);
                LocalDate from = term.from() == null && hopeful ? LocalDate.MIN : term.from();
                if (from == null || from.isAfter(reach)) {
                    continue;
                }
                if (term.endless() || (term.until() == null && hopeful)) {
                    return LocalDate.MAX;
                }
                // An end nobody knows may come today: pessimistically such a term holds today, or its first day.
                LocalDate until = term.until() != null ? term.until() : from.isAfter(day) ? from : day;
                if (last == null ? !until.isBefore(day) : until.isAfter(last)) {
                    last = until;
                    grown = true;
                }
            }
        }
        return last;
    }

    /** Whole months: n are complete on the day with the same number n months later, or the last of a short month. */
    static int months(LocalDate from, LocalDate to) {
        int months = (int) ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(months + 1L).isAfter(to) ? months : months + 1;
    }
}
