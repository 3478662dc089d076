package org.juzhu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicantTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void constructionNamesAllFaultsAtOnce() {
        Applicant.Builder builder = Applicant.builder()
                .birthDate(LocalDate.of(2990, 4, 1))
                .residences(
                        Residence.between(DAY, DAY.minusDays(1)),
                        new Residence(DAY, DAY, true, null, null, null, null),
                        Residence.since(LocalDate.MAX))
                .employmentsCompleteSince(DAY)
                .contributions(
                        ContributionHistory.complete(
                                ContributionKind.INCOME_TAX,
                                ContributionMonths.paid(YearMonth.of(2026, 5), YearMonth.of(2026, 4)),
                                ContributionMonths.paid(null, null),
                                ContributionMonths.paid(YearMonth.of(2026, 5), YearMonth.of(2026, 6))
                                        .late(LocalDate.of(2026, 4, 30))),
                        ContributionHistory.complete(ContributionKind.INCOME_TAX),
                        new ContributionHistory(null, null, null))
                .permits(Permit.issued(PermitType.RESIDENCE_PERMIT, DAY).endorsed(DAY.minusDays(1)))
                .documents(new Document(null, null))
                .family(new Family(MaritalStatus.SINGLE, Applicant.builder().build(), null, null, null, null, null));
        InvalidApplicantException invalid = catchThrowableOfType(InvalidApplicantException.class, builder::build);
        assertThat(invalid.faults())
                .extracting(Fault::path)
                .containsExactly(
                        "birthDate",
                        "residences[0].until",
                        "residences[1].openEnded",
                        "residences[2].from",
                        "employmentsCompleteSince",
                        "contributions[0].months[0].until",
                        "contributions[0].months[1].from",
                        "contributions[0].months[1].until",
                        "contributions[0].months[2].paidOn",
                        "contributions[1].kind",
                        "contributions[2].kind",
                        "permits[0].endorsedOn[0]",
                        "documents[0].type",
                        "family.spouse");
        assertThat(invalid.faults())
                .allSatisfy(fault -> assertThat(fault.maybe()).matches("Maybe .*\\."));
        assertThat(invalid.getMessage().lines().reduce((first, second) -> second))
                .hasValueSatisfying(last -> assertThat(last.strip()).startsWith("Maybe "));
    }

    @Test
    void permitsDeathAndWorkAreCheckedToo() {
        Applicant.Builder builder = Applicant.builder()
                .birthDate(DAY)
                .diedOn(DAY.minusDays(1))
                .permits(Permit.issued(PermitType.WORK_RESIDENCE_PERMIT, DAY).validUntil(DAY.minusDays(1)))
                .qualification(Qualification.of(null, null, -1));
        InvalidApplicantException invalid = catchThrowableOfType(InvalidApplicantException.class, builder::build);
        assertThat(invalid.faults())
                .extracting(Fault::path)
                .containsExactly("permits[0].validUntil", "diedOn", "qualification.monthsWorkedElsewhere");
        assertThatThrownBy(() -> Applicant.fromMap(Map.of("qualification", Map.of("monthsWorkedElsewhere", "12"))))
                .hasMessageContaining("qualification.monthsWorkedElsewhere: is not a whole number");
    }

    @Test
    void aWholeNumberIsReadWhateverTypeTheJsonLibraryGivesIt() {
        for (Number twelve : List.of(12, 12L, new BigDecimal("12"), BigInteger.valueOf(12), 12.0)) {
            Applicant read = Applicant.fromMap(Map.of("qualification", Map.of("monthsWorkedElsewhere", twelve)));
            assertThat(read.qualification().monthsWorkedElsewhere()).isEqualTo(12);
        }
        for (Number none : List.of(12.5, 1L << 40, Double.NaN)) {
            assertThatThrownBy(() -> Applicant.fromMap(Map.of("qualification", Map.of("monthsWorkedElsewhere", none))))
                    .isInstanceOf(InvalidApplicantException.class)
                    .hasMessageContaining("qualification.monthsWorkedElsewhere");
        }
    }

    /** What points-based settlement checks stumbles over no entry that is missing. */
    @Test
    void aPermitThatIsNullIsAFaultLikeAnyOther() {
        Map<String, Object> json = new HashMap<>();
        json.put("permits", Collections.singletonList(null));
        json.put("pointsFile", Map.of("permitAppliedOn", "2019-01-01"));
        json.put("hukou", "NOWHERE");
        InvalidApplicantException invalid =
                catchThrowableOfType(InvalidApplicantException.class, () -> Applicant.fromMap(json));

        assertThat(invalid.faults()).extracting(Fault::path).containsExactlyInAnyOrder("permits[0]", "hukou");
    }

    private static List<String> faultsOf(Applicant.Builder builder) {
        InvalidApplicantException invalid = catchThrowableOfType(InvalidApplicantException.class, builder::build);
        return invalid.faults().stream().map(Fault::toString).toList();
    }

    private static Permit leftBehind(EmployerChange change) {
        return leftBehind(DAY, change);
    }

    private static Permit leftBehind(LocalDate issuedOn, EmployerChange change) {
        return new Permit(PermitType.WORK_RESIDENCE_PERMIT, issuedOn, null, null, null, null, null, change);
    }

    @Test
    void aPermitIsNotLeftBehindBeforeItsIssue() {
        LocalDate before = DAY.minusDays(1);
        assertThat(faultsOf(Applicant.builder()
                        .permits(
                                leftBehind(new EmployerChange(before, null, before, "e1")),
                                leftBehind(DAY.minusYears(3), new EmployerChange(DAY, null, null, "e1")))))
                .containsExactly(
                        "permits[0].change.cancellationFiledOn: lies before issuedOn\n"
                                + "  Maybe it belongs to an earlier permit.",
                        "permits[0].change.changeFiledOn: lies before issuedOn\n"
                                + "  Maybe it belongs to an earlier permit.",
                        "permits[1].change.changeFiledBy: is given without changeFiledOn\n"
                                + "  Maybe add the day, or leave changeFiledBy out if nobody filed a change.");
        assertThat(Applicant.builder()
                        .permits(
                                leftBehind(new EmployerChange(DAY, null, DAY, "e1")),
                                leftBehind(DAY.minusYears(3), new EmployerChange(null, null, DAY, null)))
                        .build())
                .isNotNull();
    }

    private static Applicant.Builder livedFrom(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return Applicant.builder()
                .birthDate(DAY)
                .hukou(Hukou.BEIJING)
                .residences(Residence.since(day))
                .employments(Employment.between(day, DAY.plusYears(30)))
                .schooling(Schooling.since(day, Study.PRIMARY_SCHOOL))
                .contributions(ContributionHistory.complete(
                        ContributionKind.INCOME_TAX, ContributionMonths.paid(month, month.plusMonths(1))))
                .permits(Permit.issued(PermitType.RESIDENCE_PERMIT, day))
                .family(new Family(null, null, null, null, null, new Divorce(day, null, null, null), null))
                .qualification(new Qualification(
                        null, null, null, null, new StudyAbroad(null, null, null, null, null, day), null, null, null))
                .settlement(new Settlement(null, day, null, day, null))
                .homes(Home.insideSince(day));
    }

    @Test
    void nobodyLivesBeforeTheBirthday() {
        assertThat(faultsOf(livedFrom(DAY.minusMonths(1))))
                .containsExactly(
                        "residences[0].from: lies before birthDate\n  Maybe the year is wrong, here or in birthDate.",
                        "employments[0].from: lies before birthDate\n  Maybe the year is wrong, here or in birthDate.",
                        "schooling[0].from: lies before birthDate\n  Maybe the year is wrong, here or in birthDate.",
                        "contributions[0].months[0].from: lies before the month of birthDate\n"
                                + "  Maybe the year is wrong, here or in birthDate.",
                        "permits[0].issuedOn: lies before birthDate\n  Maybe the year is wrong.",
                        "family.divorce.on: lies before birthDate\n  Maybe the year is wrong.",
                        "qualification.studyAbroad.returnedOn: lies before birthDate\n"
                                + "  Maybe the year is wrong, here or in birthDate.",
                        "settlement.since: lies before birthDate\n  Maybe the year is wrong, here or in birthDate.",
                        "settlement.urbanSince: lies before birthDate\n"
                                + "  Maybe the year is wrong, here or in birthDate.",
                        "homes[0].from: lies before birthDate\n  Maybe the year is wrong, here or in birthDate.");
        assertThat(livedFrom(DAY).build()).isNotNull();
        assertThat(livedFrom(DAY.minusMonths(1)).birthDate(null).build()).isNotNull();
    }

    /** A permit is applied for before it is issued, and by somebody who is born. */
    @Test
    void theFirstApplicationLiesBeforeTheFirstIssue() {
        Applicant.Builder holder = Applicant.builder()
                .birthDate(DAY.minusYears(30))
                .permits(Permit.issued(PermitType.RESIDENCE_PERMIT, DAY));
        assertThat(faultsOf(holder.pointsFile(PointsFile.of(DAY.plusDays(1), null, null, null))))
                .containsExactly("pointsFile.permitAppliedOn: lies after a residence permit was issued\n"
                        + "  Maybe give the first application.");
        assertThat(faultsOf(holder.pointsFile(PointsFile.of(DAY.minusYears(31), null, null, null))))
                .containsExactly("pointsFile.permitAppliedOn: lies before birthDate\n"
                        + "  Maybe the year is wrong, here or in birthDate.");
        assertThat(holder.pointsFile(PointsFile.of(DAY, null, null, null)).build())
                .isNotNull();
    }

    @Test
    void nothingEndsBeforeTheBirthday() {
        LocalDate before = DAY.minusDays(1);
        assertThat(faultsOf(Applicant.builder()
                        .birthDate(DAY)
                        .residences(Residence.between(null, before))
                        .employments(Employment.between(null, before))
                        .homes(new Home(null, null, null, null, before))))
                .containsExactly(
                        "residences[0].until: lies before birthDate\n  Maybe the year is wrong, here or in birthDate.",
                        "employments[0].until: lies before birthDate\n  Maybe the year is wrong, here or in birthDate.",
                        "homes[0].until: lies before birthDate\n  Maybe the year is wrong, here or in birthDate.");
        assertThat(Applicant.builder()
                        .birthDate(DAY)
                        .residences(Residence.between(null, DAY))
                        .build())
                .isNotNull();
    }

    @Test
    void aBirthdayThatIsASlipIsTheOnlyFault() {
        assertThat(faultsOf(livedFrom(DAY).birthDate(LocalDate.of(2990, 4, 1))))
                .containsExactly("birthDate: lies outside the years 1900 to 2199\n  Maybe a digit is wrong.");
    }

    private static Applicant.Builder changedFrom(String employer, String delayFor, String changeFiledBy) {
        return Applicant.builder()
                .employments(Employment.openEndedSince(DAY).at(Employer.of("e1")))
                .permits(leftBehind(new EmployerChange(null, delayFor, DAY, changeFiledBy))
                        .through(employer));
    }

    @Test
    void noTwoPermitsOfOneTypeAreIssuedOnOneDay() {
        LocalDate day = LocalDate.of(2024, 3, 10);
        Permit permit = Permit.issued(PermitType.RESIDENCE_PERMIT, day);
        assertThatThrownBy(() -> Applicant.builder()
                        .permits(permit, permit.endorsed(day.plusYears(1)))
                        .build())
                .hasMessageContaining("permits[1].issuedOn: stands there twice for permits of that type\n"
                        + "  Maybe it is the same permit.");
        Applicant.builder()
                .permits(permit, Permit.issued(PermitType.REGISTRATION_CARD, day))
                .build();
    }

    @Test
    void permitsNameAnEmployerThatIsGiven() {
        assertThat(faultsOf(changedFrom("x", "y", "z").sponsor(Sponsor.of("e2"))))
                .containsExactly(
                        "permits[0].employerId: is the id of no employer under employments, and not the sponsor's\n"
                                + "  Maybe add the employment, or leave employerId out.",
                        "permits[0].change.changeFiledBy: is the id of no employer under employments, and not the"
                                + " sponsor's\n  Maybe add the employment, or leave changeFiledBy out.");
        assertThat(changedFrom("e1", "e2", "e2").sponsor(Sponsor.of("e2")).build())
                .isNotNull();
        assertThat(changedFrom("e2", "e1", "e1").sponsor(Sponsor.of("e2")).build())
                .isNotNull();
    }

    @Test
    void permitsMayNameAnEmployerThatNobodyListed() {
        assertThat(changedFrom("e1", "e2", "e1").build()).isNotNull();
        assertThat(changedFrom("x", "y", "z").employmentsCompleteSince(DAY).build())
                .isNotNull();
        assertThat(changedFrom("x", "y", "z")
                        .employments(Employment.openEndedSince(DAY))
                        .sponsor(Sponsor.of("e2"))
                        .build())
                .isNotNull();
    }

    @Test
    void noHomeStandsThereTwice() {
        Home flat = new Home("h1", true, false, DAY, null);
        assertThat(faultsOf(Applicant.builder().homes(flat, Home.insideSince(DAY), flat)))
                .containsExactly("homes[2].id: stands there twice\n"
                        + "  Maybe leave one of the two out, or give each home an id of its own.");
        assertThat(Applicant.builder()
                        .homes(
                                flat,
                                new Home("h2", true, false, DAY, null),
                                Home.insideSince(DAY),
                                Home.insideSince(DAY))
                        .build())
                .isNotNull();
    }

    @Test
    void contributionsNameAnEmployerThatIsGiven() {
        ContributionHistory paidByE2 = ContributionHistory.complete(
                ContributionKind.SOCIAL_INSURANCE,
                ContributionMonths.paid(YearMonth.of(2026, 1), YearMonth.of(2026, 2))
                        .by("e2"));
        Employment atE1 = Employment.openEndedSince(DAY).at(Employer.of("e1"));
        assertThatThrownBy(() -> Applicant.builder()
                        .employments(atE1)
                        .contributions(paidByE2)
                        .build())
                .hasMessageContaining("contributions[0].months[0].employerId");
        assertThat(Applicant.builder().contributions(paidByE2).build().contributions())
                .hasSize(1);
    }

    @Test
    void contributionsMayNameAnEmployerThatNobodyListed() {
        ContributionHistory paidByE2 = ContributionHistory.complete(
                ContributionKind.SOCIAL_INSURANCE,
                ContributionMonths.paid(YearMonth.of(2025, 1), YearMonth.of(2025, 2))
                        .by("e2"));
        assertThat(Applicant.builder()
                        .employments()
                        .employmentsCompleteSince(DAY)
                        .contributions(paidByE2)
                        .build())
                .isNotNull();
        assertThat(Applicant.builder()
                        .employments(Employment.openEndedSince(DAY))
                        .contributions(paidByE2)
                        .build())
                .isNotNull();
    }

    @Test
    void entriesKeepTheirNumbersAndNoFaultHidesAnother() {
        InvalidApplicantException invalid = catchThrowableOfType(
                InvalidApplicantException.class,
                () -> Applicant.fromMap(Map.of(
                        "birthDate",
                        "0999-01-01",
                        "birthDates",
                        "1990-01-01",
                        "residences",
                        List.of("home", Map.of("from", "2026-02-01", "until", "2026-01-01")))));
        assertThat(invalid.faults())
                .extracting(Fault::path)
                .containsExactlyInAnyOrder("birthDates", "residences[0]", "birthDate", "residences[1].until");
    }

    @Test
    void anOwnHomeHasNoEndUnlessOneWasAgreed() {
        Residence home = Residence.since(DAY).as(Tenure.OWN_HOME);
        assertThat(home.endless()).isTrue();
        assertThat(new Residence(DAY, null, false, Tenure.OWN_HOME, null, null, null).endless())
                .isFalse();
        assertThat(new Residence(DAY, DAY, null, Tenure.OWN_HOME, null, null, null).endless())
                .isFalse();
        assertThat(Residence.since(DAY).endless()).isFalse();
    }

    @Test
    void noMessageRepeatsAFact() {
        assertThatThrownBy(() -> Applicant.fromMap(Map.of("hukou", "LI XIAOMING", "birthDate", "1990-13-77")))
                .message()
                .doesNotContain("LI")
                .doesNotContain("1990")
                .contains("hukou", "birthDate");
        assertThat(Persons.complete().toString()).isEqualTo("Applicant");
    }

    @Test
    void theReaderNamesAllFaultsAtOnceWithTheirPaths() {
        Map<String, Object> json = new HashMap<>();
        json.put("hukuo", "ELSEWHERE");
        json.put("hukou", "ELSWHERE");
        json.put("birthDate", 1990);
        json.put("falseProofs", "no");
        json.put("residences", Arrays.asList(Map.of("form", "2026-01-01"), null, "home"));
        json.put("employments", Map.of());
        json.put("permits", List.of(Map.of("type", "RESIDENCE_PERMIT", "endorsedOn", List.of("2026-02-30"))));
        json.put("contributions", List.of(Map.of("kind", "INCOME_TAX", "months", List.of(Map.of("from", "2026-5")))));
        json.put(
                "family",
                Map.of(
                        "children",
                        List.of(Map.of("residences", List.of(Map.of("from", DAY.toString(), "until", "2026-01-01"))))));
        InvalidApplicantException invalid =
                catchThrowableOfType(InvalidApplicantException.class, () -> Applicant.fromMap(json));
        assertThat(invalid.faults())
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "hukuo",
                        "hukou",
                        "birthDate",
                        "falseProofs",
                        "residences[0].form",
                        "residences[1]",
                        "residences[2]",
                        "employments",
                        "permits[0].endorsedOn[0]",
                        "contributions[0].months[0].from",
                        "contributions[0].months[0].until",
                        "family.children[0].residences[0].until");
        assertThat(invalid.faults())
                .filteredOn(
                        fault -> fault.path().equals("hukuo") || fault.path().equals("residences[0].form"))
                .extracting(Fault::maybe)
                .containsExactlyInAnyOrder("Maybe hukou.", "Maybe from.");
        assertThat(invalid.faults())
                .filteredOn(fault -> fault.path().equals("hukou"))
                .extracting(Fault::maybe)
                .containsExactly("Maybe ELSEWHERE.");
    }

    @Test
    void listsAreCopied() {
        List<Residence> homes = new java.util.ArrayList<>(List.of(Residence.since(DAY)));
        Applicant person = Applicant.builder().residences(homes).build();
        homes.clear();
        assertThat(person.residences()).hasSize(1);
        assertThatThrownBy(() -> person.residences().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
