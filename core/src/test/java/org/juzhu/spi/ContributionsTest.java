package org.juzhu.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.model.ContributionKind.INCOME_TAX;
import static org.juzhu.model.ContributionKind.MEDICAL_INSURANCE;
import static org.juzhu.model.ContributionKind.PENSION_INSURANCE;
import static org.juzhu.model.ContributionKind.SOCIAL_INSURANCE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.District;

/** How months of contributions are counted, with the figures that the dossier works out: CV-10 to CV-16, HP-CON. */
class ContributionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int WITHOUT_LIMIT = Integer.MAX_VALUE;

    private static Contributions of(LocalDate day, ContributionKind kind, ContributionHistory... histories) {
        return new Contributions(List.of(histories), kind, day);
    }

    private static Contributions on(LocalDate day, ContributionMonths... months) {
        return of(day, SOCIAL_INSURANCE, ContributionHistory.complete(SOCIAL_INSURANCE, months));
    }

    private static Contributions today(ContributionMonths... months) {
        return on(TODAY, months);
    }

    private static Contributions since(String month, ContributionMonths... months) {
        return of(
                TODAY,
                SOCIAL_INSURANCE,
                ContributionHistory.completeSince(YearMonth.parse(month), SOCIAL_INSURANCE, months));
    }

    private static ContributionMonths paid(String from, String until) {
        return ContributionMonths.paid(YearMonth.parse(from), YearMonth.parse(until));
    }

    private static ContributionMonths quarters(String from, String until) {
        return new ContributionMonths(
                YearMonth.parse(from), YearMonth.parse(until), null, null, null, null, null, true, null, null);
    }

    private static ContributionMonths taxed(String from, String until, int amount) {
        return new ContributionMonths(
                YearMonth.parse(from), YearMonth.parse(until), null, "a", null, amount, null, null, null, null);
    }

    private static Count run(Contributions contributions) {
        return contributions.run(months -> true, false, 3, WITHOUT_LIMIT);
    }

    private static Count runOfThreeInAll(Contributions contributions) {
        return contributions.run(months -> true, false, 3, 3);
    }

    private static Count runWithLate(Contributions contributions) {
        return contributions.run(months -> true, true, 3, WITHOUT_LIMIT);
    }

    private static Count runInTongzhou(Contributions contributions) {
        return contributions.run(Contributions.in(District.TONGZHOU), false, 3, WITHOUT_LIMIT);
    }

    private static @Nullable Boolean inTime(ContributionMonths months) {
        return months.paidOn() == null;
    }

    private static Count exactly(int months) {
        return Count.exactly(months);
    }

    // The window: CV-10, CV-11

    @Test
    void theWindowOfTwelveMonthsEndsWithTheMonthBeforeThatOfTheDay() {
        assertThat(today(paid("2025-11", "2026-10")).months(12, 1, months -> true))
                .isEqualTo(exactly(12));
        assertThat(today(paid("2025-12", "2026-12")).months(12, 1, months -> true))
                .isEqualTo(exactly(11));
        assertThat(today(paid("2024-01", "2025-11")).months(12, 1, months -> true))
                .isEqualTo(exactly(1));
        assertThat(today(paid("2024-01", "2025-10")).months(12, 1, months -> true))
                .isEqualTo(exactly(0));
    }

    @Test
    void theWindowOfSixtyMonthsIsFiveYearsLong() {
        assertThat(today(paid("2021-11", "2026-10")).months(60, 1, months -> true))
                .isEqualTo(exactly(60));
        assertThat(today(paid("2021-12", "2026-10")).months(60, 1, months -> true))
                .isEqualTo(exactly(59));
        assertThat(run(today(paid("2021-11", "2026-10")))).isEqualTo(exactly(60));
        assertThat(run(today(paid("2021-12", "2026-10")))).isEqualTo(exactly(59));
    }

    @Test
    void theCurrentMonthNeverCounts() {
        assertThat(run(today(paid("2026-11", "2026-11")))).isEqualTo(exactly(0));
        assertThat(run(today(paid("2026-10", "2026-11")))).isEqualTo(exactly(1));
        assertThat(run(on(LocalDate.of(2026, 11, 1), paid("2026-10", "2026-11"))))
                .isEqualTo(exactly(1));
        assertThat(run(on(LocalDate.of(2026, 11, 30), paid("2026-10", "2026-11"))))
                .isEqualTo(exactly(1));
        assertThat(run(on(LocalDate.of(2026, 12, 1), paid("2026-10", "2026-11"))))
                .isEqualTo(exactly(2));
    }

    @Test
    void aMonthOfWhichNothingWasPaidCountsForNothing() {
        Contributions tax = of(
                TODAY,
                INCOME_TAX,
                ContributionHistory.complete(
                        INCOME_TAX,
                        taxed("2026-01", "2026-06", 9),
                        taxed("2026-07", "2026-07", 0),
                        taxed("2026-08", "2026-10", 1)));
        assertThat(run(tax)).isEqualTo(exactly(3));
        assertThat(tax.months(12, 1, months -> true)).isEqualTo(exactly(9));
        Contributions nothing =
                of(TODAY, INCOME_TAX, ContributionHistory.complete(INCOME_TAX, taxed("2021-01", "2025-12", 0)));
        assertThat(nothing.years(5)).isEqualTo(exactly(0));
    }

    @Test
    void whatIsPaidAfterTheDayIsNotYetPaid() {
        ContributionMonths late = paid("2026-05", "2026-05").late(LocalDate.of(2026, 11, 24));
        assertThat(today(late).months(6, 6, months -> true)).isEqualTo(exactly(0));
        assertThat(on(LocalDate.of(2026, 11, 24), late).months(6, 6, months -> true))
                .isEqualTo(exactly(1));
    }

    // The run of the home rules: CV-12, HP-CON-02, -04, -05

    @Test
    void threeMonthsAreForgivenAtAChangeOfEmployer() {
        ContributionMonths before = paid("2025-09", "2026-02").by("a");
        assertThat(run(today(before, paid("2026-06", "2026-10").by("b")))).isEqualTo(exactly(14));
        assertThat(run(today(before, paid("2026-07", "2026-10").by("b")))).isEqualTo(exactly(4));
        assertThat(run(today(before, paid("2026-06", "2026-10").by("a")))).isEqualTo(exactly(5));
    }

    @Test
    void noMonthLackingNeedsNoChangeOfEmployer() {
        assertThat(run(today(
                        paid("2026-01", "2026-05").by("a"),
                        paid("2026-06", "2026-10").by("a"))))
                .isEqualTo(exactly(10));
        assertThat(run(today(paid("2026-01", "2026-10")))).isEqualTo(exactly(10));
    }

    @Test
    void aForgivenStretchNeedsACountedMonthOnEachSide() {
        assertThat(run(today(paid("2025-09", "2026-09").by("a")))).isEqualTo(exactly(0));
        assertThat(run(today(paid("2026-06", "2026-10").by("b")))).isEqualTo(exactly(5));
        assertThat(run(today())).isEqualTo(exactly(0));
    }

    @Test
    void theMonthBeforeTheApplicationMustItselfBePaidInTime() {
        ContributionMonths late = paid("2026-10", "2026-10").by("b").late(LocalDate.of(2026, 11, 20));
        assertThat(run(today(paid("2025-09", "2026-09").by("a"), late))).isEqualTo(exactly(0));
        assertThat(runWithLate(today(paid("2025-09", "2026-09").by("a"), late))).isEqualTo(exactly(14));
    }

    @Test
    void monthsPaidLateAreForgivenLikeThoseThatAreMissing() {
        LocalDate june = LocalDate.of(2026, 6, 9);
        ContributionMonths before = paid("2025-09", "2026-02").by("a");
        ContributionMonths after = paid("2026-06", "2026-10").by("b");
        assertThat(run(today(before, after, paid("2026-03", "2026-05").by("b").late(june))))
                .isEqualTo(exactly(14));
        assertThat(run(today(before, after, paid("2026-03", "2026-04").by("b").late(june))))
                .isEqualTo(exactly(14));
    }

    @Test
    void otherMonthsPaidLateEndTheRun() {
        ContributionMonths late = paid("2026-05", "2026-05").by("a").late(LocalDate.of(2026, 6, 9));
        Contributions sameEmployer = today(
                paid("2025-09", "2026-04").by("a"),
                late,
                paid("2026-06", "2026-10").by("a"));
        assertThat(run(sameEmployer)).isEqualTo(exactly(5));
        assertThat(runWithLate(sameEmployer)).isEqualTo(exactly(14));
        Contributions fourLate = today(
                paid("2025-09", "2026-01").by("a"),
                paid("2026-02", "2026-05").by("b").late(LocalDate.of(2026, 6, 9)),
                paid("2026-06", "2026-10").by("b"));
        assertThat(run(fourLate)).isEqualTo(exactly(5));
        assertThat(runWithLate(fourLate)).isEqualTo(exactly(14));
    }

    @Test
    void eachStretchIsMeasuredByItself() {
        Contributions threeChanges = today(
                paid("2025-01", "2025-06").by("a"),
                paid("2025-10", "2025-12").by("b"),
                paid("2026-03", "2026-04").by("c"),
                paid("2026-07", "2026-10").by("a"));
        assertThat(run(threeChanges)).isEqualTo(exactly(22));
    }

    @Test
    void aSecondFigureCutsTheRunWhereMoreInAllWouldBeForgiven() {
        Contributions threeChanges = today(
                paid("2025-01", "2025-06").by("a"),
                paid("2025-10", "2025-12").by("b"),
                paid("2026-03", "2026-04").by("c"),
                paid("2026-07", "2026-10").by("a"));
        // 4 months, 2 forgiven, 2 months, then of the next 2 forgiven only one.
        assertThat(runOfThreeInAll(threeChanges)).isEqualTo(exactly(9));
        assertThat(threeChanges.run(months -> true, false, 3, 4)).isEqualTo(exactly(4 + 2 + 2 + 2 + 3));
        assertThat(threeChanges.run(months -> true, false, 3, 7)).isEqualTo(exactly(22));
        assertThat(threeChanges.run(months -> true, false, 0, 0)).isEqualTo(exactly(4));
        Contributions oneChange = today(
                paid("2025-09", "2026-02").by("a"), paid("2026-06", "2026-10").by("b"));
        assertThat(runOfThreeInAll(oneChange)).isEqualTo(exactly(14));
    }

    @Test
    void withoutForgivingEveryMissingMonthEndsTheRun() {
        Contributions oneChange = today(
                paid("2025-09", "2026-04").by("a"), paid("2026-06", "2026-10").by("b"));
        assertThat(oneChange.run(months -> true, false, 0, WITHOUT_LIMIT)).isEqualTo(exactly(5));
    }

    @Test
    void insuranceAndTaxAreNeverMixed() {
        ContributionHistory insurance = ContributionHistory.complete(
                SOCIAL_INSURANCE, paid("2026-06", "2026-10").by("a"));
        ContributionHistory tax = ContributionHistory.complete(
                INCOME_TAX, paid("2025-01", "2026-05").by("a"));
        assertThat(run(of(TODAY, SOCIAL_INSURANCE, insurance, tax))).isEqualTo(exactly(5));
        assertThat(run(of(TODAY, INCOME_TAX, insurance, tax))).isEqualTo(exactly(0));
    }

    @Test
    void ofTwoEmployersInOneMonthOneWhoPaidOnBothSidesIsNoChange() {
        ContributionMonths before = paid("2025-09", "2026-02").by("a");
        ContributionMonths after = paid("2026-04", "2026-10").by("b");
        assertThat(run(today(before, after, paid("2026-04", "2026-10").by("a"))))
                .isEqualTo(exactly(7));
        assertThat(run(today(before, after, paid("2026-04", "2026-10").by("c"))))
                .isEqualTo(exactly(14));
        assertThat(run(today(before, after, paid("2026-05", "2026-10").by("a"))))
                .isEqualTo(exactly(14));
    }

    @Test
    void aMonthPaidLateByOneAndInTimeByAnotherIsPaidInTime() {
        ContributionMonths late = paid("2026-01", "2026-10").by("a").late(LocalDate.of(2026, 11, 1));
        assertThat(run(today(late, paid("2026-01", "2026-10").by("b")))).isEqualTo(exactly(10));
        assertThat(run(today(late, late, paid("2026-04", "2026-10").by("b")))).isEqualTo(exactly(7));
    }

    // What is not known

    @Test
    void withoutAHistoryTheRunMayBeAnything() {
        assertThat(run(new Contributions(null, SOCIAL_INSURANCE, TODAY))).isEqualTo(Count.UNKNOWN);
        assertThat(run(of(TODAY, SOCIAL_INSURANCE, new ContributionHistory(SOCIAL_INSURANCE, null, null))))
                .isEqualTo(Count.UNKNOWN);
        assertThat(run(of(TODAY, SOCIAL_INSURANCE, ContributionHistory.complete(INCOME_TAX))))
                .isEqualTo(Count.UNKNOWN);
        assertThat(run(new Contributions(List.of(), SOCIAL_INSURANCE, TODAY))).isEqualTo(exactly(0));
    }

    @Test
    void monthsBeforeTheListIsCompleteMayBePaid() {
        assertThat(run(since("2025-11", paid("2025-11", "2026-10")))).isEqualTo(new Count(12, null));
        assertThat(run(since("2025-10", paid("2025-11", "2026-10").by("a")))).isEqualTo(new Count(12, null));
        assertThat(run(since("2025-08", paid("2025-11", "2026-10").by("a")))).isEqualTo(new Count(12, null));
        assertThat(run(since("2025-07", paid("2025-11", "2026-10").by("a")))).isEqualTo(exactly(12));
        assertThat(run(since("2026-11"))).isEqualTo(Count.UNKNOWN);
        assertThat(run(since("2026-10"))).isEqualTo(exactly(0));
        assertThat(since("2025-11", paid("2025-11", "2026-10")).months(60, 1, months -> true))
                .isEqualTo(new Count(12, 60));
    }

    @Test
    void whatIsListedBeforeTheListIsCompleteIsSurelyPaid() {
        assertThat(run(since("2026-05", paid("2025-11", "2026-10")))).isEqualTo(new Count(12, null));
        assertThat(runOfThreeInAll(since("2026-05", paid("2025-11", "2026-10"))))
                .isEqualTo(new Count(12, null));
    }

    @Test
    void anUnknownPayerMayBeAnother() {
        ContributionMonths before = paid("2025-09", "2026-02");
        assertThat(run(today(before, paid("2026-06", "2026-10").by("b")))).isEqualTo(new Count(5, 14));
        assertThat(run(today(before.by("a"), paid("2026-06", "2026-10")))).isEqualTo(new Count(5, 14));
        assertThat(run(today(before.by("a"), paid("2026-06", "2026-10").by("a"), paid("2026-06", "2026-06"))))
                .isEqualTo(exactly(5));
        assertThat(run(today(before.by("a"), paid("2026-06", "2026-10").by("b"), paid("2026-06", "2026-06"))))
                .isEqualTo(new Count(5, 14));
        assertThat(run(today(before, paid("2026-07", "2026-10")))).isEqualTo(exactly(4));
    }

    @Test
    void onlyWhatWasPaidInTheDistrictCountsThere() {
        ContributionMonths there = paid("2025-09", "2026-02").by("a").in(District.TONGZHOU);
        ContributionMonths elsewhere = paid("2026-03", "2026-04").by("c").in(District.HAIDIAN);
        ContributionMonths again = paid("2026-05", "2026-10").by("b").in(District.TONGZHOU);
        assertThat(runInTongzhou(today(there, elsewhere, again))).isEqualTo(exactly(14));
        assertThat(run(today(there, elsewhere, again))).isEqualTo(exactly(14));
        assertThat(runInTongzhou(today(there, elsewhere, again.by("a")))).isEqualTo(exactly(6));
        assertThat(run(today(there, elsewhere, again.by("a")))).isEqualTo(exactly(14));
    }

    @Test
    void anUnknownDistrictMayBeIt() {
        ContributionMonths again = paid("2026-05", "2026-10").by("b").in(District.TONGZHOU);
        assertThat(runInTongzhou(today(paid("2025-11", "2026-04").by("b"), again)))
                .isEqualTo(new Count(6, 12));
        assertThat(runInTongzhou(today(paid("2025-11", "2026-10").by("b")))).isEqualTo(new Count(0, 12));
        assertThat(run(today(paid("2025-11", "2026-10").by("b")))).isEqualTo(exactly(12));
    }

    /** A month more can make a job change two stretches of one employer, so that less is forgiven. */
    @Test
    void aMonthOfUnknownDistrictCanBreakWhatIsForgiven() {
        ContributionMonths before = paid("2025-09", "2026-04").by("a").in(District.TONGZHOU);
        ContributionMonths after = paid("2026-08", "2026-10").by("b").in(District.TONGZHOU);
        ContributionMonths between = paid("2026-06", "2026-06").by("b");
        assertThat(runInTongzhou(today(before, after, between.in(District.TONGZHOU))))
                .isEqualTo(exactly(3));
        assertThat(runInTongzhou(today(before, after, between.in(District.HAIDIAN))))
                .isEqualTo(exactly(14));
        assertThat(runInTongzhou(today(before, after, between))).isEqualTo(new Count(3, 14));
    }

    // Quarters: CV-13, HP-CON-06

    private static Contributions tax(LocalDate day, ContributionMonths... months) {
        return of(day, INCOME_TAX, ContributionHistory.complete(INCOME_TAX, months));
    }

    @Test
    void wholeQuartersThatEndedBeforeTheMonthOfTheDayCount() {
        ContributionMonths quarters = quarters("2019-04", "2024-06");
        assertThat(tax(LocalDate.of(2024, 5, 10), quarters).quarterRun()).isEqualTo(exactly(20));
        assertThat(tax(LocalDate.of(2024, 3, 10), quarters).quarterRun()).isEqualTo(exactly(19));
        assertThat(tax(LocalDate.of(2024, 3, 31), quarters).quarterRun()).isEqualTo(exactly(19));
        assertThat(tax(LocalDate.of(2024, 4, 1), quarters).quarterRun()).isEqualTo(exactly(20));
        assertThat(tax(LocalDate.of(2024, 5, 10), quarters("2019-07", "2024-03"))
                        .quarterRun())
                .isEqualTo(exactly(19));
        assertThat(tax(LocalDate.of(2024, 5, 10), quarters("2019-04", "2023-12"))
                        .quarterRun())
                .isEqualTo(exactly(0));
    }

    @Test
    void aQuarterHalfPaidOrPaidLateEndsThemForNothingIsForgiven() {
        LocalDate day = LocalDate.of(2024, 5, 10);
        assertThat(tax(day, quarters("2019-05", "2024-03")).quarterRun()).isEqualTo(exactly(19));
        assertThat(tax(day, quarters("2019-04", "2023-06"), quarters("2023-10", "2024-03"))
                        .quarterRun())
                .isEqualTo(exactly(2));
        assertThat(tax(
                                day,
                                quarters("2019-04", "2023-06"),
                                quarters("2023-07", "2023-09").late(LocalDate.of(2023, 12, 1)),
                                quarters("2023-10", "2024-03"))
                        .quarterRun())
                .isEqualTo(exactly(2));
    }

    @Test
    void monthsAndQuartersAreNotMixed() {
        LocalDate day = LocalDate.of(2024, 5, 10);
        assertThat(tax(day, paid("2019-04", "2024-04")).quarterRun()).isEqualTo(exactly(0));
        assertThat(run(tax(day, quarters("2019-04", "2024-04")))).isEqualTo(exactly(0));
    }

    @Test
    void quartersMayBeUnknown() {
        LocalDate day = LocalDate.of(2024, 5, 10);
        assertThat(new Contributions(null, INCOME_TAX, day).quarterRun()).isEqualTo(Count.UNKNOWN);
        Contributions partly = of(
                day,
                INCOME_TAX,
                ContributionHistory.completeSince(YearMonth.of(2023, 4), INCOME_TAX, quarters("2023-04", "2024-03")));
        assertThat(partly.quarterRun()).isEqualTo(new Count(4, null));
        Contributions sure = of(
                day,
                INCOME_TAX,
                ContributionHistory.completeSince(YearMonth.of(2023, 3), INCOME_TAX, quarters("2023-04", "2024-03")));
        assertThat(sure.quarterRun()).isEqualTo(exactly(4));
        Contributions none = of(
                day,
                INCOME_TAX,
                ContributionHistory.completeSince(YearMonth.of(2023, 3), INCOME_TAX, quarters("2023-04", "2023-12")));
        assertThat(none.quarterRun()).isEqualTo(exactly(0));
    }

    // Calendar years: CV-15, HP-CON-03

    @Test
    void onePaymentInEachOfTheFiveYearsBeforeIsEnough() {
        LocalDate day = LocalDate.of(2023, 3, 8);
        ContributionMonths[] oneEach = {
            paid("2018-01", "2018-01"),
            paid("2019-12", "2019-12"),
            paid("2020-05", "2020-05"),
            paid("2021-06", "2021-06"),
            paid("2022-12", "2022-12")
        };
        assertThat(tax(day, oneEach).years(5)).isEqualTo(exactly(5));
        assertThat(tax(LocalDate.of(2022, 12, 31), oneEach).years(5)).isEqualTo(exactly(4));
        assertThat(tax(day, paid("2017-12", "2017-12"), paid("2023-01", "2023-02"))
                        .years(5))
                .isEqualTo(exactly(0));
        assertThat(tax(day, paid("2017-12", "2023-02")).years(5)).isEqualTo(exactly(5));
        assertThat(tax(day, paid("2019-12", "2020-01")).years(5)).isEqualTo(exactly(2));
    }

    @Test
    void whatIsBookedLaterCountsForThatYearOnly() {
        LocalDate day = LocalDate.of(2023, 3, 8);
        ContributionMonths late = paid("2020-03", "2020-09").late(LocalDate.of(2021, 2, 1));
        assertThat(tax(day, late).years(5)).isEqualTo(exactly(1));
        assertThat(tax(LocalDate.of(2021, 3, 8), late).years(5)).isEqualTo(exactly(0));
        assertThat(tax(day, late, paid("2021-01", "2021-01")).years(5)).isEqualTo(exactly(1));
        assertThat(tax(day, late, paid("2020-01", "2020-01")).years(5)).isEqualTo(exactly(2));
        assertThat(tax(day, quarters("2018-01", "2022-12")).years(5)).isEqualTo(exactly(5));
    }

    @Test
    void yearsMayBeUnknown() {
        LocalDate day = LocalDate.of(2023, 3, 8);
        assertThat(new Contributions(null, INCOME_TAX, day).years(5)).isEqualTo(new Count(0, 5));
        Contributions partly = of(
                day,
                INCOME_TAX,
                ContributionHistory.completeSince(YearMonth.of(2021, 1), INCOME_TAX, paid("2021-01", "2022-12")));
        assertThat(partly.years(5)).isEqualTo(new Count(2, 5));
    }

    // Windows without forgiving: CV-14, CV-16

    @Test
    void aWindowOfTheCarRuleMayBePaidLateButNotMissing() {
        LocalDate day = LocalDate.of(2023, 3, 8);
        ContributionMonths late = paid("2018-03", "2018-05").late(LocalDate.of(2023, 3, 8));
        assertThat(on(day, paid("2018-03", "2023-02")).months(60, 1, months -> true))
                .isEqualTo(exactly(60));
        assertThat(on(day, late, paid("2018-06", "2023-02")).months(60, 1, months -> true))
                .isEqualTo(exactly(60));
        assertThat(on(day, paid("2018-04", "2023-03")).months(60, 1, months -> true))
                .isEqualTo(exactly(59));
    }

    @Test
    void aLineOfInsuranceWithoutAHistoryOfItsOwnWasPaidWithTheRest() {
        ContributionHistory all = ContributionHistory.complete(SOCIAL_INSURANCE, paid("2025-11", "2026-10"));
        ContributionHistory pension = ContributionHistory.complete(PENSION_INSURANCE, paid("2026-01", "2026-10"));
        assertThat(of(TODAY, PENSION_INSURANCE, all, pension).months(12, 1, months -> true))
                .isEqualTo(exactly(10));
        assertThat(of(TODAY, MEDICAL_INSURANCE, all, pension).months(12, 1, months -> true))
                .isEqualTo(exactly(12));
        assertThat(of(TODAY, PENSION_INSURANCE, ContributionHistory.complete(INCOME_TAX))
                        .months(12, 1, months -> true))
                .isEqualTo(new Count(0, 12));
    }

    @Test
    void aWindowOfTheExamRuleMustBePaidInTime() {
        ContributionMonths late = paid("2020-11", "2020-11").late(LocalDate.of(2021, 1, 5));
        assertThat(today(paid("2020-11", "2026-10")).months(72, 1, ContributionsTest::inTime))
                .isEqualTo(exactly(72));
        assertThat(today(late, paid("2020-12", "2026-10")).months(72, 1, ContributionsTest::inTime))
                .isEqualTo(exactly(71));
        assertThat(today(paid("2020-12", "2026-11")).months(72, 1, ContributionsTest::inTime))
                .isEqualTo(exactly(71));
        assertThat(today(paid("2026-05", "2026-10")).months(6, 1, ContributionsTest::inTime))
                .isEqualTo(exactly(6));
    }
}
