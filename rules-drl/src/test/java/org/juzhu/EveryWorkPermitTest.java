package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.model.IssuedPermit.WORK_RESIDENCE_PERMIT_IN_FORCE;
import static org.juzhu.model.Procedure.WORK_RESIDENCE_PERMIT_CHANGE;
import static org.juzhu.model.Procedure.WORK_RESIDENCE_PERMIT_RENEWAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.model.EmployerChange;
import org.juzhu.model.PermitState;

/**
 * What becomes of a work residence permit once issued: every history around every limit, every way to leave an employer,
 * and everything that is asked again, on the first and last days of every version, through the public facade, against
 * {@link WorkPermitTable}.
 */
class EveryWorkPermitTest {
    private static final Juzhu WALK = Juzhu.load();
    private static final Juzhu SESSION =
            Juzhu.builder().evaluator(Evaluator.DROOLS_SESSION).load();
    private static final List<Decision> DECISIONS =
            List.of(WORK_RESIDENCE_PERMIT_IN_FORCE, WORK_RESIDENCE_PERMIT_RENEWAL, WORK_RESIDENCE_PERMIT_CHANGE);

    private static final List<PermitState> GRAVER_AND_GRAVER =
            List.of(PermitState.VALID, PermitState.OVERDUE, PermitState.LAPSED, PermitState.CANCELLED);
    private static final Pattern DAYS_LACK = Pattern.compile("(issue|renewals|permits) unknown");

    /** One of so many persons is put to Drools' session too. */
    private static final int SAMPLE = 5;

    /** In three products: no rule asks for both the days of a permit and all that is asked of its employers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2003-06-29", "2003-06-30", "2005-12-31", "2006-01-01", "2016-05-03", "2016-05-04", "2017-12-31",
                "2018-01-01", "2018-12-31", "2019-01-01", "2019-04-30", "2019-05-01", "2019-07-31", "2024-02-29",
                "2026-03-01", "2026-11-23"
            })
    void everyHolder(LocalDate day) {
        WorkPermitHolders holders = new WorkPermitHolders(day);
        Tally tally = new Tally(day);
        tally.everyCombination(holders.hukou(), holders.permits(), holders.proofsOfThePermit(), holders.fewCourses());
        tally.everyCombination(holders.fromElsewhere(), holders.fewPermits(), holders.leaving(), holders.changes());
        tally.everyCombination(
                holders.fromElsewhere(),
                holders.standings(),
                holders.proofsHandedIn(),
                holders.applies(),
                holders.inBeijing(),
                holders.fitsCityPlan(),
                holders.legalForm(),
                holders.quota(),
                holders.dwelling());
        System.out.println(tally);
    }

    /** What came out on a day. */
    private static final class Tally {
        private final LocalDate day;
        private final Map<String, Integer> counts = new TreeMap<>();
        private int known;

        Tally(LocalDate day) {
            this.day = day;
        }

        void everyCombination(Part... parts) {
            Combinations all = new Combinations(List.of(parts));
            Map<Decision, Map<List<Integer>, EveryStateTest.Found>> founds = new HashMap<>();
            DECISIONS.forEach(decision -> founds.put(decision, new HashMap<>()));
            all.eachKnown(ways -> {
                Applicant person = all.person(ways);
                Assessment assessment = WALK.assess(person, day);
                WorkPermitTable table = new WorkPermitTable(person, day);
                for (Decision decision : DECISIONS) {
                    EveryStateTest.Found found = EveryStateTest.Found.of(assessment.verdict(decision));
                    assertThat(found)
                            .as(() -> decision + " on " + day + ": " + all.describe(ways))
                            .isEqualTo(table.of(decision));
                    Objects.requireNonNull(founds.get(decision)).put(ways, found);
                }
                if (known++ % SAMPLE == 0) {
                    likeTheSession(all.describe(ways), person, assessment);
                }
            });
            founds.forEach((decision, found) -> laterIsBetter(decision, all, parts, found));
            all.eachWithOneUnknown(ways -> {
                Assessment assessment = WALK.assess(all.person(ways), day);
                founds.forEach((decision, found) -> {
                    Set<EveryStateTest.Found> completions = all.completions(ways, found);
                    if (completions.isEmpty()) {
                        return;
                    }
                    String way = settledJustWhereAllAgree(
                            assessment.verdict(decision),
                            completions,
                            decision + " on " + day + ": " + all.describe(ways));
                    counts.merge(decision + " " + way, 1, Integer::sum);
                });
            });
        }

