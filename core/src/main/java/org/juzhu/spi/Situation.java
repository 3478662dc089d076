package org.juzhu.spi;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.law.Anchor;
import org.juzhu.law.Counted;
import org.juzhu.law.Cure;
import org.juzhu.law.Indicator;
import org.juzhu.law.Kin;
import org.juzhu.law.Unit;
import org.juzhu.model.Applicant;
import org.juzhu.model.CarQuota;
import org.juzhu.model.Certificate;
import org.juzhu.model.Claim;
import org.juzhu.model.ClaimedEducation;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Damage;
import org.juzhu.model.Decision;
import org.juzhu.model.Degree;
import org.juzhu.model.District;
import org.juzhu.model.Divorce;
import org.juzhu.model.EmployerChange;
import org.juzhu.model.EmploymentKind;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.Honour;
import org.juzhu.model.Hukou;
import org.juzhu.model.Innovation;
import org.juzhu.model.InnovationRoute;
import org.juzhu.model.LegalForm;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.MeritRoute;
import org.juzhu.model.NamedGroup;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.PointsFile;
import org.juzhu.model.Prize;
import org.juzhu.model.Pupil;
import org.juzhu.model.Qualification;
import org.juzhu.model.Residence;
import org.juzhu.model.SchoolProof;
import org.juzhu.model.Schooling;
import org.juzhu.model.Settlement;
import org.juzhu.model.Sex;
import org.juzhu.model.Sponsor;
import org.juzhu.model.StayPaper;
import org.juzhu.model.Study;
import org.juzhu.model.StudyAbroad;
import org.juzhu.model.Tenure;
import org.juzhu.model.Term;
import org.juzhu.model.Title;
import org.juzhu.model.YearAmount;

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

    private static final int MONTHS_OF_YEAR = 12;

    private final Applicant applicant;
    private final LocalDate date;
    private final Measures measures;
    private final PermitHistories histories;
    private final Payments payments;
    private final @Nullable Situation spouse;
    private final Parents parents;
    private final @Nullable Situation main;
    private final Answers answers;
    private final Bound bound;
    private final Points points;

    /**
     * A person's situation on a day, before any decision is taken.
     *
     * @param measures what the law fixes about counting
     */
    public Situation(Applicant applicant, LocalDate date, Measures measures) {
        this(
                applicant,
                date,
                measures,
                new PermitHistories(applicant.permits(), date, measures::terms),
                new Payments(applicant.contributions(), date),
                spouse(applicant, date, measures),
                new Parents(applicant.family(), date, measures),
                null,
                Answers.NONE,
                Bound.EXACT,
                Points.of(Claim.FIRST, true));
    }

    private Situation(
            Applicant applicant,
            LocalDate date,
            Measures measures,
            PermitHistories histories,
            Payments payments,
            @Nullable Situation spouse,
            Parents parents,
            @Nullable Situation main,
            Answers answers,
            Bound bound,
            Points points) {
        this.applicant = applicant;
        this.date = date;
        this.measures = measures;
        this.histories = histories;
        this.payments = payments;
        this.spouse = spouse;
        this.parents = parents;
        this.main = main;
        this.answers = answers;
        this.bound = bound;
        this.points = points;
    }

    /**
     * How points are counted.
     *
     * @param claim what is claimed
     * @param withDoubt whether what the law leaves in doubt may count; if not, it does not
     * @param way how what is not known of the months has turned out; null if it has not
     * @param education which education the certificate claimed has turned out to be; null if it has not
     * @param months the months, once they were asked for
     * @param another the same by any claim
     */
    private record Points(
            Claim claim,
            boolean withDoubt,
            SettlementMonths.@Nullable Way way,
            @Nullable ClaimedEducation education,
            AtomicReference<@Nullable SettlementMonths> months,
            AtomicReference<@Nullable SettlementMonths> another) {
        static Points of(Claim claim, boolean withDoubt) {
            return new Points(claim, withDoubt, null, null, new AtomicReference<>(), new AtomicReference<>());
        }

        Points claiming(Claim other) {
            return new Points(other, withDoubt, null, null, new AtomicReference<>(), another);
        }

        Points turnedOut(SettlementMonths.@Nullable Way as, @Nullable ClaimedEducation to) {
            return new Points(claim, withDoubt, as, to, months, another);
        }
    }

    private static @Nullable Situation spouse(Applicant applicant, LocalDate date, Measures measures) {
        Family family = applicant.family();
        return family == null || family.spouse() == null ? null : new Situation(family.spouse(), date, measures);
    }

    /** The same situation, with the answers of earlier stages, which are asked for when a fact needs them. */
    public Situation with(Answers answers) {
        return new Situation(
                applicant, date, measures, histories, payments, spouse, parents, main, answers, bound, points);
    }

    /** The same situation, of somebody who applies with that person as a family. */
    public Situation applyingWith(Situation main) {
        return new Situation(
                applicant, date, measures, histories, payments, spouse, parents, main, answers, bound, points);
    }

    /** Somebody with other facts on the same day, who applies with whom this person does. */
    public Situation changed(Applicant other) {
        Situation changed = new Situation(other, date, measures);
        return main == null ? changed : changed.applyingWith(main);
    }

    /** The same situation, in which each counted fact tells the least it can be. */
    public Situation least() {
        return new Situation(
                applicant, date, measures, histories, payments, spouse, parents, main, answers, Bound.LEAST, points);
    }

    /** The same situation, in which each counted fact tells the most it can be; null if nothing bounds it. */
    public Situation most() {
        return new Situation(
                applicant, date, measures, histories, payments, spouse, parents, main, answers, Bound.MOST, points);
    }

    /** The same situation, of somebody who claims that. */
    public Situation claiming(Claim claim) {
        return with(points.claiming(claim));
    }

    /** The same situation, in which nothing counts for points that the law leaves in doubt. */
    public Situation withoutDoubt() {
        return with(Points.of(points.claim(), false));
    }

    /** The ways in which what is not known of months that count for points may turn out; one if all is known. */
    public List<Situation> ways() {
        return settlement().ways().stream()
                .map(way -> with(points.turnedOut(way, points.education())))
                .toList();
    }

    /** The same situation for each education that the certificate claimed may turn out to be. */
    public List<Situation> educations() {
        return ClaimedFacts.educations(certificate(), date).stream()
                .map(education -> with(points.turnedOut(points.way(), education)))
                .toList();
    }

    private Situation with(Points counted) {
        return new Situation(
                applicant, date, measures, histories, payments, spouse, parents, main, answers, bound, counted);
    }

    /** The same person on another day. */
    public Situation on(LocalDate other) {
        return new Situation(
                applicant,
                other,
                measures,
                histories.on(other),
                payments.on(other),
                spouse == null ? null : spouse.on(other),
                parents.on(other),
                main == null ? null : main.on(other),
                answers,
                bound,
                Points.of(points.claim(), points.withDoubt()));
    }

    /** Whose situation it is. */
    public Applicant applicant() {
        return applicant;
    }

    /** The spouse's on the same day; null if no spouse is given. */
    public @Nullable Situation spouse() {
        return spouse;
    }

    /** Those of the parents who are alive on the day; null if it is not known who they are. */
    public @Nullable List<Situation> livingParents() {
        return parents.living();
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

    /** Female or male. */
    @Fact(unit = Unit.CHOICE, cure = Cure.NOBODY, answeredBy = "sex")
    public @Nullable Sex sex() {
        return applicant.sex();
    }

    /** Whether in active service of the army or the armed police in Beijing; never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "inService")
    public Boolean inService() {
        return Boolean.TRUE.equals(applicant.inService());
    }

    /** Whether there is a criminal record or membership of a banned organisation; never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "hasRecord")
    public Boolean hasRecord() {
        return Boolean.TRUE.equals(applicant.hasRecord());
    }

    /** Whether there is such a record, where none may be taken for granted. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "hasRecord")
    public @Nullable Boolean provenRecord() {
        return applicant.hasRecord();
    }

    /** Whether the hukou is in the collective hukou of students (学生集体户口); never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "settlement")
    public Boolean inStudentCollective() {
        return applicant.settlement() != null
                && Boolean.TRUE.equals(applicant.settlement().studentCollective());
    }

    /** Whether the hukou is in Beijing and an urban one (城镇户口). */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.APPLICANT,
            answeredBy = {"settlement", "hukou"})
    public @Nullable Boolean hasUrbanHukou() {
        Boolean inBeijing = applicant.hukou() == null ? null : Boolean.valueOf(applicant.hukou() == Hukou.BEIJING);
        return Three.and(
                inBeijing,
                applicant.settlement() == null ? null : applicant.settlement().urban());
    }

    /** Whole months of an urban Beijing hukou, wherever in the city; 0 if there is none (CV-06). */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"settlement", "hukou"})
    public @Nullable Integer monthsOfUrbanHukou() {
        Boolean urban = hasUrbanHukou();
        if (Boolean.FALSE.equals(urban)) {
            return bound.of(Count.exactly(0));
        }
        Settlement settlement = applicant.settlement();
        LocalDate since = settlement == null ? null : settlement.urbanSince();
        LocalDate atLeastSince = settlement == null || since != null ? since : settlement.since();
        int least = Boolean.TRUE.equals(urban) ? monthsSince(atLeastSince) : 0;
        return bound.of(new Count(least, since == null ? null : Integer.valueOf(monthsSince(since))));
    }

    private int monthsSince(@Nullable LocalDate day) {
        return day == null || day.isAfter(date) ? 0 : Run.months(day, date);
    }

    /** Completed years on a day of the year that lies so many years after that of the day (CV-09). */
    @Fact(unit = Unit.YEARS, cure = Cure.TIME, answeredBy = "birthDate")
    public @Nullable Integer ageOn(int yearsAhead, int month, int day) {
        LocalDate birth = applicant.birthDate();
        LocalDate then = LocalDate.of(date.getYear() + yearsAhead, month, day);
        return bound.of(birth == null ? Count.UNKNOWN : Count.exactly(Math.max(0, Run.months(birth, then) / 12)));
    }

    /** Whether a valid paper of one of those kinds lets somebody without a mainland hukou stay; nobody with one has any. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "stayPapers")
    public @Nullable Boolean holdsStayPaper(StayPaper... papers) {
        if (applicant.hukou() == Hukou.BEIJING || applicant.hukou() == Hukou.ELSEWHERE) {
            return false;
        }
        return anyOf(applicant.stayPapers(), List.of(papers));
    }

    /** Whether the person belongs to one of those groups that a rule names. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "groups")
    public @Nullable Boolean belongsTo(NamedGroup... groups) {
        return anyOf(applicant.groups(), List.of(groups));
    }

    private static <T> @Nullable Boolean anyOf(@Nullable List<T> given, List<T> wanted) {
        return given == null ? null : Boolean.valueOf(!Collections.disjoint(given, wanted));
    }

    /** Whether there is another basic medical cover. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "otherBasicCover")
    public @Nullable Boolean otherBasicCover() {
        return applicant.otherBasicCover();
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

    /** Whole months worked in Beijing up to the day, without a free day between, for whomever (CV-06). */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "employments")
    public @Nullable Integer monthsEmployed() {
        return bound.of(new Run<>(applicant.employments(), applicant.employmentsCompleteSince(), date).monthsBehind());
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

    /**
     * Whole months of the longest unbroken study in those ways in Beijing up to the day, with a student registration (学籍)
     * there (CV-06).
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "schooling")
    public @Nullable Integer monthsStudied(Study... kinds) {
        List<Study> wanted = List.of(kinds);
        return bound.of(ofKind(
                applicant.schooling(),
                school -> Three.and(
                        school.study() == null ? null : wanted.contains(school.study()), school.studentRegistration()),
                schools -> Run.monthsOfLongest(schools, null, date)));
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
    @Fact(unit = Unit.MONTHS, cure = Cure.NOBODY, answeredBy = "permits")
    public @Nullable Integer monthsPastLastDay(PermitType type) {
        return bound.of(histories.of(type).monthsPastLastDay());
    }

    /** The same, if a term of which no last day is printed is so many months long, whatever is said of other terms. */
    @Fact(unit = Unit.MONTHS, cure = Cure.NOBODY, answeredBy = "permits")
    public @Nullable Integer monthsPastTerm(PermitType type, int months) {
        return bound.of(histories.of(type).monthsPastTerm(months));
    }

    /** Days since that last day; 0 up to it. */
    @Fact(unit = Unit.DAYS, cure = Cure.NOBODY, answeredBy = "permits")
    public @Nullable Integer daysPastLastDay(PermitType type) {
        return bound.of(histories.of(type).daysPastLastDay());
    }

    /** Whether the permit of that type last issued was first issued on that day or later. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "permits")
    public @Nullable Boolean issuedSince(PermitType type, int year, int month, int day) {
        return histories.of(type).issuedSince(LocalDate.of(year, month, day));
    }

    /** Whole months since the permit of that type last issued was first issued; 0 if there is none. */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "permits")
    public @Nullable Integer monthsSinceIssued(PermitType type) {
        return bound.of(histories.of(type).monthsSinceIssued());
    }

    /**
     * Months begun since the last day of work for the employer that applied for the permit of that type last issued; 0 up
     * to that day, or if there is no permit.
     */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.NOBODY,
            answeredBy = {"employments", "permits"})
    public @Nullable Integer monthsSinceLeft(PermitType type) {
        return bound.of(sinceLeft(type).months());
    }

    /** Days since that last day of work; 0 up to it. */
    @Fact(
            unit = Unit.DAYS,
            cure = Cure.NOBODY,
            answeredBy = {"employments", "permits"})
    public @Nullable Integer daysSinceLeft(PermitType type) {
        return bound.of(sinceLeft(type).days());
    }

    private Departure sinceLeft(PermitType type) {
        return new Departure(histories.of(type), applicant, date);
    }

    /**
     * Months begun from the day on which the employer entered the cancellation of the permit of that type last issued
     * until a change of employer was filed, or until the day if it was not; 0 if there was no cancellation.
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.NOBODY, answeredBy = "permits")
    public @Nullable Integer monthsOfCancellation(PermitType type) {
        return bound.of(histories.of(type).monthsOfCancellation());
    }

    /** Whether a new employer filed the change of employer of the permit of that type last issued, by the day. */
    @Fact(unit = Unit.YES_NO, cure = Cure.EMPLOYER, answeredBy = "permits")
    public @Nullable Boolean changeFiled(PermitType type) {
        return histories
                .of(type)
                .last(permit -> permit.change() != null
                        && permit.change().changeFiledOn() != null
                        && !permit.change().changeFiledOn().isAfter(date));
    }

    /** Whether the holder of the permit of that type last issued asked to delay its cancellation (个人延期注销). */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "permits")
    public @Nullable Boolean delayAsked(PermitType type) {
        return histories
                .of(type)
                .last(permit -> permit.change() != null && permit.change().delayFor() != null);
    }

    /** Whether the holder named the sponsor when asking to delay the cancellation. */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.NOBODY,
            answeredBy = {"permits", "sponsor"})
    public @Nullable Boolean delayNamesSponsor(PermitType type) {
        return histories.of(type).last(permit -> {
            EmployerChange change = permit.change();
            return (change == null || change.delayFor() == null) ? Boolean.FALSE : isSponsor(change.delayFor());
        });
    }

    /** Whether the change of employer was filed, by the day, by the one named when asking to delay the cancellation. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "permits")
    public @Nullable Boolean changeFiledAsNamed(PermitType type) {
        Boolean named = histories.of(type).last(permit -> {
            EmployerChange change = permit.change();
            if (change == null || change.delayFor() == null) {
                return Boolean.FALSE;
            }
            return change.changeFiledBy() == null
                    ? null
                    : Boolean.valueOf(change.changeFiledBy().equals(change.delayFor()));
        });
        return Three.and(changeFiled(type), named);
    }

    /**
     * In the days of an extension: whether the present term is carried on without an act once its last day has passed;
     * later: whether it was, and no term that lasts has begun since (RES-X-CNT-8).
     */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "permits")
    public @Nullable Boolean extended(PermitType type) {
        return histories.of(type).extended();
    }

    /**
     * For how many of the months from {@code first} to {@code last} months before the month of the day a contribution
     * of that kind was paid by the day, both months included: {@code monthsPaid( SOCIAL_INSURANCE, 7, 2 )} (RES-X-CNT-7).
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer monthsPaid(ContributionKind kind, int first, int last) {
        return bound.of(contributions(kind).months(first, last, months -> true));
    }

    /** The most months paid of social insurance alone or of income tax alone, counted as {@link #monthsPaid} does. */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer mostMonthsPaid(int first, int last) {
        return bound.of(contributions(ContributionKind.SOCIAL_INSURANCE)
                .months(first, last, months -> true)
                .orMore(contributions(ContributionKind.INCOME_TAX).months(first, last, months -> true)));
    }

    /** How many of those months the sponsor paid, each in its time (CV-16). */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"contributions", "sponsor"})
    public @Nullable Integer monthsPaidBySponsor(ContributionKind kind, int first, int last) {
        return bound.of(contributions(kind)
                .months(
                        first,
                        last,
                        months -> months.paidOn() != null ? Boolean.FALSE : isSponsor(months.employerId())));
    }

    /** For how many of those months a contribution was paid in its time, by whomever (CV-16). */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer monthsPaidInTime(ContributionKind kind, int first, int last) {
        return bound.of(paidInTime(kind, first, last));
    }

    private Count paidInTime(ContributionKind kind, int first, int last) {
        return contributions(kind).months(first, last, months -> months.paidOn() == null);
    }

    /** In how many of the last calendar years, that of the day left out, the person paid income tax (CV-15). */
    @Fact(unit = Unit.CALENDAR_YEARS, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer taxedYears(int years) {
        return bound.of(contributions(ContributionKind.INCOME_TAX).years(years));
    }

    /** In how many of those months the sponsor paid at least so many yuan of income tax, each month by itself. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"contributions", "sponsor"})
    public @Nullable Integer monthsTaxedBySponsor(int yuan, int first, int last) {
        return bound.of(contributions(ContributionKind.INCOME_TAX)
                .months(
                        first,
                        last,
                        months -> Three.and(
                                isSponsor(months.employerId()),
                                months.amount() == null ? null : Boolean.valueOf(months.amount() >= yuan))));
    }

    /**
     * The taxable income of the latest months together, in percent of the average wage of as many months; the wage is the
     * one used on the day (CV-25).
     */
    @Fact(unit = Unit.PERCENT, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer incomePercentOfAverageWage(int months) {
        return bound.of(ofAverageWage(
                months, incomes -> incomes.stream().mapToInt(Integer::intValue).sum() / months));
    }

    /** The taxable income of the least of the latest months, in percent of the average wage used on the day (CV-25). */
    @Fact(unit = Unit.PERCENT, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer leastIncomePercentOfAverageWage(int months) {
        return bound.of(ofAverageWage(months, Collections::min));
    }

    private Count ofAverageWage(int months, Function<List<Integer>, Integer> perMonth) {
        List<Integer> incomes = contributions(ContributionKind.INCOME_TAX).incomes(months);
        Integer wage = measures.figure("average-wage", date);
        return incomes == null || wage == null
                ? Count.UNKNOWN
                : Count.exactly((int) (100L * perMonth.apply(incomes) / wage));
    }

    private Contributions contributions(ContributionKind kind) {
        return payments.of(kind);
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

    /** In which district that employer is registered. */
    @Fact(unit = Unit.CHOICE, cure = Cure.EMPLOYER, answeredBy = "sponsor")
    public @Nullable District employerDistrict() {
        return ofSponsor(Sponsor::district);
    }

    /** Whether that employer has an account and a yearly quota (指标) for the permit. */
    @Fact(unit = Unit.YES_NO, cure = Cure.EMPLOYER, answeredBy = "sponsor")
    public @Nullable Boolean employerHasQuota() {
        return ofSponsor(Sponsor::hasQuota);
    }

    /** How many such permits that employer holds. */
    @Fact(unit = Unit.PERMITS, cure = Cure.EMPLOYER, answeredBy = "sponsor")
    public @Nullable Integer employerPermits() {
        Integer held = ofSponsor(Sponsor::permitsHeld);
        return bound.of(held == null ? Count.UNKNOWN : Count.exactly(held));
    }

    /** Whether that employer lost the right to apply because of false proofs; never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.EMPLOYER, answeredBy = "sponsor")
    public Boolean employerHandedInFalseProofs() {
        return Boolean.TRUE.equals(ofSponsor(Sponsor::handedInFalseProofs));
    }

    /** Whether that employer recommends the person for talent introduction (人才引进); never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.EMPLOYER, answeredBy = "sponsor")
    public Boolean employerRecommends() {
        return Boolean.TRUE.equals(ofSponsor(Sponsor::recommendsForTalent));
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
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"employments", "sponsor"})
    public @Nullable Integer monthsWithSponsor() {
        return bound.of(ofKind(
                applicant.employments(),
                applicant.employmentsCompleteSince(),
                work -> isSponsor(
                        work.employer() == null ? null : work.employer().id()),
                Run::monthsBehind));
    }

    /** Whole months for which work for the sponsor is still agreed, the day included (CV-07). */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.EMPLOYER,
            answeredBy = {"employments", "sponsor"})
    public @Nullable Integer monthsAheadWithSponsor() {
        return bound.of(ofKind(
                applicant.employments(),
                applicant.employmentsCompleteSince(),
                work -> isSponsor(
                        work.employer() == null ? null : work.employer().id()),
                Run::monthsAhead));
    }

    /** Whole months of work in all, here and elsewhere: each unbroken run by itself, added up (CV-06). */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"qualification", "employments"},
            sum = true)
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

    /** Whether selected as an expert of the Haiju programme (海聚工程); never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "qualification")
    public Boolean selectedExpert() {
        return Boolean.TRUE.equals(ofQualification(Qualification::selectedExpert));
    }

    /** Whether that way of high merit is claimed; never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "qualification")
    public Boolean claimsMerit(MeritRoute route) {
        List<MeritRoute> merits = ofQualification(Qualification::merits);
        return merits != null && merits.contains(route);
    }

    /** Whether recognised as high-level or urgently needed talent (高层次和急需紧缺人才) when buying a home; never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "qualification")
    public Boolean urgentTalent() {
        return Boolean.TRUE.equals(ofQualification(Qualification::urgentTalent));
    }

    /** Whole months of study abroad. */
    @Fact(unit = Unit.MONTHS, cure = Cure.APPLICANT, answeredBy = "qualification")
    public @Nullable Integer monthsStudiedAbroad() {
        Integer months = ofStudyAbroad(StudyAbroad::months);
        return bound.of(months == null ? Count.UNKNOWN : Count.exactly(months));
    }

    /** The highest degree awarded abroad. */
    @Fact(unit = Unit.CHOICE, cure = Cure.APPLICANT, answeredBy = "qualification")
    public @Nullable Degree degreeFromAbroad() {
        return ofStudyAbroad(StudyAbroad::degree);
    }

    /** The highest professional title before leaving for study abroad. */
    @Fact(unit = Unit.CHOICE, cure = Cure.NOBODY, answeredBy = "qualification")
    public @Nullable Title titleBeforeStudyAbroad() {
        return ofStudyAbroad(StudyAbroad::titleBefore);
    }

    /** Whether a doctorate was awarded in China before leaving for study abroad. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "qualification")
    public @Nullable Boolean doctorateBeforeStudyAbroad() {
        return ofStudyAbroad(StudyAbroad::doctorateBefore);
    }

    /** Whether postdoctoral work or further study abroad followed. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "qualification")
    public @Nullable Boolean postdoctoralAbroad() {
        return ofStudyAbroad(StudyAbroad::postdoctoral);
    }

    /** Months begun since the return from abroad: 0 on that day, 12 on its first anniversary, 13 on the day after. */
    @Fact(unit = Unit.MONTHS, cure = Cure.NOBODY, answeredBy = "qualification")
    public @Nullable Integer monthsBegunSinceReturn() {
        LocalDate returned = ofStudyAbroad(StudyAbroad::returnedOn);
        return bound.of(
                returned == null
                        ? Count.UNKNOWN
                        : Count.exactly(returned.isAfter(date) ? 0 : PermitCourse.begun(returned, date)));
    }

    private <T> @Nullable T ofStudyAbroad(Function<StudyAbroad, @Nullable T> part) {
        StudyAbroad abroad = ofQualification(Qualification::studyAbroad);
        return abroad == null ? null : part.apply(abroad);
    }

    private <T> @Nullable T ofQualification(Function<Qualification, @Nullable T> part) {
        return applicant.qualification() == null ? null : part.apply(applicant.qualification());
    }

    // Family

    /** Whether the person is married on the day, as far as the host says. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "family")
    public @Nullable Boolean married() {
        Family family = applicant.family();
        if (family == null || family.maritalStatus() == null) {
            return spouse == null ? null : Boolean.TRUE;
        }
        return family.maritalStatus() == MaritalStatus.MARRIED;
    }

    /** How many children there are, of either spouse; who is born later is none yet. */
    @Fact(
            unit = Unit.CHILDREN,
            cure = Cure.NOBODY,
            answeredBy = {"family", "birthDate"})
    public @Nullable Integer children() {
        List<Applicant> children = ofFamily(Family::children);
        return bound.of(
                children == null
                        ? Count.UNKNOWN
                        : Count.exactly(
                                (int) children.stream().filter(this::isBorn).count()));
    }

    /** How many children are younger than so many years (CV-09). */
    @Fact(
            unit = Unit.CHILDREN,
            cure = Cure.NOBODY,
            answeredBy = {"family", "birthDate"})
    public @Nullable Integer childrenUnder(int years) {
        List<Applicant> children = ofFamily(Family::children);
        if (children == null) {
            return bound.of(Count.UNKNOWN);
        }
        Count young = Count.exactly(0);
        for (Applicant child : children) {
            young = young.oneMore(isUnder(child, years));
        }
        return bound.of(young);
    }

    private @Nullable Boolean isUnder(Applicant child, int years) {
        LocalDate birth = child.birthDate();
        return birth == null ? null : Boolean.valueOf(isBorn(child) && Run.months(birth, date) / 12 < years);
    }

    private boolean isBorn(Applicant child) {
        return child.birthDate() == null || !child.birthDate().isAfter(date);
    }

    private <T> @Nullable T ofFamily(Function<Family, @Nullable T> part) {
        return applicant.family() == null ? null : part.apply(applicant.family());
    }

    /** Whether the person is entered already as a dependant (随往) on a work residence permit. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "entered")
    public @Nullable Boolean enteredAsDependant() {
        return applicant.entered();
    }

    /** Whether the person or the spouse holds a permit of that type that is valid by its own last day (CV-20). */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.APPLICANT,
            answeredBy = {"permits", "family"})
    public @Nullable Boolean coupleHolds(PermitType type) {
        return eitherOfCouple(person -> person.holds(type));
    }

    private @Nullable Boolean eitherOfCouple(Function<Situation, @Nullable Boolean> test) {
        return Three.or(test.apply(this), spouse != null ? test.apply(spouse) : negated(married()));
    }

    /** What holds of a spouse of whom nothing is known: nothing, if there is none. */
    private static @Nullable Boolean negated(@Nullable Boolean married) {
        return Boolean.FALSE.equals(married) ? Boolean.FALSE : null;
    }

    /** The greater of the person's count and the spouse's, each by itself (CV-17). */
    private @Nullable Integer ofCouple(Function<Situation, Count> count) {
        Count own = count.apply(this);
        if (spouse != null) {
            return bound.of(own.orMore(count.apply(spouse)));
        }
        return bound.of(Boolean.FALSE.equals(married()) ? own : own.orMore(Count.UNKNOWN));
    }

    // Buying a home

    /**
     * The run of months of social insurance that ends with the month before the day, of the person or the spouse,
     * whichever is longer (CV-12, CV-17).
     *
     * @param forgiven how many months in a row that were missing or paid late are forgiven at a change of employer; if a
     *     second number is given, how many are in the whole run
     */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"contributions", "family"},
            run = true)
    public @Nullable Integer insuranceRunOfCouple(int... forgiven) {
        return ofCouple(person -> person.run(ContributionKind.SOCIAL_INSURANCE, null, false, forgiven));
    }

    /** The same run, if a month paid late counts like one paid in its time. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"contributions", "family"},
            run = true)
    public @Nullable Integer insuranceRunWithLateOfCouple(int... forgiven) {
        return ofCouple(person -> person.run(ContributionKind.SOCIAL_INSURANCE, null, true, forgiven));
    }

    /** The same run, of what was paid in that district alone. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"contributions", "family"},
            run = true)
    public @Nullable Integer insuranceRunOfCoupleIn(District district, int forgiven) {
        return ofCouple(person -> person.run(ContributionKind.SOCIAL_INSURANCE, district, false, forgiven));
    }

    /** The run of months of income tax, counted as {@link #insuranceRunOfCouple} is. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"contributions", "family"},
            run = true)
    public @Nullable Integer incomeTaxRunOfCouple(int... forgiven) {
        return ofCouple(person -> person.run(ContributionKind.INCOME_TAX, null, false, forgiven));
    }

    /** The same run, of what was paid in that district alone. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"contributions", "family"},
            run = true)
    public @Nullable Integer incomeTaxRunOfCoupleIn(District district, int forgiven) {
        return ofCouple(person -> person.run(ContributionKind.INCOME_TAX, district, false, forgiven));
    }

    private Count run(ContributionKind kind, @Nullable District district, boolean lateCounts, int... forgiven) {
        Function<ContributionMonths, @Nullable Boolean> test =
                district == null ? months -> true : Contributions.in(district);
        return contributions(kind)
                .run(test, lateCounts, forgiven[0], forgiven.length > 1 ? forgiven[1] : Integer.MAX_VALUE);
    }

    /** Whole calendar quarters of income tax paid quarter by quarter, up to the day without a gap (CV-13). */
    @Fact(
            unit = Unit.QUARTERS,
            cure = Cure.TIME,
            answeredBy = {"contributions", "family"},
            run = true)
    public @Nullable Integer taxQuartersOfCouple() {
        return ofCouple(
                person -> person.contributions(ContributionKind.INCOME_TAX).quarterRun());
    }

    /** In how many of the last calendar years, that of the day left out, income tax was paid (CV-15). */
    @Fact(
            unit = Unit.CALENDAR_YEARS,
            cure = Cure.TIME,
            answeredBy = {"contributions", "family"})
    public @Nullable Integer taxedYearsOfCouple(int years) {
        return ofCouple(
                person -> person.contributions(ContributionKind.INCOME_TAX).years(years));
    }

    /** Dwellings in Beijing that the person, the spouse and their children under so many years own (CV-18). */
    @Fact(
            unit = Unit.HOMES,
            cure = Cure.APPLICANT,
            answeredBy = {"homes", "family"})
    public @Nullable Integer familyHomes(int childrenUnder) {
        return bound.of(familyHomes(childrenUnder, this::owned));
    }

    private @Nullable Boolean owned(Home home) {
        return Three.holds(home, date);
    }

    /** Those of them, and those that they owned before and passed on: none means no record of a transfer. */
    @Fact(
            unit = Unit.HOMES,
            cure = Cure.NOBODY,
            answeredBy = {"homes", "family"})
    public @Nullable Integer familyHomesEver(int childrenUnder) {
        return bound.of(familyHomes(
                childrenUnder,
                home -> home.from() == null
                        ? ended(home)
                        : Boolean.valueOf(!home.from().isAfter(date))));
    }

    /** What has ended by the day began before it, whenever that was. */
    private @Nullable Boolean ended(Home home) {
        return (home.until() != null && !home.until().isAfter(date)) ? Boolean.TRUE : null;
    }

    /** Those of them that are no single-storey houses (平房). */
    @Fact(
            unit = Unit.HOMES,
            cure = Cure.APPLICANT,
            answeredBy = {"homes", "family"})
    public @Nullable Integer familyFlats(int childrenUnder) {
        return bound.of(familyHomes(
                childrenUnder,
                home -> Three.and(
                        owned(home), home.singleStorey() == null ? null : Boolean.valueOf(!home.singleStorey()))));
    }

    /** Those of them that lie inside the fifth ring. */
    @Fact(
            unit = Unit.HOMES,
            cure = Cure.APPLICANT,
            answeredBy = {"homes", "family"})
    public @Nullable Integer familyHomesInside(int childrenUnder) {
        return bound.of(familyHomes(childrenUnder, home -> Three.and(owned(home), home.insideFifthRing())));
    }

    private Count familyHomes(int childrenUnder, Function<Home, @Nullable Boolean> counts) {
        FamilyHomes homes = new FamilyHomes(counts).add(true, applicant.homes());
        if (spouse != null) {
            homes.add(true, spouse.applicant.homes());
        } else if (!Boolean.FALSE.equals(married())) {
            homes.addUnknown();
        }
        List<Applicant> children = ofFamily(Family::children);
        if (children == null) {
            homes.addUnknown();
        } else {
            children.forEach(child -> homes.add(isUnder(child, childrenUnder), child.homes()));
        }
        return homes.count();
    }

    /** Whole months since the last divorce (CV-06); {@link #NO_END} if there was none by the day. */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "family")
    public @Nullable Integer monthsSinceDivorce() {
        if (Boolean.FALSE.equals(divorced())) {
            return bound.of(Count.exactly(NO_END));
        }
        LocalDate on = ofDivorce(Divorce::on);
        return bound.of(on == null ? Count.UNKNOWN : Count.exactly(Run.months(on, date)));
    }

    /** Whether the last divorce was on that day or later. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "family")
    public @Nullable Boolean divorcedSince(int year, int month, int day) {
        LocalDate on = ofDivorce(Divorce::on);
        Boolean since = on == null ? null : Boolean.valueOf(!on.isBefore(LocalDate.of(year, month, day)));
        return Three.and(divorced(), since);
    }

    /** How many dwellings in Beijing the former family owned before the last divorce; 0 if there was none. */
    @Fact(unit = Unit.HOMES, cure = Cure.NOBODY, answeredBy = "family")
    public @Nullable Integer homesBeforeDivorce() {
        Boolean divorced = divorced();
        if (Boolean.FALSE.equals(divorced)) {
            return bound.of(Count.exactly(0));
        }
        Integer homes = ofDivorce(Divorce::homesBefore);
        return bound.of(homes == null ? Count.UNKNOWN : new Count(divorced == null ? 0 : homes, homes));
    }

    /** Whether the former family counted as one with a Beijing hukou when buying a home. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "family")
    public @Nullable Boolean hukouEquivalentAtDivorce() {
        return Three.and(divorced(), ofDivorce(Divorce::hukouEquivalent));
    }

    /** Whether there was a divorce by the day; null if unknown. */
    private @Nullable Boolean divorced() {
        Divorce divorce = ofFamily(Family::divorce);
        if (divorce != null) {
            return divorce.on() == null ? null : Boolean.valueOf(!divorce.on().isAfter(date));
        }
        MaritalStatus status = ofFamily(Family::maritalStatus);
        return (status == null || status == MaritalStatus.DIVORCED) ? null : Boolean.FALSE;
    }

    private <T> @Nullable T ofDivorce(Function<Divorce, @Nullable T> part) {
        Divorce divorce = ofFamily(Family::divorce);
        return divorce == null ? null : part.apply(divorce);
    }

    /** In which district the home lies that is to be bought. */
    @Fact(unit = Unit.CHOICE, cure = Cure.APPLICANT, answeredBy = "plannedHome")
    public @Nullable District plannedDistrict() {
        return applicant.plannedHome() == null ? null : applicant.plannedHome().district();
    }

    /** Whether it lies in the parts of Taihu (台湖) or Majuqiao (马驹桥) that the development area runs. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "plannedHome")
    public @Nullable Boolean plannedInDevelopmentArea() {
        return applicant.plannedHome() == null ? null : applicant.plannedHome().runByDevelopmentArea();
    }

    /** Whole months since the hukou of the person or the spouse was settled in that district; 0 if it is not there (CV-06). */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"settlement", "hukou", "family"})
    public @Nullable Integer monthsSettledOfCoupleIn(District district) {
        return ofCouple(person -> person.monthsSettledIn(district));
    }

    private Count monthsSettledIn(District district) {
        Boolean there = settledIn(district);
        if (Boolean.FALSE.equals(there)) {
            return Count.exactly(0);
        }
        LocalDate since =
                applicant.settlement() == null ? null : applicant.settlement().since();
        if (since == null) {
            return Count.UNKNOWN;
        }
        int months = since.isAfter(date) ? 0 : Run.months(since, date);
        return new Count(there == null ? 0 : months, months);
    }

    /** Whether the hukou of the person or the spouse is settled in that district. */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.APPLICANT,
            answeredBy = {"settlement", "hukou", "family"})
    public @Nullable Boolean coupleSettledIn(District district) {
        return eitherOfCouple(person -> person.settledIn(district));
    }

    private @Nullable Boolean settledIn(District district) {
        Boolean inBeijing = applicant.hukou() == null ? null : Boolean.valueOf(applicant.hukou() == Hukou.BEIJING);
        Settlement settlement = applicant.settlement();
        Boolean there = (settlement == null || settlement.district() == null)
                ? null
                : Boolean.valueOf(settlement.district() == district
                        && (settlement.since() == null || !settlement.since().isAfter(date)));
        return Three.and(inBeijing, there);
    }

    /** Whether the person or the spouse works for an employer in that district on the day. */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.APPLICANT,
            answeredBy = {"employments", "family"})
    public @Nullable Boolean coupleWorksIn(District district) {
        return eitherOfCouple(person -> person.worksIn(district));
    }

    /** Whether the person works for an employer in that district on the day. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "employments")
    public @Nullable Boolean worksIn(District district) {
        return any(
                applicant.employments(),
                applicant.employmentsCompleteSince(),
                work -> Three.and(
                        Three.holds(work, date),
                        (work.employer() == null || work.employer().district() == null)
                                ? null
                                : Boolean.valueOf(work.employer().district() == district)));
    }

    // Cars

    /** Whether the person holds a driving licence for cars on the day. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "licences")
    public @Nullable Boolean holdsLicence() {
        return any(applicant.licences(), null, licence -> Three.holds(licence, date));
    }

    /** Whether it is one of the class C5. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "licences")
    public @Nullable Boolean holdsC5Licence() {
        return any(applicant.licences(), null, licence -> Three.and(Three.holds(licence, date), licence.c5()));
    }

    /** Whether a passenger car is registered in Beijing in the person's own name. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "vehicles")
    public @Nullable Boolean ownsCar() {
        return any(
                applicant.vehicles(), null, vehicle -> Three.and(Three.holds(vehicle, date), vehicle.passengerCar()));
    }

    /** Whether one is registered in the spouse's name. */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.APPLICANT,
            answeredBy = {"family", "vehicles"})
    public @Nullable Boolean spouseOwnsCar() {
        return spouse == null ? negated(married()) : spouse.ownsCar();
    }

    /** Whether a vehicle that should have been scrapped is still registered in the person's name. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "vehicles")
    public @Nullable Boolean ownsVehicleDueForScrap() {
        return any(applicant.vehicles(), null, vehicle -> Three.and(Three.holds(vehicle, date), vehicle.dueForScrap()));
    }

    /**
     * Whole months since the last divorce, if it was on that day or later and the former spouse had a car registered in
     * Beijing then (CV-06); {@link #NO_END} if there was none.
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "family")
    public @Nullable Integer monthsSinceDivorceFromCarOwner(int year, int month, int day) {
        Boolean counts = Three.and(divorcedSince(year, month, day), ofDivorce(Divorce::formerSpouseHadCar));
        LocalDate on = ofDivorce(Divorce::on);
        if (Boolean.FALSE.equals(counts)) {
            return bound.of(Count.exactly(NO_END));
        }
        int months = on == null || on.isAfter(date) ? 0 : Run.months(on, date);
        return bound.of(new Count(months, counts != null ? Integer.valueOf(months) : null));
    }

    /** Whole months since a family that the person applied with got a quota (CV-06); {@link #NO_END} if none did. */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "carQuota")
    public @Nullable Integer monthsSinceFamilyQuota() {
        CarQuota quota = applicant.carQuota();
        if (quota == null) {
            return bound.of(Count.UNKNOWN);
        }
        LocalDate on = quota.familyQuotaOn();
        return bound.of(Count.exactly(on == null || on.isAfter(date) ? NO_END : Run.months(on, date)));
    }

    /** Whether a family application that the person takes part in is accepted. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "carQuota")
    public @Nullable Boolean inFamilyApplication() {
        CarQuota quota = applicant.carQuota();
        return quota == null ? null : Boolean.valueOf(familyAppliedOn(quota) != null);
    }

    private @Nullable LocalDate familyAppliedOn(CarQuota quota) {
        LocalDate on = quota.familyAppliedOn();
        return on == null || on.isAfter(date) ? null : on;
    }

    /** Whether the person is the main applicant of the family, who is the person assessed; never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "carQuota")
    public Boolean mainApplicant() {
        return main == null;
    }

    /** How many apply as a family, the person included; whoever does not say so does not, so never unknown. */
    @Fact(
            unit = Unit.PERSONS,
            cure = Cure.APPLICANT,
            answeredBy = {"family", "carQuota"})
    public Integer familyApplicants() {
        return FamilyApplicants.of(applicant).count();
    }

    /** Whether the spouse is one of them; never unknown. */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.APPLICANT,
            answeredBy = {"family", "carQuota"})
    public Boolean spouseApplies() {
        return FamilyApplicants.of(applicant).spouseApplies();
    }

    /** Of how many generations they are (CV-21); never unknown. */
    @Fact(
            unit = Unit.GENERATIONS,
            cure = Cure.APPLICANT,
            answeredBy = {"family", "carQuota"})
    public Integer familyGenerations() {
        return FamilyApplicants.of(applicant).generations();
    }

    /**
     * The steps (阶梯) of the ordinary lottery: one for each started block of so many rounds to the end of 2020, and one for
     * each started block of so many rounds since (CV-22).
     */
    @Fact(unit = Unit.STEPS, cure = Cure.APPLICANT, answeredBy = "carQuota")
    public @Nullable Integer lotterySteps(int roundsTo2020, int roundsFrom2021) {
        CarQuota quota = applicant.carQuota();
        Integer before = quota == null ? null : quota.roundsTo2020();
        Integer since = quota == null ? null : quota.roundsFrom2021();
        int least = started(before, roundsTo2020) + started(since, roundsFrom2021);
        return bound.of(new Count(least, before == null || since == null ? null : Integer.valueOf(least)));
    }

    private static int started(@Nullable Integer rounds, int block) {
        return rounds == null ? 0 : (rounds + block - 1) / block;
    }

    /**
     * Whole years in the new-energy queue, up to the end of the year before that of the family application, which is this
     * year while none is accepted (CV-22).
     */
    @Fact(unit = Unit.FULL_YEARS, cure = Cure.TIME, answeredBy = "carQuota")
    public @Nullable Integer yearsQueued() {
        CarQuota quota = applicant.carQuota();
        if (quota == null) {
            return bound.of(Count.UNKNOWN);
        }
        LocalDate since = quota.queuedSince();
        if (since == null) {
            return bound.of(Count.exactly(0));
        }
        CarQuota ofMain = (main == null ? this : main).applicant.carQuota();
        LocalDate applied = ofMain == null ? null : familyAppliedOn(ofMain);
        int most = fullYears(since, (applied == null ? date : applied).withDayOfYear(1));
        return bound.of(new Count(ofMain == null ? 0 : most, most));
    }

    /** Whole years of applying as a family, since the application of the main applicant was accepted (CV-22). */
    @Fact(unit = Unit.FULL_YEARS, cure = Cure.TIME, answeredBy = "carQuota")
    public @Nullable Integer yearsOfFamilyApplication() {
        CarQuota ofMain = (main == null ? this : main).applicant.carQuota();
        if (ofMain == null) {
            return bound.of(Count.UNKNOWN);
        }
        LocalDate applied = familyAppliedOn(ofMain);
        return bound.of(Count.exactly(applied == null ? 0 : fullYears(applied, date)));
    }

    private static int fullYears(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? 0 : Run.months(from, to) / 12;
    }

    // Points-based settlement

    /**
     * Whether the residence permit was applied for by that day of the year so many years after that of the day asked about.
     * An application counts only if the permit was issued (PT-CNT-13).
     */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.TIME,
            answeredBy = {"pointsFile", "permits"})
    public @Nullable Boolean appliedForPermitBy(int yearsAhead, int month, int day) {
        Boolean issued = wasIssued(PermitType.RESIDENCE_PERMIT);
        LocalDate by = LocalDate.of(date.getYear() + yearsAhead, month, day);
        PointsFile points = applicant.pointsFile();
        if (points != null && points.permitAppliedOn() != null) {
            return Three.and(issued, !points.permitAppliedOn().isAfter(by));
        }
        boolean issuedByThen = Stream.ofNullable(applicant.permits())
                .flatMap(List::stream)
                .anyMatch(permit -> permit.type() == PermitType.RESIDENCE_PERMIT
                        && permit.issuedOn() != null
                        && !permit.issuedOn().isAfter(by));
        return Three.and(issued, issuedByThen ? Boolean.TRUE : null);
    }

    /** Whether she is managerial staff, whose age of retirement is another. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "pointsFile")
    public @Nullable Boolean managerial() {
        return applicant.pointsFile() == null ? null : applicant.pointsFile().managerial();
    }

    /** Whether the payment of social insurance is in normal state before the declaration opens. */
    @Fact(unit = Unit.YES_NO, cure = Cure.EMPLOYER, answeredBy = "pointsFile")
    public @Nullable Boolean insuranceNormal() {
        return applicant.pointsFile() == null ? null : applicant.pointsFile().insuranceNormal();
    }

    /** Whether it is known not to be; never unknown. */
    @Fact(unit = Unit.YES_NO, cure = Cure.EMPLOYER, answeredBy = "pointsFile")
    public Boolean insuranceNotNormal() {
        return Boolean.FALSE.equals(insuranceNormal());
    }

    /**
     * Months without a payment in the so many calendar years before that of the day, the most of any line of insurance given;
     * a payment counts if it was made by the end of those years (PT-CNT-5).
     */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer unpaidMonthsOfYears(int years) {
        return bound.of(ofEveryLine(line -> line.unpaidInYears(years)));
    }

    /** Months of those years that were paid later than due, the most of any line of insurance given. */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer monthsPaidLateOfYears(int years) {
        return bound.of(ofEveryLine(line -> line.paidLateInYears(years)));
    }

    /** A line without a history of its own was paid with the rest. */
    private Count ofEveryLine(Function<Contributions, Count> count) {
        Count most = Count.exactly(0);
        for (ContributionKind kind : Contributions.insuranceGiven(applicant.contributions())) {
            most = most.orMore(count.apply(contributions(kind)));
        }
        return most;
    }

    private SettlementMonths settlement() {
        SettlementMonths known = points.months().get();
        if (known == null) {
            Countings law = measures.countings(date);
            SettlementMonths another = points.another().get();
            known = another == null
                    ? new SettlementMonths(
                            applicant, date, points.withDoubt() ? law : law.withoutDoubt(), points.claim())
                    : another.claiming(points.claim());
            points.another().set(known);
            points.months().set(known);
        }
        return known;
    }

    /**
     * What became of the months in a line of the score of points-based settlement.
     *
     * @param centre the districts of the city's centre, for the line that asks for them
     */
    public List<MonthsUsed> monthsUsed(Indicator indicator, Set<District> centre) {
        return new SettlementUses(settlement(), withoutDoubt().settlement()).of(indicator, centre);
    }

    private Count counted(ToIntFunction<SettlementMonths.Way> what) {
        return points.way() == null ? settlement().count(what) : Count.exactly(what.applyAsInt(points.way()));
    }

    private @Nullable Integer months(ToIntFunction<SettlementMonths.Way> what) {
        return bound.of(counted(what));
    }

    /** Months of work that count: paid in their time, to December of the year before, of the longest line of insurance. */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer monthsOfWorkCounted() {
        return months(SettlementMonths.Way::employed);
    }

    /** Months in an own home with a title certificate that count. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"residences", "contributions"})
    public @Nullable Integer monthsOfOwnHome() {
        return months(SettlementMonths.Way::ownHome);
    }

    /** Months in a rented home or a dormitory that are declared and count. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"residences", "contributions"})
    public @Nullable Integer monthsOfDeclaredHome() {
        return months(SettlementMonths.Way::declared);
    }

    /** Months of work before homes had to be declared, which count like months in a rented home. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.NOBODY,
            answeredBy = {"contributions", "residences"})
    public @Nullable Integer monthsFilledIn() {
        return months(SettlementMonths.Way::filled);
    }

    /** Months in homes of any of these kinds that count. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"residences", "contributions"})
    public @Nullable Integer monthsHoused() {
        return months(way -> way.ownHome() + way.declared() + way.filled());
    }

    /** Months of work while studying for the certificate claimed, so many at the most. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.APPLICANT,
            answeredBy = {"pointsFile", "contributions"})
    public @Nullable Integer monthsOfWorkAndStudy(int most) {
        return months(way -> Math.min(most, way.studied()));
    }

    /** Full years, added up of months, in an own home outside these districts, with work inside them. */
    @Fact(unit = Unit.FULL_YEARS, cure = Cure.TIME, answeredBy = "residences")
    public @Nullable Integer yearsLivedOutside(District... centre) {
        return months(way -> way.outside(Set.of(centre)) / MONTHS_OF_YEAR);
    }

    /** Full years, added up of months, in an own home outside these districts, with work outside them too. */
    @Fact(unit = Unit.FULL_YEARS, cure = Cure.TIME, answeredBy = "residences")
    public @Nullable Integer yearsLivedAndWorkedOutside(District... centre) {
        return months(way -> way.workedOutside(Set.of(centre)) / MONTHS_OF_YEAR);
    }

    /** Whether the own home of December of the year before lies outside these districts. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "residences")
    public @Nullable Boolean livedOutsideLastDecember(District... centre) {
        Integer found = Bound.EXACT.of(counted(way -> way.outsideLast(Set.of(centre)) ? 1 : 0));
        return found == null ? null : Boolean.valueOf(found == 1);
    }

    private @Nullable Integer ofKind(Counted kind, Set<District> centre) {
        return points.way() == null
                ? bound.of(settlement().ofKind(kind, centre))
                : Integer.valueOf(points.way().ofKind(kind, centre));
    }

    /** Months of a kind of which the law may leave in doubt whether they count. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.NOBODY,
            answeredBy = {"residences", "contributions"})
    public @Nullable Integer monthsOfKind(Counted kind) {
        return ofKind(kind, Set.of());
    }

    /** Months paid at the agency of the city while living in an own home outside these districts. */
    @Fact(unit = Unit.MONTHS, cure = Cure.EMPLOYER, answeredBy = "contributions")
    public @Nullable Integer monthsAtMunicipalAgency(District... centre) {
        return ofKind(Counted.MUNICIPAL_AGENCY, Set.of(centre));
    }

    /** Months of work outside these districts that would count as moved there, had there been work inside before. */
    @Fact(unit = Unit.MONTHS, cure = Cure.NOBODY, answeredBy = "contributions")
    public @Nullable Integer monthsNeverInside(District... centre) {
        return ofKind(Counted.NEVER_INSIDE, Set.of(centre));
    }

    /** Of what level the certificate claimed is; {@link ClaimedEducation#NO_CERTIFICATE} if it is not recognised. */
    @Fact(unit = Unit.CHOICE, cure = Cure.APPLICANT, answeredBy = "pointsFile")
    public @Nullable ClaimedEducation claimedEducation() {
        if (points.education() != null) {
            return points.education();
        }
        Set<ClaimedEducation> possible = ClaimedFacts.educations(certificate(), date);
        return possible.size() == 1 ? possible.iterator().next() : null;
    }

    private ClaimedFacts.Claimed<Certificate> certificate() {
        return claimed(PointsFile::certificates, points.claim().certificate());
    }

    /** By which way points for innovation are claimed. */
    @Fact(unit = Unit.CHOICE, cure = Cure.APPLICANT, answeredBy = "pointsFile")
    public @Nullable InnovationRoute innovationRoute() {
        return ClaimedFacts.route(innovation());
    }

    /** Which award is claimed. */
    @Fact(unit = Unit.CHOICE, cure = Cure.APPLICANT, answeredBy = "pointsFile")
    public @Nullable Prize claimedPrize() {
        return ClaimedFacts.prize(innovation());
    }

    /** The place in the list of those who share the award claimed. */
    @Fact(unit = Unit.PLACE, cure = Cure.NOBODY, answeredBy = "pointsFile")
    public @Nullable Integer placeOfPrize() {
        return ofClaimed(Innovation::place);
    }

    /** Whether the points that the city's table gives for the award or the contest claimed are told. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "pointsFile")
    public @Nullable Boolean stepTold() {
        ClaimedFacts.Claimed<Innovation> claimed = innovation();
        boolean told = claimed.known() != null && claimed.known().step() != null;
        return claimed.isKnown() ? Boolean.valueOf(told) : null;
    }

    /** Those points. */
    @Fact(unit = Unit.POINTS, cure = Cure.APPLICANT, answeredBy = "pointsFile")
    public @Nullable Integer stepOfPrize() {
        return ofClaimed(Innovation::step);
    }

    /** Full years on the way claimed, added up of months to December of the year before, so many at the most. */
    @Fact(unit = Unit.FULL_YEARS, cure = Cure.TIME, answeredBy = "pointsFile")
    public @Nullable Integer yearsOnRoute(int most) {
        return bound.of(ClaimedFacts.years(innovation(), date, most));
    }

    /** How many hundredths of the firm financed by equity the person holds. */
    @Fact(unit = Unit.PERCENT, cure = Cure.APPLICANT, answeredBy = "pointsFile")
    public @Nullable Integer sharePercent() {
        return ofClaimed(Innovation::sharePercent);
    }

    /** Whether the firm financed by equity is a national high-tech enterprise or a technology SME. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "pointsFile")
    public @Nullable Boolean qualifyingFirm() {
        return ClaimedFacts.of(innovation(), Innovation::qualifyingFirm, false);
    }

    /** Whether the person has worked in that firm for a full calendar year. */
    @Fact(unit = Unit.YES_NO, cure = Cure.TIME, answeredBy = "pointsFile")
    public @Nullable Boolean fullYearAtFirm() {
        return ClaimedFacts.of(innovation(), Innovation::fullYearThere, false);
    }

    /** The equity cash financing of that firm in so many calendar years before that of the day. */
    @Fact(unit = Unit.YUAN, cure = Cure.NOBODY, answeredBy = "pointsFile")
    public @Nullable Integer equityFinancing(int years) {
        return bound.of(ClaimedFacts.sum(ClaimedFacts.of(innovation(), Innovation::financing, List.of()), date, years));
    }

    private ClaimedFacts.Claimed<Innovation> innovation() {
        return claimed(PointsFile::innovations, points.claim().innovation());
    }

    private @Nullable Integer ofClaimed(Function<Innovation, @Nullable Integer> what) {
        Integer known = ClaimedFacts.of(innovation(), what, 0);
        return known == null ? bound.of(Count.UNKNOWN) : known;
    }

    private <T> ClaimedFacts.Claimed<T> claimed(Function<PointsFile, @Nullable List<T>> list, @Nullable Integer index) {
        return ClaimedFacts.Claimed.of(
                applicant.pointsFile() == null ? null : list.apply(applicant.pointsFile()), index);
    }

    /**
     * How many of so many calendar years before that of the day had income tax of that many yuan or more, whichever is the
     * year of what was paid late.
     */
    @Fact(unit = Unit.CALENDAR_YEARS, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer yearsOfTax(int years, int yuan) {
        return bound.of(incomeTax().yearsOf(years, yuan));
    }

    /** In how many of them that hangs on the year of what was paid late. */
    @Fact(unit = Unit.CALENDAR_YEARS, cure = Cure.NOBODY, answeredBy = "contributions")
    public @Nullable Integer yearsOfTaxInDoubt(int years, int yuan) {
        return bound.of(incomeTax().yearsInDoubt(years, yuan));
    }

    /** Whether some income tax was paid in each of those years. */
    @Fact(unit = Unit.YES_NO, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Boolean taxedEachYear(int years) {
        Count taxed = incomeTax().years(years);
        Integer most = Objects.requireNonNull(taxed.most());
        return taxed.least() == years ? Boolean.TRUE : most < years ? Boolean.FALSE : null;
    }

    /** The income tax of those years, what was paid late left out, divided by their number, rounded down. */
    @Fact(unit = Unit.YUAN, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer averageIncomeTax(int years) {
        return bound.of(incomeTax().averageOfYears(years));
    }

    /** Months of those years without income tax paid in its time. */
    @Fact(unit = Unit.MONTHS, cure = Cure.TIME, answeredBy = "contributions")
    public @Nullable Integer untaxedMonths(int years) {
        return bound.of(incomeTax().untaxedInYears(years));
    }

    /** The share of company tax of those years divided by their number, rounded down. */
    @Fact(unit = Unit.YUAN, cure = Cure.TIME, answeredBy = "pointsFile")
    public @Nullable Integer averageCompanyTax(int years) {
        Count sum = ClaimedFacts.sum(ofPoints(PointsFile::companyTax), date, years);
        return bound.of(sum.dividedBy(years));
    }

    /** Whether there was a share of company tax in each of those years. */
    @Fact(unit = Unit.YES_NO, cure = Cure.TIME, answeredBy = "pointsFile")
    public @Nullable Boolean companyTaxedEachYear(int years) {
        List<YearAmount> amounts = ofPoints(PointsFile::companyTax);
        return amounts == null
                ? null
                : Boolean.valueOf(amounts.stream()
                                .filter(amount -> ClaimedFacts.isOfYears(amount, date, years))
                                .filter(amount -> Objects.requireNonNull(amount.yuan()) > 0)
                                .count()
                        == years);
    }

    private Contributions incomeTax() {
        return contributions(ContributionKind.INCOME_TAX);
    }

    /** Decisions on violations of tax law from that day to the end of the year before. */
    @Fact(unit = Unit.DECISIONS, cure = Cure.TIME, answeredBy = "pointsFile")
    public @Nullable Integer taxViolationsSince(int year, int month, int day) {
        return decisions(ofPoints(PointsFile::taxViolations), LocalDate.of(year, month, day));
    }

    /** Decisions on violations of tax law in so many calendar years before that of the day. */
    @Fact(unit = Unit.DECISIONS, cure = Cure.TIME, answeredBy = "pointsFile")
    public @Nullable Integer taxViolationsOfYears(int years) {
        return decisions(ofPoints(PointsFile::taxViolations), LocalDate.of(date.getYear() - years, 1, 1));
    }

    /** Decisions on administrative detention from that day to the end of the year before. */
    @Fact(unit = Unit.DECISIONS, cure = Cure.TIME, answeredBy = "pointsFile")
    public @Nullable Integer detentionsSince(int year, int month, int day) {
        return decisions(ofPoints(PointsFile::detentions), LocalDate.of(year, month, day));
    }

    /** Decisions on administrative detention in so many calendar years before that of the day. */
    @Fact(unit = Unit.DECISIONS, cure = Cure.TIME, answeredBy = "pointsFile")
    public @Nullable Integer detentionsOfYears(int years) {
        return decisions(ofPoints(PointsFile::detentions), LocalDate.of(date.getYear() - years, 1, 1));
    }

    private @Nullable Integer decisions(@Nullable List<LocalDate> days, LocalDate first) {
        if (days == null) {
            return bound.of(Count.UNKNOWN);
        }
        LocalDate end = LocalDate.of(date.getYear(), 1, 1);
        return (int) days.stream()
                .filter(day -> !day.isBefore(first) && day.isBefore(end))
                .count();
    }

    /** Whether an honour of one of these kinds was received. */
    @Fact(unit = Unit.YES_NO, cure = Cure.NOBODY, answeredBy = "pointsFile")
    public @Nullable Boolean honoured(Honour... honours) {
        List<Honour> received = ofPoints(PointsFile::honours);
        return received == null ? null : Boolean.valueOf(Arrays.stream(honours).anyMatch(received::contains));
    }

    private <T> @Nullable T ofPoints(Function<PointsFile, @Nullable T> what) {
        return applicant.pointsFile() == null ? null : what.apply(applicant.pointsFile());
    }

    /** Years since the last round in which false material was handed in; {@link #NO_END} if in none. */
    @Fact(unit = Unit.YEARS, cure = Cure.TIME, answeredBy = "pointsFile")
    public Integer yearsSinceFalseMaterial() {
        List<Integer> rounds =
                applicant.pointsFile() == null ? null : applicant.pointsFile().falseMaterialIn();
        return Stream.ofNullable(rounds)
                .flatMap(List::stream)
                .filter(round -> round <= date.getYear())
                .map(round -> date.getYear() - round)
                .min(Integer::compare)
                .orElse(NO_END);
    }

    // School and examinations

    /**
     * The year of the examination, of a parent that of the child asked about; that of the day if none is given, so never
     * unknown (CV-04).
     */
    @Fact(unit = Unit.YEAR_NUMBER, cure = Cure.NOBODY, answeredBy = "pupil")
    public Integer examYear() {
        Pupil pupil = applicant.pupil();
        return pupil == null || pupil.examYear() == null ? Integer.valueOf(date.getYear()) : pupil.examYear();
    }

    /** Whether the family of the child can hand in all those proofs. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "pupil")
    public @Nullable Boolean hasProofs(SchoolProof... proofs) {
        List<SchoolProof> given =
                applicant.pupil() == null ? null : applicant.pupil().proofs();
        return given == null ? null : Boolean.valueOf(given.containsAll(List.of(proofs)));
    }

    /** Whether the hukou of a parent is there. */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.NOBODY,
            answeredBy = {"family", "hukou", "diedOn"})
    public @Nullable Boolean parentHasHukou(Hukou hukou) {
        return anyParent(parent -> parent.hukou() == null ? null : Boolean.valueOf(parent.hukou() == hukou));
    }

    /** The same, the collective hukou of students (学生集体户口) left out. */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.NOBODY,
            answeredBy = {"family", "hukou", "settlement", "diedOn"})
    public @Nullable Boolean parentHasOrdinaryHukou(Hukou hukou) {
        return anyParent(parent -> Three.and(
                parent.applicant.hukou() == null ? null : Boolean.valueOf(parent.applicant.hukou() == hukou),
                !parent.inStudentCollective()));
    }

    /** Whether the person lives in that district on the day. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "residences")
    public @Nullable Boolean livesIn(District district) {
        return any(
                applicant.residences(),
                applicant.residencesCompleteSince(),
                home -> Three.and(
                        Three.holds(home, date),
                        home.district() == null ? null : Boolean.valueOf(home.district() == district)));
    }

    /** Whether a permit of that type, issued by the day, is valid through that other day by its own last day. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "permits")
    public @Nullable Boolean holdsThrough(PermitType type, int year, int month, int day) {
        return issuedAndLasts(type, histories.of(type).lastDay(), LocalDate.of(year, month, day));
    }

    /** The same, if a term of which no last day is printed is so many months long, whatever is said of other terms. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "permits")
    public @Nullable Boolean holdsThroughTerm(PermitType type, int months, int year, int month, int day) {
        LocalDate last = histories.of(type).lastDay(Period.ofMonths(months));
        return issuedAndLasts(type, last, LocalDate.of(year, month, day));
    }

    private @Nullable Boolean issuedAndLasts(PermitType type, @Nullable LocalDate last, LocalDate through) {
        return Three.and(wasIssued(type), last == null ? null : Boolean.valueOf(!last.isBefore(through)));
    }

    /** The most months that a parent paid in time, counted as {@link #monthsPaidInTime} does; 0 if there is none. */
    @Fact(
            unit = Unit.MONTHS,
            cure = Cure.TIME,
            answeredBy = {"family", "contributions", "diedOn"})
    public @Nullable Integer mostMonthsPaidInTimeByParent(ContributionKind kind, int first, int last) {
        List<Situation> living = parents.living();
        return bound.of(
                living == null
                        ? Count.UNKNOWN
                        : living.stream()
                                .map(parent -> parent.paidInTime(kind, first, last))
                                .reduce(Count.exactly(0), Count::orMore));
    }

    private @Nullable Boolean anyParent(Function<Situation, @Nullable Boolean> test) {
        List<Situation> living = parents.living();
        Boolean found = living == null ? null : Boolean.FALSE;
        for (Situation parent : living == null ? List.<Situation>of() : living) {
            found = Three.or(found, test.apply(parent));
        }
        return found;
    }

    /** Whether the hukou of the person, the spouse, or whom the person is to marry, is there. */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.NOBODY,
            answeredBy = {"family", "hukou"})
    public @Nullable Boolean oneOfCoupleHasHukou(Hukou hukou) {
        Applicant partner = ofFamily(Family::partner);
        Applicant other = spouse != null ? spouse.applicant : partner;
        return Three.or(
                applicant.hukou() == null ? null : Boolean.valueOf(applicant.hukou() == hukou),
                (other == null || other.hukou() == null) ? null : Boolean.valueOf(other.hukou() == hukou));
    }

    // Answers of earlier stages

    /** Whether the answer to a decision, taken in an earlier stage, is YES; null unless it is YES or NO. */
    @Fact(
            unit = Unit.YES_NO,
            cure = Cure.APPLICANT,
            answeredBy = {})
    public @Nullable Boolean isYes(Decision decision) {
        return isYes(answers.own(decision));
    }

    /** Whether it is YES for those members of the family; null unless it is YES or NO. */
    @Fact(unit = Unit.YES_NO, cure = Cure.APPLICANT, answeredBy = "family")
    public @Nullable Boolean isYesOf(Kin kin, Decision decision) {
        return isYes(answers.of(kin, decision));
    }

    private static @Nullable Boolean isYes(Answer answer) {
        return switch (answer) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN, OFFICE_DECIDES -> null;
        };
    }

    /** The answers of earlier stages. */
    public Answers answers() {
        return answers;
    }

    // Days

    /**
     * The day from which a duty is counted; null if unknown.
     *
     * @param permit the permit that the duty is about; null if it is about none
     */
    public @Nullable LocalDate day(Anchor anchor, @Nullable PermitType permit, @Nullable Period term) {
        return switch (anchor) {
            case ARRIVAL -> arrival();
            case MOVE -> move();
            case ENDORSED -> histories.of(Objects.requireNonNull(permit)).began();
            case LAST_DAY -> histories.of(Objects.requireNonNull(permit)).lastDay(term);
            case LEFT_EMPLOYER -> sinceLeft(Objects.requireNonNull(permit)).lastDay();
            case CANCELLATION -> histories.of(Objects.requireNonNull(permit)).cancellationFiledOn();
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
        Set<LocalDate> days = new TreeSet<>(spouse == null ? Set.of() : spouse.turningDays(after));
        others().forEach(member -> days.addAll(new Situation(member, date, measures).turningDays(after)));
        Stream.of(
                        applicant.residences(),
                        applicant.employments(),
                        applicant.schooling(),
                        applicant.homes(),
                        applicant.vehicles(),
                        applicant.licences())
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
        loneDays()
                .flatMap(day -> Stream.of(day, day.plus(after), day.plus(after).plusDays(1)))
                // What is asked for a day of the year turns with the year.
                .flatMap(day -> Stream.of(
                        day, day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1)))
                .forEach(days::add);
        monthsThatTurn(after).forEach(days::add);
        Stream.of(applicant.residencesCompleteSince(), applicant.employmentsCompleteSince())
                .filter(Objects::nonNull)
                .forEach(days::add);
        days.removeIf(day -> !day.isAfter(date));
        return days;
    }

    /** The members of the family but the spouse. */
    private Stream<Applicant> others() {
        return Stream.of(
                        Stream.ofNullable(ofFamily(Family::parents)).flatMap(List::stream),
                        Stream.ofNullable(ofFamily(Family::children)).flatMap(List::stream),
                        Stream.ofNullable(ofFamily(Family::partner)))
                .flatMap(members -> members);
    }

    /** The days that begin no term. */
    private Stream<LocalDate> loneDays() {
        Stream<LocalDate> own = Stream.of(
                        applicant.birthDate(),
                        applicant.diedOn(),
                        applicant.settlement() == null
                                ? null
                                : applicant.settlement().since(),
                        applicant.settlement() == null
                                ? null
                                : applicant.settlement().urbanSince(),
                        ofDivorce(Divorce::on),
                        ofStudyAbroad(StudyAbroad::returnedOn))
                .filter(Objects::nonNull);
        Stream<LocalDate> quota = Stream.ofNullable(applicant.carQuota())
                .flatMap(one -> Stream.of(one.queuedSince(), one.familyAppliedOn(), one.familyQuotaOn()))
                .filter(Objects::nonNull);
        Stream<LocalDate> applied = Stream.ofNullable(ofPoints(PointsFile::permitAppliedOn));
        Stream<LocalDate> changes = Stream.ofNullable(applicant.permits())
                .flatMap(List::stream)
                .map(Permit::change)
                .filter(Objects::nonNull)
                .flatMap(change -> Stream.of(change.cancellationFiledOn(), change.changeFiledOn()))
                .filter(Objects::nonNull);
        return Stream.of(own, quota, applied, changes).flatMap(days -> days);
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
        return ofKind(all, isOfKind, terms -> count.apply(new Run<>(terms, completeSince, date)));
    }

    private <T extends Term> Count ofKind(
            @Nullable List<T> all, Function<T, @Nullable Boolean> isOfKind, Function<List<T>, Count> count) {
        if (all == null) {
            return Count.UNKNOWN;
        }
        List<T> sure = new ArrayList<>(all.size());
        List<T> hoped = new ArrayList<>(all.size());
        for (T term : all) {
            Boolean is = isOfKind.apply(term);
            if (Boolean.TRUE.equals(is)) {
                sure.add(term);
            }
            if (!Boolean.FALSE.equals(is)) {
                hoped.add(term);
            }
        }
        Count ofSure = count.apply(sure);
        return sure.size() == hoped.size()
                ? ofSure
                : new Count(ofSure.least(), count.apply(hoped).most());
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
