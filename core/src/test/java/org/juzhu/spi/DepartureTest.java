package org.juzhu.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.model.PermitType.WORK_RESIDENCE_PERMIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.juzhu.model.Applicant;
import org.juzhu.model.Employer;
import org.juzhu.model.EmployerChange;
import org.juzhu.model.Employment;
import org.juzhu.model.Permit;

/** How long ago the holder left the employer, with the figures of WRP-LIFE-07a and -07b. */
class DepartureTest {
    private static final LocalDate ISSUED = LocalDate.of(2022, 3, 10);
    private static final LocalDate LEFT = LocalDate.of(2024, 6, 30);
    private static final Employment OLD =
            Employment.between(LocalDate.of(2020, 1, 1), LEFT).at(Employer.of("e1"));

    private static Permit permit(@Nullable String employer, @Nullable EmployerChange change) {
        return new Permit(WORK_RESIDENCE_PERMIT, ISSUED, List.of(), null, null, null, employer, change);
    }

    private static Departure on(LocalDate day, Permit permit, Employment... employments) {
        return departure(
                day,
                Applicant.builder().permits(permit).employments(employments).build());
    }

    private static Departure departure(LocalDate day, Applicant person) {
        PermitHistory history = new PermitHistory(WORK_RESIDENCE_PERMIT, person.permits(), day, PermitTerms.NONE);
        return new Departure(history, person, day);
    }

    private static Departure left(LocalDate day) {
        return on(day, permit("e1", null), OLD);
    }

    @Test
    void twoMonthsAfterLeavingEndOnTheSameDayNumber() {
        assertThat(left(LocalDate.of(2024, 6, 30)).months()).isEqualTo(Count.exactly(0));
        assertThat(left(LocalDate.of(2024, 7, 1)).months()).isEqualTo(Count.exactly(1));
        assertThat(left(LocalDate.of(2024, 7, 30)).months()).isEqualTo(Count.exactly(1));
        assertThat(left(LocalDate.of(2024, 7, 31)).months()).isEqualTo(Count.exactly(2));
        assertThat(left(LocalDate.of(2024, 8, 30)).months()).isEqualTo(Count.exactly(2));
        assertThat(left(LocalDate.of(2024, 8, 31)).months()).isEqualTo(Count.exactly(3));
        assertThat(left(LocalDate.of(2024, 12, 30)).months()).isEqualTo(Count.exactly(6));
        assertThat(left(LocalDate.of(2024, 12, 31)).months()).isEqualTo(Count.exactly(7));
    }

    @Test
    void sixtyDaysAreOneFewerThanTheseTwoMonths() {
        assertThat(left(LocalDate.of(2024, 6, 30)).days()).isEqualTo(Count.exactly(0));
        assertThat(left(LocalDate.of(2024, 8, 29)).days()).isEqualTo(Count.exactly(60));
        assertThat(left(LocalDate.of(2024, 8, 30)).days()).isEqualTo(Count.exactly(61));
    }

    @Test
    void theLastDayIsToldOnceItHasPassed() {
        assertThat(left(LocalDate.of(2024, 6, 30)).lastDay()).isNull();
        assertThat(left(LocalDate.of(2024, 7, 1)).lastDay()).isEqualTo(LEFT);
        assertThat(left(LocalDate.of(2026, 11, 23)).lastDay()).isEqualTo(LEFT);
    }

    @Test
    void whoWorksThereStillHasNotLeft() {
        LocalDate day = LocalDate.of(2024, 8, 30);
        Employment endless = Employment.openEndedSince(ISSUED).at(Employer.of("e1"));
        Employment again = Employment.between(LocalDate.of(2024, 8, 1), LocalDate.of(2025, 8, 1))
                .at(Employer.of("e1"));
        assertThat(on(day, permit("e1", null), endless).months()).isEqualTo(Count.exactly(0));
        assertThat(on(day, permit("e1", null), OLD, again).months()).isEqualTo(Count.exactly(0));
        assertThat(on(LocalDate.of(2024, 7, 31), permit("e1", null), OLD, again).months())
                .isEqualTo(Count.exactly(2));
    }

