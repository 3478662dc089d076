package org.juzhu.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.juzhu.model.Applicant;
import org.juzhu.model.CarQuota;
import org.juzhu.model.Certificate;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Degree;
import org.juzhu.model.District;
import org.juzhu.model.Document;
import org.juzhu.model.DocumentType;
import org.juzhu.model.DrivingLicence;
import org.juzhu.model.DwellingPapers;
import org.juzhu.model.EducationLevel;
import org.juzhu.model.Employer;
import org.juzhu.model.Employment;
import org.juzhu.model.EmploymentKind;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.Hukou;
import org.juzhu.model.LegalForm;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.PlannedHome;
import org.juzhu.model.PointsFile;
import org.juzhu.model.Qualification;
import org.juzhu.model.Residence;
import org.juzhu.model.Sex;
import org.juzhu.model.Sponsor;
import org.juzhu.model.StudyAbroad;
import org.juzhu.model.Tenure;
import org.juzhu.model.Title;

/** The person on whom everything is measured: of whom everything is known, so that a session gives the same answers. */
final class Example {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Example() {}

    static Applicant person() {
        return Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .birthDate(LocalDate.of(1994, 6, 15))
                .qualification(new Qualification(
                        Degree.BACHELOR, Title.NO_TITLE, 30, false, StudyAbroad.NONE, false, List.of(), false))
                .sponsor(new Sponsor(
                        true, "e1", true, true, LegalForm.LEGAL_PERSON, District.HAIDIAN, true, 3, false, false))
                .residences(
                        Residence.between(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28))
                                .as(Tenure.EMPLOYER_DORMITORY)
                                .registered(true)
                                .in(District.HAIDIAN)
                                .with(new DwellingPapers(null, null, true, null, true, null)),
                        Residence.between(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28))
                                .as(Tenure.RENTED)
                                .registered(true)
                                .in(District.HAIDIAN)
                                .with(DwellingPapers.lease(true)))
                .employments(Employment.between(LocalDate.of(2025, 3, 3), LocalDate.of(2028, 3, 2))
                        .as(EmploymentKind.EMPLOYEE)
                        .at(new Employer("e1", null, District.HAIDIAN)))
                .schooling()
                .contributions(
                        ContributionHistory.complete(
                                ContributionKind.SOCIAL_INSURANCE,
                                ContributionMonths.paid(YearMonth.of(2025, 3), YearMonth.of(2026, 10))
                                        .by("e1")
                                        .in(District.HAIDIAN)),
                        ContributionHistory.complete(
                                ContributionKind.INCOME_TAX,
                                new ContributionMonths(
                                        YearMonth.of(2025, 3),
                                        YearMonth.of(2026, 10),
                                        null,
                                        "e1",
                                        District.HAIDIAN,
                                        300,
                                        15000,
                                        false,
                                        false,
                                        false)))
                .permits(Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2025, 9, 20))
                        .endorsed(LocalDate.of(2026, 9, 1)))
                .documents(Document.of(DocumentType.ID_CARD), Document.of(DocumentType.LEASE))
                .falseProofs(false)
                .sex(Sex.MALE)
                .homes(Home.outsideSince(LocalDate.of(2026, 3, 1)))
                .plannedHome(new PlannedHome(District.CHAOYANG, false))
                .entered(false)
                .vehicles()
                .licences(DrivingLicence.since(LocalDate.of(2015, 7, 1)))
                .carQuota(CarQuota.rounds(0, 3).withFamily())
                .stayPapers()
                .groups()
                .pointsFile(pointsFile())
                .otherBasicCover(false)
                .family(new Family(
                        MaritalStatus.MARRIED, spouse(), List.of(child()), List.of(parent()), null, null, null))
                .build();
    }

    private static PointsFile pointsFile() {
        LocalDate graduated = LocalDate.of(2016, 7, 1);
        return new PointsFile(
                null,
                false,
                true,
                List.of(),
                List.of(new Certificate(
                        EducationLevel.BACHELOR, true, true, true, YearMonth.of(2012, 9), graduated, graduated)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Applicant spouse() {
        return parent().toBuilder()
                .birthDate(LocalDate.of(1995, 2, 10))
                .employments(Employment.openEndedSince(LocalDate.of(2021, 9, 1))
                        .at(new Employer("e2", null, District.HAIDIAN)))
                .contributions(
                        ContributionHistory.complete(
                                ContributionKind.SOCIAL_INSURANCE,
                                ContributionMonths.paid(YearMonth.of(2021, 9), YearMonth.of(2026, 10))
                                        .by("e2")
                                        .in(District.HAIDIAN)),
                        ContributionHistory.complete(
                                ContributionKind.INCOME_TAX,
                                ContributionMonths.paid(YearMonth.of(2021, 9), YearMonth.of(2026, 10))
                                        .by("e2")
                                        .in(District.HAIDIAN)))
                .vehicles()
                .carQuota(CarQuota.rounds(0, 5).withFamily())
                .build();
    }

    private static Applicant child() {
        return Applicant.builder().birthDate(LocalDate.of(2020, 8, 31)).homes().build();
    }

    private static Applicant parent() {
        return Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .birthDate(LocalDate.of(1966, 3, 8))
                .employments()
                .contributions()
                .permits()
                .homes()
                .build();
    }
}
