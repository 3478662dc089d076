package org.juzhu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Indicator;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;

/** Looks at the rounds to come. */
final class Outlook {
    private static final int LIFETIME = 100;

    private final Applicant applicant;
    private final boolean payingOn;
    private final IntFunction<Evaluation> evaluations;
    private final Wording wording;

    /**
     * @param dayOf the day on which a round is looked at
     * @param evaluate how a person is looked at on a day
     */
    Outlook(
            Applicant applicant,
            IntFunction<LocalDate> dayOf,
            Evaluate evaluate,
            Wording wording,
            int from,
            int until) {
        this.applicant = applicant;
        YearMonth paid = YearMonth.of(from - 1, 12);
        Evaluation first = evaluate.on(applicant, dayOf.apply(from));
        Applicant later = payingOn(applicant, paid, YearMonth.of(until - 1, 12));
        Applicant holding =
                first.answer(IssuedPermit.RESIDENCE_PERMIT_IN_FORCE) == Answer.YES ? endorsing(later, until) : later;
        this.payingOn = Stream.ofNullable(applicant.contributions())
                .flatMap(List::stream)
                .filter(history -> history.kind() != ContributionKind.INCOME_TAX)
                .anyMatch(history -> isPaid(history, paid));
        this.evaluations = round -> round == from ? first : evaluate.on(holding, dayOf.apply(round));
        this.wording = wording;
    }

    /** Looks at a person on a day. */
    interface Evaluate {
        Evaluation on(Applicant applicant, LocalDate day);
    }

    SettlementOutlook rounds(int from, int until) {
        return new SettlementOutlook(
                IntStream.rangeClosed(from, until)
                        .mapToObj(round -> new Scoring(evaluations.apply(round), wording).best())
                        .filter(Objects::nonNull)
                        .toList(),
                new Scoring(evaluations.apply(from), wording).aYearMore(),
                payingOn,
                fewerByAge(from));
    }

    private @Nullable Integer fewerByAge(int from) {
        Points now = byAge(from);
        if (applicant.birthDate() == null || !now.isKnown()) {
            return null;
        }
        return IntStream.rangeClosed(from + 1, Math.min(from + LIFETIME, Juzhu.LAST_YEAR))
                .filter(round -> byAge(round).isKnown()
                        && Objects.requireNonNull(byAge(round).least()).compareTo(now.least()) < 0)
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private Points byAge(int round) {
        return new Scoring(evaluations.apply(round), wording).points(Indicator.AGE);
    }

    private static Applicant payingOn(Applicant applicant, YearMonth paid, YearMonth until) {
        List<ContributionHistory> histories = applicant.contributions();
        return histories == null
                ? applicant
                : applicant.toBuilder()
                        .contributions(histories.stream()
                                .map(history -> isPaid(history, paid) ? payingOn(history, until) : history)
                                .toArray(ContributionHistory[]::new))
                        .build();
    }

    /** Whether something was paid in its time for that month or a later one. */
    private static boolean isPaid(ContributionHistory history, YearMonth month) {
        YearMonth last = last(history);
        return last != null && !last.isBefore(month);
    }

    private static @Nullable YearMonth last(ContributionHistory history) {
        return Stream.ofNullable(history.months())
                .flatMap(List::stream)
                .filter(months -> months.paidOn() == null)
                .map(ContributionMonths::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static ContributionHistory payingOn(ContributionHistory history, YearMonth until) {
        YearMonth last = Objects.requireNonNull(last(history));
        return last.isBefore(until)
                ? new ContributionHistory(
                        history.kind(),
                        Stream.ofNullable(history.months())
                                .flatMap(List::stream)
                                .map(one -> one.paidOn() == null && last.equals(one.until()) ? one.until(until) : one)
                                .toList(),
                        history.completeSince())
                : history;
    }

    /** A permit in force is endorsed each year on the same day. */
    private static Applicant endorsing(Applicant applicant, int until) {
        return applicant.toBuilder()
                .permits(Stream.ofNullable(applicant.permits())
                        .flatMap(List::stream)
                        .map(permit -> permit.type() == PermitType.RESIDENCE_PERMIT ? endorsing(permit, until) : permit)
                        .toArray(Permit[]::new))
                .build();
    }

    private static Permit endorsing(Permit permit, int until) {
        List<LocalDate> endorsed = permit.endorsedOn();
        LocalDate last = Stream.concat(
                        Stream.ofNullable(endorsed).flatMap(List::stream), Stream.ofNullable(permit.issuedOn()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return endorsed == null || last == null
                ? permit
                : permit.endorsed(Stream.concat(
                                endorsed.stream(),
                                IntStream.rangeClosed(1, Math.max(0, until - last.getYear()))
                                        .mapToObj(last::plusYears))
                        .toArray(LocalDate[]::new));
    }
}
