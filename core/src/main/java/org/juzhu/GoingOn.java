package org.juzhu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Family;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.Limits;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;

/**
 * What goes on while time passes: what is paid now is paid on, and a residence permit in force is endorsed each year; for the
 * person, and for each member of the family.
 */
final class GoingOn {
    private static final int YEARS = 40;

    private final Evaluation now;
    private final Applicant applicant;
    private final YearMonth paid;
    private final boolean holdsPermit;

    /**
     * @param now the person on the day from which time passes
     * @param paid what was paid for this month is paid on
     */
    GoingOn(Evaluation now, YearMonth paid) {
        this.now = now;
        this.applicant = now.applicant();
        this.paid = paid;
        this.holdsPermit = now.answer(IssuedPermit.RESIDENCE_PERMIT_IN_FORCE) == Answer.YES;
    }

    /** Somebody who goes on so for as long as people work. */
    static Evaluation forLong(Evaluation now) {
        return forYears(now, YEARS);
    }

    static Evaluation forYears(Evaluation now, int years) {
        LocalDate date = now.date();
        int last = Math.min(date.getYear() + years, Limits.LAST_DAY.getYear());
        return now.changed(new GoingOn(now, YearMonth.from(date).minusMonths(1)).until(YearMonth.of(last, 12), last));
    }

    /**
     * The person as it will be.
     *
     * @param paidUntil the last month paid
     * @param endorsedUntil the last year in which the permit is endorsed
     */
    Applicant until(YearMonth paidUntil, int endorsedUntil) {
        Applicant later = payingOn(applicant, paid, paidUntil);
        Family family = applicant.family();
        if (family != null) {
            UnaryOperator<Applicant> goesOn =
                    member -> new GoingOn(now.of(member), paid).until(paidUntil, endorsedUntil);
            later = later.toBuilder().family(goingOn(family, goesOn)).build();
        }
        return holdsPermit ? endorsing(later, endorsedUntil) : later;
    }

    private static Family goingOn(Family family, UnaryOperator<Applicant> goesOn) {
        return new Family(
                family.maritalStatus(),
                one(family.spouse(), goesOn),
                all(family.children(), goesOn),
                all(family.parents(), goesOn),
                family.parentsMarried(),
                family.divorce(),
                one(family.partner(), goesOn));
    }

    private static @Nullable Applicant one(@Nullable Applicant member, UnaryOperator<Applicant> goesOn) {
        return member == null ? null : goesOn.apply(member);
    }

    private static @Nullable List<Applicant> all(@Nullable List<Applicant> members, UnaryOperator<Applicant> goesOn) {
        return members == null ? null : members.stream().map(goesOn).toList();
    }

    /** Whether a kind is among what is paid on. */
    boolean isPaidOn(ContributionKind kind) {
        return Stream.ofNullable(applicant.contributions())
                .flatMap(List::stream)
                .anyMatch(history -> history.kind() == kind && isPaid(history, paid));
    }

    /** Whether insurance is among what is paid on. */
    boolean isInsured() {
        return Stream.of(ContributionKind.values())
                .filter(kind -> kind != ContributionKind.INCOME_TAX)
                .anyMatch(this::isPaidOn);
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
