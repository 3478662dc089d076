package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.CarQuota;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Decision;
import org.juzhu.model.Degree;
import org.juzhu.model.District;
import org.juzhu.model.DrivingLicence;
import org.juzhu.model.Employer;
import org.juzhu.model.Employment;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Family;
import org.juzhu.model.Hukou;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.LegalForm;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitState;
import org.juzhu.model.PermitType;
import org.juzhu.model.Procedure;
import org.juzhu.model.Qualification;
import org.juzhu.model.Residence;
import org.juzhu.model.Sponsor;
import org.juzhu.model.Tenure;
import org.juzhu.model.Title;
import org.juzhu.model.Vehicle;

/** The ways to a YES: each is one, none is larger than it has to be, and no small one is missed. */
class WaysTest {
    private static final Juzhu JUZHU = Juzhu.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<Decision> WANTED = List.of(
            PermitType.RESIDENCE_PERMIT,
            PermitType.REGISTRATION_CARD,
            PermitType.WORK_RESIDENCE_PERMIT,
            Entitlement.HUKOU_EQUIVALENT,
            Entitlement.HOME_OUTSIDE_FIFTH_RING,
            Entitlement.CAR_INDIVIDUAL,
            Entitlement.EMPLOYEE_INSURANCE);

    @Provide
    Arbitrary<Population.Case> cases() {
        return Population.cases();
    }

    private static List<Way> ways(Applicant person, LocalDate day, Decision decision) {
        return JUZHU.assess(person, day).verdict(decision).ways();
    }

    private static Applicant.Builder arrived(LocalDate day, LocalDate until) {
        return Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .residences(Residence.between(day, until).as(Tenure.RENTED))
                .employments(Employment.between(day, until))
                .permits();
    }

    @Example
    void whoHasItNeedsNothing() {
        List<Way> ways = ways(
                arrived(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)).build(), DAY, PermitType.RESIDENCE_PERMIT);

