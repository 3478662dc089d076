package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Cure;
import org.juzhu.law.Role;
import org.juzhu.model.Applicant;
import org.juzhu.model.CarQuota;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Decision;
import org.juzhu.model.District;
import org.juzhu.model.DrivingLicence;
import org.juzhu.model.Employment;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.Hukou;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Procedure;
import org.juzhu.model.Residence;
import org.juzhu.model.Settlement;
import org.juzhu.model.Vehicle;

/** Why not: what stands in the way, who can change it, and from when time does. */
class WhyNotTest {
    private static final Juzhu JUZHU = Juzhu.load();

    @Provide
    Arbitrary<Population.Case> cases() {
        return Population.cases();
    }

    private static WhyNot why(Applicant person, LocalDate day, Decision decision) {
        return Objects.requireNonNull(
                JUZHU.assess(person, day).verdict(decision).whyNot());
    }

    private static List<Integer> numbers(WhyNot.Obstacle obstacle) {
        FactValue value = Objects.requireNonNull(obstacle.reason().value());
        return List.of((Integer) Objects.requireNonNull(value.known()), (Integer)
                Objects.requireNonNull(obstacle.reason().condition()).asked().get(0));
    }

    @Example
    void fourMonthsInTimeAloneIsWhatIsMissing() {
        Applicant lin = Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .residences(Residence.since(LocalDate.of(2026, 7, 20)))
                .employments(Employment.openEndedSince(LocalDate.of(2026, 7, 20)))
                .permits()
                .build();

        WhyNot why = why(lin, LocalDate.of(2026, 11, 23), PermitType.RESIDENCE_PERMIT);

        assertThat(why.grounds()).isEmpty();
        assertThat(why.always()).hasSize(1);
        WhyNot.Hurdle hurdle = why.always().get(0);
        assertThat(numbers(hurdle.obstacles().get(0))).containsExactly(4, 6);
        assertThat(List.of(hurdle.cure(), why.cure())).containsOnly(Cure.TIME);
        assertThat(List.of(
                        Objects.requireNonNull(hurdle.from()),
                        Objects.requireNonNull(hurdle.obstacles().get(0).from()),
                        Objects.requireNonNull(why.from())))
                .containsOnly(LocalDate.of(2027, 1, 20));
    }

