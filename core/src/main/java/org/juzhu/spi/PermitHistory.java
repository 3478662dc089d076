package org.juzhu.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Effect;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;

/** The permits of one type that were issued by a day, and how their terms ran (RES-X-CNT-5, RES-X-CNT-6). */
final class PermitHistory {
    private final PermitType type;
    private final boolean known;
    private final List<Permit> permits;
    private final LocalDate day;
    private final PermitTerms terms;

    /** @param permits all permits of the person; null if unknown */
    PermitHistory(PermitType type, @Nullable List<Permit> permits, LocalDate day, PermitTerms terms) {
        this.type = type;
        this.known = permits != null;
        this.permits = Stream.ofNullable(permits)
                .flatMap(List::stream)
                .filter(permit -> permit.type() == type)
                .filter(permit ->
                        permit.issuedOn() == null || !permit.issuedOn().isAfter(day))
                .toList();
        this.day = day;
        this.terms = terms;
    }

    /** Whether something holds of one of them; null if unknown. */
    @Nullable
    Boolean any(Predicate<Permit> test) {
        Boolean found = known ? Boolean.FALSE : null;
        for (Permit permit : permits) {
            found = Three.or(found, Three.and(permit.issuedOn() == null ? null : true, test.test(permit)));
        }
        return found;
    }

    /** Whether every day of issue and endorsement is known. */
    boolean isKnown() {
        return known && permits.stream().allMatch(PermitHistory::isKnown);
    }

    private static boolean isKnown(Permit permit) {
        return permit.issuedOn() != null && permit.endorsedOn() != null;
    }

