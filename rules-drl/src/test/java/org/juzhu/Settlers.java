package org.juzhu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.Certificate;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.District;
import org.juzhu.model.DwellingPapers;
import org.juzhu.model.EducationLevel;
import org.juzhu.model.Honour;
import org.juzhu.model.Innovation;
import org.juzhu.model.InnovationRoute;
import org.juzhu.model.PointsFile;
import org.juzhu.model.Prize;
import org.juzhu.model.Residence;
import org.juzhu.model.Tenure;
import org.juzhu.model.YearAmount;

/** Persons of whom everything is known that gives points, and the same with some of it forgotten. */
final class Settlers {
    private static final YearMonth FIRST = YearMonth.of(1997, 6);
    private static final int MONTHS = 12 * 30;

    private final Random random;

    Settlers(long seed) {
        this.random = new Random(seed);
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean rarely() {
        return random.nextInt(6) == 0;
    }

    private <T> List<T> some(int most, Supplier<T> element) {
        return IntStream.range(0, upTo(most)).mapToObj(i -> element.get()).toList();
    }

    private YearMonth month() {
        return FIRST.plusMonths(upTo(MONTHS));
    }

    private LocalDate day() {
        return month().atDay(1 + upTo(26));
    }

    Applicant known() {
        return Applicant.builder()
                .birthDate(LocalDate.of(1966, 1, 1).plusDays(upTo(15 * 365)))
                .residences(some(3, this::residence))
                .contributions(
                        new ContributionHistory(ContributionKind.SOCIAL_INSURANCE, some(4, this::insurance), null),
                        new ContributionHistory(ContributionKind.INCOME_TAX, taxes(), null))
                .pointsFile(points())
                .build();
    }

    private PointsFile points() {
        return new PointsFile(
                null,
                null,
                null,
                null,
                some(2, this::certificate),
                some(2, this::innovation),
                some(1, () -> one(List.of(Honour.values()))),
                IntStream.range(2015, 2026)
                        .filter(year -> random.nextBoolean())
                        .mapToObj(year -> new YearAmount(year, one(List.of(1, 200000, 300000))))
                        .toList(),
                some(2, this::day),
                some(2, this::day));
    }

    /** What gives points, of somebody of whom the rest is known, as far as it is not older than the person. */
    PointsFile pointsOf(PointsFile file, LocalDate born) {
        PointsFile points = points();
        return new PointsFile(
                file.permitAppliedOn(),
                file.managerial(),
                file.insuranceNormal(),
                file.falseMaterialIn(),
                points.certificates().stream()
                        .filter(one -> one.enrolled().atDay(1).isAfter(born))
                        .toList(),
                points.innovations().stream()
                        .filter(one -> one.from().atDay(1).isAfter(born))
                        .toList(),
                points.honours(),
                points.companyTax(),
                points.taxViolations().stream().filter(born::isBefore).toList(),
                points.detentions().stream().filter(born::isBefore).toList());
    }

    private Residence residence() {
        LocalDate from = day();
        boolean goesOn = random.nextInt(3) == 0;
        return new Residence(
                from,
                goesOn ? null : from.plusMonths(upTo(120)),
                null,
                one(List.of(Tenure.values())),
                true,
                one(List.of(District.HAIDIAN, District.CHANGPING, District.TONGZHOU)),
                new DwellingPapers(
                        null, from.minusMonths(6).plusMonths(upTo(12)), !rarely(), rarely(), !rarely(), !rarely()));
    }

    private ContributionMonths insurance() {
        YearMonth from = month();
        YearMonth until = from.plusMonths(upTo(150));
        ContributionMonths paid =
                ContributionMonths.paid(from, until).in(one(List.of(District.HAIDIAN, District.CHANGPING)));
        if (rarely()) {
            return paid.late(until.plusMonths(upTo(5)).atDay(20));
        }
        return new ContributionMonths(from, until, null, null, paid.district(), null, null, null, null, rarely());
    }

    private List<ContributionMonths> taxes() {
        return IntStream.range(2014, 2026)
                .filter(year -> random.nextInt(5) > 0)
                .mapToObj(year -> ContributionMonths.paid(YearMonth.of(year, 1), YearMonth.of(year, rarely() ? 11 : 12))
                        .of(one(List.of(0, 100, 8333, 8334, 10000))))
                .toList();
    }

    private Certificate certificate() {
        YearMonth enrolled = month();
        LocalDate end = enrolled.plusMonths(upTo(60)).atEndOfMonth();
        return new Certificate(
                one(List.of(EducationLevel.values())),
                !rarely(),
                !rarely(),
                !rarely(),
                enrolled,
                end,
                end.plusMonths(upTo(3)));
    }

    private Innovation innovation() {
        InnovationRoute route = one(List.of(InnovationRoute.values()));
        return new Innovation(
                route,
                route == InnovationRoute.AWARD ? one(List.of(Prize.values())) : null,
                1 + upTo(51),
                upTo(12),
                month(),
                null,
                8 + upTo(4),
                !rarely(),
                !rarely(),
                List.of(new YearAmount(2013 + upTo(12), one(List.of(4999999, 5000000, 20000000, 40000000)))));
    }

    /** The same person, of whom less is known. */
    Applicant forgetting(Applicant person) {
        Applicant.Builder left = Applicant.builder().birthDate(maybe(person.birthDate()));
        if (!rarely()) {
            left.residences(each(person.residences(), this::forget).toArray(Residence[]::new));
        }
        if (!rarely()) {
            left.contributions(each(person.contributions(), this::forget).toArray(ContributionHistory[]::new));
        }
        if (!rarely()) {
            left.pointsFile(forget(person.pointsFile()));
        }
        return left.build();
    }

    PointsFile forget(PointsFile file) {
        return new PointsFile(
                file.permitAppliedOn(),
                file.managerial(),
                file.insuranceNormal(),
                file.falseMaterialIn(),
                rarely() ? null : each(file.certificates(), this::forget),
                rarely() ? null : each(file.innovations(), this::forget),
                maybe(file.honours()),
                maybe(file.companyTax()),
                maybe(file.taxViolations()),
                maybe(file.detentions()));
    }

    private <T> @Nullable T maybe(@Nullable T fact) {
        return random.nextInt(4) == 0 ? null : fact;
    }

    private static <T> List<T> each(@Nullable List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>();
        if (list != null) {
            list.forEach(element -> changed.add(change.apply(element)));
        }
        return changed;
    }

    private Residence forget(Residence home) {
        DwellingPapers papers = home.papers();
        return new Residence(
                maybe(home.from()),
                home.until(),
                home.openEnded(),
                maybe(home.tenure()),
                home.registered(),
                maybe(home.district()),
                rarely()
                        ? null
                        : new DwellingPapers(
                                papers.certified(),
                                maybe(papers.certifiedOn()),
                                maybe(papers.forLiving()),
                                maybe(papers.inSpousesName()),
                                maybe(papers.employersOwn()),
                                maybe(papers.leaseFiled())));
    }

    /** Of months before the first that is complete some are left out. */
    private ContributionHistory forget(ContributionHistory history) {
        YearMonth since = rarely() ? month() : null;
        List<ContributionMonths> months = new ArrayList<>();
        for (ContributionMonths one : history.months()) {
            if (since != null && one.from().isBefore(since)) {
                if (!one.until().isBefore(since)) {
                    months.add(forget(from(one, since)));
                }
            } else {
                months.add(forget(one));
            }
        }
        return new ContributionHistory(history.kind(), months, since);
    }

    private static ContributionMonths from(ContributionMonths one, YearMonth from) {
        return new ContributionMonths(
                from,
                one.until(),
                one.paidOn(),
                null,
                one.district(),
                one.amount(),
                null,
                null,
                null,
                one.atMunicipalAgency());
    }

    private ContributionMonths forget(ContributionMonths one) {
        // A month of which no amount is known would be taken for one with tax.
        boolean taxed = one.amount() != null && one.amount() > 0;
        return new ContributionMonths(
                one.from(),
                one.until(),
                one.paidOn(),
                null,
                maybe(one.district()),
                taxed && rarely() ? null : one.amount(),
                null,
                null,
                null,
                one.atMunicipalAgency());
    }

    private Certificate forget(Certificate one) {
        return new Certificate(
                one.level(),
                maybe(one.diploma()),
                maybe(one.degree()),
                maybe(one.recognised()),
                maybe(one.enrolled()),
                maybe(one.graduatedOn()),
                maybe(one.degreeOn()));
    }

    private Innovation forget(Innovation one) {
        return new Innovation(
                one.route(),
                maybe(one.prize()),
                maybe(one.place()),
                one.step(),
                maybe(one.from()),
                one.until(),
                maybe(one.sharePercent()),
                maybe(one.fullYearThere()),
                maybe(one.qualifyingFirm()),
                maybe(one.financing()));
    }
}
