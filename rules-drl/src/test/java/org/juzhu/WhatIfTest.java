package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.PaperNeed;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Decision;
import org.juzhu.model.DrivingLicence;
import org.juzhu.model.Employer;
import org.juzhu.model.Employment;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.Hukou;
import org.juzhu.model.InvalidApplicantException;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Residence;
import org.juzhu.model.Sponsor;
import org.juzhu.model.Tenure;
import org.juzhu.model.Vehicle;

/** What if: the changed person is the one meant, and the difference told is all of it. */
class WhatIfTest {
    private static final Juzhu JUZHU = Juzhu.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate END = LocalDate.of(2030, 1, 31);
    private static final Permit HELD =
            Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2025, 5, 6)).endorsed(LocalDate.of(2026, 5, 6));
    private static final Residence RENTED = Residence.between(LocalDate.of(2024, 2, 1), LocalDate.of(2027, 1, 31))
            .as(Tenure.RENTED)
            .registered(false);

    @Provide
    Arbitrary<Population.Case> cases() {
        return Population.cases();
    }

    private static Family family(MaritalStatus status, @Nullable Applicant spouse, Applicant... children) {
        return new Family(status, spouse, List.of(children), null, null, null, null);
    }

    private static ContributionHistory insured(YearMonth from, YearMonth until) {
        return ContributionHistory.complete(ContributionKind.SOCIAL_INSURANCE, ContributionMonths.paid(from, until));
    }

    private static Applicant.Builder chen() {
        return Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .birthDate(LocalDate.of(1990, 3, 1))
                .residences(RENTED)
                .employments(Employment.between(LocalDate.of(2024, 2, 1), LocalDate.of(2027, 1, 31))
                        .at(Employer.of("acme")))
                .contributions(
                        insured(YearMonth.of(2024, 2), YearMonth.of(2026, 10)),
                        ContributionHistory.complete(ContributionKind.INCOME_TAX))
                .permits(HELD)
                .homes()
                .vehicles(Vehicle.carSince(LocalDate.of(2025, 1, 1)))
                .licences(List.of())
                .sponsor(new Sponsor(false, "acme", true, true, null, null, null, null, null, null))
                .family(family(MaritalStatus.SINGLE, null));
    }

    private static Applicant newborn() {
        return Applicant.builder()
                .birthDate(DAY)
                .employments()
                .schooling()
                .contributions()
                .permits()
                .homes()
                .vehicles()
                .licences()
                .build();
    }

    private static void becomes(Change change, UnaryOperator<Applicant.Builder> by) {
        becomes(change, by, DAY);
    }

    private static void becomes(Change change, UnaryOperator<Applicant.Builder> by, LocalDate day) {
        Applicant expected = by.apply(chen()).build();
        WhatIf whatIf = JUZHU.assess(chen().build(), DAY).whatIf(change);

        assertThat(whatIf.applicant()).as(change.toString()).isEqualTo(expected);
        Assessment assessed = JUZHU.assess(expected, day);
        assertThat(whatIf.after().date()).isEqualTo(day);
        assertThat(whatIf.after().verdicts())
                .extracting(Verdict::answer)
                .isEqualTo(assessed.verdicts().stream().map(Verdict::answer).toList());
        assertThat(whatIf.after().duties()).isEqualTo(assessed.duties());
    }

    @Example
    void eachChangeIsWhatItIsCalled() {
        becomes(
                new Change.PermitIssued(PermitType.WORK_RESIDENCE_PERMIT),
                chen -> chen.permits(
                        HELD,
                        Permit.issued(PermitType.WORK_RESIDENCE_PERMIT, DAY).through("acme")));
        becomes(
                new Change.PermitEndorsed(PermitType.RESIDENCE_PERMIT),
                chen -> chen.permits(HELD.endorsed(LocalDate.of(2026, 5, 6), DAY)));
        becomes(
                new Change.ContractProlonged(END),
                chen -> chen.employments(
                        Employment.between(LocalDate.of(2024, 2, 1), END).at(Employer.of("acme"))));
        becomes(
                new Change.ContractProlonged(null),
                chen -> chen.employments(
                        Employment.openEndedSince(LocalDate.of(2024, 2, 1)).at(Employer.of("acme"))));
        becomes(
                new Change.LeaseProlonged(END),
                chen -> chen.residences(
                        new Residence(LocalDate.of(2024, 2, 1), END, false, Tenure.RENTED, false, null, null)));
        becomes(new Change.ResidenceReported(), chen -> chen.residences(RENTED.registered(true)));
        becomes(
                new Change.EmployerApplies(),
                chen -> chen.sponsor(new Sponsor(true, "acme", true, true, null, null, null, null, null, null)));
        becomes(
                new Change.Married(Applicant.builder().hukou(Hukou.BEIJING).build()),
                chen -> chen.family(family(
                        MaritalStatus.MARRIED,
                        Applicant.builder().hukou(Hukou.BEIJING).build())));
        becomes(new Change.ChildBorn(), chen -> chen.family(family(MaritalStatus.SINGLE, null, newborn())));
        becomes(new Change.HomeBought(true), chen -> chen.homes(Home.insideSince(DAY)));
        becomes(new Change.HomeBought(false), chen -> chen.homes(Home.outsideSince(DAY)));
        becomes(
                new Change.VehicleGivenUp(0),
                chen -> chen.vehicles(new Vehicle(LocalDate.of(2025, 1, 1), DAY.minusDays(1), true, false)));
        becomes(new Change.LicenceObtained(), chen -> chen.licences(DrivingLicence.since(DAY)));
        becomes(
                new Change.ContributionsBegun(ContributionKind.INCOME_TAX),
                chen -> chen.contributions(
                        insured(YearMonth.of(2024, 2), YearMonth.of(2026, 10)),
                        ContributionHistory.complete(
                                ContributionKind.INCOME_TAX,
                                ContributionMonths.paid(YearMonth.of(2026, 11), YearMonth.of(2026, 11)))));
    }

    /** Paid on to the month before, and endorsed on 6 May each year. */
    @Example
    void timeBringsWhatGoesOn() {
        LocalDate then = LocalDate.of(2028, 11, 23);
        UnaryOperator<Applicant.Builder> later = chen -> chen.contributions(
                        insured(YearMonth.of(2024, 2), YearMonth.of(2028, 10)),
                        ContributionHistory.complete(ContributionKind.INCOME_TAX))
                .permits(HELD.endorsed(LocalDate.of(2026, 5, 6), LocalDate.of(2027, 5, 6), LocalDate.of(2028, 5, 6)));

        becomes(new Change.YearsOfContributions(2), later, then);
        becomes(new Change.TimePasses(then), later, then);
    }

    @Example
    void aHomeIsSoldAndAnotherBought() {
        Applicant owner =
                chen().homes(Home.insideSince(LocalDate.of(2020, 1, 1))).build();

        WhatIf whatIf = JUZHU.assess(owner, DAY).whatIf(new Change.HomeSold(0), new Change.HomeBought(false));

        assertThat(whatIf.applicant().homes())
                .containsExactly(
                        new Home(null, true, false, LocalDate.of(2020, 1, 1), DAY.minusDays(1)),
                        Home.outsideSince(DAY));
        assertThat(whatIf.changes()).extracting(WhatIf.Step::change).hasSize(2);
    }

    @Example
    void whatCannotHappenIsRefusedAllAtOnce() {
        Assessment unknown = JUZHU.assess(Applicant.builder().build(), DAY);

        assertThatThrownBy(() -> unknown.whatIf(
                        new Change.PermitIssued(PermitType.RESIDENCE_PERMIT), new Change.ContractProlonged(END)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        PermitIssued: permits are not known.
                        Maybe give permits, an empty list if there are none.
                        ContractProlonged: no entry of employments covers the day.
                        Maybe give employments with the present one.""");
        assertThatThrownBy(() -> JUZHU.assess(chen().build(), DAY)
                        .whatIf(new Change.ContractProlonged(LocalDate.of(2026, 12, 31))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it changes nothing");
        assertThatThrownBy(() -> JUZHU.assess(chen().build(), DAY).whatIf(new Change.TimePasses(DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        Applicant impossible = Applicant.builder().hukou(Hukou.BEIJING).build();
        assertThatThrownBy(() -> JUZHU.assess(chen().diedOn(DAY.plusDays(1)).build(), DAY)
                        .whatIf(new Change.Married(impossible), new Change.Married(impossible)))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(InvalidApplicantException.class)
                .hasMessageContaining("married already");
    }

    /** BJRULE-13: a permit not endorsed for more than 18 months is cancelled, and only had anew. */
    @Example
    void whatIsPastEndorsingCannotBeEndorsed() {
        Applicant late = chen().permits(Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2025, 2, 20)))
                .build();

        assertThatThrownBy(() -> JUZHU.assess(late, DAY).whatIf(new Change.PermitEndorsed(PermitType.RESIDENCE_PERMIT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("past endorsing");
    }

    /** CAR-CON: who never paid and begins both now is of a group after five years. */
    @Example
    void whoNeverPaidCanBegin() {
        Applicant newcomer = chen().contributions().build();

        WhatIf whatIf = JUZHU.assess(newcomer, DAY)
                .whatIf(
                        new Change.ContributionsBegun(ContributionKind.SOCIAL_INSURANCE),
                        new Change.ContributionsBegun(ContributionKind.INCOME_TAX),
                        new Change.TimePasses(LocalDate.of(2032, 11, 23)));

        assertThat(whatIf.before().entitlement(Entitlement.CAR_GROUP).answer()).isEqualTo(Answer.NO);
        assertThat(whatIf.after().entitlement(Entitlement.CAR_GROUP).answer()).isEqualTo(Answer.YES);
    }

    /** The work residence permit turns what rests on it, and says so (HP-CLS, CAR-GUIDES). */
    @Example
    void theCauseIsTold() {
        WhatIf whatIf =
                JUZHU.assess(chen().build(), DAY).whatIf(new Change.PermitIssued(PermitType.WORK_RESIDENCE_PERMIT));

        WhatIf.Turned equivalent = whatIf.decisions().stream()
                .filter(turned -> turned.decision() == Entitlement.HUKOU_EQUIVALENT)
                .findFirst()
                .orElseThrow();
        assertThat(equivalent.after().answer()).isEqualTo(Answer.YES);
        assertThat(equivalent.causes())
                .extracting(Reason::clause)
                .containsExactly("HUKOU_EQUIVALENT/work-residence-permit");
        assertThat(whatIf.duties())
                .anyMatch(changed -> changed.before() == null
                        && Objects.requireNonNull(changed.after()).decision() == PermitType.WORK_RESIDENCE_PERMIT);
    }

    /** What is not told is as it was; what is told is not; each turn has a cause. */
    @Property(tries = 60, seed = "42")
    void theDifferenceIsWhole(@ForAll("cases") Population.Case some, @ForAll long seed) {
        Assessment now = JUZHU.assess(some.known(), some.date());
        Change change = any(new Random(seed), some.date());
        WhatIf whatIf;
        try {
            whatIf = now.whatIf(change);
        } catch (IllegalArgumentException e) {
            return;
        }
        Assessment then = JUZHU.assess(whatIf.applicant(), whatIf.after().date());
        List<Decision> told =
                whatIf.decisions().stream().map(WhatIf.Turned::decision).toList();
        for (Verdict verdict : now.verdicts()) {
            Decision decision = verdict.decision();
            assertThat(told.contains(decision))
                    .as("%s by %s", decision, change)
                    .isEqualTo(!facets(verdict).equals(facets(then.verdict(decision))));
        }
        // The points of a family tell their lines themselves.
        assertThat(whatIf.decisions())
                .filteredOn(turned -> !isOfPointsAlone(turned))
                .allSatisfy(turned -> assertThat(turned.causes())
                        .as("%s by %s", turned.decision(), change)
                        .isNotEmpty());
        List<Duty> left = new ArrayList<>(now.duties());
        whatIf.duties().forEach(changed -> {
            left.remove(changed.before());
            Stream.ofNullable(changed.after()).forEach(left::add);
        });
        assertThat(left)
                .extracting(WhatIfTest::told)
                .containsExactlyInAnyOrderElementsOf(
                        then.duties().stream().map(WhatIfTest::told).toList());
        assertThat(whatIf.papers())
                .allSatisfy(changed -> assertThat(changed.before()).isNotEqualTo(changed.after()));
        List<List<Object>> papers = papers(whatIf.before());
        whatIf.papers().stream().map(WhatIfTest::before).forEach(papers::removeAll);
        whatIf.papers().stream().map(WhatIfTest::after).forEach(papers::addAll);
        assertThat(papers).containsExactlyInAnyOrderElementsOf(papers(then));
    }

    /** What a reader is told of each paper; twice the same is once. */
    private static List<List<Object>> papers(Assessment assessment) {
        return assessment.verdicts().stream()
                .map(Verdict::decision)
                .flatMap(decision -> assessment.papers(decision).stream()
                        .flatMap(paper -> paper.options().stream().map(option -> told(decision, paper.need(), option))))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<List<Object>> before(WhatIf.ChangedPaper changed) {
        return changed.before() == null
                ? List.of()
                : List.of(told(changed.decision(), changed.need(), changed.before()));
    }

    private static List<List<Object>> after(WhatIf.ChangedPaper changed) {
        return changed.after() == null ? List.of() : List.of(told(changed.decision(), changed.need(), changed.after()));
    }

    private static List<Object> told(Decision decision, PaperNeed need, Paper.Option option) {
        return List.of(decision, need, option.document(), option.state(), option.holding(), option.text());
    }

    private static boolean isOfPointsAlone(WhatIf.Turned turned) {
        return facets(turned.before())
                .subList(0, 3)
                .equals(facets(turned.after()).subList(0, 3));
    }

    private static List<Object> facets(Verdict verdict) {
        return List.of(
                verdict.answer(),
                String.valueOf(verdict.state()),
                String.valueOf(verdict.homesLeft()),
                String.valueOf(verdict.familyPoints()));
    }

    private static List<Object> told(Duty duty) {
        return List.of(
                duty.decision(),
                duty.clause(),
                duty.state(),
                String.valueOf(duty.from()),
                String.valueOf(duty.until()),
                duty.overdue());
    }

    private static Change any(Random random, LocalDate day) {
        List<Change> all = List.of(
                new Change.PermitIssued(PermitType.WORK_RESIDENCE_PERMIT),
                new Change.PermitIssued(PermitType.RESIDENCE_PERMIT),
                new Change.ContractProlonged(null),
                new Change.LeaseProlonged(day.plusYears(3)),
                new Change.Married(null),
                new Change.ChildBorn(),
                new Change.HomeBought(true),
                new Change.LicenceObtained(),
                new Change.YearsOfContributions(1 + random.nextInt(5)),
                new Change.TimePasses(day.plusDays(random.nextInt(2000))));
        return all.get(random.nextInt(all.size()));
    }
}
