package org.juzhu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Indicator;
import org.juzhu.model.Applicant;
import org.juzhu.model.Limits;

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
        Evaluation first = evaluate.on(applicant, dayOf.apply(from));
        GoingOn goingOn = new GoingOn(first, YearMonth.of(from - 1, 12));
        Applicant holding = goingOn.until(YearMonth.of(until - 1, 12), until);
        this.payingOn = goingOn.isInsured();
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
        return IntStream.rangeClosed(from + 1, Math.min(from + LIFETIME, Limits.LAST_DAY.getYear()))
                .filter(round -> byAge(round).isKnown()
                        && Objects.requireNonNull(byAge(round).least()).compareTo(now.least()) < 0)
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private Points byAge(int round) {
        return new Scoring(evaluations.apply(round), wording).points(Indicator.AGE);
    }
}
