package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Family;
import org.juzhu.model.Hukou;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;

/**
 * Everybody that the conditions of a decision tell apart: the known ones held against the dossier written a second time,
 * and against a session; the others against all that they may turn out to be.
 */
final class AgainstTheDossier {
    private static final Juzhu JUZHU = Juzhu.load();
    private static final Juzhu SESSION =
            Juzhu.builder().evaluator(Evaluator.DROOLS_SESSION).load();

    private AgainstTheDossier() {}

    /** What the dossier says of somebody of whom all is known. */
    interface ByTheDossier {
        Answer answer(List<String> names);
    }

    static void everybody(Entitlement decision, LocalDate day, List<Part> parts, ByTheDossier dossier) {
        Combinations all = new Combinations(parts);
        Map<List<Integer>, Answer> known = new HashMap<>();
        Map<Answer, Integer> counts = new TreeMap<>();
        all.eachKnown(ways -> {
            Applicant person = all.person(ways);
            Answer answer = answer(JUZHU, decision, person, day);
            List<String> names = IntStream.range(0, parts.size())
                    .mapToObj(part -> all.name(ways, part))
                    .toList();
            assertThat(answer).as(() -> all.describe(ways)).isEqualTo(dossier.answer(names));
            assertThat(answer(SESSION, decision, person, day))
                    .as(() -> all.describe(ways))
                    .isEqualTo(answer);
            known.put(ways, answer);
        });
        all.each(ways -> {
            Answer answer = answer(JUZHU, decision, all.person(ways), day);
            Set<Answer> completions = all.completions(ways, known);
            assertThat(answer)
                    .as(() -> all.describe(ways) + " may be " + completions)
                    .isEqualTo(completions.size() == 1 ? completions.iterator().next() : Answer.UNKNOWN);
            counts.merge(answer, 1, Integer::sum);
        });
        System.out.printf("%s on %s: %d of them known: %s%n", decision, day, known.size(), counts);
    }

    static Answer answer(Juzhu juzhu, Entitlement decision, Applicant person, LocalDate day) {
        return juzhu.assess(person, day).entitlement(decision).answer();
    }

    static Permit residencePermit(LocalDate day) {
        return Permit.issued(PermitType.RESIDENCE_PERMIT, day.minusMonths(3));
    }

    static Permit workPermit(LocalDate day) {
        return Permit.issued(PermitType.WORK_RESIDENCE_PERMIT, day.minusMonths(9));
    }

    /** Paid in time without a break up to the last month that can count. */
    static ContributionHistory paid(ContributionKind kind, LocalDate day, int months) {
        YearMonth last = YearMonth.from(day).minusMonths(1);
        return ContributionHistory.complete(kind, ContributionMonths.paid(last.minusMonths(months - 1L), last));
    }

    static ContributionHistory nothing(ContributionKind kind) {
        return ContributionHistory.complete(kind);
    }

    static Applicant parent(LocalDate day, @Nullable Permit permit, int months) {
        return Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .permits(permit == null ? List.of() : List.of(permit))
                .contributions(paid(ContributionKind.SOCIAL_INSURANCE, day, months))
                .employments()
                .residences()
                .build();
    }

    static Family family(Applicant... parents) {
        return new Family(MaritalStatus.SINGLE, null, List.of(), List.of(parents), null, null, null);
    }

    static Part mainlandHukou() {
        return knownHukou().unknown("unknown", person -> person);
    }

    /** With an unknown hukou the state of a permit is unknown too, and the two are not looked at together. */
    static Part knownHukou() {
        return new Part()
                .known("BEIJING", person -> person.hukou(Hukou.BEIJING))
                .known("ELSEWHERE", person -> person.hukou(Hukou.ELSEWHERE));
    }

    static Part permits(LocalDate day) {
        return new Part()
                .known("none", person -> person.permits())
                .known("residence", person -> person.permits(residencePermit(day)))
                .known("work", person -> person.permits(workPermit(day)))
                .unknown("unknown", person -> person);
    }

    /** 59 or 60 months of insurance, with so many of tax. */
    static Part months(LocalDate day, int... taxed) {
        Part part = new Part();
        for (int insured : new int[] {59, 60}) {
            for (int months : taxed) {
                part.known(
                        insured + " and " + months,
                        person -> person.contributions(
                                paid(ContributionKind.SOCIAL_INSURANCE, day, insured),
                                paid(ContributionKind.INCOME_TAX, day, months)));
            }
        }
        return part;
    }
}
