package org.juzhu.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.model.ContributionKind.INCOME_TAX;
import static org.juzhu.model.ContributionKind.SOCIAL_INSURANCE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.District;
import org.juzhu.model.Divorce;
import org.juzhu.model.Employer;
import org.juzhu.model.Employment;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.Hukou;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Settlement;

/** Facts of families: who belongs to one, and what one of the couple has for both (CV-06, CV-09, CV-17 to CV-20). */
class FamilySituationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 5, 5);
    private static final Measures NOTHING_FIXED = new Measures() {
        @Override
        public PermitTerms terms(LocalDate day) {
            return PermitTerms.NONE;
        }

        @Override
        public Countings countings(LocalDate day) {
            return Countings.NONE;
        }

        @Override
        public @Nullable Integer figure(String table, LocalDate day) {
            return null;
        }
    };

    private static Situation on(LocalDate day, Applicant person) {
        return new Situation(person, day, NOTHING_FIXED);
    }

    private static Situation today(Applicant.Builder person) {
        return on(TODAY, person.build());
    }

    private static Situation of(@Nullable Family family) {
        return today(Applicant.builder().homes().contributions().family(family));
    }

    private static Family single() {
        return new Family(MaritalStatus.SINGLE, null, List.of(), null, null, null, null);
    }

    private static Family marriedTo(Applicant.Builder spouse) {
        return new Family(MaritalStatus.MARRIED, spouse.build(), List.of(), null, null, null, null);
    }

    private static Family withChildren(LocalDate... births) {
        List<Applicant> children = Stream.of(births)
                .map(birth -> Applicant.builder()
                        .birthDate(birth)
                        .homes(Home.insideSince(birth))
                        .build())
                .toList();
        return new Family(MaritalStatus.SINGLE, null, children, null, null, null, null);
    }

    private static Family divorced(@Nullable Divorce divorce) {
        return new Family(MaritalStatus.DIVORCED, null, List.of(), null, null, divorce, null);
    }

    // Marriage

    @Test
    void marriedIsWhoTheHostSaysOrWhoHasASpouse() {
        assertThat(of(single()).married()).isFalse();
        assertThat(of(divorced(null)).married()).isFalse();
        assertThat(of(new Family(MaritalStatus.WIDOWED, null, List.of(), null, null, null, null))
                        .married())
                .isFalse();
        assertThat(of(marriedTo(Applicant.builder())).married()).isTrue();
        assertThat(of(new Family(MaritalStatus.MARRIED, null, null, null, null, null, null))
                        .married())
                .isTrue();
        assertThat(of(new Family(null, Applicant.builder().build(), null, null, null, null, null))
                        .married())
                .isTrue();
        assertThat(of(new Family(null, null, List.of(), null, null, null, null)).married())
                .isNull();
        assertThat(of(null).married()).isNull();
    }

    // Children

    @Test
    void oneIsMinorUpToTheDayBeforeTheEighteenthBirthday() {
        Situation situation =
                of(withChildren(LocalDate.of(2008, 11, 23), LocalDate.of(2008, 11, 24), LocalDate.of(2026, 11, 23)));
        assertThat(situation.children()).isEqualTo(3);
        assertThat(situation.childrenUnder(18)).isEqualTo(2);
        assertThat(situation.childrenUnder(1)).isEqualTo(1);
        assertThat(situation.childrenUnder(19)).isEqualTo(3);
    }

    @Test
    void whoIsBornOnTheLastDayOfFebruaryComesOfAgeInAShortYear() {
        Applicant parent = Applicant.builder()
                .family(withChildren(LocalDate.of(2008, 2, 29)))
                .build();
        assertThat(on(LocalDate.of(2026, 2, 27), parent).childrenUnder(18)).isEqualTo(1);
        assertThat(on(LocalDate.of(2026, 2, 28), parent).childrenUnder(18)).isEqualTo(0);
    }

    @Test
    void aChildOfSixteenAndOneOfNineteenAreTwoOfWhomOneIsMinor() {
        Situation situation = of(withChildren(TODAY.minusYears(16), TODAY.minusYears(19)));
        assertThat(situation.children()).isEqualTo(2);
        assertThat(situation.childrenUnder(18)).isEqualTo(1);
    }

    @Test
    void aChildThatIsNotYetBornIsNone() {
        Situation situation = of(withChildren(TODAY.plusDays(1), TODAY.plusYears(1), TODAY));
        assertThat(situation.children()).isEqualTo(1);
        assertThat(situation.childrenUnder(18)).isEqualTo(1);
        assertThat(situation.familyHomes(18)).isEqualTo(1);
    }

    @Test
    void childrenMayBeUnknown() {
        Situation noFamily = of(null);
        assertThat(noFamily.children()).isNull();
        assertThat(noFamily.least().childrenUnder(18)).isEqualTo(0);
        assertThat(noFamily.most().childrenUnder(18)).isNull();
        List<Applicant> ofUnknownAge = List.of(
                Applicant.builder().birthDate(LONG_AGO).build(),
                Applicant.builder().build());
        Situation situation = of(new Family(MaritalStatus.SINGLE, null, ofUnknownAge, null, null, null, null));
        assertThat(situation.children()).isEqualTo(2);
        assertThat(situation.childrenUnder(18)).isNull();
        assertThat(situation.least().childrenUnder(18)).isEqualTo(1);
        assertThat(situation.most().childrenUnder(18)).isEqualTo(2);
    }

    // Divorce

    private static Situation divorcedOn(LocalDate on, LocalDate day) {
        return on(
                day,
                Applicant.builder()
                        .family(divorced(new Divorce(on, 2, true, null)))
                        .build());
    }

    @Test
    void threeYearsFromTheDivorceEndTheDayBeforeTheThirdAnniversary() {
        LocalDate on = LocalDate.of(2021, 9, 10);
        assertThat(divorcedOn(on, on).monthsSinceDivorce()).isEqualTo(0);
        assertThat(divorcedOn(on, LocalDate.of(2024, 9, 9)).monthsSinceDivorce())
                .isEqualTo(35);
        assertThat(divorcedOn(on, LocalDate.of(2024, 9, 10)).monthsSinceDivorce())
                .isEqualTo(36);
    }

    @Test
    void beforeTheDivorceThereIsNone() {
        Situation before = divorcedOn(LocalDate.of(2021, 9, 10), LocalDate.of(2021, 9, 9));
        assertThat(before.monthsSinceDivorce()).isEqualTo(Situation.NO_END);
        assertThat(before.divorcedSince(2021, 8, 5)).isFalse();
        assertThat(before.homesBeforeDivorce()).isEqualTo(0);
        assertThat(before.hukouEquivalentAtDivorce()).isFalse();
    }

    @Test
    void theDayOfTheDivorceIsComparedIncluded() {
        LocalDate day = LocalDate.of(2023, 1, 1);
        assertThat(divorcedOn(LocalDate.of(2021, 8, 5), day).divorcedSince(2021, 8, 5))
                .isTrue();
        assertThat(divorcedOn(LocalDate.of(2021, 8, 4), day).divorcedSince(2021, 8, 5))
                .isFalse();
        assertThat(divorcedOn(LocalDate.of(2021, 8, 5), day).homesBeforeDivorce())
                .isEqualTo(2);
        assertThat(divorcedOn(LocalDate.of(2021, 8, 5), day).hukouEquivalentAtDivorce())
                .isTrue();
    }

    @Test
    void whoIsNotDivorcedAndNamesNoDivorceHadNone() {
        for (Family family : List.of(single(), marriedTo(Applicant.builder()))) {
            assertThat(of(family).monthsSinceDivorce()).isEqualTo(Situation.NO_END);
            assertThat(of(family).divorcedSince(2021, 8, 5)).isFalse();
            assertThat(of(family).homesBeforeDivorce()).isEqualTo(0);
            assertThat(of(family).hukouEquivalentAtDivorce()).isFalse();
        }
        Family again = new Family(
                MaritalStatus.MARRIED,
                Applicant.builder().build(),
                List.of(),
                null,
                null,
                new Divorce(LocalDate.of(2024, 1, 5), 1, false, null),
                null);
        assertThat(of(again).monthsSinceDivorce()).isEqualTo(34);
    }

    @Test
    void aDivorceMayBeUnknown() {
        for (Situation unknown :
                List.of(of(null), of(divorced(null)), of(new Family(null, null, List.of(), null, null, null, null)))) {
            assertThat(unknown.monthsSinceDivorce()).isNull();
            assertThat(unknown.divorcedSince(2021, 8, 5)).isNull();
            assertThat(unknown.homesBeforeDivorce()).isNull();
            assertThat(unknown.hukouEquivalentAtDivorce()).isNull();
        }
        Situation partly = of(divorced(new Divorce(TODAY.minusYears(1), null, null, null)));
        assertThat(partly.monthsSinceDivorce()).isEqualTo(12);
        assertThat(partly.homesBeforeDivorce()).isNull();
        assertThat(partly.hukouEquivalentAtDivorce()).isNull();
    }

    @Test
    void aDivorceOfUnknownDayMayBeStillToCome() {
        Situation dayUnknown = of(divorced(new Divorce(null, 2, true, null)));
        assertThat(dayUnknown.monthsSinceDivorce()).isNull();
        assertThat(dayUnknown.divorcedSince(2021, 8, 5)).isNull();
        assertThat(dayUnknown.homesBeforeDivorce()).isNull();
        assertThat(dayUnknown.least().homesBeforeDivorce()).isEqualTo(0);
        assertThat(dayUnknown.most().homesBeforeDivorce()).isEqualTo(2);
        assertThat(dayUnknown.hukouEquivalentAtDivorce()).isNull();
        assertThat(of(divorced(new Divorce(null, 2, false, null))).hukouEquivalentAtDivorce())
                .isFalse();
    }

    // Homes

    @Test
    void theHomesOfBuyerSpouseAndMinorChildrenCount() {
        Home shared = new Home("h1", true, false, LONG_AGO, null);
        Applicant minor = Applicant.builder()
                .birthDate(TODAY.minusYears(17))
                .homes(Home.outsideSince(LONG_AGO))
                .build();
        Applicant grownUp = Applicant.builder()
                .birthDate(TODAY.minusYears(18))
                .homes(Home.outsideSince(LONG_AGO))
                .build();
        Applicant spouse = Applicant.builder()
                .homes(shared, new Home(null, false, true, LONG_AGO, null))
                .build();
        Situation situation = today(Applicant.builder()
                .homes(shared)
                .family(new Family(MaritalStatus.MARRIED, spouse, List.of(minor, grownUp), null, null, null, null)));
        assertThat(situation.familyHomes(18)).isEqualTo(3);
        assertThat(situation.familyFlats(18)).isEqualTo(2);
        assertThat(situation.familyHomesInside(18)).isEqualTo(1);
    }

    @Test
    void whatMembersOwnMayBeUnknown() {
        Situation spouseUnknown = of(new Family(MaritalStatus.MARRIED, null, List.of(), null, null, null, null));
        assertThat(spouseUnknown.familyHomes(18)).isNull();
        assertThat(spouseUnknown.least().familyHomes(18)).isEqualTo(0);
        assertThat(spouseUnknown.most().familyHomes(18)).isNull();
        Situation childOfUnknownAge = of(new Family(
                MaritalStatus.SINGLE,
                null,
                List.of(Applicant.builder().homes(Home.insideSince(LONG_AGO)).build()),
                null,
                null,
                null,
                null));
        assertThat(childOfUnknownAge.least().familyHomes(18)).isEqualTo(0);
        assertThat(childOfUnknownAge.most().familyHomes(18)).isEqualTo(1);
        assertThat(of(null).familyHomes(18)).isNull();
        assertThat(of(single()).familyHomes(18)).isEqualTo(0);
        Situation childrenUnknown = of(new Family(MaritalStatus.SINGLE, null, null, null, null, null, null));
        assertThat(childrenUnknown.familyHomes(18)).isNull();
    }

    // Settlement and work in a district

    private static Applicant.Builder settled(@Nullable District district, @Nullable LocalDate since) {
        return Applicant.builder().hukou(Hukou.BEIJING).settlement(new Settlement(district, since, null, null, null));
    }

    @Test
    void monthsOfSettlementAreWholeMonths() {
        Situation situation =
                today(settled(District.TONGZHOU, LocalDate.of(2023, 11, 23)).family(single()));
        assertThat(situation.monthsSettledOfCoupleIn(District.TONGZHOU)).isEqualTo(36);
        assertThat(situation.monthsSettledOfCoupleIn(District.HAIDIAN)).isEqualTo(0);
        assertThat(situation.coupleSettledIn(District.TONGZHOU)).isTrue();
        assertThat(situation.coupleSettledIn(District.HAIDIAN)).isFalse();
        Situation later =
                today(settled(District.TONGZHOU, LocalDate.of(2023, 11, 24)).family(single()));
        assertThat(later.monthsSettledOfCoupleIn(District.TONGZHOU)).isEqualTo(35);
        Situation toCome = today(settled(District.TONGZHOU, TODAY.plusDays(1)).family(single()));
        assertThat(toCome.monthsSettledOfCoupleIn(District.TONGZHOU)).isEqualTo(0);
        assertThat(toCome.coupleSettledIn(District.TONGZHOU)).isFalse();
    }

    @Test
    void theSpousesSettlementIsEnough() {
        Applicant.Builder spouse = settled(District.TONGZHOU, TODAY.minusMonths(40));
        Situation situation =
                today(settled(District.HAIDIAN, TODAY.minusMonths(99)).family(marriedTo(spouse)));
        assertThat(situation.monthsSettledOfCoupleIn(District.TONGZHOU)).isEqualTo(40);
        assertThat(situation.coupleSettledIn(District.TONGZHOU)).isTrue();
        Situation fromElsewhere =
                today(Applicant.builder().hukou(Hukou.ELSEWHERE).family(marriedTo(spouse)));
        assertThat(fromElsewhere.monthsSettledOfCoupleIn(District.TONGZHOU)).isEqualTo(40);
    }

    @Test
    void settlementMayBeUnknown() {
        Situation fromElsewhere =
                today(Applicant.builder().hukou(Hukou.ELSEWHERE).family(single()));
        assertThat(fromElsewhere.monthsSettledOfCoupleIn(District.TONGZHOU)).isEqualTo(0);
        assertThat(fromElsewhere.coupleSettledIn(District.TONGZHOU)).isFalse();
        Situation nothing = today(Applicant.builder().hukou(Hukou.BEIJING).family(single()));
        assertThat(nothing.coupleSettledIn(District.TONGZHOU)).isNull();
        assertThat(nothing.monthsSettledOfCoupleIn(District.TONGZHOU)).isNull();
        Situation districtUnknown = today(settled(null, TODAY.minusMonths(40)).family(single()));
        assertThat(districtUnknown.least().monthsSettledOfCoupleIn(District.TONGZHOU))
                .isEqualTo(0);
        assertThat(districtUnknown.most().monthsSettledOfCoupleIn(District.TONGZHOU))
                .isEqualTo(40);
        Situation dayUnknown = today(settled(District.TONGZHOU, null).family(single()));
        assertThat(dayUnknown.monthsSettledOfCoupleIn(District.TONGZHOU)).isNull();
        Situation familyUnknown = today(settled(District.TONGZHOU, TODAY.minusMonths(40)));
        assertThat(familyUnknown.least().monthsSettledOfCoupleIn(District.TONGZHOU))
                .isEqualTo(40);
        assertThat(familyUnknown.most().monthsSettledOfCoupleIn(District.TONGZHOU))
                .isNull();
        assertThat(familyUnknown.coupleSettledIn(District.TONGZHOU)).isTrue();
        assertThat(familyUnknown.coupleSettledIn(District.HAIDIAN)).isNull();
    }

    private static Employment at(@Nullable District district, LocalDate from, LocalDate until) {
        return Employment.between(from, until).at(new Employer("e1", null, district));
    }

    @Test
    void workInTheDistrictIsWorkOfTheDayOfOneOfTheTwo() {
        LocalDate ahead = TODAY.plusYears(1);
        Applicant.Builder there = Applicant.builder().employments(at(District.TONGZHOU, LONG_AGO, TODAY));
        Applicant.Builder ended = Applicant.builder().employments(at(District.TONGZHOU, LONG_AGO, TODAY.minusDays(1)));
        Applicant.Builder elsewhere = Applicant.builder().employments(at(District.HAIDIAN, LONG_AGO, ahead));
        assertThat(today(there.family(single())).coupleWorksIn(District.TONGZHOU))
                .isTrue();
        assertThat(today(ended.family(single())).coupleWorksIn(District.TONGZHOU))
                .isFalse();
        assertThat(today(elsewhere.family(single())).coupleWorksIn(District.TONGZHOU))
                .isFalse();
        assertThat(today(elsewhere.family(
                                marriedTo(Applicant.builder().employments(at(District.TONGZHOU, LONG_AGO, ahead)))))
                        .coupleWorksIn(District.TONGZHOU))
                .isTrue();
        assertThat(today(elsewhere.family(marriedTo(Applicant.builder()))).coupleWorksIn(District.TONGZHOU))
                .isNull();
        assertThat(today(Applicant.builder()
                                .employments(at(null, LONG_AGO, ahead))
                                .family(single()))
                        .coupleWorksIn(District.TONGZHOU))
                .isNull();
    }

    // What one of the couple has for both

    private static Applicant.Builder insured(String from) {
        return Applicant.builder()
                .contributions(
                        ContributionHistory.complete(
                                SOCIAL_INSURANCE,
                                ContributionMonths.paid(YearMonth.parse(from), YearMonth.of(2026, 10))),
                        ContributionHistory.complete(INCOME_TAX));
    }

    @Test
    void oneSpousesRunIsEnoughAndTwoAreNotJoined() {
        Applicant.Builder before = Applicant.builder()
                .contributions(
                        ContributionHistory.complete(
                                SOCIAL_INSURANCE,
                                ContributionMonths.paid(YearMonth.of(2025, 1), YearMonth.of(2026, 4))),
                        ContributionHistory.complete(INCOME_TAX));
        assertThat(today(insured("2026-05").family(marriedTo(before))).insuranceRunOfCouple(3))
                .isEqualTo(6);
        assertThat(today(before.family(marriedTo(insured("2026-05")))).insuranceRunOfCouple(3))
                .isEqualTo(6);
        assertThat(today(insured("2026-05").family(marriedTo(insured("2025-11"))))
                        .insuranceRunOfCouple(3))
                .isEqualTo(12);
        assertThat(today(insured("2026-05").family(single())).insuranceRunOfCouple(3))
                .isEqualTo(6);
        assertThat(today(insured("2026-05").family(single())).incomeTaxRunOfCouple(3))
                .isEqualTo(0);
    }

    @Test
    void theRunOfASpouseOfWhomNothingIsKnownMayBeLonger() {
        Situation situation = today(insured("2026-05").family(marriedTo(Applicant.builder())));
        assertThat(situation.insuranceRunOfCouple(3)).isNull();
        assertThat(situation.least().insuranceRunOfCouple(3)).isEqualTo(6);
        assertThat(situation.most().insuranceRunOfCouple(3)).isNull();
        Situation familyUnknown = today(insured("2026-05"));
        assertThat(familyUnknown.least().insuranceRunOfCouple(3)).isEqualTo(6);
        assertThat(familyUnknown.most().insuranceRunOfCouple(3)).isNull();
    }

    @Test
    void aPermitOfOneOfTheTwoIsHeldUpToItsLastDay() {
        Permit permit = Permit.issued(PermitType.TEMPORARY_PERMIT, LocalDate.of(2016, 1, 5))
                .validUntil(TODAY);
        Permit over = permit.validUntil(TODAY.minusDays(1));
        Applicant.Builder none = Applicant.builder().permits();
        Applicant.Builder holder = Applicant.builder().permits(permit);
        assertThat(today(none.family(marriedTo(holder))).coupleHolds(PermitType.TEMPORARY_PERMIT))
                .isTrue();
        assertThat(today(none.family(marriedTo(Applicant.builder().permits(over))))
                        .coupleHolds(PermitType.TEMPORARY_PERMIT))
                .isFalse();
        assertThat(today(holder.family(single())).coupleHolds(PermitType.TEMPORARY_PERMIT))
                .isTrue();
        assertThat(today(holder.family(null)).coupleHolds(PermitType.TEMPORARY_PERMIT))
                .isTrue();
        assertThat(today(none.family(null)).coupleHolds(PermitType.TEMPORARY_PERMIT))
                .isNull();
        assertThat(today(none.family(single())).coupleHolds(PermitType.TEMPORARY_PERMIT))
                .isFalse();
    }
}
