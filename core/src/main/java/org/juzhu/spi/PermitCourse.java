package org.juzhu.spi;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Effect;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;

/** How the terms of one permit ran until a day, as far as its days are known (RES-X-CNT-5, RES-X-CNT-6). */
final class PermitCourse {
    private final Permit permit;
    private final PermitType type;
    private final LocalDate day;
    private final PermitTerms terms;
    private final PermitTerms.@Nullable Extended extension;
    private final List<LocalDate> endorsed;
    private final List<Begin> begins;

    /**
     * @param permit one that was not issued later than the day, for all one knows
     * @param notBefore what bounds the day of issue, if that is unknown; null if nothing does
     */
    PermitCourse(Permit permit, @Nullable LocalDate notBefore, PermitType type, LocalDate day, PermitTerms terms) {
        this.permit = permit;
        this.type = type;
        this.day = day;
        this.terms = terms;
        this.extension = terms.extensions().get(type);
        this.endorsed = permit.endorsedOn() == null || permit.endorsedOn().isEmpty()
                ? List.of()
                : permit.endorsedOn().stream()
                        .filter(one -> !one.isAfter(day))
                        .sorted()
                        .toList();
        this.begins = begins(notBefore);
    }

    /**
     * The day on which a term began.
     *
     * @param earliest the earliest it can be; null if nothing bounds it
     * @param latest the latest it can be
     * @param madeUp whether the term made up for an extended one; null if unknown
     */
    record Begin(
            @Nullable LocalDate earliest,
            LocalDate latest,
            @Nullable Boolean madeUp) {
        static Begin on(LocalDate day) {
            return new Begin(day, day, false);
        }
    }

    /** The same, if it is known that it was not issued before that day; null if nothing is. */
    PermitCourse notBefore(@Nullable LocalDate notBefore) {
        return new PermitCourse(permit, notBefore, type, day, terms);
    }

    Permit permit() {
        return permit;
    }

    /** Whether it was surely issued by the day: what was endorsed was issued before. */
    boolean isIssued() {
        return permit.issuedOn() != null || !endorsed.isEmpty();
    }

    /** Whether another permit, surely issued, was surely issued later. */
    boolean isBefore(PermitCourse other) {
        LocalDate latest = begins.get(0).latest();
        return other.permit.issuedOn() != null && latest.isBefore(other.permit.issuedOn());
    }

    /** The first term, from the issue, and one for each endorsement. */
    private List<Begin> begins(@Nullable LocalDate notBefore) {
        LocalDate latest = endorsed.isEmpty() ? day : endorsed.get(0);
        List<Begin> all = new ArrayList<>();
        all.add(permit.issuedOn() != null ? Begin.on(permit.issuedOn()) : new Begin(notBefore, latest, false));
        for (LocalDate next : endorsed) {
            all.add(next(all.get(all.size() - 1), next));
        }
        return all;
    }

    /** An endorsement begins a term on its own day, unless it makes up for an extended term. */
    private Begin next(Begin before, LocalDate endorsed) {
        LocalDate latest = terms.lastDay(type, before.latest());
        if (extension == null || latest == null || !extension.by().madeUp(endorsed)) {
            return Begin.on(endorsed);
        }
        LocalDate earliest = terms.lastDay(type, before.earliest());
        Boolean extended = inStretch(earliest, latest);
        if (extended == null) {
            return new Begin(extension.by().endedFrom(), endorsed, null);
        }
        return extended ? new Begin(earliest, latest, true) : Begin.on(endorsed);
    }

    /** Whether a last day between these two lies among those that were extended. */
    private @Nullable Boolean inStretch(@Nullable LocalDate earliest, LocalDate latest) {
        Effect.Extension by = extension == null ? null : extension.by();
        if (by == null || latest.isBefore(by.endedFrom()) || (earliest != null && earliest.isAfter(by.endedUntil()))) {
            return false;
        }
        return (earliest != null && by.extended(earliest) && by.extended(latest)) ? Boolean.TRUE : null;
    }

    /** The day on which the present term began. */
    Begin present() {
        Begin last = begins.get(begins.size() - 1);
        if (permit.endorsedOn() != null) {
            return last;
        }
        LocalDate lastDay = terms.lastDay(type, last.earliest());
        boolean nothingToMakeUp = extension == null
                || day.isBefore(extension.by().madeUpFrom())
                || (lastDay != null && lastDay.isAfter(extension.by().endedUntil()));
        return new Begin(last.earliest(), day, nothingToMakeUp ? Boolean.FALSE : null);
    }

    /** Whole months since the present term began. */
    Count monthsComplete() {
        Begin present = present();
        return new Count(
                Run.months(present.latest(), day),
                present.earliest() == null ? null : Integer.valueOf(Run.months(present.earliest(), day)));
    }

    /** Months begun since then: one more from the day after each full month. */
    Count monthsBegun() {
        Begin present = present();
        return new Count(
                begun(present.latest(), day),
                present.earliest() == null ? null : Integer.valueOf(begun(present.earliest(), day)));
    }

    /** Months begun: one more from the day after each full month. */
    static int begun(LocalDate from, LocalDate to) {
        int months = Run.months(from, to);
        return from.plusMonths(months).isBefore(to) ? months + 1 : months;
    }