    /** HP-FAM: 60 months are asked in September 2024, 36 since 1 October 2024; 40 were paid and are paid on. */
    @Example
    void whatIsPaidIsPaidOnAndTheLawComesToo() {
        LocalDate day = LocalDate.of(2024, 9, 30);
        Applicant family = Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .homes()
                .permits(Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2024, 3, 1)))
                .contributions(
                        ContributionHistory.complete(
                                ContributionKind.SOCIAL_INSURANCE,
                                ContributionMonths.paid(YearMonth.of(2021, 5), YearMonth.of(2024, 8))),
                        ContributionHistory.complete(ContributionKind.INCOME_TAX))
                .family(new Family(
                        MaritalStatus.MARRIED,
                        Applicant.builder()
                                .hukou(Hukou.ELSEWHERE)
                                .homes()
                                .permits()
                                .contributions(
                                        ContributionHistory.complete(ContributionKind.SOCIAL_INSURANCE),
                                        ContributionHistory.complete(ContributionKind.INCOME_TAX))
                                .build(),
                        List.of(),
                        null,
                        null,
                        null,
                        null))
                .build();

        WhyNot why = why(family, day, Entitlement.HOME_INSIDE_FIFTH_RING);

        assertThat(why.always()).isEmpty();
        WhyNot.Hurdle insurance = why.grounds().stream()
                .filter(ground -> ground.clause().endsWith("/insurance"))
                .findFirst()
                .orElseThrow();
        assertThat(numbers(insurance.obstacles().get(0))).containsExactly(40, 60);
        // The 60th month is April 2026, counted from May on; the law asks for fewer before that.
        assertThat(insurance.from()).isNull();
        assertThat(why.from()).isEqualTo(LocalDate.of(2024, 10, 1));

        WhyNot.Hurdle hukou = why.grounds().stream()
                .filter(ground -> ground.obstacles().stream()
                        .anyMatch(obstacle -> !obstacle.behind().isEmpty()))
                .findFirst()
                .orElseThrow();
        List<WhyNot> behind = hukou.obstacles().get(0).behind();
        assertThat(behind)
                .extracting(WhyNot::relation, WhyNot::decision)
                .containsExactly(
                        tuple(Relation.SELF, Entitlement.HUKOU_EQUIVALENT),
                        tuple(Relation.SPOUSE, Entitlement.HUKOU_EQUIVALENT));
        assertThat(behind.get(0).cure()).isEqualTo(Cure.EMPLOYER);
    }

    /** The bar of CAR-01a goes with the car; nobody but the owner can give it up. */
    @Example
    void aBarTellsUntilWhen() {
        Applicant owner = Applicant.builder()
                .hukou(Hukou.BEIJING)
                .vehicles(new Vehicle(LocalDate.of(2020, 1, 1), LocalDate.of(2027, 2, 28), true, false))
                .licences(DrivingLicence.since(LocalDate.of(2015, 1, 1)))
                .carQuota(CarQuota.neverApplied())
                .build();

        WhyNot why = why(owner, LocalDate.of(2026, 11, 23), Entitlement.CAR_INDIVIDUAL);

        assertThat(why.always()).hasSize(1);
        assertThat(why.always().get(0).role()).isEqualTo(Role.BAR);
        assertThat(why.always().get(0).cure()).isEqualTo(Cure.APPLICANT);
        assertThat(why.always().get(0).from()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(why.grounds()).isEmpty();
    }

    /** WRP-DEP-01: a child may enter up to its eighteenth birthday, and no time makes it younger. */
    @Example
    void whatGrewTooMuchIsChangedByNobody() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Applicant holder = Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .permits(Permit.issued(PermitType.WORK_RESIDENCE_PERMIT, LocalDate.of(2025, 3, 10)))
                .build();
        Applicant grown = Applicant.builder()
                .birthDate(day.minusYears(20))
                .schooling()
                .entered(false)
                .family(new Family(MaritalStatus.SINGLE, null, List.of(), List.of(holder), null, null, null))
                .build();

        WhyNot why = why(grown, day, Procedure.WORK_RESIDENCE_PERMIT_DEPENDANT);
        WhyNot.Hurdle child = ground(why, "/minor-child");

        assertThat(numbers(child.obstacles().get(0))).containsExactly(20, 18);
        assertThat(List.of(child.cure(), child.obstacles().get(0).cure())).containsOnly(Cure.NOBODY);
        // There is no spouse who could have a permit.
        assertThat(ground(why, "/spouse").cure()).isEqualTo(Cure.NOBODY);
    }

    private static WhyNot.Hurdle ground(WhyNot why, String clause) {
        return why.grounds().stream()
                .filter(ground -> ground.clause().endsWith(clause))
                .findFirst()
                .orElseThrow();
    }

    /** BJRULE-13: six months after its endorsement fell due it is cancelled, and suspended no more. */
    @Example
    void theGravestBarIsToldAlone() {
        Applicant late = Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .permits(Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2025, 4, 20)))
                .build();

        WhyNot why = why(late, LocalDate.of(2026, 11, 23), IssuedPermit.RESIDENCE_PERMIT_IN_FORCE);

        assertThat(why.always())
                .extracting(WhyNot.Hurdle::clause)
                .containsExactly("RESIDENCE_PERMIT_IN_FORCE/six-months-overdue");
    }

    /** HP-03: of a family that counts like one with a Beijing hukou the homes are a bar; a home is sold rather than that. */
    @Example
    void nobodyGivesUpARightToGainAnother() {
        Applicant owner = Applicant.builder()
                .hukou(Hukou.BEIJING)
                .settlement(new Settlement(
                        District.HAIDIAN, LocalDate.of(2010, 1, 1), true, LocalDate.of(2010, 1, 1), false))
                .homes(
                        Home.insideSince(LocalDate.of(2010, 1, 1)),
                        Home.insideSince(LocalDate.of(2011, 1, 1)),
                        Home.insideSince(LocalDate.of(2012, 1, 1)))
                .family(new Family(MaritalStatus.SINGLE, null, List.of(), List.of(), null, null, null))
                .build();

        WhyNot why = why(owner, LocalDate.of(2024, 6, 1), Entitlement.HOME_INSIDE_FIFTH_RING);

        assertThat(why.always())
                .flatExtracting(WhyNot.Hurdle::obstacles)
                .filteredOn(obstacle -> obstacle.reason().condition() != null
                        && obstacle.reason().condition().fact().equals("isYesOf"))
                .isNotEmpty()
                .extracting(WhyNot.Obstacle::cure)
                .containsOnly(Cure.NOBODY);
    }

    /** BJRULE: nobody gets a temporary permit any more. */
    @Example
    void whatIsClosedToAllIsChangedByNobody() {
        WhyNot why = why(Applicant.builder().build(), LocalDate.of(2026, 11, 23), PermitType.TEMPORARY_PERMIT);

        assertThat(why.always()).anyMatch(hurdle -> hurdle.obstacles().isEmpty());
        assertThat(why.cure()).isEqualTo(Cure.NOBODY);
    }

    @Example
    void onlyANoHasReasonsAgainstIt() {
        Applicant nobody = Applicant.builder().build();
        Verdict open = JUZHU.assess(nobody, LocalDate.of(2026, 11, 23)).permit(PermitType.RESIDENCE_PERMIT);

        assertThat(open.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(open.whyNot()).isNull();
    }

    /**
     * Whatever the person: there is something in the way, each bar is met and each other rule is not; where nothing
     * more is open, the days told are right.
     */
    @Property(tries = 30, seed = "42")
    void eachNoHasItsReasons(@ForAll("cases") Population.Case some, @ForAll long seed) {
        for (Applicant person : List.of(some.known(), some.forgetting(seed))) {
            Assessment assessment = JUZHU.assess(person, some.date());
            for (Verdict verdict : assessment.verdicts()) {
                WhyNot why = verdict.whyNot();
                assertThat(why == null).isEqualTo(verdict.answer() != Answer.NO);
                if (why != null) {
                    holds(why);
                    assertThat(why.from()).isEqualTo(turnsFor(person, some.date(), verdict));
                }
            }
        }
    }

    /** Where the office would decide comes last, before it what nobody can cure, and else what lacks the fewest. */
    private static void nearestFirst(List<WhyNot.Hurdle> grounds) {
        List<List<Integer>> ranks = grounds.stream()
                .map(ground -> List.of(
                        ground.role() == Role.GAP ? 1 : 0,
                        ground.cure() == Cure.NOBODY ? 1 : 0,
                        ground.obstacles().size()))
                .toList();
        for (int i = 1; i < ranks.size(); i++) {
            int place = 0;
            while (place < 2 && ranks.get(i).get(place).equals(ranks.get(i - 1).get(place))) {
                place++;
            }
            assertThat(ranks.get(i - 1).get(place))
                    .isLessThanOrEqualTo(ranks.get(i).get(place));
        }
    }

    private static void holds(WhyNot why) {
        nearestFirst(why.grounds());
        assertThat(why.always().isEmpty() && why.grounds().isEmpty())
                .as(why.decision().name())
                .isFalse();
        Stream.concat(why.always().stream(), why.grounds().stream()).forEach(hurdle -> {
            State out = hurdle.role() == Role.BAR ? State.FAILED : State.MET;
            for (WhyNot.Obstacle obstacle : hurdle.obstacles()) {
                assertThat(obstacle.reason().state()).as(hurdle.rule()).isNotEqualTo(out);
                assertThat(obstacle.reason().rule()).isEqualTo(hurdle.rule());
                obstacle.behind().forEach(WhyNotTest::holds);
            }
        });
    }

    /** What an assessment of somebody who goes on so tells. */
    private static @Nullable LocalDate turnsFor(Applicant person, LocalDate day, Verdict verdict) {
        Evaluation now = new Evaluation(JUZHU.law(), person, day, Evaluator.WALK);
        Applicant goingOn = GoingOn.forLong(now).applicant();
        return JUZHU.assess(goingOn, day).verdict(verdict.decision()).possibleFrom();
    }
}
