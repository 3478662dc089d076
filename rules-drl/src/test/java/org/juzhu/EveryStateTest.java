package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.model.IssuedPermit.REGISTRATION_CARD_IN_FORCE;
import static org.juzhu.model.IssuedPermit.RESIDENCE_PERMIT_IN_FORCE;
import static org.juzhu.model.IssuedPermit.RESIDENCE_YEARS_UNBROKEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.juzhu.law.Role;
import org.juzhu.model.Applicant;
import org.juzhu.model.Hukou;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitState;
import org.juzhu.model.PermitType;

/**
 * What the law decides about an issued permit hangs on few days: here are the histories around every limit, known and
 * unknown, on days around every change of the law, through the public facade, against {@link IssuedPermitTable}.
 */
class EveryStateTest {
    private static final Juzhu WALK = Juzhu.load();
    private static final Juzhu SESSION =
            Juzhu.builder().evaluator(Evaluator.DROOLS_SESSION).load();
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final Set<String> LATE = Set.of("late", "six-months-overdue", "start-again");
    private static final Set<String> OPEN = Set.of("AMB-03", "AMB-04", "BJRULE-13b", "BJRULE-15a");

    /** What came out: the answer, the state, and the gaps on which an open answer hinges. */
    record Found(Answer answer, @Nullable PermitState state, Set<String> gaps) {
        static Found of(Verdict verdict) {
            return new Found(
                    verdict.answer(),
                    verdict.state(),
                    verdict.gaps().stream().map(OpenGap::id).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-31, RESIDENCE_PERMIT", "2016-01-01, RESIDENCE_PERMIT", "2016-09-30, RESIDENCE_PERMIT",
        "2016-10-01, RESIDENCE_PERMIT", "2017-08-31, RESIDENCE_PERMIT", "2017-09-01, RESIDENCE_PERMIT",
        "2020-02-27, RESIDENCE_PERMIT", "2020-02-28, RESIDENCE_PERMIT", "2020-12-31, RESIDENCE_PERMIT",
        "2021-05-31, RESIDENCE_PERMIT", "2021-06-01, RESIDENCE_PERMIT", "2021-07-20, RESIDENCE_PERMIT",
        "2021-08-01, RESIDENCE_PERMIT", "2021-08-02, RESIDENCE_PERMIT", "2022-06-01, RESIDENCE_PERMIT",
        "2026-11-23, RESIDENCE_PERMIT", "2016-09-30, REGISTRATION_CARD", "2016-10-01, REGISTRATION_CARD",
        "2017-03-07, REGISTRATION_CARD", "2017-03-08, REGISTRATION_CARD", "2020-02-27, REGISTRATION_CARD",
        "2020-02-28, REGISTRATION_CARD", "2021-05-31, REGISTRATION_CARD", "2021-06-01, REGISTRATION_CARD",
        "2021-08-01, REGISTRATION_CARD", "2021-08-02, REGISTRATION_CARD", "2026-11-23, REGISTRATION_CARD"
    })
    void everyHistory(LocalDate day, PermitType type) {
        Histories histories = new Histories(type, day);
        Combinations all = new Combinations(List.of(Part.hukou(), deaths(day), histories.part()));
        Map<IssuedPermit, Map<List<Integer>, Found>> known = new EnumMap<>(IssuedPermit.class);
        all.eachKnown(ways -> {
            Applicant person = all.person(ways);
            Assessment assessment = WALK.assess(person, day);
            Assessment fired = SESSION.assess(person, day);
            for (IssuedPermit decision : decisions(type)) {
                Found found = Found.of(assessment.verdict(decision));
                assertThat(found)
                        .as(() -> decision + ": " + all.describe(ways))
                        .isEqualTo(new IssuedPermitTable(person, type, day).of(decision));
                assertThat(Found.of(fired.verdict(decision)))
                        .as(() -> decision + ": " + all.describe(ways))
                        .isEqualTo(found);
                oneOfAFamily(assessment.verdict(decision), all.describe(ways));
                known.computeIfAbsent(decision, one -> new HashMap<>()).put(ways, found);
            }
        });
        Map<String, Integer> counts = new TreeMap<>();
        all.each(ways -> {
            Assessment assessment = WALK.assess(all.person(ways), day);
            known.forEach((decision, founds) -> {
                Verdict verdict = assessment.verdict(decision);
                Set<Found> completions = all.completions(ways, founds);
                settledJustWhereAllAgree(verdict, completions, all.describe(ways));
                boolean coarse = verdict.answer() == Answer.UNKNOWN
                        && completions.stream().map(Found::answer).distinct().count() == 1;
                counts.merge(decision + " " + verdict.answer() + (coarse ? " of one answer" : ""), 1, Integer::sum);
            });
        });
        System.out.printf("%s on %s: %s%n", type, day, counts);
    }

