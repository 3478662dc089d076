package org.juzhu.spi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.District;

/**
 * What was paid of one kind of contribution until a day. The last month that can count is the month before that of the
 * day (CV-10). What tolerance a count has is up to whoever asks for it (CV-11).
 */
final class Contributions {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final List<ContributionKind> INSURANCE = List.of(
            ContributionKind.SOCIAL_INSURANCE, ContributionKind.PENSION_INSURANCE, ContributionKind.MEDICAL_INSURANCE);

    private final boolean known;
    private final List<ContributionMonths> listed;
    private final List<ContributionMonths> paid;
    private final @Nullable Long completeSince;
    private final long earliest;
    private final LocalDate day;
    private final long month;

    /** @param histories all of the person's; null if unknown */
    Contributions(@Nullable List<ContributionHistory> histories, ContributionKind kind, LocalDate day) {
        this.day = day;
        this.month = day.getLong(ChronoField.PROLEPTIC_MONTH);
        ContributionHistory history = history(histories, kind);
        this.known = (histories != null && histories.isEmpty()) || (history != null && history.months() != null);
        List<ContributionMonths> all = history == null || history.months() == null ? List.of() : history.months();
        this.listed = kept(all, this::paidByTheDay);
        this.paid = kept(listed, Contributions::isMoreThanNothing);
        this.completeSince =
                history == null || history.completeSince() == null ? null : number(history.completeSince());
        this.earliest = earliest(paid);
    }

    /** The history of a kind; a line of social insurance without one of its own was paid with the rest. */
    private static @Nullable ContributionHistory history(
            @Nullable List<ContributionHistory> histories, ContributionKind kind) {
        ContributionHistory found = own(histories, kind);
        return found != null || kind == ContributionKind.INCOME_TAX
                ? found
                : own(histories, ContributionKind.SOCIAL_INSURANCE);
    }

    private static @Nullable ContributionHistory own(
            @Nullable List<ContributionHistory> histories, ContributionKind kind) {
        if (histories != null) {
            for (int i = 0; i < histories.size(); i++) {
                if (histories.get(i).kind() == kind) {
                    return histories.get(i);
                }
            }
        }
        return null;
    }

    /** Those that pass the test; the list itself if all do. */
    private static List<ContributionMonths> kept(List<ContributionMonths> all, Predicate<ContributionMonths> test) {
        boolean every = true;
        for (int i = 0; i < all.size() && every; i++) {
            every = test.test(all.get(i));
        }
        return every ? all : all.stream().filter(test).toList();
    }

    /** The kinds of social insurance of which there is a history; all together, if of none alone. */
    static List<ContributionKind> insuranceGiven(@Nullable List<ContributionHistory> histories) {
        List<ContributionKind> given = new ArrayList<>(INSURANCE.size());
        for (int i = 0; i < INSURANCE.size(); i++) {
            if (own(histories, INSURANCE.get(i)) != null) {
                given.add(INSURANCE.get(i));
            }
        }
        return given.isEmpty() ? List.of(ContributionKind.SOCIAL_INSURANCE) : given;
    }

    private boolean paidByTheDay(ContributionMonths months) {
        return months.paidOn() == null || !months.paidOn().isAfter(day);
    }

    /** Whether something was paid (CV-11); a month without tax may be listed for its income. */
    private static boolean isMoreThanNothing(ContributionMonths months) {
        return months.amount() == null || months.amount() > 0;
    }

