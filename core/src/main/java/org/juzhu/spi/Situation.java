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
import org.juzhu.model.Damage;
import org.juzhu.model.Decision;
import org.juzhu.model.Degree;
import org.juzhu.model.EmploymentKind;
import org.juzhu.model.Hukou;
import org.juzhu.model.LegalForm;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Qualification;
import org.juzhu.model.Residence;
import org.juzhu.model.Schooling;
import org.juzhu.model.Sponsor;
import org.juzhu.model.Study;
import org.juzhu.model.Tenure;
import org.juzhu.model.Term;
import org.juzhu.model.Title;

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
    private final PermitHistories histories;
    private final Map<Decision, Answer> answers;
    private final Bound bound;

    /**
     * A person's situation on a day, before any decision is taken.
     *
     * @param terms how the terms of permits are counted on a day
     */
    public Situation(Applicant applicant, LocalDate date, Function<LocalDate, PermitTerms> terms) {
        this(applicant, date, new PermitHistories(applicant.permits(), date, terms), Map.of(), Bound.EXACT);
    }

    private Situation(
            Applicant applicant,
            LocalDate date,
            PermitHistories histories,
            Map<Decision, Answer> answers,
            Bound bound) {
        this.applicant = applicant;
        this.date = date;
        this.histories = histories;
        this.answers = answers;
        this.bound = bound;
    }

    /** The same situation, with the answers of earlier stages; the map is read, not copied. */
    public Situation with(Map<Decision, Answer> answers) {
        return new Situation(applicant, date, histories, answers, bound);
    }

    /** The same situation, in which each counted fact tells the least it can be. */
    public Situation least() {
        return new Situation(applicant, date, histories, answers, Bound.LEAST);
    }

    /** The same situation, in which each counted fact tells the most it can be; null if nothing bounds it. */
    public Situation most() {
        return new Situation(applicant, date, histories, answers, Bound.MOST);
    }

    /** The same person on another day. */
    public Situation on(LocalDate other) {
        return new Situation(applicant, other, histories.on(other), answers, bound);
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

    /** Completed years on the day (RES-X-CNT-10). */
    @Fact(unit = Unit.YEARS, cure = Cure.TIME, answeredBy = "birthDate")
    public @Nullable Integer age() {
        LocalDate birth = applicant.birthDate();
        return bound.of(birth == null ? Count.UNKNOWN : Count.exactly(Math.max(0, Run.months(birth, date) / 12)));
    }

    /** Whether the person has died by the day; who is not known to have died is alive, so never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "diedOn")
    public Boolean died() {
        return applicant.diedOn() != null && !applicant.diedOn().isAfter(date);
    }

    /** Whether age or disability keeps the person from going to the office; never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "limitedMobility")
    public Boolean limitedMobility() {
        return Boolean.TRUE.equals(applicant.limitedMobility());
    }

    /** Whether an agent applies in the person's place; never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "throughAgent")
    public Boolean throughAgent() {
        return Boolean.TRUE.equals(applicant.throughAgent());
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
        return bound.of(ofKind(
                applicant.residences(),
                applicant.residencesCompleteSince(),
                home -> home.tenure() == null ? null : home.tenure() == tenure,
                Run::monthsAhead));
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

    /** Whether work of the day is done in one of those ways. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "employments")
    public @Nullable Boolean worksAs(EmploymentKind... kinds) {
        List<EmploymentKind> wanted = List.of(kinds);
        return any(
                applicant.employments(),
                applicant.employmentsCompleteSince(),
                work -> Three.and(Three.holds(work, date), work.kind() == null ? null : wanted.contains(work.kind())));
    }

    /** Whole months for which work in that way is still agreed, the day included (RES-X-CNT-4). */
    @Fact(unit = Unit.MONTHS, cure = Cure.EMPLOYER, answeredBy = "employments")
    public @Nullable Integer monthsAheadAs(EmploymentKind kind) {
        return bound.of(ofKind(
                applicant.employments(),
                applicant.employmentsCompleteSince(),
                work -> work.kind() == null ? null : work.kind() == kind,
                Run::monthsAhead));
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
        return histories.of(type).wasIssued();
    }

    /** Whether the permit of that type last issued was issued on false proofs. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "permits")
    public @Nullable Boolean issuedOnFalseProofs(PermitType type) {
        return histories.of(type).last(permit -> Boolean.TRUE.equals(permit.onFalseProofs()));
    }

    /** Whether the document of the permit of that type last issued is damaged in that way. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "permits")
    public @Nullable Boolean damaged(PermitType type, Damage damage) {
        return histories.of(type).last(permit -> permit.damage() == damage);
    }

    /** Whether a permit of that type is valid on the day by its own last day (CV-20). */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "permits")
    public @Nullable Boolean holds(PermitType type) {
        return histories.of(type).holds();
    }

    /**
     * Whole months since the present term of a permit of that type began, which is the day of issue or of the last
     * endorsement unless the law says otherwise; 0 if there is none (RES-X-CNT-2, RES-X-CNT-5).
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "permits")
    public @Nullable Integer monthsSinceEndorsed(PermitType type) {
        return bound.of(histories.of(type).monthsComplete());
    }

    /**
     * Months begun since then: 0 on that day, and one more from the day after each full month, so that a day after the
     * window of n months has more than n (RES-X-CNT-6).
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.APPLICANT, answeredBy = "permits")
    public @Nullable Integer monthsBegun(PermitType type) {
        return bound.of(histories.of(type).monthsBegun());
    }

    /**
     * The most months begun in any term of the permit last issued, the present one included; for how long a term was
     * extended by law without an act is left out (RES-X-CNT-8).
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.NOBODY, answeredBy = "permits")
    public @Nullable Integer mostMonthsBegun(PermitType type) {
        return bound.of(histories.of(type).mostMonthsBegun());
    }

    /** Months begun since the last day of the permit last issued, printed or counted; 0 up to it (CV-08, CV-20). */
    @Fact(unit = Unit.MONTHS, cure = Cure.EMPLOYER, answeredBy = "permits")
    public @Nullable Integer monthsPastLastDay(PermitType type) {
        return bound.of(histories.of(type).monthsPastLastDay());
    }

    /**
     * In the days of an extension: whether the present term is carried on without an act once its last day has passed;
     * later: whether it was, and no term that lasts has begun since (RES-X-CNT-8).
     */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "permits")
    public @Nullable Boolean extended(PermitType type) {
        return histories.of(type).extended();
    }

    /**
     * For how many of the months from {@code first} to {@code last} months before the month of the day a contribution
     * of that kind was paid by the day, both months included: {@code monthsPaid( SOCIAL_INSURANCE, 7, 2 )} (RES-X-CNT-7).
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.EMPLOYER, answeredBy = "contributions")
    public @Nullable Integer monthsPaid(ContributionKind kind, int first, int last) {
        return bound.of(paid(kind, first, last, months -> true));
    }

    /** The most months paid of any one kind, counted as {@link #monthsPaid} does. */
    @Fact(unit = Unit.MONTHS, cure = Cure.EMPLOYER, answeredBy = "contributions")
    public @Nullable Integer mostMonthsPaid(int first, int last) {
        Count most = Count.exactly(0);
        for (ContributionKind kind : ContributionKind.values()) {
            Count paid = paid(kind, first, last, months -> true);
            most = new Count(
                    Math.max(most.least(), paid.least()),
                    Math.max(Objects.requireNonNull(most.most()), Objects.requireNonNull(paid.most())));
        }
        return bound.of(most);
    }

    /** How many of those months the sponsor paid, each in its time (CV-16). */
    @Fact(unit = Unit.MONTHS, cure = Cure.EMPLOYER, answeredBy = "contributions")
    public @Nullable Integer monthsPaidBySponsor(ContributionKind kind, int first, int last) {
        return bound.of(paid(
                kind, first, last, months -> months.paidOn() != null ? Boolean.FALSE : isSponsor(months.employerId())));
    }

    /** In how many of those months something was paid that passes the test. */
    private Count paid(
            ContributionKind kind, int first, int last, Function<ContributionMonths, @Nullable Boolean> test) {
        long month = date.getLong(ChronoField.PROLEPTIC_MONTH);
        int paid = 0;
        int unknown = 0;
        for (int back = last; back <= first; back++) {
            Boolean wasPaid = paid(kind, month - back, test);
            paid += Boolean.TRUE.equals(wasPaid) ? 1 : 0;
            unknown += wasPaid == null ? 1 : 0;
        }
        return new Count(paid, paid + unknown);
    }

    /** Whether for a month, counted from the year 0, something was paid that passes the test; null if unknown. */
    private @Nullable Boolean paid(
            ContributionKind kind, long month, Function<ContributionMonths, @Nullable Boolean> test) {
        List<ContributionHistory> histories = applicant.contributions();
        if (histories == null || histories.isEmpty()) {
            return histories == null ? null : Boolean.FALSE;
        }
        for (ContributionHistory history : histories) {
            if (history.kind() == kind && history.months() != null) {
                YearMonth since = history.completeSince();
                boolean before = since != null && month < number(since);
                Boolean found = before ? null : Boolean.FALSE;
                for (ContributionMonths months : history.months()) {
                    found = Three.or(found, covers(months, month) ? test.apply(months) : Boolean.FALSE);
                }
                return found;
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

    // The work residence permit

    /** Whether an employer applies, for the person cannot. */
    @Fact(unit = Unit.YES_NO, cure = Cure.EMPLOYER, answeredBy = "sponsor")
    public @Nullable Boolean appliesThroughEmployer() {
        return ofSponsor(Sponsor::applies);
    }

    /** Whether that employer is in the administrative area of Beijing. */
    @Fact(unit = Unit.YES_NO, cure = Cure.EMPLOYER, answeredBy = "sponsor")
    public @Nullable Boolean employerInBeijing() {
        return ofSponsor(Sponsor::inBeijing);
    }

    /** Whether that employer fits the city's functions, economic direction and industrial plan. */
    @Fact(unit = Unit.YES_NO, cure = Cure.EMPLOYER, answeredBy = "sponsor")
    public @Nullable Boolean employerFitsCityPlan() {
        return ofSponsor(Sponsor::fitsCityPlan);
    }

    /** What that employer is in law. */
    @Fact(unit = Unit.CHOICE, cure = Cure.EMPLOYER, answeredBy = "sponsor")
    public @Nullable LegalForm employerLegalForm() {
        return ofSponsor(Sponsor::legalForm);
    }

    private <T> @Nullable T ofSponsor(Function<Sponsor, @Nullable T> part) {
        return applicant.sponsor() == null ? null : part.apply(applicant.sponsor());
    }

    /** Whether an employer is the sponsor; null if one of the two is unknown. */
    private @Nullable Boolean isSponsor(@Nullable String employerId) {
        String sponsor = ofSponsor(Sponsor::employerId);
        return (sponsor == null || employerId == null) ? null : Boolean.valueOf(employerId.equals(sponsor));
    }

    /** Whole months employed by the sponsor up to the day, without a free day between (CV-06). */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "employments")
    public @Nullable Integer monthsWithSponsor() {
        return bound.of(ofKind(
                applicant.employments(),
                applicant.employmentsCompleteSince(),
                work -> isSponsor(
                        work.employer() == null ? null : work.employer().id()),
                Run::monthsBehind));
    }

    /** Whole months of work in all, here and elsewhere: each unbroken run by itself, added up (CV-06). */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "qualification", sum = true)
    public @Nullable Integer monthsOfWork() {
        Integer elsewhere = ofQualification(Qualification::monthsWorkedElsewhere);
        Count here = Run.monthsInAll(applicant.employments(), applicant.employmentsCompleteSince(), date);
        return bound.of(new Count(
                here.least() + (elsewhere == null ? 0 : elsewhere),
                here.most() == null || elsewhere == null ? null : Integer.valueOf(here.most() + elsewhere)));
    }

    /** The highest degree. */
    @Fact(unit = Unit.CHOICE, cure = Cure.APPLICANT, answeredBy = "qualification")
    public @Nullable Degree degree() {
        return ofQualification(Qualification::degree);
    }

    /** The highest professional title. */
    @Fact(unit = Unit.CHOICE, cure = Cure.APPLICANT, answeredBy = "qualification")
    public @Nullable Title title() {
        return ofQualification(Qualification::title);
    }

    /** Whether an outstanding contribution or urgent need is claimed; never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "qualification")
    public Boolean claimsOutstanding() {
        return Boolean.TRUE.equals(ofQualification(Qualification::outstanding));
    }

    private <T> @Nullable T ofQualification(Function<Qualification, @Nullable T> part) {
        return applicant.qualification() == null ? null : part.apply(applicant.qualification());
    }

    // Answers of earlier stages

    /** Whether the answer to a decision, taken in an earlier stage, is YES; null unless it is YES or NO. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "")
    public @Nullable Boolean isYes(Decision decision) {
        return switch (answer(decision)) {
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

    /**
     * The day from which a duty is counted; null if unknown.
     *
     * @param permit the permit that the duty is about; null if it is about none
     */
    public @Nullable LocalDate day(Anchor anchor, @Nullable PermitType permit) {
        return switch (anchor) {
            case ARRIVAL -> arrival();
            case MOVE -> move();
            case ENDORSED -> histories.of(Objects.requireNonNull(permit)).began();
            case LAST_DAY -> histories.of(Objects.requireNonNull(permit)).lastDay();
            case DAMAGE -> null;
        };
    }

    /** The first day in the home of the day, the last one moved into if there are several; null if unknown. */
    private @Nullable LocalDate move() {
        return Stream.ofNullable(applicant.residences())
                .flatMap(List::stream)
                .filter(home -> Boolean.TRUE.equals(Three.holds(home, date)))
                .map(Residence::from)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
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
        histories
                .turns()
                .flatMap(day -> Stream.of(day, day.plus(after)))
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .forEach(days::add);
        Stream.ofNullable(applicant.permits())
                .flatMap(List::stream)
                .map(Permit::validUntil)
                .filter(Objects::nonNull)
                .map(last -> last.plusDays(1))
                .forEach(days::add);
        Stream.of(applicant.birthDate(), applicant.diedOn())
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day, day.plus(after)))
                .forEach(days::add);
        monthsThatTurn(after).forEach(days::add);
        Stream.of(applicant.residencesCompleteSince(), applicant.employmentsCompleteSince())
                .filter(Objects::nonNull)
                .forEach(days::add);
        days.removeIf(day -> !day.isAfter(date));
        return days;
    }

    /** The first days of the months in which a month listed as paid can enter or leave what a rule looks at. */
    private Stream<LocalDate> monthsThatTurn(Period after) {
        YearMonth last = Stream.ofNullable(applicant.contributions())
                .flatMap(List::stream)
                .flatMap(history -> Stream.concat(
                        Stream.ofNullable(history.completeSince()),
                        Stream.ofNullable(history.months())
                                .flatMap(List::stream)
                                .map(ContributionMonths::until)))
                .max(Comparator.naturalOrder())
                .orElse(YearMonth.from(date));
        return Stream.iterate(YearMonth.from(date), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(last.plusMonths(after.toTotalMonths() + 1)))
                .map(month -> month.atDay(1));
    }

    /** The first day of a term and the day before, on which it follows without a free day; the day after its last. */
    private static Stream<LocalDate> turns(Term term) {
        return Stream.concat(
                Stream.ofNullable(term.from()).flatMap(from -> Stream.of(from.minusDays(1), from)),
                Stream.ofNullable(term.until()).map(until -> until.plusDays(1)));
    }

    /** A count over the terms of one kind alone; of which kind a term is may be unknown. */
    private <T extends Term> Count ofKind(
            @Nullable List<T> all,
            @Nullable LocalDate completeSince,
            Function<T, @Nullable Boolean> isOfKind,
            Function<Run<T>, Count> count) {
        if (all == null) {
            return Count.UNKNOWN;
        }
        List<T> sure = all.stream()
                .filter(term -> Boolean.TRUE.equals(isOfKind.apply(term)))
                .toList();
        List<T> hoped = all.stream()
                .filter(term -> !Boolean.FALSE.equals(isOfKind.apply(term)))
                .toList();
        return new Count(
                count.apply(new Run<>(sure, completeSince, date)).least(),
                count.apply(new Run<>(hoped, completeSince, date)).most());
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
