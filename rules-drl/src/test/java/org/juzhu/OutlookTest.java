package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.juzhu.law.Indicator;
import org.juzhu.model.Applicant;
import org.juzhu.model.Certificate;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.District;
import org.juzhu.model.DwellingPapers;
import org.juzhu.model.EducationLevel;
import org.juzhu.model.Hukou;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.PointsFile;
import org.juzhu.model.Residence;
import org.juzhu.model.Sex;
import org.juzhu.model.Tenure;

/**
 * The rounds to come of somebody born on 1980-05-05 with insurance for each month of 2010 to 2025, an own home since
 * 2015-06-18 and a bachelor's degree, by hand: 48 points by work, 13.29 by the dwelling, 15 and 20 by education and age.
 */
class OutlookTest {
    private static final Juzhu JUZHU = Juzhu.load();

    private static Applicant.Builder person(String paidUntil, District home, String homeSince) {
        LocalDate since = LocalDate.parse(homeSince);
        return Applicant.builder()
                .birthDate(LocalDate.of(1980, 5, 5))
                .residences(new Residence(
                        since,
                        null,
                        null,
                        Tenure.OWN_HOME,
                        true,
                        home,
                        new DwellingPapers(null, since, true, false, null, null)))
                .contributions(
                        paid(ContributionKind.SOCIAL_INSURANCE, "2010-01", paidUntil, null),
                        paid(ContributionKind.INCOME_TAX, "2023-01", "2025-12", 100))
                .pointsFile(new PointsFile(
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(new Certificate(
                                EducationLevel.BACHELOR,
                                true,
                                true,
                                true,
                                YearMonth.of(2000, 9),
                                LocalDate.of(2004, 7, 1),
                                LocalDate.of(2004, 7, 1))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static ContributionHistory paid(ContributionKind kind, String from, String until, Integer amount) {
        ContributionMonths months = ContributionMonths.paid(YearMonth.parse(from), YearMonth.parse(until))
                .in(District.HAIDIAN);
        return new ContributionHistory(kind, List.of(amount == null ? months : months.of(amount)), null);
    }

    private static SettlementOutlook outlook(Applicant.Builder person) {
        return JUZHU.settlementOutlook(person.build(), 2026, 2031);
    }

    private static List<String> aYearMore(Applicant.Builder person) {
        return outlook(person).aYearMore().stream()
                .map(more -> more.clause().replace("POINTS_SETTLEMENT/", "") + " " + more.points())
                .toList();
    }

    /** From 46 on the age takes each year what work and the home bring. */
    @ParameterizedTest
    @CsvSource({
        "2026, 48, 13.27-13.31, 20, 96.27-96.31",
        "2027, 51, 14.27-14.31, 20, 100.27-100.31",
        "2028, 54, 15.27-15.31, 16, 100.27-100.31",
        "2029, 57, 16.27-16.31, 12, 100.27-100.31",
        "2030, 60, 17.27-17.31, 8, 100.27-100.31",
        "2031, 63, 18.27-18.31, 4, 100.27-100.31"
    })
    void onlyTimePasses(int round, String work, String home, String age, String total) {
        SettlementScore score = outlook(person("2025-12", District.CHAOYANG, "2015-06-18"))
                .rounds()
                .get(round - 2026);

        assertThat(score.round()).isEqualTo(round);
        assertThat(score.line(Indicator.EMPLOYMENT).points()).hasToString(work);
        assertThat(score.line(Indicator.HOUSING).points()).hasToString(home);
        assertThat(score.line(Indicator.AGE).points()).hasToString(age);
        assertThat(score.total()).hasToString(total);
    }

    @Test
    void theAgeBringsLessFromTheRoundOnBeforeWhoseYearTheFortySixthBirthdayLies() {
        assertThat(outlook(person("2025-12", District.CHAOYANG, "2015-06-18")).fewerPointsByAge())
                .isEqualTo(2028);
        assertThat(outlook(person("2025-12", District.CHAOYANG, "2015-06-18").birthDate(LocalDate.of(1980, 1, 1)))
                        .fewerPointsByAge())
                .isEqualTo(2027);
        assertThat(outlook(person("2025-12", District.CHAOYANG, "2015-06-18").birthDate(LocalDate.of(1980, 1, 2)))
                        .fewerPointsByAge())
                .isEqualTo(2028);
        assertThat(outlook(person("2025-12", District.CHAOYANG, "2015-06-18").birthDate(null))
                        .fewerPointsByAge())
                .isNull();
    }

    @Test
    void whatWasNotPaidForTheLastDecemberDoesNotGoOn() {
        List<SettlementScore> rounds =
                outlook(person("2025-11", District.CHAOYANG, "2015-06-18")).rounds();

        assertThat(rounds)
                .extracting(score -> score.line(Indicator.EMPLOYMENT).points())
                .containsOnly(Points.exactly(new BigDecimal("47.75")));
    }

    @Test
    void whetherPaymentsAreTakenToGoOnIsTold() {
        assertThat(outlook(person("2025-12", District.CHAOYANG, "2015-06-18")).payingOn())
                .isTrue();
        assertThat(outlook(person("2025-11", District.CHAOYANG, "2015-06-18")).payingOn())
                .isFalse();
        assertThat(outlook(Applicant.builder()).payingOn()).isFalse();
    }

    /** A woman in a managerial post, born on 1971-03-03, is 55 on 2026-12-31 and 58 on 2029-12-31. */
    @Test
    void whoMayTakePartIsToldRoundByRound() {
        Applicant.Builder person = person("2025-12", District.CHAOYANG, "2015-06-18")
                .hukou(Hukou.ELSEWHERE)
                .sex(Sex.FEMALE)
                .birthDate(LocalDate.of(1971, 3, 3))
                .hasRecord(false)
                .permits(Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2019, 3, 11))
                        .endorsed(
                                LocalDate.of(2020, 3, 2),
                                LocalDate.of(2021, 3, 2),
                                LocalDate.of(2022, 3, 2),
                                LocalDate.of(2023, 3, 2),
                                LocalDate.of(2024, 3, 1),
                                LocalDate.of(2025, 3, 3),
                                LocalDate.of(2026, 3, 2)))
                .pointsFile(PointsFile.of(LocalDate.of(2019, 3, 1), true, true, List.of()));

        assertThat(outlook(person).rounds())
                .extracting(SettlementScore::mayTakePart)
                .containsExactly(
                        Answer.YES,
                        Answer.OFFICE_DECIDES,
                        Answer.OFFICE_DECIDES,
                        Answer.OFFICE_DECIDES,
                        Answer.NO,
                        Answer.NO);
    }

    @Test
    void aYearMoreOfEachThing() {
        assertThat(aYearMore(person("2025-12", District.CHAOYANG, "2015-06-18")))
                .containsExactlyInAnyOrder(
                        "employment-since-2020 3",
                        "own-home-since-2020 1",
                        "declared-rent-since-2020 0.5",
                        "income-tax-since-2020 2");
    }

    /** 36 months outside are three years, six points. */
    @Test
    void aYearMoreOutsideTheCentre() {
        assertThat(aYearMore(person("2025-12", District.CHANGPING, "2023-01-01")))
                .contains("home-outside-since-2020 2", "home-and-work-outside-since-2020 3");
    }

    /** 72 months are six years, twelve points, and there are no more; so a year there brings nothing. */
    @Test
    void aYearMoreOfWhatIsAtItsMostIsNotTold() {
        assertThat(aYearMore(person("2025-12", District.CHANGPING, "2020-01-01")))
                .noneMatch(more -> more.contains("outside"));
        // One month less.
        assertThat(aYearMore(person("2025-12", District.CHANGPING, "2020-02-01")))
                .contains("home-outside-since-2020 2", "home-and-work-outside-since-2020 2");
    }

    /** Work of which nobody knows how much there was brings as much a year as any. */
    @Test
    void aYearMoreOfWhatIsNotKnown() {
        assertThat(aYearMore(Applicant.builder())).contains("employment-since-2020 3", "own-home-since-2020 1");
    }

    @Test
    void beforeTheFirstMethodThereIsNothingToTell() {
        SettlementOutlook none = JUZHU.settlementOutlook(
                person("2025-12", District.CHAOYANG, "2015-06-18").build(), 2014, 2015);

        assertThat(none.rounds()).isEmpty();
        assertThat(none.aYearMore()).isEmpty();
    }
}
