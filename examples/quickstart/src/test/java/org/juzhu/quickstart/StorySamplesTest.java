package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.juzhu.Answer;
import org.juzhu.Assessment;
import org.juzhu.HomesLeft;
import org.juzhu.Juzhu;
import org.juzhu.OpenGap;
import org.juzhu.Verdict;
import org.juzhu.law.Question;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.PermitState;

/** The samples whose name tells a story and its day get the answers that the law gave on that day, and around it. */
class StorySamplesTest {
    private static final Juzhu JUZHU = Juzhu.load();

    private static Applicant person(String name) {
        return Objects.requireNonNull(PersonFile.read(Samples.file(name)).applicant());
    }

    private static Assessment assessed(String name, LocalDate day) {
        return JUZHU.assess(person(name), day);
    }

    private static Verdict verdict(String name, LocalDate day, String decision) {
        Decision asked = Decision.all().stream()
                .filter(one -> one.name().equals(decision))
                .findFirst()
                .orElseThrow();
        return assessed(name, day).verdict(asked);
    }

    @Test
    void thereAreTwenty() throws IOException {
        assertThat(Samples.all().stream().filter(file -> file.contains("-on-"))).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    single-holder-with-one-home-on-2013-03-30            | 2013-03-30 | OFFICE_DECIDES 0-1 | OFFICE_DECIDES 0-1
                    single-holder-with-one-home-on-2013-03-30            | 2013-03-31 | NO 0               | NO 0
                    job-changed-in-time-on-2016-08-29                    | 2016-08-29 | YES 1              | YES 1
                    renewal-missed-by-weeks-on-2017-07-10                | 2017-06-15 | YES 1              | YES 1
                    renewal-missed-by-weeks-on-2017-07-10                | 2017-07-10 | NO 0               | NO 0
                    second-home-in-tongzhou-on-2023-06-01                | 2023-06-01 | YES 1              | YES 1
                    divorced-from-a-family-with-two-homes-on-2024-03-27  | 2024-03-26 | NO 0               | NO 0
                    divorced-from-a-family-with-two-homes-on-2024-03-27  | 2024-03-27 | YES 1              | YES 1
                    first-home-after-three-years-on-2024-10-01           | 2024-09-30 | NO 0               | NO 0
                    first-home-after-three-years-on-2024-10-01           | 2024-10-01 | YES 1              | YES 2
                    job-changed-too-late-on-2024-11-05                   | 2024-11-05 | OFFICE_DECIDES 0-1 | OFFICE_DECIDES 0-2
                    job-changed-with-delay-asked-on-2024-11-05           | 2024-11-05 | YES 1              | YES 2
                    first-home-after-one-year-on-2026-08-08              | 2026-08-07 | NO 0               | YES any
                    first-home-after-one-year-on-2026-08-08              | 2026-08-08 | YES 1              | YES any
                    second-home-for-two-children-on-2026-08-08           | 2026-08-07 | NO 0               | YES any
                    second-home-for-two-children-on-2026-08-08           | 2026-08-08 | OFFICE_DECIDES 0-1 | YES any
                    holder-with-spouse-and-two-children-on-2026-11-23    | 2026-11-23 | YES 2              | YES any
                    son-of-eighteen-still-at-school-on-2026-11-23        | 2026-11-23 | YES 2-3            | YES any
                    renewal-missed-by-months-on-2026-11-23               | 2026-11-23 | YES 1              | YES any
                    perhaps-running-on-by-itself-on-2026-11-23           | 2026-11-23 | YES 1-2            | YES any
                    hr-knows-eight-months-on-2026-11-23                  | 2026-11-23 | UNKNOWN 0-1        | UNKNOWN 0-any
                    returned-from-study-abroad-on-2026-11-23             | 2026-11-23 | NO 0               | NO 0
                    """)
    void homesInsideAndOutsideTheFifthRing(String name, LocalDate day, String inside, String outside) {
        assertThat(home(verdict(name, day, "HOME_INSIDE_FIFTH_RING"))).isEqualTo(inside);
        assertThat(home(verdict(name, day, "HOME_OUTSIDE_FIFTH_RING"))).isEqualTo(outside);
    }

    private static String home(Verdict verdict) {
        HomesLeft homes = Objects.requireNonNull(verdict.homesLeft());
        String least = homes(homes.least());
        String most = homes(homes.most());
        return verdict.answer() + " " + (least.equals(most) ? least : least + "-" + most);
    }

    private static String homes(int number) {
        return number == HomesLeft.UNLIMITED ? "any" : String.valueOf(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    settling-by-points-on-2026-07-31                  | 2026-07-31 | POINTS_SETTLEMENT              | YES
                    job-changed-in-time-on-2016-08-29                 | 2016-08-29 | WORK_RESIDENCE_PERMIT_CHANGE   | YES
                    job-changed-in-time-on-2016-08-29                 | 2016-08-30 | WORK_RESIDENCE_PERMIT_CHANGE   | OFFICE_DECIDES
                    job-changed-in-time-on-2016-08-29                 | 2016-08-31 | WORK_RESIDENCE_PERMIT_CHANGE   | NO
                    job-changed-too-late-on-2024-11-05                | 2024-11-05 | WORK_RESIDENCE_PERMIT_CHANGE   | NO
                    job-changed-too-late-on-2024-11-05                | 2024-11-05 | HUKOU_EQUIVALENT               | NO
                    job-changed-with-delay-asked-on-2024-11-05        | 2024-11-05 | WORK_RESIDENCE_PERMIT_CHANGE   | OFFICE_DECIDES
                    job-changed-with-delay-asked-on-2024-11-05        | 2024-12-30 | WORK_RESIDENCE_PERMIT_CHANGE   | OFFICE_DECIDES
                    job-changed-with-delay-asked-on-2024-11-05        | 2024-12-31 | WORK_RESIDENCE_PERMIT_CHANGE   | NO
                    renewal-missed-by-weeks-on-2017-07-10             | 2017-06-15 | WORK_RESIDENCE_PERMIT_RENEWAL  | YES
                    renewal-missed-by-weeks-on-2017-07-10             | 2017-07-10 | WORK_RESIDENCE_PERMIT_RENEWAL  | YES
                    renewal-missed-by-weeks-on-2017-07-10             | 2017-07-15 | WORK_RESIDENCE_PERMIT_RENEWAL  | YES
                    renewal-missed-by-weeks-on-2017-07-10             | 2017-07-16 | WORK_RESIDENCE_PERMIT_RENEWAL  | NO
                    renewal-missed-by-weeks-on-2017-07-10             | 2017-07-10 | HUKOU_EQUIVALENT               | NO
                    renewal-missed-by-months-on-2026-11-23            | 2026-11-23 | WORK_RESIDENCE_PERMIT_RENEWAL  | NO
                    renewal-missed-by-months-on-2026-11-23            | 2026-11-23 | WORK_RESIDENCE_PERMIT          | OFFICE_DECIDES
                    perhaps-running-on-by-itself-on-2026-11-23        | 2026-11-23 | WORK_RESIDENCE_PERMIT_IN_FORCE | OFFICE_DECIDES
                    perhaps-running-on-by-itself-on-2026-11-23        | 2026-11-23 | WORK_RESIDENCE_PERMIT_RENEWAL  | OFFICE_DECIDES
                    perhaps-running-on-by-itself-on-2026-11-23        | 2026-11-23 | HUKOU_EQUIVALENT               | OFFICE_DECIDES
                    holder-with-spouse-and-two-children-on-2026-11-23 | 2026-11-23 | WORK_RESIDENCE_PERMIT_RENEWAL  | OFFICE_DECIDES
                    holder-with-spouse-and-two-children-on-2026-11-23 | 2026-11-23 | HUKOU_EQUIVALENT               | YES
                    returned-from-study-abroad-on-2026-11-23          | 2026-11-23 | WORK_RESIDENCE_PERMIT_RETURNEE | OFFICE_DECIDES
                    returned-from-study-abroad-on-2026-11-23          | 2026-11-23 | WORK_RESIDENCE_PERMIT          | OFFICE_DECIDES
                    returned-from-study-abroad-on-2026-11-23          | 2026-11-23 | WORK_RESIDENCE_PERMIT_HKMT     | NO
                    """)
    void permitsRenewalsAndChanges(String name, LocalDate day, String decision, Answer answer) {
        assertThat(verdict(name, day, decision).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    renewal-missed-by-weeks-on-2017-07-10      | 2017-06-15 | VALID
                    renewal-missed-by-weeks-on-2017-07-10      | 2017-07-10 | OVERDUE
                    renewal-missed-by-weeks-on-2017-07-10      | 2017-07-16 | LAPSED
                    renewal-missed-by-months-on-2026-11-23     | 2026-11-23 | LAPSED
                    perhaps-running-on-by-itself-on-2026-11-23 | 2026-11-23 |
                    job-changed-in-time-on-2016-08-29          | 2016-08-31 | VALID
                    job-changed-too-late-on-2024-11-05         | 2024-09-01 | VALID
                    job-changed-too-late-on-2024-11-05         | 2024-11-05 | CANCELLED
                    job-changed-with-delay-asked-on-2024-11-05 | 2024-11-05 | VALID
                    """)
    void theWorkResidencePermitIsInItsState(String name, LocalDate day, @Nullable PermitState state) {
        assertThat(assessed(name, day)
                        .verdict(IssuedPermit.WORK_RESIDENCE_PERMIT_IN_FORCE)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    holder-with-spouse-and-two-children-on-2026-11-23 | YES, YES, YES
                    son-of-eighteen-still-at-school-on-2026-11-23     | YES, OFFICE_DECIDES, NO
                    first-home-after-one-year-on-2026-08-08           | NO, NO
                    """)
    void whoCanBeEnteredAsADependant(String name, String answers) {
        LocalDate day = LocalDate.parse(Samples.day(name));

        assertThat(FamilyMember.of(person(name), assessed(name, day)).stream()
                        .map(member -> member.entry().answer().name())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "first-home-after-three-years-on-2024-10-01, 2024-09-30, HOME_INSIDE_FIFTH_RING, 2024-10-01",
        "first-home-after-one-year-on-2026-08-08, 2026-08-07, HOME_INSIDE_FIFTH_RING, 2026-08-08",
        "divorced-from-a-family-with-two-homes-on-2024-03-27, 2024-03-26, HOME_OUTSIDE_FIFTH_RING, 2024-03-27"
    })
    void whoComesADayTooEarlyIsToldSo(String name, LocalDate day, String decision, LocalDate from) {
        assertThat(verdict(name, day, decision).possibleFrom()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"HOME_INSIDE_FIFTH_RING", "HOME_OUTSIDE_FIFTH_RING"})
    void whoeverKnowsOnlyTheLastMonthsIsAskedForTheEarlierOnes(String decision) {
        Verdict verdict = verdict("hr-knows-eight-months-on-2026-11-23", LocalDate.of(2026, 11, 23), decision);

        assertThat(verdict.lacking().stream()
                        .flatMap(lacking -> lacking.questions().stream())
                        .map(Question::fact))
                .containsOnly("insuranceRunOfCouple", "incomeTaxRunOfCouple");
    }

    @ParameterizedTest
    @CsvSource({
        "single-holder-with-one-home-on-2013-03-30, HOME_INSIDE_FIFTH_RING, HP-01-S2",
        "job-changed-too-late-on-2024-11-05, HOME_INSIDE_FIFTH_RING, HP-CLS-04c",
        "second-home-for-two-children-on-2026-08-08, HOME_INSIDE_FIFTH_RING, HP-07-X",
        "perhaps-running-on-by-itself-on-2026-11-23, HUKOU_EQUIVALENT, WRP-LIFE-04-3",
        "perhaps-running-on-by-itself-on-2026-11-23, WORK_RESIDENCE_PERMIT_RENEWAL, WRP-LIFE-04-3",
        "job-changed-with-delay-asked-on-2024-11-05, WORK_RESIDENCE_PERMIT_CHANGE, WRP-INS-09",
        "returned-from-study-abroad-on-2026-11-23, WORK_RESIDENCE_PERMIT_RETURNEE, WRP-INS-06"
    })
    void whereTheOfficeDecidesTheGapIsNamed(String name, String decision, String gap) {
        Stream<OpenGap> gaps = verdict(name, LocalDate.parse(Samples.day(name)), decision).gaps().stream();
        List<String> ids = gaps.map(OpenGap::id).toList();

        assertThat(ids).anyMatch(id -> id.startsWith(gap));
    }

    /** 2 + 4 steps; 1 + 3 years from May 2022 to the end of 2025; 1; 1 + 2 steps; three generations. */
    @Test
    void threeGenerationsApplyForAPlate() {
        Verdict family =
                verdict("three-generations-for-a-plate-on-2026-11-23", LocalDate.of(2026, 11, 23), "CAR_FAMILY");
        assertThat(family.answer()).isEqualTo(Answer.YES);
        assertThat(Objects.requireNonNull(family.familyPoints()).formula()).isEqualTo("((6 + 4) x 2 + 1 + 3) x 3 = 72");
    }

    /** The day through which the permit has to be valid is not known for 2027; the third year of junior high runs. */
    @Test
    void aChildInTheLastYearOfJuniorHigh() {
        String name = "last-year-of-junior-high-on-2026-11-23";
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(verdict(name, day, "SENIOR_HIGH").gaps())
                .extracting(OpenGap::id)
                .contains("EXAM-02f");
        assertThat(verdict(name, day, "SENIOR_HIGH").answer()).isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(verdict(name, day, "SECONDARY_VOCATIONAL").answer()).isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(verdict(name, day, "GAOKAO").answer()).isEqualTo(Answer.NO);
    }
}