    private static List<IssuedPermit> decisions(PermitType type) {
        return Stream.of(IssuedPermit.values())
                .filter(decision -> decision.permit() == type)
                .toList();
    }

    private static Part deaths(LocalDate day) {
        return new Part().known("alive", person -> person).known("died today", person -> person.diedOn(day));
    }

    private static void settledJustWhereAllAgree(Verdict verdict, Set<Found> completions, String person) {
        Set<Answer> answers = completions.stream().map(Found::answer).collect(Collectors.toSet());
        if (answers.size() > 1) {
            assertThat(verdict.answer())
                    .as(() -> verdict.decision() + ": " + person + " may be " + completions)
                    .isEqualTo(Answer.UNKNOWN);
        } else if (verdict.answer() == Answer.UNKNOWN) {
            // The answer is the same in any case, but not what it rests on: the state, or the gaps.
            assertThat(completions).as(() -> verdict.decision() + ": " + person).hasSizeGreaterThan(1);
        } else {
            assertThat(answers).as(() -> verdict.decision() + ": " + person).containsExactly(verdict.answer());
        }
        Set<@Nullable PermitState> states = new HashSet<>();
        completions.forEach(completion -> states.add(completion.state()));
        assertThat(verdict.state())
                .as(() -> verdict.decision() + ": " + person + " may be " + completions)
                .isEqualTo(
                        answers.size() == 1 && states.size() == 1
                                ? states.iterator().next()
                                : null);
    }

    /** Of what is said of lateness at most one thing touches a person: a gap, or bars. */
    private static void oneOfAFamily(Verdict verdict, String person) {
        Map<String, List<Reason>> byRule = verdict.reasons().stream().collect(Collectors.groupingBy(Reason::rule));
        List<Reason> met = byRule.values().stream()
                .filter(reasons -> reasons.stream().allMatch(reason -> reason.state() == State.MET))
                .map(reasons -> reasons.get(0))
                .toList();
        long gaps = met.stream()
                .filter(reason -> reason.role() == Role.GAP && OPEN.contains(id(reason)))
                .count();
        boolean barred = met.stream()
                .anyMatch(reason -> reason.role() == Role.BAR
                        && LATE.contains(
                                reason.clause().substring(reason.clause().indexOf('/') + 1)));
        // A late endorsement of the past and an extension of the present may both be open.
        long most = verdict.decision() == RESIDENCE_YEARS_UNBROKEN ? 2 : 1;
        assertThat(gaps).as(person).isLessThanOrEqualTo(barred ? 0 : most);
    }

    private static String id(Reason reason) {
        return reason.rule().split(" ", 2)[0];
    }

    /** Nobody is in force after having been suspended or cancelled, without an endorsement, but by the extension. */
    @ParameterizedTest
    @EnumSource(
            value = PermitType.class,
            names = {"RESIDENCE_PERMIT", "REGISTRATION_CARD"})
    void timeAloneBringsNoPermitBack(PermitType type) {
        IssuedPermit decision =
                type == PermitType.RESIDENCE_PERMIT ? RESIDENCE_PERMIT_IN_FORCE : REGISTRATION_CARD_IN_FORCE;
        int days = 0;
        for (LocalDate issued = LocalDate.of(2015, 6, 1);
                issued.isBefore(LocalDate.of(2025, 1, 1));
                issued = issued.plusDays(37)) {
            Applicant person = holder(Permit.issued(type, issued));
            boolean lost = false;
            for (LocalDate day = issued; day.isBefore(issued.plusMonths(22)); day = day.plusDays(1), days++) {
                Found found = Found.of(WALK.assess(person, day).verdict(decision));
                boolean extension = !day.isBefore(LocalDate.of(2020, 2, 28)) && day.isBefore(LocalDate.of(2021, 6, 1));
                assertThat(lost && found.answer() == Answer.YES && !extension)
                        .as("%s of %s on %s", type, issued, day)
                        .isFalse();
                lost |= found.state() == PermitState.SUSPENDED || found.state() == PermitState.CANCELLED;
            }
        }
        System.out.printf("%s: %d days one after the other%n", decision, days);
    }

    private static Applicant holder(Permit permit) {
        return Applicant.builder().hukou(Hukou.ELSEWHERE).permits(permit).build();
    }

    @Test
    void anEndorsementAlwaysBringsAPermitBack() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        for (int months = 0; months <= 18; months++) {
            Permit endorsed = Permit.issued(PermitType.RESIDENCE_PERMIT, day.minusMonths(months))
                    .endorsed(day);
            assertThat(WALK.assess(holder(endorsed), day)
                            .verdict(RESIDENCE_PERMIT_IN_FORCE)
                            .state())
                    .isEqualTo(PermitState.VALID);
        }
    }

