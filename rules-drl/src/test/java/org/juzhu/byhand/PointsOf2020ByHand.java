package org.juzhu.byhand;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.juzhu.law.Indicator;
import org.juzhu.model.Claim;
import org.juzhu.model.ClaimedEducation;
import org.juzhu.model.District;
import org.juzhu.model.Honour;
import org.juzhu.model.InnovationRoute;
import org.juzhu.model.PointsFile;
import org.juzhu.spi.Situation;

/**
 * The points of points-based settlement (积分落户) by the method of 2020, for the rounds from 2020 on; residence-and-points.md,
 * sections 3.0, 3.3, 8.6 and the counting conventions PT-CNT-*. Whether the person may take part (8.5) is another question.
 *
 * <p>All points are hundredths of a point, so 119.92 is 11992. The day of the situation lies in the round; in 2020 it is
 * 2020-07-16 or later (PT-VER-2a), such as 31 July (PT-CNT-1).
 *
 * <p>What is given are the least sure points of each line. They are the points where the dossier leaves nothing open; where it
 * does, the line is a range, and this is its lower end:
 *
 * <ul>
 *   <li>housing: 0.02 less in every round from 2021 on, if there is a month housed (AMB-09, PT-CNT-7); homes in the spouse's
 *       name (PT20-HOU-8), of other use or title (PT20-HOU-7), and months in an own home without insurance (AMB-15) as if
 *       they did not count, if that is less;
 *   <li>job-housing: the same homes likewise; months paid at the agency of the city as work inside or outside the six
 *       districts, whichever is less (PT20-ZONE-5a, AMB-27);
 *   <li>innovation: 0 for an award or a contest of which the step is not told (PT20-INN-6a);
 *   <li>tax: 0, violations aside, if one of the three years had no tax at all (PT20-TAX-1b); a year that reaches the limit only
 *       by one of the two years to which late tax may belong does not count (PT20-TAX-4);
 *   <li>where two types of insurance are equally long, each line the lesser of the two.
 * </ul>
 *
 * <p>For persons of whom everything asked is known; a fact that is not may end in a NullPointerException.
 */
public final class PointsOf2020ByHand {
    /** The first round by this method (PT-VER-2a). */
    private static final int FIRST_ROUND = 2020;

    /** The first round in which the housing line has a tolerance (AMB-09, PT-CNT-7). */
    private static final int FIRST_ROUND_OF_TOLERANCE = 2021;

    private static final int POINT = 100;

    /** The six urban districts: PT20-ZONE-7. */
    private static final District[] CENTRE = {
        District.DONGCHENG,
        District.XICHENG,
        District.CHAOYANG,
        District.HAIDIAN,
        District.FENGTAI,
        District.SHIJINGSHAN
    };

    private PointsOf2020ByHand() {}

    /** The total of what the situation claims: {@link Claim#FIRST}, unless it was told otherwise. */
    public static int score(Situation person, int round) {
        checkRound(round);
        List<Situation> ways = person.ways();
        // PT20-TOT-1: the plain sum of the lines.
        return employment(ways)
                + housing(ways, round)
                + education(person.claimedEducation())
                + studyDeduction(ways, person.claimedEducation())
                + jobHousing(ways)
                + innovation(person)
                + tax(person)
                + age(person)
                + honour(person)
                + lawAbiding(person);
    }

    /** The lines of that total one by one, all ten of them. */
    public static Map<Indicator, Integer> lines(Situation person, int round) {
        checkRound(round);
        List<Situation> ways = person.ways();
        Map<Indicator, Integer> lines = new EnumMap<>(Indicator.class);
        lines.put(Indicator.EMPLOYMENT, employment(ways));
        lines.put(Indicator.HOUSING, housing(ways, round));
        lines.put(Indicator.EDUCATION_BACKGROUND, education(person.claimedEducation()));
        lines.put(Indicator.STUDY_DEDUCTION, studyDeduction(ways, person.claimedEducation()));
        lines.put(Indicator.JOB_HOUSING, jobHousing(ways));
        lines.put(Indicator.INNOVATION, innovation(person));
        lines.put(Indicator.TAX, tax(person));
        lines.put(Indicator.AGE, age(person));
        lines.put(Indicator.HONOUR, honour(person));
        lines.put(Indicator.LAW_ABIDING, lawAbiding(person));
        return lines;
    }

