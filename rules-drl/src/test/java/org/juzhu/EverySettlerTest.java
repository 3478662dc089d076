package org.juzhu;

import static org.juzhu.AgainstTheDossier.everybody;
import static org.juzhu.Answer.NO;
import static org.juzhu.Answer.OFFICE_DECIDES;
import static org.juzhu.Answer.YES;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Hukou;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.PointsFile;
import org.juzhu.model.Sex;

/** Points-based settlement, for everybody that the conditions tell apart. */
class EverySettlerTest {
    private static Applicant.Builder holds(Applicant.Builder person, LocalDate issued) {
        return person.permits(Permit.issued(PermitType.RESIDENCE_PERMIT, issued));
    }

    private static Applicant.Builder file(
            Applicant.Builder person, @Nullable LocalDate applied, @Nullable Boolean managerial) {
        return person.pointsFile(PointsFile.of(applied, managerial, true, List.of()));
    }

    /** Who it is, and when the permit was applied for; both stand in the same part of the facts. */
    private static Part permits(int round, @Nullable Boolean managerial) {
        LocalDate january = LocalDate.of(round, 1, 14);
        return new Part()
                .known("none", person -> file(person.permits(), null, managerial))
                .known(
                        "30 December",
                        person -> file(holds(person, january), LocalDate.of(round - 1, 12, 30), managerial))
                .known(
                        "31 December",
                        person -> file(holds(person, january), LocalDate.of(round - 1, 12, 31), managerial))
                .known("1 January", person -> file(holds(person, january), LocalDate.of(round, 1, 1), managerial))
                .unknown(
                        "not known when",
                        person -> file(holds(person, january), null, managerial),
                        "30 December",
                        "31 December",
                        "1 January");
    }

    private static Part months(int round) {
        YearMonth first = YearMonth.of(round - 7, 1);
        YearMonth last = YearMonth.of(round - 1, 12);
        return new Part()
                .known("all", person -> paid(person, ContributionMonths.paid(first, last)))
                .known("all but the first", person -> paid(person, ContributionMonths.paid(first.plusMonths(1), last)))
                .known("five late", person -> late(person, first, last, 5, LocalDate.of(round - 1, 12, 31)))
                .known("six late", person -> late(person, first, last, 6, LocalDate.of(round - 1, 12, 31)))
                .known("one too late", person -> late(person, first, last, 1, LocalDate.of(round, 1, 1)))
                .unknown("unknown", person -> person);
    }

    private static Applicant.Builder late(
            Applicant.Builder person, YearMonth first, YearMonth last, int months, LocalDate paidOn) {
        return paid(
                person,
                ContributionMonths.paid(first, last.minusMonths(months)),
                ContributionMonths.paid(last.minusMonths(months - 1L), last).late(paidOn));
    }

    private static Applicant.Builder paid(Applicant.Builder person, ContributionMonths... months) {
        return person.contributions(ContributionHistory.complete(ContributionKind.SOCIAL_INSURANCE, months));
    }

    /** Completed years on 31 December of the year before. */
    private static Part ages(int round, int... ages) {
        Part part = new Part();
        for (int age : ages) {
            part.known(String.valueOf(age), person -> person.birthDate(LocalDate.of(round - 1 - age, 12, 31)));
        }
        return part.unknown("unknown", person -> person);
    }

    private static Part records() {
        return new Part()
                .known("no record", person -> person.hasRecord(false))
                .known("record", person -> person.hasRecord(true))
                .unknown("record unknown", person -> person);
    }

    /** Section 8.5, by the method of 2020: the permit in time, the age, seven years, no record. */
    @ParameterizedTest
    @ValueSource(ints = {2021, 2025, 2026})
    void whoMayTakePart(int round) {
        for (Sex sex : Sex.values()) {
            for (boolean managerial : new boolean[] {true, false}) {
                int old = sex == Sex.MALE ? 60 : managerial ? 55 : 50;
                int late = sex == Sex.MALE ? 63 : managerial ? 58 : 55;
                everybody(
                        Entitlement.POINTS_SETTLEMENT,
                        LocalDate.of(round, 7, 31),
                        List.of(
                                new Part()
                                        .known(
                                                sex.name(),
                                                person -> person.hukou(Hukou.ELSEWHERE)
                                                        .sex(sex)),
                                ages(round, 40, 49, 50, old - 1, old, late - 1, late),
                                months(round),
                                records(),
                                permits(round, managerial)),
                        names -> answer(names, round, old, late, sex == Sex.FEMALE && managerial));
            }
        }
    }

    private static Answer answer(List<String> names, int round, int old, int late, boolean managerial) {
        int age = Integer.parseInt(names.get(1));
        boolean paid = List.of("all", "five late").contains(names.get(2));
        boolean inTime = List.of("30 December", "31 December").contains(names.get(4));
        boolean retired = age >= (round >= 2026 ? late : old);
        if (retired || !paid || !inTime || names.get(3).equals("record")) {
            return NO;
        }
        boolean between = round >= 2026 && age >= old;
        boolean brokenOff = age < old && managerial && age >= 50 && names.get(2).equals("five late");
        return between || brokenOff || names.get(4).equals("31 December") ? OFFICE_DECIDES : YES;
    }
}