    /** What a person's permits of one type may have been, around every day that matters. */
    private static final class Histories {
        private final PermitType type;
        private final List<LocalDate> days;

        Histories(PermitType type, LocalDate day) {
            this.type = type;
            boolean permit = type == PermitType.RESIDENCE_PERMIT;
            Set<LocalDate> around = new TreeSet<>(List.of(LONG_AGO, day, day.minusDays(1)));
            for (int limit : permit ? new int[] {11, 12, 13, 18} : new int[] {5, 6, 7, 12}) {
                for (int days = -1; days <= 1; days++) {
                    around.add(day.minusMonths(limit).plusDays(days));
                }
            }
            for (String last :
                    List.of("2019-12-31", "2020-01-01", "2020-07-31", "2020-08-01", "2021-05-31", "2021-06-01")) {
                around.add(LocalDate.parse(last).minusMonths(permit ? 12 : 6));
            }
            for (String turn : List.of(
                    "2020-02-27", "2020-02-28", "2021-05-31", "2021-06-01", "2021-07-20", "2021-08-01", "2021-08-02")) {
                around.add(LocalDate.parse(turn));
            }
            around.removeIf(one -> one.isAfter(day));
            this.days = new ArrayList<>(around);
        }

        Part part() {
            Part part = new Part().known("none", person -> person.permits());
            for (boolean proofs : new boolean[] {false, true}) {
                for (LocalDate issued : days) {
                    known(part, proofs, issued, List.of());
                    known(part, proofs, issued, everyYear(issued));
                    days.stream()
                            .filter(endorsed -> !endorsed.isBefore(issued))
                            .forEach(endorsed -> known(part, proofs, issued, List.of(endorsed)));
                }
            }
            part.known(
                    "another after a revoked one",
                    person -> person.permits(
                            permit(true, LONG_AGO, List.of()), permit(false, days.get(days.size() - 1), List.of())));
            part.unknown("unknown", person -> person);
            for (boolean proofs : new boolean[] {false, true}) {
                unknown(part, proofs);
            }
            return part;
        }

        /** Always in time, to the last day of all. */
        private List<LocalDate> everyYear(LocalDate issued) {
            LocalDate day = days.get(days.size() - 1);
            List<LocalDate> endorsed = new ArrayList<>();
            int months = type == PermitType.RESIDENCE_PERMIT ? 11 : 5;
            for (LocalDate next = issued; next.isBefore(day); next = next.plusMonths(months)) {
                endorsed.add(next);
            }
            endorsed.add(day);
            return endorsed;
        }

        private void known(Part part, boolean proofs, LocalDate issued, List<LocalDate> endorsed) {
            part.known(name(proofs, issued, endorsed), person -> person.permits(permit(proofs, issued, endorsed)));
        }

        private void unknown(Part part, boolean proofs) {
            for (LocalDate one : days) {
                part.unknown(
                        "endorsements unknown " + name(proofs, one, null),
                        person -> person.permits(permit(proofs, one, null)),
                        proofs + " " + one);
                part.unknown(
                        "issue unknown " + name(proofs, null, List.of(one)),
                        person -> person.permits(permit(proofs, null, List.of(one))),
                        (String known) -> known.startsWith(proofs + " ") && known.endsWith("[" + one + "]"));
                part.unknown(
                        "one more, never endorsed, issue unknown " + name(proofs, one, List.of()),
                        person -> person.permits(permit(proofs, null, List.of()), permit(proofs, one, List.of())),
                        (String known) -> days.stream()
                                .filter(later -> !later.isBefore(one))
                                .anyMatch(later -> known.equals(name(proofs, later, List.of()))));
            }
            part.unknown(
                    "issue unknown, never endorsed " + proofs,
                    person -> person.permits(permit(proofs, null, List.of())),
                    (String known) -> known.equals("none") || (known.startsWith(proofs + " ") && known.endsWith("[]")));
            part.unknown(
                    "no day known " + proofs,
                    person -> person.permits(permit(proofs, null, null)),
                    "none",
                    proofs + " ");
        }

        private Permit permit(boolean proofs, @Nullable LocalDate issued, @Nullable List<LocalDate> endorsed) {
            return new Permit(type, issued, endorsed, null, proofs, null, null, null);
        }

        private static String name(boolean proofs, @Nullable LocalDate issued, @Nullable List<LocalDate> endorsed) {
            return proofs + " " + issued + " " + endorsed;
        }
    }
}
