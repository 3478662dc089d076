package org.juzhu.spi;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.law.Anchor;
import org.juzhu.law.Cure;
import org.juzhu.law.Unit;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Decision;
import org.juzhu.model.EmploymentKind;
import org.juzhu.model.Hukou;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Residence;
import org.juzhu.model.Schooling;
import org.juzhu.model.Study;
import org.juzhu.model.Tenure;
import org.juzhu.model.Term;

/**
 * One person on one day: the facts that rules ask for, derived from an {@link Applicant}. It knows how to count, never
 * what counts.
 *
 * <p>Each method marked {@link Fact} is a fact; null means unknown. A counted fact that is known only in part is null
 * here and a range in {@link #least()} and {@link #most()}, two views of the same situation that tell its ends.
 */
public final class Situation implements Words {
    /** The count of months ahead of what was agreed without an end. */
    public static final int NO_END = Integer.MAX_VALUE;

    private final Applicant applicant;
    private final LocalDate date;
    private final Map<Decision, Answer> answers;
    private final Bound bound;

    /** A person's situation on a day, before any decision is taken. */
    public Situation(Applicant applicant, LocalDate date) {
        this(applicant, date, Map.of(), Bound.EXACT);
    }

    private Situation(Applicant applicant, LocalDate date, Map<Decision, Answer> answers, Bound bound) {
        this.applicant = applicant;
        this.date = date;
        this.answers = answers;
        this.bound = bound;
    }

    /** The same situation, with the answers of earlier stages; the map is read, not copied. */
    public Situation with(Map<Decision, Answer> answers) {
        return new Situation(applicant, date, answers, bound);
    }

    /** The same situation, in which each counted fact tells the least it can be. */
    public Situation least() {
        return new Situation(applicant, date, answers, Bound.LEAST);
    }

    /** The same situation, in which each counted fact tells the most it can be; null if nothing bounds it. */
    public Situation most() {
        return new Situation(applicant, date, answers, Bound.MOST);
    }

    /** The same person on another day. */
    public Situation on(LocalDate other) {
        return new Situation(applicant, other, answers, bound);
    }

    // Who the person is

    /** Where the hukou is. */
    @Fact(unit = Unit.CHOICE, cure = Cure.NOBODY, answeredBy = "hukou")
    public @Nullable Hukou hukou() {
        return applicant.hukou();
    }