    /** The most months begun in any term, what an extension carried on left out. */
    Count mostMonthsBegun() {
        Count most = presentMonthsBegun();
        for (int i = 0; i < endorsed.size(); i++) {
            Begin begin = begins.get(i);
            LocalDate end = endorsed.get(i);
            int least = begins.get(i + 1).madeUp() == null ? 0 : months(begin.latest(), end);
            most = most.orMore(
                    new Count(least, begin.earliest() == null ? null : Integer.valueOf(months(begin.earliest(), end))));
        }
        return most;
    }

    private Count presentMonthsBegun() {
        Begin present = present();
        if (permit.endorsedOn() == null) {
            return new Count(0, present.earliest() == null ? null : Integer.valueOf(longest(present.earliest())));
        }
        Boolean extended = extended();
        int least = extended == null ? 0 : monthsNow(present.latest(), extended);
        return new Count(
                least,
                present.earliest() == null
                        ? null
                        : Integer.valueOf(monthsNow(present.earliest(), Boolean.TRUE.equals(extended))));
    }

    /** Months begun in a term until the day, what an extension carries on left out. */
    private int monthsNow(LocalDate begin, boolean extended) {
        LocalDate lastDay = terms.lastDay(type, begin);
        return extended && lastDay != null && lastDay.isBefore(day) ? begun(begin, lastDay) : begun(begin, day);
    }

    /** The most months that a term begun on that day can have had when it was endorsed, or has on the day. */
    private int longest(LocalDate begin) {
        int most = months(begin, day);
        LocalDate untold = extension == null ? day : extension.since().minusDays(1);
        return untold.isBefore(begin) || untold.isAfter(day) ? most : Math.max(most, months(begin, untold));
    }

    /** Months begun in a term until it was endorsed; what an extension carried on, or was made up for, counts no more. */
    private int months(LocalDate begin, LocalDate end) {
        LocalDate lastDay = terms.lastDay(type, begin);
        return lastDay != null && lastDay.isBefore(end) && isCarried(lastDay, end)
                ? begun(begin, lastDay)
                : begun(begin, end);
    }

    private boolean isCarried(LocalDate lastDay, LocalDate end) {
        if (extension == null) {
            return false;
        }
        Effect.Extension by = extension.by();
        boolean running = !end.isBefore(extension.since()) && !end.isAfter(by.endedUntil());
        return running ? !lastDay.isBefore(by.endedFrom()) : by.madeUp(end) && by.extended(lastDay);
    }

    /**
     * Whether the present term is carried on without an act; later, whether it was and has not been made up for, or only
     * by a term that was over too before the last day of the making up.
     */
    @Nullable
    Boolean extended() {
        Begin present = present();
        if (extension == null || !terms.lengths().containsKey(type)) {
            return false;
        }
        LocalDate earliest = terms.lastDay(type, present.earliest());
        LocalDate latest = present.latest().plus(terms.lengths().get(type));
        LocalDate endedFrom = extension.by().endedFrom();
        if (day.isAfter(extension.by().endedUntil())) {
            return Three.or(inStretch(earliest, latest), overAgain(present.madeUp(), earliest, latest));
        }
        if (latest.isBefore(endedFrom)) {
            return false;
        }
        return (earliest == null || earliest.isBefore(endedFrom)) ? null : Boolean.TRUE;
    }

    private @Nullable Boolean overAgain(@Nullable Boolean madeUp, @Nullable LocalDate earliest, LocalDate latest) {
        LocalDate last = extension == null ? day : extension.by().madeUpUntil();
        LocalDate limit = last.isBefore(day) ? last : day;
        if (earliest != null && !earliest.isBefore(limit)) {
            return false;
        }
        return Three.and(madeUp, latest.isBefore(limit) ? Boolean.TRUE : null);
    }

    /** Whether its last day has not passed: the one printed, or the end of its last term. */
    @Nullable
    Boolean lasts() {
        Count past = past(null, PermitCourse::begun);
        if (past.least() > 0) {
            return false;
        }
        return (past.most() != null && past.most() == 0) ? Boolean.TRUE : null;
    }

    /**
     * How much lies between its last day and the day; 0 up to it.
     *
     * @param term how long a term is where no last day is printed; null for the length that the law tells of all
     */
    Count past(@Nullable Period term, BiFunction<LocalDate, LocalDate, Integer> counting) {
        if (permit.validUntil() != null) {
            return Count.exactly(between(permit.validUntil(), counting));
        }
        LocalDate latest = terms.lastDay(type, term, present().latest());
        LocalDate earliest = terms.lastDay(type, term, present().earliest());
        if (latest == null) {
            return Count.UNKNOWN;
        }
        return new Count(
                between(latest, counting), earliest == null ? null : Integer.valueOf(between(earliest, counting)));
    }

    private int between(LocalDate lastDay, BiFunction<LocalDate, LocalDate, Integer> counting) {
        return lastDay.isBefore(day) ? counting.apply(lastDay, day) : 0;
    }

    /** Every day on which a term began or ended, as far as known. */
    Stream<LocalDate> turns() {
        Stream<LocalDate> days = Stream.concat(Stream.ofNullable(permit.issuedOn()), endorsed.stream());
        Stream<LocalDate> known =
                begins.stream().filter(begin -> begin.earliest() != null).map(Begin::latest);
        return Stream.concat(days, known)
                .flatMap(one -> Stream.concat(Stream.of(one), Stream.ofNullable(terms.lastDay(type, one))));
    }
}
