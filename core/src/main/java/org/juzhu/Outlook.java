package org.juzhu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Indicator;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionMonths;

/** Looks at the rounds to come. */
final class Outlook {
    private static final int LIFETIME = 100;

    private final Applicant applicant;
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
        Applicant later = goingOn(applicant, YearMonth.of(from - 1, 12), YearMonth.of(until - 1, 12));
        this.evaluations = round -> evaluate.on(round == from ? applicant : later, dayOf.apply(round));
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

    private static Applicant goingOn(Applicant applicant, YearMonth paid, YearMonth until) {
        List<ContributionHistory> histories = applicant.contributions();
        return histories == null
                ? applicant
                : applicant.toBuilder()
                        .contributions(histories.stream()
                                .map(history -> goingOn(history, paid, until))
                                .toArray(ContributionHistory[]::new))
                        .build();
    }

    /** What was paid last goes on, if it was paid for that month or a later one. */
    private static ContributionHistory goingOn(ContributionHistory history, YearMonth paid, YearMonth until) {
        List<ContributionMonths> months = history.months();
        YearMonth last = months == null
                ? null
                : months.stream()
                        .filter(one -> one.paidOn() == null)
                        .map(ContributionMonths::until)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        if (months == null || last == null || last.isBefore(paid) || !last.isBefore(until)) {
            return history;
        }
        return new ContributionHistory(
                history.kind(),
                months.stream()
                        .map(one -> one.paidOn() == null && last.equals(one.until()) ? one.until(until) : one)
                        .toList(),
                history.completeSince());
    }
}