    /** Whether proofs handed in are known to be false; the facts given are taken as true, so never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "falseProofs")
    public Boolean falseProofs() {
        return Boolean.TRUE.equals(applicant.falseProofs());
    }

    // Living in Beijing

    /** Whether the person lives in Beijing on the day. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "residences")
    public @Nullable Boolean livesInBeijing() {
        return residence().containsDay();
    }

    /** Whole months lived in Beijing up to the day, without a free day between (RES-X-CNT-2, RES-X-CNT-3). */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "residences")
    public @Nullable Integer monthsInBeijing() {
        return bound.of(residence().monthsBehind());
    }

    /** Whole months for which a dwelling is still sure, the day included (RES-X-CNT-4). */
    @Fact(unit = Unit.MONTHS, cure = Cure.APPLICANT, answeredBy = "residences")
    public @Nullable Integer monthsOfDwellingAhead() {
        return bound.of(residence().monthsAhead());
    }

    /** Whole months for which a dwelling held by that right is still sure, the day included (RES-X-CNT-4). */
    @Fact(unit = Unit.MONTHS, cure = Cure.APPLICANT, answeredBy = "residences")
    public @Nullable Integer monthsAheadBy(Tenure tenure) {
        return bound.of(aheadOf(
                applicant.residences(),
                applicant.residencesCompleteSince(),
                home -> home.tenure() == null ? null : home.tenure() == tenure));
    }

    /** Whether a home of the day is held by one of those rights. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "residences")
    public @Nullable Boolean dwellsBy(Tenure... tenures) {
        List<Tenure> wanted = List.of(tenures);
        return any(
                applicant.residences(),
                applicant.residencesCompleteSince(),
                home -> Three.and(
                        Three.holds(home, date), home.tenure() == null ? null : wanted.contains(home.tenure())));
    }

    /** Days of the present stay in Beijing, from its first to its last, as far as it is agreed. */
    @Fact(unit = Unit.DAYS, cure = Cure.TIME, answeredBy = "residences")
    public @Nullable Integer daysOfStay() {
        return bound.of(residence().days());
    }

    /** Whether temporary residence (暂住登记) was reported for a home of the present stay, be it an earlier one. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "residences")
    public @Nullable Boolean residenceReported() {
        return residence().any(Residence::registered);
    }

    /** Whether temporary residence was reported for the home of the day. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "residences")
    public @Nullable Boolean homeReported() {
        return any(
                applicant.residences(),
                applicant.residencesCompleteSince(),
                home -> Three.and(Three.holds(home, date), home.registered()));
    }

    private Run<Residence> residence() {
        return new Run<>(applicant.residences(), applicant.residencesCompleteSince(), date);
    }

    // Working and studying

    /** Whole months for which work in Beijing is still agreed, the day included (RES-X-CNT-4). */
    @Fact(unit = Unit.MONTHS, cure = Cure.EMPLOYER, answeredBy = "employments")
    public @Nullable Integer monthsOfEmploymentAhead() {
        return bound.of(new Run<>(applicant.employments(), applicant.employmentsCompleteSince(), date).monthsAhead());
    }

    /** Whether the person works in Beijing on the day. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "employments")
    public @Nullable Boolean worksInBeijing() {
        return new Run<>(applicant.employments(), applicant.employmentsCompleteSince(), date).containsDay();
    }

    /** Whole months for which work in that way is still agreed, the day included (RES-X-CNT-4). */
    @Fact(unit = Unit.MONTHS, cure = Cure.EMPLOYER, answeredBy = "employments")
    public @Nullable Integer monthsAheadAs(EmploymentKind kind) {
        return bound.of(aheadOf(
                applicant.employments(),
                applicant.employmentsCompleteSince(),
                work -> work.kind() == null ? null : work.kind() == kind));
    }

    /** Whether the person studies in one of those ways on the day. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "schooling")
    public @Nullable Boolean studies(Study... kinds) {
        List<Study> wanted = List.of(kinds);
        return any(applicant.schooling(), null, school -> studies(school, wanted));
    }

    /** Whether the person studies in one of those ways on the day, with a student registration (学籍) there. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "schooling")
    public @Nullable Boolean studiesRegistered(Study... kinds) {
        List<Study> wanted = List.of(kinds);
        return any(
                applicant.schooling(),
                null,
                school -> Three.and(studies(school, wanted), school.studentRegistration()));
    }

    private @Nullable Boolean studies(Schooling school, List<Study> wanted) {
        return Three.and(Three.holds(school, date), school.study() == null ? null : wanted.contains(school.study()));
    }

    // Permits and contributions

    /** Whether a permit of that type was issued to the person by the day. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "permits")
    public @Nullable Boolean wasIssued(PermitType type) {
        return any(
                applicant.permits(),
                null,
                permit -> permit.type() != type
                        ? Boolean.FALSE
                        : permit.issuedOn() == null
                                ? null
                                : Boolean.valueOf(!permit.issuedOn().isAfter(date)));
    }

    /**
     * Whole months since the last permit of that type was issued or last endorsed, whichever is later; 0 if there is
     * none.
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "permits")
    public @Nullable Integer monthsSinceEndorsed(PermitType type) {
        return bound.of(sinceEndorsed(type));
    }

    private Count sinceEndorsed(PermitType type) {
        LocalDate last = lastEndorsed(type);
        boolean known = endorsementsAreKnown(type);
        if (last == null) {
            return known ? Count.exactly(0) : Count.UNKNOWN;
        }
        int months = Run.months(last, date);
        return new Count(known ? months : 0, months);
    }

    private boolean endorsementsAreKnown(PermitType type) {
        return applicant.permits() != null
                && permits(type).allMatch(permit -> permit.issuedOn() != null && permit.endorsedOn() != null);
    }

    /** The last day by this one on which such a permit is known to have been issued or endorsed; null if there is none. */
    private @Nullable LocalDate lastEndorsed(PermitType type) {
        return permits(type)
                .flatMap(Situation::days)
                .filter(day -> !day.isAfter(date))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The permits of that type that are not known to be issued later. */
    private Stream<Permit> permits(PermitType type) {
        return Stream.ofNullable(applicant.permits())
                .flatMap(List::stream)
                .filter(permit -> permit.type() == type)
                .filter(permit ->
                        permit.issuedOn() == null || !permit.issuedOn().isAfter(date));
    }

    private static Stream<LocalDate> days(Permit permit) {
        return Stream.concat(
                Stream.ofNullable(permit.issuedOn()),
                Stream.ofNullable(permit.endorsedOn()).flatMap(List::stream));
    }

    /**
     * For how many of the months from {@code first} to {@code last} months before the month of the day a contribution
     * of that kind was paid by the day, both months included: {@code monthsPaid( SOCIAL_INSURANCE, 7, 2 )} (RES-X-CNT-7).
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.EMPLOYER, answeredBy = "contributions")
    public @Nullable Integer monthsPaid(ContributionKind kind, int first, int last) {
        long month = date.getLong(ChronoField.PROLEPTIC_MONTH);
        int paid = 0;
        int unknown = 0;
        for (int back = last; back <= first; back++) {
            Boolean wasPaid = paid(kind, month - back);
            paid += Boolean.TRUE.equals(wasPaid) ? 1 : 0;
            unknown += wasPaid == null ? 1 : 0;
        }
        return bound.of(new Count(paid, paid + unknown));
    }

    /** Whether a month, counted from the year 0, was paid; null if unknown. */
    private @Nullable Boolean paid(ContributionKind kind, long month) {
        List<ContributionHistory> histories = applicant.contributions();
        if (histories == null || histories.isEmpty()) {
            return histories == null ? null : Boolean.FALSE;
        }
        for (ContributionHistory history : histories) {
            if (history.kind() == kind && history.months() != null) {
                boolean listed = history.months().stream().anyMatch(months -> covers(months, month));
                YearMonth since = history.completeSince();
                boolean before = since != null && month < number(since);
                return listed ? Boolean.TRUE : before ? null : Boolean.FALSE;
            }
        }
        return null;
    }

    private boolean covers(ContributionMonths months, long month) {
        boolean paidByTheDay = months.paidOn() == null || !months.paidOn().isAfter(date);
        return paidByTheDay && number(months.from()) <= month && month <= number(months.until());
    }

    private static long number(@Nullable YearMonth month) {
        return Objects.requireNonNull(month).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    // Answers of earlier stages

    /** Whether the decision, taken in an earlier stage, is YES; null unless it is YES or NO. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "")
    public @Nullable Boolean qualifiesFor(PermitType permit) {
        return switch (answer(permit)) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN, OFFICE_DECIDES -> null;
        };
    }

    /** The answer of an earlier stage; {@link Answer#UNKNOWN} if the decision is not yet taken. */
    public Answer answer(Decision decision) {
        return answers.getOrDefault(decision, Answer.UNKNOWN);
    }

    // Days

    /** The day from which a duty is counted; null if unknown. */
    public @Nullable LocalDate day(Anchor anchor) {
        return switch (anchor) {
            case ARRIVAL -> arrival();
            case CARD_ENDORSED ->
                endorsementsAreKnown(PermitType.REGISTRATION_CARD) ? lastEndorsed(PermitType.REGISTRATION_CARD) : null;
        };
    }

    private @Nullable LocalDate arrival() {
        LocalDate start = residence().start();
        return start != null && residence().startIsKnown(start) ? start : null;
    }

    /**
     * The days after this one on which a fact can turn, if nothing but time passes, in order: the days on which a term
     * begins or has ended or a list becomes complete, and those that lie so long after such a day.
     */
    public Set<LocalDate> turningDays(Period after) {
        Set<LocalDate> days = new TreeSet<>();
        Stream.of(applicant.residences(), applicant.employments(), applicant.schooling())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .flatMap(Situation::turns)
                .flatMap(day -> Stream.of(day, day.plus(after)))
                .forEach(days::add);
        Stream.ofNullable(applicant.permits())
                .flatMap(List::stream)
                .flatMap(Situation::days)
                .map(day -> day.plus(after))
                .forEach(days::add);
        Stream.of(applicant.residencesCompleteSince(), applicant.employmentsCompleteSince())
                .filter(Objects::nonNull)
                .forEach(days::add);
        days.removeIf(day -> !day.isAfter(date));
        return days;
    }

    /** The first day of a term and the day before, on which it follows without a free day; the day after its last. */
    private static Stream<LocalDate> turns(Term term) {
        return Stream.concat(
                Stream.ofNullable(term.from()).flatMap(from -> Stream.of(from.minusDays(1), from)),
                Stream.ofNullable(term.until()).map(until -> until.plusDays(1)));
    }

    /** The months ahead over the terms of one kind alone; of which kind a term is may be unknown. */
    private <T extends Term> Count aheadOf(
            @Nullable List<T> terms, @Nullable LocalDate completeSince, Function<T, @Nullable Boolean> isOfKind) {
        if (terms == null) {
            return Count.UNKNOWN;
        }
        List<T> sure = terms.stream()
                .filter(term -> Boolean.TRUE.equals(isOfKind.apply(term)))
                .toList();
        List<T> hoped = terms.stream()
                .filter(term -> !Boolean.FALSE.equals(isOfKind.apply(term)))
                .toList();
        return new Count(
                new Run<>(sure, completeSince, date).monthsAhead().least(),
                new Run<>(hoped, completeSince, date).monthsAhead().most());
    }

    private <T> @Nullable Boolean any(
            @Nullable List<T> list, @Nullable LocalDate completeSince, Function<T, @Nullable Boolean> test) {
        if (list == null) {
            return null;
        }
        boolean before = completeSince != null && date.isBefore(completeSince);
        Boolean found = before ? null : Boolean.FALSE;
        for (T element : list) {
            found = Three.or(found, test.apply(element));
        }
        return found;
    }
}