        private void likeTheSession(String person, Applicant applicant, Assessment walked) {
            Assessment fired = SESSION.assess(applicant, day);
            for (Decision decision : DECISIONS) {
                assertThat(EveryStateTest.Found.of(fired.verdict(decision)))
                        .as(() -> decision + " on " + day + ": " + person)
                        .isEqualTo(EveryStateTest.Found.of(walked.verdict(decision)));
            }
        }

        /** A later last day, printed or of work, never makes an answer worse. */
        private void laterIsBetter(
                Decision decision, Combinations all, Part[] parts, Map<List<Integer>, EveryStateTest.Found> founds) {
            for (int part = 0; part < parts.length; part++) {
                for (int[] pair : laterDays(parts[part])) {
                    int at = part;
                    founds.forEach((ways, found) -> {
                        if (ways.get(at) == pair[0]) {
                            List<Integer> later = new ArrayList<>(ways);
                            later.set(at, pair[1]);
                            if (all.exists(later)) {
                                assertThat(rank(Objects.requireNonNull(founds.get(later))))
                                        .as(() -> decision + " on " + day + ": " + all.describe(ways) + ", then "
                                                + all.name(later, at))
                                        .isGreaterThanOrEqualTo(rank(found));
                            }
                        }
                    });
                }
            }
        }

        @Override
        public String toString() {
            return "Work permits on " + day + ": " + known + " known, " + counts;
        }
    }

    private static int rank(EveryStateTest.Found found) {
        return switch (found.answer()) {
            case NO -> 0;
            case YES -> 2;
            default -> 1;
        };
    }