    /**
     * The total by the claim that brings most.
     *
     * @param file that of the same person
     */
    public static int best(Situation person, PointsFile file, int round) {
        return score(person.claiming(bestClaim(person, file, round)), round);
    }

    /**
     * The claim that brings most; of equal ones the first, entries of lists before none of them.
     *
     * @param file that of the same person
     */
    public static Claim bestClaim(Situation person, PointsFile file, int round) {
        checkRound(round);
        Claim home = bestHome(person, round);
        return new Claim(
                bestCertificate(
                        person, Objects.requireNonNull(file.certificates()).size()),
                bestInnovation(
                        person, Objects.requireNonNull(file.innovations()).size()),
                home.ownHome(),
                home.jobHousing());
    }

    private static void checkRound(int round) {
        if (round < FIRST_ROUND) {
            throw new IllegalArgumentException(
                    "The round " + round + " was before the method of 2020.\nMaybe " + FIRST_ROUND + ".");
        }
    }

    /** PT20-EDU-6: none may be claimed (null), and then nothing is taken off. */
    private static Integer bestCertificate(Situation person, int certificates) {
        Integer best = null;
        int most = 0;
        for (int i = 0; i < certificates; i++) {
            Situation claiming = person.claiming(new Claim(i, null, false, false));
            ClaimedEducation education = claiming.claimedEducation();
            int points = education(education) + studyDeduction(claiming.ways(), education);
            if (points > most || (best == null && points == most)) {
                best = i;
                most = points;
            }
        }
        return best;
    }

    /** PT20-INN-4: one route only; null if there is none. */
    private static Integer bestInnovation(Situation person, int innovations) {
        Integer best = null;
        int most = -1;
        for (int i = 0; i < innovations; i++) {
            int points = innovation(person.claiming(new Claim(null, i, false, false)));
            if (points > most) {
                best = i;
                most = points;
            }
        }
        return best;
    }

    /** PT20-ZONE-6: the points for living and working outside may be waived; an own home need not be declared. */
    private static Claim bestHome(Situation person, int round) {
        Claim best = new Claim(null, null, true, false);
        int most = homes(person, best, round);
        for (Claim claim : List.of(new Claim(null, null, true, true), new Claim(null, null, false, false))) {
            int points = homes(person, claim, round);
            if (points > most) {
                best = claim;
                most = points;
            }
        }
        return best;
    }

    private static int homes(Situation person, Claim claim, int round) {
        List<Situation> ways = person.claiming(claim).ways();
        return housing(ways, round) + jobHousing(ways);
    }

    /** PT20-EMP-1, -2: 0.25 a month. */
    private static int employment(List<Situation> ways) {
        return least(ways, way -> 25 * way.monthsOfWorkCounted());
    }

    private static int housing(List<Situation> ways, int round) {
        int tolerance = round >= FIRST_ROUND_OF_TOLERANCE ? 2 : 0;
        return least(ways, way -> housing(way, tolerance));
    }

    /** Each part is rounded by itself: PT20-HOU-5, PT-CNT-8; the months, own home first: PT20-HOU-3, -4, -6, PT-CNT-6. */
    private static int housing(Situation way, int tolerance) {
        int points = hundredths(way.monthsOfOwnHome(), 1, 12) // PT20-HOU-1
                + hundredths(way.monthsOfDeclaredHome(), 1, 24) // PT20-HOU-2
                + hundredths(way.monthsFilledIn(), 1, 24); // PT20-HOU-2, -4
        return points == 0 ? 0 : points - tolerance; // AMB-09, PT-CNT-7
    }

    /** PT20-EDU-1, -2. */
    private static int education(ClaimedEducation education) {
        return switch (education) {
            case NO_CERTIFICATE -> 0;
            case JUNIOR_COLLEGE_DIPLOMA, BACHELOR_ONE -> 1050;
            case BACHELOR_BOTH, MASTER_ONE -> 15 * POINT;
            case MASTER_BOTH, DOCTOR_ONE -> 26 * POINT;
            case DOCTOR_BOTH -> 37 * POINT;
        };
    }

    /** PT20-EDU-3, -4: 7/24 a month, rounded after the cap (PT-CNT-9). */
    private static int studyDeduction(List<Situation> ways, ClaimedEducation education) {
        int most = mostMonthsOfStudy(education);
        return most == 0 ? 0 : least(ways, way -> -hundredths(way.monthsOfWorkAndStudy(most), 7, 24));
    }