        assertThat(ways).containsExactly(new Way(List.of(), DAY, Answer.YES, List.of()));
    }

    @Example
    void waitingIsAWay() {
        List<Way> ways = ways(
                arrived(LocalDate.of(2026, 7, 20), LocalDate.of(2028, 1, 1)).build(), DAY, PermitType.RESIDENCE_PERMIT);

        LocalDate halfAYear = LocalDate.of(2027, 1, 20);
        assertThat(ways).hasSize(1);
        assertThat(ways.get(0).changes()).containsExactly(new Change.TimePasses(halfAYear));
        assertThat(ways.get(0).from()).isEqualTo(halfAYear);
    }

    /** BJ-270-2016 art. 7: stable work or a stable home is enough; both run three months more, and six are asked. */
    @Example
    void eitherOfTwoIsEnough() {
        List<Way> ways = ways(
                arrived(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 2, 23)).build(), DAY, PermitType.RESIDENCE_PERMIT);

        assertThat(ways)
                .extracting(Way::changes)
                .containsExactlyInAnyOrder(
                        List.of(new Change.ContractProlonged(LocalDate.of(2027, 5, 22))),
                        List.of(new Change.LeaseProlonged(LocalDate.of(2027, 5, 22))));
    }

    @Example
    void whatIsClosedToAllHasNoWay() {
        assertThat(ways(Applicant.builder().permits().build(), DAY, PermitType.TEMPORARY_PERMIT))
                .isEmpty();
    }

    /** CAR-01a, CAR-01c: a car of the own and no licence; both can be mended, and only both together help. */
    @Example
    void twoThingsMayBeNeededTogether() {
        Applicant owner = Applicant.builder()
                .hukou(Hukou.BEIJING)
                .vehicles(Vehicle.carSince(LocalDate.of(2020, 1, 1)))
                .licences(List.of())
                .carQuota(CarQuota.neverApplied())
                .permits()
                .build();

        List<Way> ways = ways(owner, DAY, Entitlement.CAR_INDIVIDUAL);

        assertThat(ways).hasSize(1);
        assertThat(Set.copyOf(ways.get(0).changes()))
                .isEqualTo(Set.of(new Change.LicenceObtained(), new Change.VehicleGivenUp(0)));
    }

    /** CAR-07b: whoever begins to pay needs as long as sixty months and five calendar years take. */
    @Example
    void whatIsBegunTakesItsTime() {
        Applicant newcomer = arrived(LocalDate.of(2023, 1, 1), LocalDate.of(2035, 1, 1))
                .contributions(
                        ContributionHistory.complete(ContributionKind.SOCIAL_INSURANCE),
                        ContributionHistory.complete(ContributionKind.INCOME_TAX))
                .licences(DrivingLicence.since(LocalDate.of(2020, 1, 1)))
                .vehicles()
                .carQuota(CarQuota.neverApplied())
                .build();

        List<Way> ways = ways(newcomer, DAY, Entitlement.CAR_INDIVIDUAL);

        // 60 months of insurance, five calendar years of tax and a permit (CAR-GUIDES); November 2026 is the first
        // month.
        assertThat(ways).anySatisfy(way -> {
            assertThat(way.changes())
                    .contains(
                            new Change.ContributionsBegun(ContributionKind.SOCIAL_INSURANCE),
                            new Change.ContributionsBegun(ContributionKind.INCOME_TAX),
                            new Change.PermitIssued(PermitType.RESIDENCE_PERMIT));
            assertThat(YearMonth.from(way.from())).isEqualTo(YearMonth.of(2031, 11));
        });
    }

    /** HP-07: since 8 August 2026 twelve months of either spouse are enough; the spouse has paid since April. */
    @Example
    void theSpousePaysOnToo() {
        Applicant spouse = Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .contributions(
                        ContributionHistory.complete(
                                ContributionKind.SOCIAL_INSURANCE,
                                ContributionMonths.paid(YearMonth.of(2026, 4), YearMonth.of(2026, 10))),
                        ContributionHistory.complete(ContributionKind.INCOME_TAX))
                .permits()
                .homes()
                .build();
        Applicant buyer = Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .contributions()
                .permits(Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2026, 2, 1)))
                .homes()
                .family(new Family(MaritalStatus.MARRIED, spouse, List.of(), null, null, null, null))
                .build();

        assertThat(ways(buyer, DAY, Entitlement.HOME_INSIDE_FIFTH_RING))
                .first()
                .extracting(Way::changes)
                .isEqualTo(List.of(new Change.TimePasses(LocalDate.of(2027, 4, 1))));
    }

    /** Since 2018 districts have criteria of their own (WRP-REQ-13), so that nothing makes it a sure YES. */
    @Example
    void whatIsNeverASureYesMayBeLeftToTheOffice() {
        Applicant employee = arrived(LocalDate.of(2024, 7, 1), LocalDate.of(2029, 7, 1))
                .employments(Employment.between(LocalDate.of(2024, 7, 1), LocalDate.of(2029, 7, 1))
                        .at(Employer.of("lab")))
                .contributions(ContributionHistory.complete(
                        ContributionKind.SOCIAL_INSURANCE,
                        ContributionMonths.paid(YearMonth.of(2024, 8), YearMonth.of(2026, 10))
                                .by("lab")))
                .birthDate(LocalDate.of(1997, 5, 14))
                .qualification(Qualification.of(Degree.MASTER, Title.NO_TITLE, 0))
                .sponsor(new Sponsor(
                        false, "lab", true, true, LegalForm.LEGAL_PERSON, District.CHAOYANG, true, 3, null, null))
                .build();

        List<Way> ways = ways(employee, DAY, PermitType.WORK_RESIDENCE_PERMIT);

        assertThat(ways).hasSize(1);
        assertThat(ways.get(0).changes()).containsExactly(new Change.EmployerApplies());
        assertThat(ways.get(0).answer()).isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(ways.get(0).hinges()).isNotEmpty();
    }

    /** BJRULE-7, -13: one month late it is endorsed; nine months late it is cancelled, and had anew. */
    @Example
    void aPermitIsEndorsedAsLongAsItCanBe() {
        Applicant.Builder holder = arrived(LocalDate.of(2023, 1, 1), LocalDate.of(2029, 1, 1));

        assertThat(ways(
                        holder.permits(Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2025, 10, 20)))
                                .build(),
                        DAY,
                        IssuedPermit.RESIDENCE_PERMIT_IN_FORCE))
                .extracting(Way::changes)
                .containsExactly(List.of(new Change.PermitEndorsed(PermitType.RESIDENCE_PERMIT)));
        assertThat(ways(
                        holder.permits(Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2025, 2, 20)))
                                .build(),
                        DAY,
                        IssuedPermit.RESIDENCE_PERMIT_IN_FORCE))
                .extracting(Way::changes)
                .containsExactly(List.of(new Change.PermitIssued(PermitType.RESIDENCE_PERMIT)));
    }

    /** Whatever else leads to a renewal, a first issue does not, though it can be had. */
    @Example
    void whatLapsedIsNotRenewedByHavingItAnew() {
        LocalDate begun = LocalDate.of(2016, 5, 1);
        Applicant late = arrived(begun, LocalDate.of(2029, 7, 1))
                .employments(Employment.between(begun, LocalDate.of(2029, 7, 1)).at(Employer.of("lab")))
                .contributions(
                        ContributionHistory.complete(
                                ContributionKind.SOCIAL_INSURANCE,
                                ContributionMonths.paid(YearMonth.of(2016, 5), YearMonth.of(2026, 10))
                                        .by("lab")),
                        ContributionHistory.complete(
                                ContributionKind.INCOME_TAX,
                                ContributionMonths.paid(YearMonth.of(2016, 5), YearMonth.of(2026, 10))
                                        .by("lab")))
                .birthDate(LocalDate.of(1981, 8, 26))
                .qualification(Qualification.of(Degree.MASTER, Title.SENIOR, 48))
                .sponsor(new Sponsor(
                        true, "lab", true, true, LegalForm.LEGAL_PERSON, District.CHAOYANG, true, 3, false, null))
                .permits(Permit.issued(PermitType.WORK_RESIDENCE_PERMIT, LocalDate.of(2017, 3, 20))
                        .endorsed(LocalDate.of(2020, 3, 2), LocalDate.of(2023, 3, 6))
                        .validUntil(LocalDate.of(2026, 3, 19))
                        .through("lab"))
                .build();
        Assessment today = JUZHU.assess(late, DAY);

        assertThat(today.permit(PermitType.WORK_RESIDENCE_PERMIT).answer()).isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(today.verdict(Procedure.WORK_RESIDENCE_PERMIT_RENEWAL).answer())
                .isEqualTo(Answer.NO);
        assertThat(today.verdict(Procedure.WORK_RESIDENCE_PERMIT_RENEWAL).ways())
                .isEmpty();
    }

    /** Each way is one and none of its parts is, by assessing anew; permits only where the law gives them or leaves it open. */
    @Property(tries = 60, seed = "42")
    void eachWayIsOneAndNoPartOfItIs(@ForAll("cases") Population.Case some, @ForAll long seed) {
        Assessment today = JUZHU.assess(some.known(), some.date());
        for (Decision decision : few(seed)) {
            for (Way way : today.verdict(decision).ways()) {
                assertThat(answer(today, way.changes(), decision))
                        .as("%s", way.changes())
                        .isEqualTo(way.answer());
                parts(way.changes())
                        .forEach(part -> assertThat(answer(today, part, decision))
                                .as("%s of %s", part, way)
                                .isNotEqualTo(way.answer()));
            }
        }
    }

    /** What is found by trying every pair of changes, whether they have to do with the decision or not, was found. */
    @Property(tries = 60, seed = "42")
    void noSmallWayIsMissed(@ForAll("cases") Population.Case some, @ForAll long seed) {
        Assessment today = JUZHU.assess(some.known(), some.date());
        List<Change> all = everyChange(some.known(), today);
        for (Decision decision : few(seed)) {
            List<Way> ways = today.verdict(decision).ways();
            for (List<Change> pair : pairs(all)) {
                if (answer(today, pair, decision) == Answer.YES) {
                    assertThat(ways)
                            .as("%s by %s", decision, pair)
                            .anyMatch(way -> way.from().equals(some.date()) && isPart(way.changes(), pair));
                }
            }
        }
    }

    /** However long a contract or a lease has to run. */
    private static boolean isPart(List<Change> changes, List<Change> of) {
        return changes.stream().allMatch(change -> {
            boolean asLongAsAsked =
                    change instanceof Change.ContractProlonged || change instanceof Change.LeaseProlonged;
            return asLongAsAsked ? of.stream().anyMatch(change.getClass()::isInstance) : of.contains(change);
        });
    }

    private static List<Decision> few(long seed) {
        List<Decision> some = new ArrayList<>(WANTED);
        Collections.shuffle(some, new Random(seed));
        return some.subList(0, 2);
    }

    private static List<Change> everyChange(Applicant person, Assessment today) {
        List<Change> all = new ArrayList<>(List.of(
                new Change.ContractProlonged(null),
                new Change.LeaseProlonged(null),
                new Change.ResidenceReported(),
                new Change.HomeSold(0),
                new Change.VehicleGivenUp(0),
                new Change.LicenceObtained()));
        if (person.family() != null && person.family().partner() != null) {
            all.add(new Change.Married(null));
        }
        if (person.sponsor() != null && !Boolean.TRUE.equals(person.sponsor().applies())) {
            all.add(new Change.EmployerApplies());
        }
        for (PermitType permit : PermitType.values()) {
            if (!mayRunOn(permit, person, today)) {
                all.add(new Change.PermitIssued(permit));
            }
        }
        return all;
    }

    /** What is held and neither lapsed nor cancelled for sure is endorsed, renewed or changed, and not issued anew. */
    private static boolean mayRunOn(PermitType permit, Applicant person, Assessment today) {
        boolean held = Stream.ofNullable(person.permits()).flatMap(List::stream).anyMatch(one -> one.type() == permit);
        IssuedPermit inForce = IssuedPermit.inForce(permit);
        PermitState state = inForce == null ? null : today.verdict(inForce).state();
        return held && (state == null || state.compareTo(PermitState.OVERDUE) <= 0);
    }

    private static List<List<Change>> pairs(List<Change> all) {
        List<List<Change>> pairs = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < all.size(); i++) {
            pairs.add(List.of(all.get(i)));
            for (int k = i + 1; k < all.size(); k++) {
                pairs.add(List.of(all.get(i), all.get(k)));
            }
        }
        return pairs;
    }

    private static List<List<Change>> parts(List<Change> changes) {
        int all = (1 << changes.size()) - 1;
        return IntStream.range(0, all)
                .mapToObj(chosen -> IntStream.range(0, changes.size())
                        .filter(place -> (chosen & (1 << place)) != 0)
                        .mapToObj(changes::get)
                        .toList())
                .toList();
    }

    /** The answer after the changes; null if they cannot happen, or if the law does not give a permit among them. */
    private static @Nullable Answer answer(Assessment today, List<Change> changes, Decision decision) {
        Assessment now = today;
        try {
            for (Change change : changes) {
                if (change instanceof Change.PermitIssued issued && !isGiven(now, issued.permit())) {
                    return null;
                }
                WhatIf next = now.whatIf(change);
                now = JUZHU.assess(next.applicant(), next.after().date());
            }
        } catch (IllegalArgumentException e) {
            return null;
        }
        return now.verdict(decision).answer();
    }

    private static boolean isGiven(Assessment assessment, PermitType permit) {
        List<Answer> answers = permit == PermitType.WORK_RESIDENCE_PERMIT
                ? List.of(
                        assessment.permit(permit).answer(),
                        assessment
                                .verdict(Procedure.WORK_RESIDENCE_PERMIT_RETURNEE)
                                .answer(),
                        assessment.verdict(Procedure.WORK_RESIDENCE_PERMIT_HKMT).answer())
                : List.of(assessment.permit(permit).answer());
        return answers.contains(Answer.YES) || answers.contains(Answer.OFFICE_DECIDES);
    }
}
