package org.juzhu.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.juzhu.Answer;
import org.juzhu.Grown;
import org.juzhu.Juzhu;
import org.juzhu.Walk;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Decision;
import org.juzhu.model.Family;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an assessment of every decision costs with more rules, more months and more children. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class Growth {

    /** So many times the rules. */
    @State(Scope.Benchmark)
    public static class Rules {
        @Param({"1", "4", "16"})
        private int times = 1;

        private final Juzhu once = Juzhu.load();
        private Walk walk = new Walk(once);
        private List<Decision> all = List.of();
        private final Applicant applicant = Example.person();
        private Walk.Assessed ready = walk.person(applicant, Example.DAY);

        /** However many rules there are, the answers are the same. */
        @Setup
        public void grow() {
            all = List.copyOf(walk.behind(Decision.all()));
            Map<Decision, Answer> before = ready.answers(all);
            walk = new Walk(Grown.of(once, applicant, Example.DAY, times));
            ready = walk.person(applicant, Example.DAY);
            if (!ready.answers(all).equals(before)) {
                throw new IllegalStateException("More of the same rules gave other answers");
            }
        }
    }

    @Benchmark
    public int rules(Rules rules) {
        return rules.walk.person(rules.applicant, Example.DAY).countYes(rules.all);
    }

    @Benchmark
    public int rulesReady(Rules rules) {
        return rules.ready.again().countYes(rules.all);
    }

    /** So many years in which insurance and tax were paid, each month listed by itself. */
    @State(Scope.Benchmark)
    public static class Years {
        @Param({"1", "5", "10", "20", "40"})
        private int years = 1;

        private final Walk walk = new Walk(Juzhu.load());
        private final List<Decision> all = List.copyOf(walk.behind(Decision.all()));
        private Applicant applicant = Example.person();

        @Setup
        public void pay() {
            applicant = Example.person().toBuilder()
                    .birthDate(LocalDate.of(1964, 6, 15))
                    .family(null)
                    .contributions(
                            ContributionHistory.complete(ContributionKind.SOCIAL_INSURANCE, months()),
                            ContributionHistory.complete(ContributionKind.INCOME_TAX, months()))
                    .build();
        }

        private ContributionMonths[] months() {
            List<ContributionMonths> months = new ArrayList<>();
            YearMonth last = YearMonth.from(Example.DAY).minusMonths(1);
            for (int back = 0; back < years * 12; back++) {
                months.add(ContributionMonths.paid(last.minusMonths(back), last.minusMonths(back))
                        .by("e1"));
            }
            return months.toArray(ContributionMonths[]::new);
        }
    }

    @Benchmark
    public int months(Years years) {
        return years.walk.person(years.applicant, Example.DAY).countYes(years.all);
    }

    /** So many members of the family: the spouse, a parent, and children. */
    @State(Scope.Benchmark)
    public static class Members {
        @Param({"1", "2", "4", "8", "12"})
        private int members = 1;

        private final Walk walk = new Walk(Juzhu.load());
        private final List<Decision> all = List.copyOf(walk.behind(Decision.all()));
        private Applicant applicant = Example.person();

        @Setup
        public void grow() {
            Applicant person = Example.person();
            Family family = Objects.requireNonNull(person.family());
            List<Applicant> children = new ArrayList<>();
            Applicant child = Objects.requireNonNull(family.children()).get(0);
            for (int i = 1; i < members; i++) {
                children.add(child);
            }
            applicant = person.toBuilder()
                    .family(new Family(
                            family.maritalStatus(),
                            family.spouse(),
                            children,
                            family.parents(),
                            family.parentsMarried(),
                            family.divorce(),
                            family.partner()))
                    .build();
        }
    }

    @Benchmark
    public int members(Members members) {
        return members.walk.person(members.applicant, Example.DAY).countYes(members.all);
    }
}