    /** PT20-EDU-5; nothing is taken off where nothing is given: PT20-EDU-6. */
    private static int mostMonthsOfStudy(ClaimedEducation education) {
        return switch (education) {
            case NO_CERTIFICATE -> 0;
            case BACHELOR_BOTH, MASTER_ONE -> 48;
            case JUNIOR_COLLEGE_DIPLOMA, BACHELOR_ONE, MASTER_BOTH, DOCTOR_ONE, DOCTOR_BOTH -> 36;
        };
    }

    private static int jobHousing(List<Situation> ways) {
        return least(ways, PointsOf2020ByHand::jobHousing);
    }

    private static int jobHousing(Situation way) {
        if (!way.livedOutsideLastDecember(CENTRE)) { // PT20-ZONE-4
            return 0;
        }
        int points = 2 * way.yearsLivedOutside(CENTRE) // PT20-ZONE-1, -3
                + 3 * way.yearsLivedAndWorkedOutside(CENTRE); // PT20-ZONE-2, -3, -5
        return Math.min(12, points) * POINT; // PT20-ZONE-3
    }

    /** PT20-INN-4: one route only; no step lies above 12. The other routes ended with the method of 2016 (PT-VER-4). */
    private static int innovation(Situation person) {
        InnovationRoute route = person.innovationRoute();
        return switch (route) {
            case AWARD -> person.stepTold() ? ofAward(person.stepOfPrize()) : 0; // PT20-INN-6a
            case CONTEST -> person.stepTold() ? ofContest(person.stepOfPrize()) : 0; // PT20-INN-6a
            case EQUITY_FINANCING -> ofEquityFinancing(person);
            case NO_ROUTE, HIGH_TECH_ENTERPRISE, START_UP, INCUBATOR -> 0;
        };
    }

    /** PT20-INN-1. */
    private static int ofAward(int step) {
        return switch (step) {
            case 12, 11, 10, 9, 8, 6, 5, 4, 2 -> step * POINT;
            default -> 0;
        };
    }

    /** PT20-INN-2. */
    private static int ofContest(int step) {
        return switch (step) {
            case 12, 10, 9, 8, 6, 4, 3, 2, 1 -> step * POINT;
            default -> 0;
        };
    }

    /** PT20-INN-3, lower bounds included: PT-CNT-14. */
    private static int ofEquityFinancing(Situation person) {
        if (person.sharePercent() < 10 || !person.qualifyingFirm() || !person.fullYearAtFirm()) {
            return 0;
        }
        int yuan = person.equityFinancing(3);
        if (yuan >= 40_000_000) {
            return 6 * POINT;
        }
        if (yuan >= 20_000_000) {
            return 4 * POINT;
        }
        return yuan >= 5_000_000 ? 2 * POINT : 0;
    }

    private static int tax(Situation person) {
        int brought = person.taxedEachYear(3) // PT20-TAX-1b
                ? Math.min(6, 2 * person.yearsOfTax(3, 100_000)) // PT20-TAX-1, PT-CNT-11
                : 0;
        return (brought - 12 * person.taxViolationsOfYears(5)) * POINT; // PT20-TAX-3, PT-CNT-12
    }

    /** PT20-AGE-1: completed years on 1 January of the year before (PT-CNT-4). */
    private static int age(Situation person) {
        int over = Math.max(0, person.ageOn(-1, 1, 1) - 45);
        return Math.max(0, 20 - 4 * over) * POINT;
    }

    /** PT20-HON-1: once. */
    private static int honour(Situation person) {
        return person.honoured(Honour.MODEL_WORKER, Honour.MORAL_MODEL, Honour.COURAGE) ? 20 * POINT : 0;
    }

    /** PT20-LAW-1, PT-CNT-12. */
    private static int lawAbiding(Situation person) {
        return -30 * person.detentionsOfYears(5) * POINT;
    }

    /** So many points for so many months, rounded half-up to hundredths: PT-CNT-8. */
    private static int hundredths(int months, int points, int per) {
        return (2 * POINT * points * months + per) / (2 * per);
    }

    /** The least in any way in which what the dossier leaves open of the months may turn out; one way if it leaves nothing. */
    private static int least(List<Situation> ways, ToIntFunction<Situation> line) {
        int least = line.applyAsInt(ways.get(0));
        for (int i = 1; i < ways.size(); i++) {
            least = Math.min(least, line.applyAsInt(ways.get(i)));
        }
        return least;
    }
}
