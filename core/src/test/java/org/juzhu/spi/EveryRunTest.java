package org.juzhu.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.District;

/** Any history, known in full or in part, against a second count of the run, month by month in the words of CV-12. */
class EveryRunTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final int MONTHS = 40;

    @Provide
    Arbitrary<List<ContributionMonths>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 16),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of("a", "a", "b", "c"),
                        Arbitraries.of(District.TONGZHOU, District.TONGZHOU, District.HAIDIAN),
                        Arbitraries.of(0, 0, 0, 0, 0, 1, 2))
                .as(EveryRunTest::months)
                .list()
                .ofMaxSize(7);
    }

    private static ContributionMonths months(int back, int more, String payer, District district, int how) {
        ContributionMonths paid = ContributionMonths.paid(LAST.minusMonths((long) back + more), LAST.minusMonths(back))
                .by(payer)
                .in(district);
        return switch (how) {
            case 1 -> paid.late(TODAY);
            case 2 ->
                new ContributionMonths(paid.from(), paid.until(), null, payer, district, null, null, true, null, null);
            default -> paid;
        };
    }

    private enum Way {
        CITY(false, false, MONTHS),
        IN_TONGZHOU(true, false, MONTHS),
        WITH_LATE(false, true, MONTHS),
        THREE_IN_ALL(false, false, 3),
        THREE_IN_ALL_IN_TONGZHOU(true, false, 3);

        private final boolean inTongzhou;
        private final boolean lateCounts;
        private final int inAll;

        Way(boolean inTongzhou, boolean lateCounts, int inAll) {
            this.inTongzhou = inTongzhou;
            this.lateCounts = lateCounts;
            this.inAll = inAll;
        }

        Count of(ContributionHistory history) {
            return new Contributions(List.of(history), ContributionKind.SOCIAL_INSURANCE, TODAY)
                    .run(inTongzhou ? Contributions.in(District.TONGZHOU) : months -> true, lateCounts, 3, inAll);
        }

        private boolean counts(ContributionMonths months) {
            return !Boolean.TRUE.equals(months.byQuarter())
                    && (lateCounts || months.paidOn() == null)
                    && (!inTongzhou || months.district() == District.TONGZHOU);
        }

        private Set<String> payers(List<ContributionMonths> history, int back) {
            YearMonth month = LAST.minusMonths(back);
            Set<String> payers = new HashSet<>();
            for (ContributionMonths months : history) {
                boolean covers = !month.isBefore(Objects.requireNonNull(months.from()))
                        && !month.isAfter(Objects.requireNonNull(months.until()));
                if (covers && counts(months)) {
                    payers.add(Objects.requireNonNull(months.employerId()));
                }
            }
            return payers;
        }

        /** From one counted month to the next one before it, as long as at most three lie between and the payers differ. */
        int naive(List<ContributionMonths> history) {
            List<Integer> counted = new ArrayList<>();
            for (int back = 0; back < MONTHS; back++) {
                if (!payers(history, back).isEmpty()) {
                    counted.add(back);
                }
            }
            if (!counted.contains(0)) {
                return 0;
            }
            int forgiven = 0;
            for (int i = 1; i < counted.size(); i++) {
                int later = counted.get(i - 1);
                int between = counted.get(i) - later - 1;
                boolean change = Collections.disjoint(payers(history, later), payers(history, counted.get(i)));
                if (between > 3 || (between > 0 && !change)) {
                    return later + 1;
                }
                if (forgiven + between > inAll) {
                    return later + 1 + inAll - forgiven;
                }
                forgiven += between;
            }
            return counted.get(counted.size() - 1) + 1;
        }
    }

    private static ContributionHistory history(List<ContributionMonths> months, @Nullable YearMonth since) {
        return new ContributionHistory(ContributionKind.SOCIAL_INSURANCE, months, since);
    }

    @Property(tries = 5000)
    void aKnownRunIsTheOneCountedMonthByMonth(@ForAll("histories") List<ContributionMonths> months) {
        for (Way way : Way.values()) {
            assertThat(way.of(history(months, null)))
                    .as("%s of %s", way, months)
                    .isEqualTo(Count.exactly(way.naive(months)));
        }
    }

    @Property(tries = 10000)
    void whatIsForgottenKeepsTheTrueRunInTheRange(
            @ForAll("histories") List<ContributionMonths> months, @ForAll long seed) {
        ContributionHistory partial = forgetting(months, new Random(seed));
        for (Way way : Way.values()) {
            Count count = way.of(partial);
            int run = way.naive(months);
            assertThat(run).as("%s of %s in %s", way, months, partial).isGreaterThanOrEqualTo(count.least());
            if (count.most() != null) {
                assertThat(run).as("%s of %s in %s", way, months, partial).isLessThanOrEqualTo(count.most());
            }
        }
    }

    /** Where only payers and districts of whole entries are forgotten, the ends of the range are runs that may be. */
    @Property(tries = 3000)
    void theEndsOfTheRangeAreTheRunsThatMayBe(@ForAll("histories") List<ContributionMonths> months, @ForAll long seed) {
        Random random = new Random(seed);
        List<ContributionMonths> few = months.subList(0, Math.min(5, months.size()));
        List<ContributionMonths> partial = new ArrayList<>();
        List<List<ContributionMonths>> worlds = new ArrayList<>(List.of(List.of()));
        for (ContributionMonths one : few) {
            boolean district = Objects.equals(one.from(), one.until()) && random.nextBoolean();
            boolean payer = random.nextInt(4) == 0;
            partial.add(forget(one, payer, district));
            worlds = worlds.stream()
                    .flatMap(world -> completions(one, payer, district).stream().map(last -> and(world, last)))
                    .toList();
        }
        for (Way way : Way.values()) {
            List<Integer> runs = worlds.stream().map(way::naive).toList();
            assertThat(way.of(history(partial, null)))
                    .as("%s of %s", way, partial)
                    .isEqualTo(new Count(Collections.min(runs), Collections.max(runs)));
        }
    }

    private static List<ContributionMonths> and(List<ContributionMonths> world, ContributionMonths last) {
        List<ContributionMonths> more = new ArrayList<>(world);
        more.add(last);
        return more;
    }

    private static List<ContributionMonths> completions(ContributionMonths one, boolean payer, boolean district) {
        List<ContributionMonths> all = new ArrayList<>();
        for (String by : payer ? List.of("a", "b", "c", "d", "e", "f", "g", "h") : List.of("")) {
            for (District in : district ? List.of(District.TONGZHOU, District.HAIDIAN) : List.<District>of()) {
                all.add((by.isEmpty() ? one : one.by(by)).in(in));
            }
            if (!district) {
                all.add(by.isEmpty() ? one : one.by(by));
            }
        }
        return all;
    }

    private static ContributionMonths forget(ContributionMonths one, boolean payer, boolean district) {
        return new ContributionMonths(
                one.from(),
                one.until(),
                one.paidOn(),
                payer ? null : one.employerId(),
                district ? null : one.district(),
                null,
                null,
                one.byQuarter(),
                null,
                null);
    }

    private static ContributionHistory forgetting(List<ContributionMonths> months, Random random) {
        List<ContributionMonths> left = new ArrayList<>();
        YearMonth since = random.nextBoolean() ? null : LAST.minusMonths(random.nextInt(20) - 1L);
        for (ContributionMonths one : months) {
            boolean mayBeLeftOut =
                    since != null && Objects.requireNonNull(one.from()).isBefore(since);
            ContributionMonths kept = forget(one, random.nextInt(3) == 0, random.nextInt(3) == 0);
            if (!mayBeLeftOut || random.nextBoolean()) {
                left.add(kept);
            } else if (since != null && !Objects.requireNonNull(one.until()).isBefore(since)) {
                left.add(new ContributionMonths(
                        since,
                        kept.until(),
                        kept.paidOn(),
                        kept.employerId(),
                        kept.district(),
                        null,
                        null,
                        kept.byQuarter(),
                        null,
                        null));
            }
        }
        return history(left, since);
    }
}