    /**
     * The day on which the present term began as far as days are known: that of issue or of the last endorsement, unless
     * that one made up for an extended term; null if no day is known.
     */
    @Nullable
    LocalDate began() {
        return permits.stream()
                .flatMap(permit -> begins(permit).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The days of issue and endorsement by the day, in order. */
    private List<LocalDate> days(Permit permit) {
        return Stream.concat(
                        Stream.ofNullable(permit.issuedOn()),
                        Stream.ofNullable(permit.endorsedOn()).flatMap(List::stream))
                .filter(one -> !one.isAfter(day))
                .sorted()
                .toList();
    }

    /** The days on which its terms began, one for each day of issue or endorsement. */
    private List<LocalDate> begins(Permit permit) {
        List<LocalDate> begins = new ArrayList<>();
        Effect.Extension extension = terms.extensions().get(type);
        for (LocalDate next : days(permit)) {
            LocalDate lastDay = begins.isEmpty() ? null : terms.lastDay(type, begins.get(begins.size() - 1));
            boolean madeUp =
                    extension != null && lastDay != null && extension.extended(lastDay) && extension.madeUp(next);
            begins.add(madeUp ? Objects.requireNonNull(lastDay) : next);
        }
        return begins;
    }

    /** Whether an endorsement that is known may begin its term earlier than on its own day, for all one knows. */
    private boolean mayHaveMadeUp() {
        Effect.Extension extension = terms.extensions().get(type);
        return extension != null
                && permits.stream().flatMap(permit -> days(permit).stream()).anyMatch(extension::madeUp);
    }

    /** Whole months since the present term began; 0 if there is none. */
    Count monthsComplete() {
        return since(false);
    }

    /** Months begun since then: one more from the day after each full month; 0 if there is none. */
    Count monthsBegun() {
        return since(true);
    }

    private Count since(boolean begun) {
        LocalDate began = began();
        if (began == null) {
            return isKnown() ? Count.exactly(0) : Count.UNKNOWN;
        }
        int months = begun ? begun(began, day) : Run.months(began, day);
        if (isKnown()) {
            return Count.exactly(months);
        }
        return new Count(0, mayHaveMadeUp() ? null : months);
    }

    private static int begun(LocalDate from, LocalDate to) {
        int months = Run.months(from, to);
        return from.plusMonths(months).isBefore(to) ? months + 1 : months;
    }

    /** The most months that were begun in a term of the permit last issued before it was endorsed, or by the day. */
    Count mostMonthsBegun() {
        if (permits.isEmpty()) {
            return known ? Count.exactly(0) : Count.UNKNOWN;
        }
        if (!known || permits.stream().anyMatch(permit -> permit.issuedOn() == null)) {
            return Count.UNKNOWN;
        }
        Permit last = permits.stream()
                .max(Comparator.comparing(permit -> Objects.requireNonNull(permit.issuedOn())))
                .orElseThrow();
        List<LocalDate> days = days(last);
        List<LocalDate> begins = begins(last);
        int most = 0;
        for (int i = 0; i < begins.size(); i++) {
            LocalDate ended = i + 1 < days.size() ? days.get(i + 1) : day;
            most = Math.max(most, begun(begins.get(i), ended));
        }
        return isKnown(last) ? Count.exactly(most) : new Count(0, mayHaveMadeUp() ? null : most);
    }

    /**
     * Whether the present term was extended without an act, or was made up for and ended again before the last day of the
     * making up.
     */
    @Nullable
    Boolean extended() {
        Effect.Extension extension = terms.extensions().get(type);
        LocalDate began = began();
        if (extension == null || (began == null && isKnown())) {
            return false;
        }
        LocalDate lastDay = began == null ? null : terms.lastDay(type, began);
        if (began != null && began.isAfter(extension.madeUpUntil())) {
            return false;
        }
        if (lastDay == null || !isKnown()) {
            return null;
        }
        boolean madeUp = !days().contains(began);
        return extension.extended(lastDay) || (madeUp && lastDay.isBefore(extension.madeUpUntil()));
    }

    private List<LocalDate> days() {
        return permits.stream().flatMap(permit -> days(permit).stream()).toList();
    }

    /** Whether one of them is valid on the day (CV-20); null if unknown. */
    @Nullable
    Boolean holds() {
        Boolean found = known ? Boolean.FALSE : null;
        for (Permit permit : permits) {
            found = Three.or(found, Three.and(permit.issuedOn() == null ? null : true, lasts(permit)));
        }
        return found;
    }

    /** Whether its last day has not passed: the one printed, or the end of its last term. */
    private @Nullable Boolean lasts(Permit permit) {
        if (permit.validUntil() != null) {
            return !permit.validUntil().isBefore(day);
        }
        List<LocalDate> begins = begins(permit);
        LocalDate lastDay = begins.isEmpty() ? null : terms.lastDay(type, begins.get(begins.size() - 1));
        if (lastDay == null) {
            return null;
        }
        boolean lasts = !lastDay.isBefore(day);
        return (lasts || permit.endorsedOn() != null) ? Boolean.valueOf(lasts) : null;
    }

    /** The last day of the permit last issued: the one printed, or the end of its last term; null if it is not known. */
    @Nullable
    LocalDate lastDay() {
        if (permits.size() > 1 && permits.stream().anyMatch(permit -> permit.issuedOn() == null)) {
            return null;
        }
        Permit last = null;
        for (Permit permit : permits) {
            last = last == null || Objects.requireNonNull(permit.issuedOn()).isAfter(last.issuedOn()) ? permit : last;
        }
        if (last == null || last.validUntil() != null) {
            return last == null ? null : last.validUntil();
        }
        List<LocalDate> begins = begins(last);
        return isKnown(last) ? terms.lastDay(type, begins.get(begins.size() - 1)) : null;
    }

    /** Every day on which a term begins or has ended, later than the day or not. */
    Stream<LocalDate> turns() {
        return permits.stream()
                .flatMap(permit -> Stream.concat(begins(permit).stream(), days(permit).stream()))
                .flatMap(begins -> Stream.concat(Stream.of(begins), Stream.ofNullable(terms.lastDay(type, begins))));
    }
}