    /** Pairs of ways that differ in nothing but that the first day named comes later, each with the next. */
    private static List<int[]> laterDays(Part part) {
        Map<String, TreeMap<String, Integer>> byRest = new TreeMap<>();
        for (int i = 0; i < part.known(); i++) {
            String name = part.way(i).name();
            if (name.matches("(printed|left) \\d.*")) {
                int at = name.indexOf(' ') + 1;
                String rest = name.substring(0, at) + name.substring(at + 10);
                byRest.computeIfAbsent(rest, one -> new TreeMap<>()).put(name.substring(at, at + 10), i);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        byRest.values().forEach(days -> {
            List<Integer> ways = List.copyOf(days.values());
            for (int i = 1; i < ways.size(); i++) {
                pairs.add(new int[] {ways.get(i - 1), ways.get(i)});
            }
        });
        return pairs;
    }

    /**
     * Settled only if all agree, and open only if not. But where days of the permit are lacking, the walk asks one by one
     * for what hangs together: whether it was issued and what became of it, since when and until when.
     */
    private static String settledJustWhereAllAgree(
            Verdict verdict, Set<EveryStateTest.Found> completions, String where) {
        Set<Answer> answers =
                completions.stream().map(EveryStateTest.Found::answer).collect(Collectors.toSet());
        Set<@Nullable PermitState> states = new HashSet<>();
        completions.forEach(completion -> states.add(completion.state()));
        boolean daysLack = DAYS_LACK.matcher(where).find();
        if (answers.size() > 1 || (daysLack && verdict.answer() == Answer.UNKNOWN)) {
            assertThat(verdict.answer())
                    .as(() -> where + " may be " + completions)
                    .isEqualTo(Answer.UNKNOWN);
            return answers.size() > 1 ? "UNKNOWN" : "UNKNOWN of one answer";
        }
        assertThat(answers).as(() -> where + " may be " + completions).containsExactly(verdict.answer());
        PermitState state = states.size() == 1 ? states.iterator().next() : null;
        assertThat(verdict.state())
                .as(() -> where + " may be " + completions)
                .isEqualTo(daysLack && verdict.state() == null ? null : state);
        return verdict.answer().name();
    }

    /** From day to day it is never better, under one law and without a renewal or a change. */
    @Test
    void timeAloneBringsNoPermitBack() {
        LocalDate first = LocalDate.of(2019, 5, 1);
        int days = 0;
        for (LocalDate issued = LocalDate.of(2016, 6, 1); issued.getYear() < 2021; issued = issued.plusDays(97)) {
            for (Applicant person : holders(issued, issued.plusMonths(20))) {
                int gravity = 0;
                LocalDate day = issued.isBefore(first) ? first : issued;
                for (; day.isBefore(issued.plusMonths(75)); day = day.plusDays(1), days++) {
                    int now = gravity(WALK.assess(person, day).verdict(WORK_RESIDENCE_PERMIT_IN_FORCE));
                    assertThat(now).as("%s on %s", person, day).isGreaterThanOrEqualTo(gravity);
                    gravity = now;
                }
            }
        }
        System.out.printf("%s: %d days one after the other%n", WORK_RESIDENCE_PERMIT_IN_FORCE, days);
    }

    /** Still there; left, with the cancellation entered; the same, and the cancellation delayed. */
    private static List<Applicant> holders(LocalDate issued, LocalDate left) {
        return Stream.of(null, new EmployerChange(left, null, null, null), new EmployerChange(left, "new", null, null))
                .map(change -> WorkPermitHolders.holder(issued, null, change == null ? null : left, change))
                .toList();
    }

    private static int gravity(Verdict verdict) {
        PermitState state = verdict.state();
        return verdict.answer() == Answer.OFFICE_DECIDES
                ? 1
                : 2 * GRAVER_AND_GRAVER.indexOf(Objects.requireNonNull(state));
    }

    /** The table against the figures that the dossier works out (WRP-LIFE-03, -04-2, -07b, CV-08, CV-20). */
    @Test
    void theTableGivesTheFiguresOfTheDossier() {
        Applicant ended = WorkPermitHolders.holder(LocalDate.of(2018, 3, 10), LocalDate.of(2023, 3, 9), null, null);
        check(ended, "2023-03-09", WORK_RESIDENCE_PERMIT_IN_FORCE, "YES VALID []");
        check(ended, "2023-04-09", WORK_RESIDENCE_PERMIT_IN_FORCE, "NO OVERDUE []");
        check(ended, "2023-04-10", WORK_RESIDENCE_PERMIT_IN_FORCE, "NO LAPSED []");
        check(ended, "2023-04-08", WORK_RESIDENCE_PERMIT_RENEWAL, "OFFICE_DECIDES null [WRP-INS-09]");
        check(ended, "2023-04-09", WORK_RESIDENCE_PERMIT_RENEWAL, "OFFICE_DECIDES null [WRP-INS-09, WRP-LIFE-04-2]");
        check(ended, "2023-04-10", WORK_RESIDENCE_PERMIT_RENEWAL, "NO null []");
        Applicant counted = WorkPermitHolders.holder(LocalDate.of(2020, 3, 10), null, null, null);
        check(counted, "2023-03-10", WORK_RESIDENCE_PERMIT_IN_FORCE, "YES VALID []");
        check(counted, "2023-03-11", WORK_RESIDENCE_PERMIT_IN_FORCE, "OFFICE_DECIDES null [WRP-LIFE-04-3]");
        Applicant left = WorkPermitHolders.holder(LocalDate.of(2023, 3, 10), null, LocalDate.of(2024, 6, 30), null);
        check(left, "2024-08-29", WORK_RESIDENCE_PERMIT_CHANGE, "OFFICE_DECIDES null [WRP-INS-09]");
        check(left, "2024-08-30", WORK_RESIDENCE_PERMIT_CHANGE, "OFFICE_DECIDES null [WRP-INS-09, WRP-LIFE-07b]");
        check(left, "2024-08-31", WORK_RESIDENCE_PERMIT_CHANGE, "NO null []");
    }

    private static void check(Applicant person, String day, Decision decision, String expected) {
        EveryStateTest.Found found = new WorkPermitTable(person, LocalDate.parse(day)).of(decision);
        assertThat(found.answer() + " " + found.state() + " " + new TreeSet<>(found.gaps()))
                .as(day)
                .isEqualTo(expected);
    }
}