    @Test
    void workForAnotherIsNoWorkThere() {
        Employment other = Employment.openEndedSince(LocalDate.of(2024, 7, 1)).at(Employer.of("e2"));
        assertThat(on(LocalDate.of(2024, 8, 30), permit("e1", null), OLD, other).months())
                .isEqualTo(Count.exactly(2));
    }

    @Test
    void onceTheChangeIsFiledNothingMoreCounts() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Permit changed = permit("e1", new EmployerChange(null, null, LocalDate.of(2024, 8, 30), null));
        Permit changedLate = permit("e1", new EmployerChange(null, null, LocalDate.of(2024, 8, 31), null));
        Permit changedEarly = permit("e1", new EmployerChange(null, null, LocalDate.of(2024, 6, 15), null));
        assertThat(on(day, changed, OLD).months()).isEqualTo(Count.exactly(2));
        assertThat(on(day, changedLate, OLD).months()).isEqualTo(Count.exactly(3));
        assertThat(on(day, changedEarly, OLD).months()).isEqualTo(Count.exactly(0));
        assertThat(on(LocalDate.of(2024, 8, 1), changed, OLD).months()).isEqualTo(Count.exactly(2));
        assertThat(on(LocalDate.of(2024, 9, 30), permit("e1", null), OLD).months())
                .isEqualTo(Count.exactly(3));
    }

    @Test
    void withoutAPermitNobodyLeft() {
        LocalDate day = LocalDate.of(2024, 8, 30);
        Applicant none = Applicant.builder().permits().build();
        assertThat(departure(day, none).months()).isEqualTo(Count.exactly(0));
        assertThat(departure(day, Applicant.builder().build()).months()).isEqualTo(Count.UNKNOWN);
    }

    @Test
    void withoutEmployerOrWorkNothingIsKnown() {
        LocalDate day = LocalDate.of(2024, 8, 30);
        assertThat(on(day, permit(null, null), OLD).months()).isEqualTo(Count.UNKNOWN);
        Applicant workUnknown = Applicant.builder().permits(permit("e1", null)).build();
        Applicant nothingGiven = workUnknown.toBuilder()
                .employments()
                .employmentsCompleteSince(day.plusDays(1))
                .build();
        assertThat(departure(day, nothingGiven).months()).isEqualTo(Count.UNKNOWN);
        assertThat(departure(day, workUnknown).months()).isEqualTo(Count.UNKNOWN);
    }

    @Test
    void workForSomebodyUnknownMayHaveGoneOnThere() {
        LocalDate day = LocalDate.of(2024, 8, 30);
        Employment since = Employment.between(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31));
        assertThat(on(day, permit("e1", null), OLD, since).months()).isEqualTo(new Count(1, 2));
        assertThat(on(day, permit("e1", null), since).months()).isEqualTo(new Count(1, null));
    }

    @Test
    void workThatIsNotListedMayHaveGoneOnThere() {
        LocalDate day = LocalDate.of(2024, 8, 30);
        Applicant listedSince = Applicant.builder()
                .permits(permit("e1", null))
                .employments(OLD)
                .employmentsCompleteSince(LocalDate.of(2024, 8, 1))
                .build();
        assertThat(departure(day, listedSince).months()).isEqualTo(new Count(1, 2));
        Applicant allListed = listedSince.toBuilder()
                .employmentsCompleteSince(LocalDate.of(2024, 7, 1))
                .build();
        assertThat(departure(day, allListed).months()).isEqualTo(Count.exactly(2));
    }

    @Test
    void workOfUnknownStartMayNotHaveBegun() {
        LocalDate day = LocalDate.of(2024, 8, 30);
        Employment again = Employment.between(null, LocalDate.of(2025, 8, 1)).at(Employer.of("e1"));
        assertThat(on(day, permit("e1", null), OLD, again).months()).isEqualTo(new Count(0, 2));
        Employment past = Employment.between(null, LocalDate.of(2024, 7, 10)).at(Employer.of("e1"));
        assertThat(on(day, permit("e1", null), OLD, past).months()).isEqualTo(Count.exactly(2));
        assertThat(on(day, permit("e1", null), past).days()).isEqualTo(Count.exactly(51));
    }
}
