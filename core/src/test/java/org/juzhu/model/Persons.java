package org.juzhu.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A person of whom everything that the model can hold is known. */
final class Persons {
    private Persons() {}

    static Applicant complete() {
        Applicant child = Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .birthDate(LocalDate.of(2018, 2, 28))
                .schooling(Schooling.since(LocalDate.of(2024, 9, 1), Study.PRIMARY_SCHOOL)
                        .registered(true))
                .build();
        return Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .birthDate(LocalDate.of(1990, 4, 1))
                .residences(
                        Residence.between(LocalDate.of(2024, 1, 10), LocalDate.of(2026, 1, 9))
                                .as(Tenure.RENTED)
                                .registered(true),
                        Residence.since(LocalDate.of(2026, 1, 10))
                                .as(Tenure.OWN_HOME)
                                .registered(true))
                .residencesCompleteSince(LocalDate.of(2024, 1, 1))
                .employments(Employment.openEndedSince(LocalDate.of(2024, 1, 15))
                        .as(EmploymentKind.EMPLOYEE)
                        .at(new Employer("e1", "First Example Company", District.HAIDIAN)))
                .employmentsCompleteSince(LocalDate.of(2024, 1, 1))
                .schooling(List.of())
                .contributions(
                        new ContributionHistory(
                                ContributionKind.SOCIAL_INSURANCE,
                                List.of(new ContributionMonths(
                                        YearMonth.of(2024, 1),
                                        YearMonth.of(2026, 10),
                                        LocalDate.of(2026, 11, 2),
                                        "e1",
                                        District.HAIDIAN,
                                        150,
                                        20000,
                                        true,
                                        false,
                                        true)),
                                YearMonth.of(2024, 1)),
                        ContributionHistory.complete(ContributionKind.INCOME_TAX))
                .permits(
                        Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2024, 8, 1))
                                .endorsed(LocalDate.of(2025, 7, 20)),
                        new Permit(
                                PermitType.WORK_RESIDENCE_PERMIT,
                                LocalDate.of(2025, 1, 10),
                                List.of(),
                                LocalDate.of(2028, 1, 9),
                                true,
                                Damage.LOST,
                                "e1",
                                new EmployerChange(LocalDate.of(2026, 1, 10), "e1", LocalDate.of(2026, 2, 10), "e1")))
                .documents(
                        Document.of(DocumentType.ID_CARD), new Document(DocumentType.LEASE, LocalDate.of(2026, 1, 9)))
                .family(new Family(
                        MaritalStatus.MARRIED,
                        Applicant.builder().build(),
                        List.of(child),
                        List.of(),
                        null,
                        new Divorce(LocalDate.of(2015, 3, 2), 2, false, null),
                        null))
                .falseProofs(false)
                .diedOn(LocalDate.of(2026, 11, 22))
                .limitedMobility(true)
                .throughAgent(true)
                .qualification(new Qualification(
                        Degree.MASTER,
                        Title.INTERMEDIATE,
                        30,
                        false,
                        new StudyAbroad(24, Degree.MASTER, Title.NO_TITLE, false, false, LocalDate.of(2015, 7, 1)),
                        false,
                        List.of(MeritRoute.PRIZE),
                        false))
                .sponsor(new Sponsor(
                        true, "e1", true, true, LegalForm.LEGAL_PERSON, District.HAIDIAN, true, 3, false, false))
                .sex(Sex.FEMALE)
                .inService(false)
                .hasRecord(false)
                .homes(new Home("h1", true, false, LocalDate.of(2026, 1, 10), LocalDate.of(2026, 11, 1)))
                .plannedHome(new PlannedHome(District.TONGZHOU, false))
                .entered(false)
                .vehicles(new Vehicle(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 11, 1), true, false))
                .licences(new DrivingLicence(LocalDate.of(2016, 1, 10), LocalDate.of(2028, 11, 1), false))
                .carQuota(new CarQuota(
                        false, 7, 3, LocalDate.of(2017, 3, 10), LocalDate.of(2023, 3, 8), LocalDate.of(2024, 5, 26)))
                .stayPapers()
                .groups(NamedGroup.TALENT_EXPERT_CHILD)
                .pupil(new Pupil(2027, List.of(SchoolProof.WORK_PROOF)))
                .otherBasicCover(true)
                .build();
    }
}