    private static long number(@Nullable YearMonth month) {
        return Objects.requireNonNull(month).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static boolean covers(ContributionMonths months, long month) {
        return number(months.from()) <= month && month <= number(months.until());
    }

    /** Whether something that is not listed may have been paid for a month. */
    private boolean mayBeMissed(long month) {
        return !known || (completeSince != null && month < completeSince);
    }

    /** For how many months something was paid that passes the test, from so many months back to so many, both included. */
    Count months(int first, int last, Function<ContributionMonths, @Nullable Boolean> test) {
        MonthSet found = monthSet(month - first, month - first, month - last, test);
        return new Count(found.sure().cardinality(), found.possible().cardinality());
    }

    /** The months from the one to the other, both included, for which something was paid that passes the test. */
    MonthSet monthSet(int first, int last, Function<ContributionMonths, @Nullable Boolean> test) {
        return monthSet(MonthSet.month(0), MonthSet.month(first), MonthSet.month(last), test);
    }

    /** @param zero the month that has the number 0 in the set */
    private MonthSet monthSet(long zero, long first, long last, Function<ContributionMonths, @Nullable Boolean> test) {
        MonthSet found = MonthSet.none();
        for (ContributionMonths months : paid) {
            long from = Math.max(first, number(months.from()));
            long until = Math.min(last, number(months.until()));
            if (from <= until) {
                found.add((int) (from - zero), (int) (until - zero), test.apply(months));
            }
        }
        long lastMissed = known ? Math.min(last, completeSince == null ? first - 1 : completeSince - 1) : last;
        found.add((int) (first - zero), (int) (lastMissed - zero), null);
        return found;
    }

    /**
     * The run of months that ends with the month before the day (CV-12).
     *
     * @param test which of the months paid count at all; those left are missing
     * @param lateCounts whether a month paid later than due counts like one paid in its time
     * @param each how many months in a row that were missing or paid late are forgiven, if the payer changed there
     * @param inAll how many are in the whole run
     */
    Count run(Function<ContributionMonths, @Nullable Boolean> test, boolean lateCounts, int each, int inAll) {
        Function<ContributionMonths, @Nullable Boolean> counts = months -> (!lateCounts && months.paidOn() != null)
                ? Boolean.FALSE
                : Three.and(monthly(months), test.apply(months));
        return new Walk(counts, each, inAll).run();
    }

    private static Boolean monthly(ContributionMonths months) {
        return !Boolean.TRUE.equals(months.byQuarter());
    }

    /** Whole calendar quarters paid by the quarter, in time, that ended before the month of the day, without a gap (CV-13). */
    Count quarterRun() {
        Function<ContributionMonths, @Nullable Boolean> counts = months -> !monthly(months) && months.paidOn() == null;
        long last = month - 1 - month % MONTHS_OF_QUARTER;
        long first = Math.min(last, earliest);
        MonthSet paidByQuarter = monthSet(first, first, last, counts);
        int least = 0;
        int most = 0;
        boolean sure = true;
        for (long end = last; ; end -= MONTHS_OF_QUARTER) {
            Boolean paidQuarter = Boolean.TRUE;
            for (int back = 0; back < MONTHS_OF_QUARTER; back++) {
                long one = end - back;
                Boolean unlisted = mayBeMissed(one) ? null : Boolean.FALSE;
                paidQuarter = Three.and(paidQuarter, one < first ? unlisted : paidByQuarter.has((int) (one - first)));
            }
            if (Boolean.FALSE.equals(paidQuarter)) {
                return new Count(least, most);
            }
            if (paidQuarter == null && end < earliest) {
                return new Count(least, null);
            }
            sure &= paidQuarter != null;
            least += sure ? 1 : 0;
            most++;
        }
    }

    /** In how many of the calendar years before that of the day something was paid; late is booked when it was paid (CV-15). */
    Count years(int years) {
        int sure = 0;
        int unknown = 0;
        for (int year = day.getYear() - years; year < day.getYear(); year++) {
            boolean paidThen = booked(year);
            sure += paidThen ? 1 : 0;
            unknown += !paidThen && (!known || completeSince != null) ? 1 : 0;
        }
        return new Count(sure, sure + unknown);
    }

    private boolean booked(int year) {
        return paid.stream().anyMatch(months -> {
            LocalDate late = months.paidOn();
            return late != null
                    ? late.getYear() == year
                    : number(months.from()) <= number(YearMonth.of(year, 12))
                            && number(months.until()) >= number(YearMonth.of(year, 1));
        });
    }

    /**
     * In how many of the calendar years before that of the day at least that much was paid, whether what was paid late is of
     * the year for which or of that in which it was paid.
     */
    Count yearsOf(int years, int amount) {
        return years(years, year -> Three.and(isOf(year, amount, Late.FOR), isOf(year, amount, Late.IN)));
    }

    /** In how many of them it makes a difference of which of the two years that is. */
    Count yearsInDoubt(int years, int amount) {
        if (known && completeSince == null && listed.stream().noneMatch(months -> months.paidOn() != null)) {
            return Count.exactly(0);
        }
        return years(
                years,
                year -> Three.and(
                        Three.or(isOf(year, amount, Late.FOR), isOf(year, amount, Late.IN)),
                        Three.not(Three.and(isOf(year, amount, Late.FOR), isOf(year, amount, Late.IN)))));
    }

    private Count years(int years, IntFunction<@Nullable Boolean> test) {
        int sure = 0;
        int open = 0;
        for (int year = day.getYear() - years; year < day.getYear(); year++) {
            Boolean found = test.apply(year);
            sure += Boolean.TRUE.equals(found) ? 1 : 0;
            open += found == null ? 1 : 0;
        }
        return new Count(sure, sure + open);
    }

    private @Nullable Boolean isOf(int year, int amount, Late late) {
        Count paidThen = amountOf(year, late);
        boolean possible = paidThen.most() == null || paidThen.most() >= amount;
        return paidThen.least() >= amount ? Boolean.TRUE : possible ? null : Boolean.FALSE;
    }

    /** To which year belongs what is paid late. */
    private enum Late {
        /** That for which it is paid, if it is paid before the year of the day. */
        FOR,
        /** That in which it is paid. */
        IN,
        /** None. */
        NEVER
    }

    /** What was paid in time in those years, divided by their number, rounded down. */
    Count averageOfYears(int years) {
        long least = 0;
        Long most = 0L;
        for (int year = day.getYear() - years; year < day.getYear(); year++) {
            Count paidThen = amountOf(year, Late.NEVER);
            least += paidThen.least();
            most = most == null || paidThen.most() == null ? null : Long.valueOf(most + paidThen.most());
        }
        return new Count((int) (least / years), most == null ? null : Integer.valueOf((int) (most / years)));
    }

    /** What was paid in a calendar year. */
    private Count amountOf(int year, Late late) {
        long least = 0;
        boolean open = mayBeMissed(number(YearMonth.of(year, 1)));
        for (ContributionMonths months : listed) {
            long count = monthsIn(months, year, late);
            open |= count > 0 && months.amount() == null;
            least += months.amount() == null ? 0 : count * months.amount();
        }
        int bounded = (int) Math.min(Integer.MAX_VALUE - 1L, least);
        return new Count(bounded, open ? null : Integer.valueOf(bounded));
    }

    private long monthsIn(ContributionMonths months, int year, Late late) {
        LocalDate paidOn = months.paidOn();
        if (paidOn != null && late == Late.IN) {
            return paidOn.getYear() == year ? number(months.until()) - number(months.from()) + 1 : 0;
        }
        if (paidOn != null && (late == Late.NEVER || paidOn.getYear() >= day.getYear())) {
            return 0;
        }
        long first = Math.max(number(months.from()), number(YearMonth.of(year, 1)));
        long last = Math.min(number(months.until()), number(YearMonth.of(year, MONTHS_OF_YEAR)));
        return Math.max(0, last - first + 1);
    }

    /** Months of those years for which nothing was paid in time. */
    Count untaxedInYears(int years) {
        return missingInYears(years, months -> months.paidOn() == null);
    }

    /** Months of the whole calendar years before that of the day for which nothing was paid by the end of those years. */
    Count unpaidInYears(int years) {
        return missingInYears(years, months -> Boolean.TRUE);
    }

    /**
     * Months of those years that were paid later than due, by the end of those years, and not in time as well; what is late
     * by fault of the bank or the office is as good as in time (PT-ELIG-3c).
     */
    Count paidLateInYears(int years) {
        Count inTime = inYears(years, months -> months.paidOn() == null || Boolean.TRUE.equals(months.lateByOffice()));
        Count paid = inYears(years, months -> Boolean.TRUE);
        int most = Objects.requireNonNull(paid.most()) - inTime.least();
        return new Count(Math.max(0, paid.least() - Objects.requireNonNull(inTime.most())), most);
    }

    private Count missingInYears(int years, Function<ContributionMonths, @Nullable Boolean> test) {
        Count paid = inYears(years, test);
        int all = years * MONTHS_OF_YEAR;
        return new Count(all - Objects.requireNonNull(paid.most()), all - paid.least());
    }

    /** A payment counts if it was made by the end of the last of the years (PT-CNT-5). */
    private Count inYears(int years, Function<ContributionMonths, @Nullable Boolean> test) {
        LocalDate end = LocalDate.of(day.getYear(), 1, 1);
        int last = day.getMonthValue();
        int beforeFirst = last + (years * MONTHS_OF_YEAR);
        return months(
                beforeFirst - 1,
                last,
                months -> Three.and(months.paidOn() == null || months.paidOn().isBefore(end), test.apply(months)));
    }

    /** The taxable income of each of the latest months; null if one is not known. */
    @Nullable
    List<Integer> incomes(int count) {
        List<Integer> incomes = new ArrayList<>();
        for (long one = month - count; one < month; one++) {
            long wanted = one;
            List<ContributionMonths> then =
                    listed.stream().filter(months -> covers(months, wanted)).toList();
            if (then.isEmpty() || then.stream().anyMatch(months -> months.income() == null)) {
                return null;
            }
            incomes.add(then.stream()
                    .mapToInt(months -> Objects.requireNonNull(months.income()))
                    .sum());
        }
        return incomes;
    }

    /**
     * Months in a row that one has paid for.
     *
     * @param payer null if it is not known who
     * @param sure whether they surely count
     */
    private record MonthsInARow(
            long from, long until, @Nullable String payer, boolean sure) {
        private boolean holds(long month) {
            return from <= month && month <= until;
        }

        /** The two in one, if they can be. */
        private @Nullable MonthsInARow join(MonthsInARow later) {
            boolean alike = Objects.equals(payer, later.payer) && sure == later.sure && later.from <= until + 1;
            return alike ? new MonthsInARow(from, Math.max(until, later.until), payer, sure) : null;
        }
    }

    /** The months that count or may, in as few stretches as can be. */
    private List<MonthsInARow> stretches(Function<ContributionMonths, @Nullable Boolean> counts) {
        List<MonthsInARow> each = new ArrayList<>(paid.size());
        for (int i = 0; i < paid.size(); i++) {
            ContributionMonths months = paid.get(i);
            Boolean counted = counts.apply(months);
            if (!Boolean.FALSE.equals(counted)) {
                each.add(new MonthsInARow(
                        number(months.from()), number(months.until()), months.employerId(), counted != null));
            }
        }
        if (each.size() < 2) {
            return each;
        }
        each.sort(Comparator.comparingLong(MonthsInARow::from));
        List<MonthsInARow> joined = new ArrayList<>();
        for (MonthsInARow next : each) {
            MonthsInARow both =
                    joined.isEmpty() ? null : joined.get(joined.size() - 1).join(next);
            if (both == null) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    /** The first month listed. */
    private static long earliest(List<ContributionMonths> paid) {
        long earliest = Long.MAX_VALUE;
        for (int i = 0; i < paid.size(); i++) {
            earliest = Math.min(earliest, number(paid.get(i).from()));
        }
        return earliest;
    }

    /**
     * All ways back through the months at once: what is not known of a month may have been so or so. To take it for unpaid
     * is not always the worst, nor for paid the best: a month more can make two stretches of one that was forgiven.
     */
    private final class Walk {
        private static final List<Set<@Nullable String>> NOBODY = List.of(Set.of());

        private final List<MonthsInARow> stretches;
        private final int each;
        private final int inAll;
        private List<Way> ways = List.of(new Way(Set.of(), 0, 0));
        private int least = Integer.MAX_VALUE;
        private int most;
        private int gone;

        Walk(Function<ContributionMonths, @Nullable Boolean> counts, int each, int inAll) {
            this.stretches = stretches(counts);
            this.each = each;
            this.inAll = inAll;
        }

        /**
         * One way to the month reached.
         *
         * @param payers who paid for the last month counted, null for somebody unknown; empty if there is none yet
         * @param missing how many months in a row are missing since
         * @param forgiven how many were before
         */
        private record Way(Set<@Nullable String> payers, int missing, int forgiven) {}

        Count run() {
            for (; !ways.isEmpty(); gone++) {
                long at = month - 1 - gone;
                if (at < earliest && mayBeMissed(at)) {
                    return beforeAllListed();
                }
                List<Set<@Nullable String>> found = payers(at);
                List<Way> before = ways;
                ways = new ArrayList<>(before.size());
                for (int i = 0; i < before.size(); i++) {
                    for (int j = 0; j < found.size(); j++) {
                        take(before.get(i), found.get(j));
                    }
                }
                if (!found.contains(Set.of())) {
                    // Each way has reached somebody who paid; more months of the same change nothing.
                    gone += (int) (at - firstAlike(at));
                }
            }
            return new Count(least, most);
        }

        /** The first of the months up to that one in which the same may have been paid by the same. */
        private long firstAlike(long at) {
            long first = Math.max(0, earliest);
            if (completeSince != null && at >= completeSince) {
                first = Math.max(first, completeSince);
            }
            for (int i = 0; i < stretches.size(); i++) {
                MonthsInARow stretch = stretches.get(i);
                if (stretch.until() < at) {
                    first = Math.max(first, stretch.until() + 1);
                } else if (stretch.from() <= at) {
                    first = Math.max(first, stretch.from());
                }
            }
            return first;
        }

        /** Nothing is listed any more, but whatever was paid may have been. */
        private Count beforeAllListed() {
            boolean endless = false;
            for (Way way : ways) {
                end(gone - way.missing());
                endless |= way.forgiven() + way.missing() <= inAll;
                if (way.forgiven() + way.missing() > inAll) {
                    end(gone - way.missing() + inAll - way.forgiven());
                }
            }
            return new Count(least, endless ? null : Integer.valueOf(most));
        }

        /** @param payers empty if nothing was paid for the month */
        private void take(Way way, Set<@Nullable String> payers) {
            int before = gone - way.missing();
            if (payers.isEmpty()) {
                if (way.payers().isEmpty() || way.missing() == each) {
                    end(before);
                } else {
                    add(new Way(way.payers(), way.missing() + 1, way.forgiven()));
                }
                return;
            }
            boolean mayBeOne = false;
            boolean mayDiffer = true;
            if (way.missing() > 0) {
                boolean shared = shares(payers, way.payers());
                mayBeOne = shared || payers.contains(null) || way.payers().contains(null);
                mayDiffer = !shared;
            }
            if (mayBeOne) {
                end(before);
            }
            if (mayDiffer && way.forgiven() + way.missing() > inAll) {
                end(before + inAll - way.forgiven());
            } else if (mayDiffer) {
                add(new Way(payers, 0, way.forgiven() + way.missing()));
            }
        }

        private void add(Way way) {
            if (!ways.contains(way)) {
                ways.add(way);
            }
        }

        private static boolean shares(Set<@Nullable String> some, Set<@Nullable String> others) {
            for (String payer : some) {
                if (payer != null && others.contains(payer)) {
                    return true;
                }
            }
            return false;
        }

        private void end(int run) {
            least = Math.min(least, run);
            most = Math.max(most, run);
        }

        /**
         * Who may have paid for a month: the fewest, for they differ most easily from others, and all; nobody, if nothing
         * was surely paid.
         */
        private List<Set<@Nullable String>> payers(long at) {
            MonthsInARow one = null;
            boolean several = false;
            for (int i = 0; i < stretches.size(); i++) {
                if (stretches.get(i).holds(at)) {
                    several = one != null;
                    one = stretches.get(i);
                }
            }
            boolean missed = mayBeMissed(at);
            if (one == null && !missed) {
                return NOBODY;
            }
            if (one != null && one.sure() && !several && !missed) {
                return List.of(Collections.singleton(one.payer()));
            }
            return payers(
                    stretches.stream().filter(stretch -> stretch.holds(at)).toList(), missed);
        }

        /** @param missed whether somebody unknown may have paid too */
        private static List<Set<@Nullable String>> payers(List<MonthsInARow> then, boolean missed) {
            Set<@Nullable String> sure = new HashSet<>();
            Set<@Nullable String> all = new HashSet<>();
            for (MonthsInARow stretch : then) {
                all.add(stretch.payer());
                if (stretch.sure()) {
                    sure.add(stretch.payer());
                }
            }
            if (missed) {
                all.add(null);
            }
            List<Set<@Nullable String>> found = new ArrayList<>(List.of(sure));
            if (sure.isEmpty()) {
                all.forEach(payer -> found.add(Collections.singleton(payer)));
            }
            if (all.size() > sure.size() && all.size() > 1) {
                found.add(all);
            }
            return found;
        }
    }

    /** Whether months were paid in a district. */
    static Function<ContributionMonths, @Nullable Boolean> in(District district) {
        return months -> months.district() == null ? null : Boolean.valueOf(months.district() == district);
    }
}
