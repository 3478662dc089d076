package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.model.Degree;
import org.juzhu.model.District;
import org.juzhu.model.Employer;
import org.juzhu.model.Employment;
import org.juzhu.model.EmploymentKind;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Hukou;
import org.juzhu.model.LegalForm;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Procedure;
import org.juzhu.model.Qualification;
import org.juzhu.model.Residence;
import org.juzhu.model.Schooling;
import org.juzhu.model.Settlement;
import org.juzhu.model.Sponsor;
import org.juzhu.model.Study;
import org.juzhu.model.StudyAbroad;
import org.juzhu.model.Tenure;
import org.juzhu.model.Title;

/**
 * On small sets of facts an interview asks hardly more than the best strategy does, which is found by trying every order for a
 * population of which each person is as likely as another; and it asks nothing that cannot matter, by trying answers.
 */
class InterviewTest {
    static final Juzhu JUZHU = Juzhu.load();
    private static final double ENOUGH = 1.2;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void residencePermit() {
        List<Applicant> all = List.of(Applicant.builder().build());
        all = each(all, List.of(person -> person.hukou(Hukou.ELSEWHERE), person -> person.hukou(Hukou.BEIJING)));
        all = each(
                all,
                List.of(
                        person -> person.residences(),
                        person -> person.residences(home(DAY.minusMonths(6), DAY.plusMonths(6))),
                        person -> person.residences(home(DAY.minusMonths(6), DAY.plusMonths(2))),
                        person -> person.residences(home(DAY.minusMonths(5), DAY.plusMonths(6))),
                        person -> person.residences(home(DAY.minusMonths(5), DAY.plusMonths(2)))));
        all = each(
                all,
                List.of(
                        person -> person.employments(),
                        person -> person.employments(work(DAY.minusMonths(6), DAY.plusMonths(6))),
                        person -> person.employments(work(DAY.minusMonths(6), DAY.plusMonths(2)))));
        all = each(all, List.of(person -> person.schooling(), person -> person.schooling(study())));
        asksNothingIdle(compare(PermitType.RESIDENCE_PERMIT, all));
    }

    @Test
    void hukouEquivalent() {
        asksNothingIdle(compare(
                Entitlement.HUKOU_EQUIVALENT,
                combined(
                        List.of(
                                person -> person.hukou(Hukou.ELSEWHERE),
                                person -> person.hukou(Hukou.BEIJING)
                                        .settlement(new Settlement(
                                                District.HAIDIAN, DAY.minusYears(3), true, DAY.minusYears(3), false)),
                                person -> person.hukou(Hukou.HONG_KONG_MACAO_TAIWAN)),
                        IN_SERVICE,
                        PERMITS,
                        JOBS)));
    }

    @Test
    void returnee() {
        List<UnaryOperator<Applicant.Builder>> qualifications = new ArrayList<>();
        for (Degree abroad : List.of(Degree.NO_DEGREE, Degree.MASTER)) {
            for (int months : List.of(0, 8, 24)) {
                for (Title before : List.of(Title.NO_TITLE, Title.SENIOR)) {
                    for (LocalDate returned : List.of(DAY.minusMonths(6), DAY.minusMonths(40))) {
                        qualifications.add(person -> person.qualification(new Qualification(
                                Degree.MASTER,
                                Title.NO_TITLE,
                                24,
                                false,
                                new StudyAbroad(months, abroad, before, false, false, returned),
                                false,
                                List.of(),
                                false)));
                    }
                }
            }
        }
        asksNothingIdle(compare(
                Procedure.WORK_RESIDENCE_PERMIT_RETURNEE,
                combined(
                        qualifications,
                        List.of(person -> person.sponsor(sponsor(true)), person -> person.sponsor(sponsor(false))))));
    }

    @Test
    void registrationCard() {
        asksNothingIdle(compare(
                PermitType.REGISTRATION_CARD,
                combined(
                        List.of(person -> person.hukou(Hukou.ELSEWHERE), person -> person.hukou(Hukou.BEIJING)),
                        List.of(
                                person -> person.residences(),
                                person -> person.residences(home(DAY.minusDays(2), DAY.plusMonths(6))),
                                person -> person.residences(home(DAY.minusMonths(5), DAY.plusMonths(6))),
                                person -> person.residences(home(DAY.minusMonths(8), DAY.plusMonths(2)))),
                        List.of(
                                person -> person.employments(),
                                person -> person.employments(work(DAY.minusMonths(6), DAY.plusMonths(6)))))));
    }

    private static final List<UnaryOperator<Applicant.Builder>> PERMITS = List.of(
            person -> person.permits(),
            person -> person.permits(Permit.issued(PermitType.RESIDENCE_PERMIT, DAY.minusMonths(5))),
            person -> person.permits(workPermit(DAY.minusMonths(5))),
            person -> person.permits(workPermit(DAY.minusMonths(60))));

    private static final List<UnaryOperator<Applicant.Builder>> JOBS = List.of(person -> person.employments(
                    work(DAY.minusYears(5), DAY.plusYears(1)).at(Employer.of("A")))
            .sponsor(new Sponsor(false, "A", true, true, LegalForm.LEGAL_PERSON, null, true, 4, false, false)));

    /** One in five. */
    private static final List<UnaryOperator<Applicant.Builder>> IN_SERVICE = List.of(
            person -> person.inService(true),
            person -> person.inService(false),
            person -> person.inService(false),
            person -> person.inService(false),
            person -> person.inService(false));

    private static Permit workPermit(LocalDate issuedOn) {
        return Permit.issued(PermitType.WORK_RESIDENCE_PERMIT, issuedOn)
                .validUntil(issuedOn.plusYears(3))
                .through("A");
    }

    private static Sponsor sponsor(boolean inBeijing) {
        return new Sponsor(true, null, inBeijing, true, LegalForm.LEGAL_PERSON, null, true, 4, false, false);
    }

    @SafeVarargs
    private static List<Applicant> combined(List<UnaryOperator<Applicant.Builder>>... ways) {
        List<Applicant> all = List.of(Applicant.builder().build());
        for (List<UnaryOperator<Applicant.Builder>> one : ways) {
            all = each(all, one);
        }
        return all;
    }

    private static Residence home(LocalDate from, LocalDate until) {
        return new Residence(from, until, false, Tenure.RENTED, true, null, null);
    }

    private static Employment work(LocalDate from, LocalDate until) {
        return new Employment(from, until, false, EmploymentKind.EMPLOYEE, null);
    }

    private static Schooling study() {
        return new Schooling(DAY.minusMonths(2), DAY.plusMonths(20), Study.HIGHER_EDUCATION_FULL_TIME, true);
    }

    private static List<Applicant> each(List<Applicant> all, List<UnaryOperator<Applicant.Builder>> ways) {
        return all.stream()
                .flatMap(person ->
                        ways.stream().map(way -> way.apply(person.toBuilder()).build()))
                .toList();
    }

    /** Of each question asked two answers were found that make a difference. */
    private static void asksNothingIdle(BestStrategy strategy) {
        assertThat(strategy.idle()).isEmpty();
    }

    private static BestStrategy compare(Decision decision, List<Applicant> population) {
        BestStrategy strategy = new BestStrategy(DAY, decision, population);
        List<Integer> asked = strategy.asked();
        double mean = asked.stream().mapToInt(one -> one).average().orElseThrow();
        double fewest = strategy.fewest();
        System.out.printf("%s: %.2f asked, %.2f at best%n", decision.name(), mean, fewest);
        assertThat(mean).as(decision.name()).isLessThanOrEqualTo(ENOUGH * fewest);
        return strategy;
    }
}
