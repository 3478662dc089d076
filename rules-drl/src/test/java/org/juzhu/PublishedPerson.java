package org.juzhu;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.juzhu.law.Indicator;
import org.juzhu.model.Applicant;
import org.juzhu.model.Certificate;
import org.juzhu.model.Claim;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.District;
import org.juzhu.model.DwellingPapers;
import org.juzhu.model.EducationLevel;
import org.juzhu.model.Honour;
import org.juzhu.model.Hukou;
import org.juzhu.model.Innovation;
import org.juzhu.model.InnovationRoute;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.PointsFile;
import org.juzhu.model.Prize;
import org.juzhu.model.Residence;
import org.juzhu.model.Sex;
import org.juzhu.model.Tenure;

/**
 * One of the 6,032 persons of the city's list of 2020, and facts that such a person may have had: months, days and sums that
 * the published lines leave only one way, or one of several that make no difference.
 *
 * @param birthYear the year of birth
 * @param published the ten lines
 * @param total the total
 */
record PublishedPerson(int birthYear, Map<Indicator, BigDecimal> published, BigDecimal total) {
    static final LocalDate DAY = LocalDate.of(2020, 7, 31);
    private static final Path LIST = Path.of("src", "test", "data", "official-points-2020.csv");
    private static final YearMonth LAST = YearMonth.of(2019, 12);
    private static final int BACK_PAID = 3;
    private static final List<Integer> AWARDS = List.of(12, 11, 10, 9, 8, 6, 5, 4, 2);

    static List<PublishedPerson> readAll() throws IOException {
        return Files.readAllLines(LIST).stream()
                .skip(1)
                .map(PublishedPerson::read)
                .toList();
    }

    private static PublishedPerson read(String line) {
        String[] cells = line.split(",", -1);
        Map<Indicator, BigDecimal> lines = new EnumMap<>(Indicator.class);
        int cell = 1;
        for (Indicator indicator : Indicator.values()) {
            lines.put(indicator, new BigDecimal(cells[cell++]));
        }
        return new PublishedPerson(Integer.parseInt(cells[0]), lines, new BigDecimal(cells[cell]));
    }

    private double points(Indicator indicator) {
        return Objects.requireNonNull(published.get(indicator)).doubleValue();
    }

    /** Months of work: 3 points for 12. */
    int employed() {
        return (int) (points(Indicator.EMPLOYMENT) * 4);
    }

    private YearMonth firstMonth() {
        return LAST.minusMonths(employed() - 1L);
    }

