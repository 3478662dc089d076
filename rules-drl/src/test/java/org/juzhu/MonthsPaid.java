package org.juzhu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.District;

/** CV-10 to CV-15 of the dossier, written a second time, for histories of which everything is known. */
final class MonthsPaid {
    private static final int MONTHS = 90;
    private static final Map<Asked, Integer> COUNTED = new HashMap<>();

    private final List<ContributionMonths> history;
    private final LocalDate day;

    MonthsPaid(Applicant person, ContributionKind kind, LocalDate day) {
        this.history = Objects.requireNonNull(person.contributions()).stream()
                .filter(one -> one.kind() == kind)
                .map(ContributionHistory::months)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElse(List.of());
        this.day = day;
    }

    /**
     * Which run is asked for.
     *
     * @param forgiven how many months in a row are forgiven at a change of employer
     * @param inAll how many in the whole run
     */
    record Way(boolean inTongzhou, boolean lateCounts, int forgiven, int inAll) {
        static final Way HOME = new Way(false, false, 3, MONTHS);
        static final Way WITHOUT_FORGIVING = new Way(false, false, 0, 0);
        static final Way WITH_LATE = new Way(false, true, 3, MONTHS);
        static final Way THREE_IN_ALL = new Way(false, false, 3, 3);
        static final Way IN_TONGZHOU = new Way(true, false, 3, MONTHS);
    }

    private record Asked(List<ContributionMonths> history, LocalDate day, Way way) {}

    int run(Way way) {
        Asked asked = new Asked(history, day, way);
        Integer known = COUNTED.get(asked);
        if (known == null) {
            known = count(way);
            COUNTED.put(asked, known);
        }
        return known;
    }

    private int count(Way way) {
        List<Set<String>> payers = new ArrayList<>();
        for (int back = 1; back <= MONTHS; back++) {
            payers.add(payers(YearMonth.from(day).minusMonths(back), way));
        }
        if (payers.get(0).isEmpty()) {
            return 0;
        }
        int last = 0;
        int forgiven = 0;
        for (int back = 1; back < MONTHS; back++) {
            int missing = back - last - 1;
            if (payers.get(back).isEmpty()) {
                continue;
            }
            boolean sameEmployer = !Collections.disjoint(payers.get(last), payers.get(back));
            if (missing > way.forgiven() || (missing > 0 && sameEmployer)) {
                break;
            }
            if (forgiven + missing > way.inAll()) {
                return last + 1 + way.inAll() - forgiven;
            }
            forgiven += missing;
            last = back;
        }
        return last + 1;
    }

    private Set<String> payers(YearMonth month, Way way) {
        Set<String> payers = new HashSet<>();
        for (ContributionMonths months : history) {
            boolean counts = covers(months, month)
                    && !Boolean.TRUE.equals(months.byQuarter())
                    && (months.paidOn() == null || way.lateCounts())
                    && (months.district() == District.TONGZHOU || !way.inTongzhou());
            if (counts) {
                payers.add(Objects.requireNonNull(months.employerId()));
            }
        }
        return payers;
    }

    private static boolean covers(ContributionMonths months, YearMonth month) {
        return !month.isBefore(Objects.requireNonNull(months.from()))
                && !month.isAfter(Objects.requireNonNull(months.until()));
    }

    /** Whole quarters before the month of the day without a gap. */
    int quarters() {
        YearMonth month = YearMonth.from(day).minusMonths(1);
        while (month.getMonthValue() % 3 != 0) {
            month = month.minusMonths(1);
        }
        int months = 0;
        while (paidByQuarter(month.minusMonths(months))) {
            months++;
        }
        return months / 3;
    }

    private boolean paidByQuarter(YearMonth month) {
        return history.stream()
                .anyMatch(months ->
                        covers(months, month) && Boolean.TRUE.equals(months.byQuarter()) && months.paidOn() == null);
    }

    /** Whether something was paid in each of the five years before. */
    boolean inEachOfFiveYears() {
        int years = 0;
        for (int year = day.getYear() - 5; year < day.getYear(); year++) {
            years += paidIn(year) ? 1 : 0;
        }
        return years == 5;
    }

    private boolean paidIn(int year) {
        return history.stream()
                .anyMatch(months -> months.paidOn() != null
                        ? months.paidOn().getYear() == year
                        : Objects.requireNonNull(months.from()).getYear() <= year
                                && Objects.requireNonNull(months.until()).getYear() >= year);
    }
}