    /** Months in an own home, if all others were filled in: there is one number that gives the published points. */
    int ownHome() {
        List<Integer> found = IntStream.rangeClosed(0, employed())
                .filter(own ->
                        rounded(own, 12).add(rounded(employed() - own, 24)).compareTo(published.get(Indicator.HOUSING))
                                == 0)
                .boxed()
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("Not one way to the points of housing: " + found);
        }
        return found.get(0);
    }

    private static BigDecimal rounded(int months, int per) {
        return BigDecimal.valueOf(months).divide(BigDecimal.valueOf(per), 2, RoundingMode.HALF_UP);
    }

    /** Months of work while studying; where the most was taken off, more than that if there were so many. */
    int studied() {
        double off = points(Indicator.STUDY_DEDUCTION);
        int months = (int) Math.round(-off * 24 / 7);
        boolean capped = months == most();
        return capped ? Math.min(employed(), months + 5) : months;
    }

    private int most() {
        return points(Indicator.EDUCATION_BACKGROUND) == 15 ? 48 : 36;
    }

    /** The person, with back payments before the first month that counts. */
    Applicant applicant() {
        YearMonth first = firstMonth();
        return Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .birthDate(LocalDate.of(birthYear, 7, 1))
                .sex(Sex.MALE)
                .hasRecord(false)
                .permits(Permit.issued(PermitType.RESIDENCE_PERMIT, LocalDate.of(2018, 5, 14)))
                .residences(residences())
                .contributions(
                        ContributionHistory.complete(ContributionKind.SOCIAL_INSURANCE, insurance(first)),
                        ContributionHistory.complete(ContributionKind.INCOME_TAX, taxes()))
                .pointsFile(new PointsFile(
                        LocalDate.of(2018, 3, 1),
                        false,
                        true,
                        List.of(),
                        certificates(first),
                        innovations(),
                        points(Indicator.HONOUR) == 20 ? List.of(Honour.MODEL_WORKER) : List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .build();
    }

    /** The place of work in the last two years is that for which the points for the area were given. */
    private ContributionMonths[] insurance(YearMonth first) {
        YearMonth before = first.minusMonths(1);
        return new ContributionMonths[] {
            ContributionMonths.paid(before.minusMonths(BACK_PAID - 1L), before)
                    .late(first.plusMonths(1).atDay(5)),
            ContributionMonths.paid(first, YearMonth.of(2017, 12)).in(District.HAIDIAN),
            ContributionMonths.paid(YearMonth.of(2018, 1), YearMonth.of(2018, 12))
                    .in(points(Indicator.JOB_HOUSING) == 6 ? District.TONGZHOU : District.HAIDIAN),
            ContributionMonths.paid(YearMonth.of(2019, 1), LAST)
                    .in(worksOutside() ? District.TONGZHOU : District.HAIDIAN)
        };
    }

    private boolean worksOutside() {
        return List.of(3.0, 5.0, 6.0).contains(points(Indicator.JOB_HOUSING));
    }

    private List<Residence> residences() {
        int own = ownHome();
        if (own == 0) {
            return List.of();
        }
        YearMonth from = LAST.minusMonths(own - 1L);
        double area = points(Indicator.JOB_HOUSING);
        if (area != 2 && area != 3) {
            return List.of(home(from, area == 0 ? District.CHAOYANG : District.CHANGPING));
        }
        // A year outside the centre; what came before lay inside.
        YearMonth moved = YearMonth.of(2019, 1);
        List<Residence> homes = new ArrayList<>(List.of(home(moved, District.CHANGPING)));
        if (own > 12) {
            Residence inside = home(from, District.CHAOYANG);
            homes.add(Residence.between(from.atDay(1), moved.atDay(1).minusDays(1))
                    .as(Tenure.OWN_HOME)
                    .in(District.CHAOYANG)
                    .with(Objects.requireNonNull(inside.papers())));
        }
        return homes;
    }

    private static Residence home(YearMonth from, District district) {
        return Residence.since(from.atDay(1))
                .as(Tenure.OWN_HOME)
                .in(district)
                .with(DwellingPapers.certified(from.atEndOfMonth()));
    }

    /** Two points for each year of 100,000 yuan, the others taxed with little. */
    private ContributionMonths[] taxes() {
        int years = (int) points(Indicator.TAX) / 2;
        return IntStream.range(0, 3)
                .mapToObj(
                        index -> ContributionMonths.paid(YearMonth.of(2017 + index, 1), YearMonth.of(2017 + index, 12))
                                .of(index < years ? 8334 : 50))
                .toArray(ContributionMonths[]::new);
    }

    private List<Certificate> certificates(YearMonth first) {
        EducationLevel level =
                switch (published.get(Indicator.EDUCATION_BACKGROUND).toPlainString()) {
                    case "0" -> null;
                    case "10.5" -> EducationLevel.JUNIOR_COLLEGE;
                    case "15" -> EducationLevel.BACHELOR;
                    case "26" -> EducationLevel.MASTER;
                    case "37" -> EducationLevel.DOCTOR;
                    default -> throw new IllegalStateException("No such points for education");
                };
        if (level == null) {
            return List.of();
        }
        YearMonth graduated = first.plusMonths(studied() - 1L);
        return List.of(new Certificate(
                level, true, true, true, first.minusMonths(6), graduated.atEndOfMonth(), graduated.atEndOfMonth()));
    }

    /** All that there is. */
    Claim claim() {
        return new Claim(
                points(Indicator.EDUCATION_BACKGROUND) == 0 ? null : 0,
                points(Indicator.INNOVATION) == 0 ? null : 0,
                true,
                true);
    }

    private List<Innovation> innovations() {
        int step = (int) points(Indicator.INNOVATION);
        if (step == 0) {
            return List.of();
        }
        boolean award = AWARDS.contains(step);
        return List.of(new Innovation(
                award ? InnovationRoute.AWARD : InnovationRoute.CONTEST,
                award ? Prize.OTHER_PRIZE : null,
                null,
                step,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    /** What the line would be by the trial method, for the same facts to the same month. */
    Points byTheTrialMethod(Indicator indicator) {
        BigDecimal points = Objects.requireNonNull(published.get(indicator));
        return switch (indicator) {
            // Rent has to be declared from 2017 on, and none is.
            case HOUSING -> Points.exactly(rounded(ownHome(), 12).add(rounded(filledInTo2016(), 24)));
            // How much is taken off is not known.
            case STUDY_DEDUCTION -> new Points(points, BigDecimal.ZERO);
            // Only who moved out of the centre; four points where the work moved too.
            case JOB_HOUSING -> Points.exactly(movedIn2019() ? (points.intValue() == 3 ? 4 : 2) : 0);
            // All three years together make the average.
            case TAX -> Points.exactly(points.intValue() == 6 ? 6 : 0);
            // No steps after 45.
            case AGE -> Points.exactly(points.intValue() == 20 ? 20 : 0);
            case EMPLOYMENT, EDUCATION_BACKGROUND, INNOVATION, HONOUR, LAW_ABIDING -> Points.exactly(points);
        };
    }

    private int filledInTo2016() {
        YearMonth ownFrom = LAST.minusMonths(ownHome() - 1L);
        YearMonth until = YearMonth.of(2016, 12);
        YearMonth last = ownFrom.isAfter(until) ? until : ownFrom.minusMonths(1);
        return (int) Math.max(0, firstMonth().until(last, ChronoUnit.MONTHS) + 1);
    }

    private boolean movedIn2019() {
        return List.of(2, 3).contains((int) points(Indicator.JOB_HOUSING)) && ownHome() > 12;
    }
}
