package org.juzhu.spi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Certificate;
import org.juzhu.model.ClaimedEducation;
import org.juzhu.model.EducationLevel;
import org.juzhu.model.Innovation;
import org.juzhu.model.InnovationRoute;
import org.juzhu.model.Prize;
import org.juzhu.model.YearAmount;

/** What is claimed for points: which education, which innovation. */
final class ClaimedFacts {
    private ClaimedFacts() {}

    /**
     * One thing out of a list.
     *
     * @param isKnown whether it is known what is claimed, and whether anything is
     * @param known what is claimed; null if nothing is, or if it is not known
     */
    record Claimed<T>(boolean isKnown, @Nullable T known) {
        /** @param index null if nothing is claimed */
        static <T> Claimed<T> of(@Nullable List<T> list, @Nullable Integer index) {
            if (index == null || (list != null && index >= list.size())) {
                return new Claimed<>(true, null);
            }
            return list == null ? new Claimed<>(false, null) : new Claimed<>(true, list.get(index));
        }
    }

    static <T, V> @Nullable V of(Claimed<T> claimed, Function<T, @Nullable V> what) {
        return claimed.known() == null ? null : what.apply(claimed.known());
    }

    /** What is so of what is claimed; if nothing is, what is so of nothing. */
    static <T, V> @Nullable V of(Claimed<T> claimed, Function<T, @Nullable V> what, V ofNothing) {
        return claimed.isKnown() && claimed.known() == null ? ofNothing : of(claimed, what);
    }

    /** What the certificate may be by the end of the year before that of the day; one if all is known (PT-CNT-1). */
    static Set<ClaimedEducation> educations(Claimed<Certificate> claimed, LocalDate day) {
        Certificate certificate = claimed.known();
        if (certificate == null) {
            return claimed.isKnown()
                    ? EnumSet.of(ClaimedEducation.NO_CERTIFICATE)
                    : EnumSet.allOf(ClaimedEducation.class);
        }
        LocalDate end = LocalDate.of(day.getYear(), 1, 1);
        Set<ClaimedEducation> possible = EnumSet.noneOf(ClaimedEducation.class);
        for (boolean recognised : Three.either(certificate.recognised())) {
            for (boolean diploma : Three.either(isGotBefore(end, certificate.diploma(), certificate.graduatedOn()))) {
                for (boolean degree : Three.either(isGotBefore(end, certificate.degree(), certificate.degreeOn()))) {
                    possible.add(
                            recognised
                                    ? education(Objects.requireNonNull(certificate.level()), diploma, degree)
                                    : ClaimedEducation.NO_CERTIFICATE);
                }
            }
        }
        return possible;
    }

    /** Whether a paper was there before that day. */
    private static @Nullable Boolean isGotBefore(LocalDate end, @Nullable Boolean got, @Nullable LocalDate on) {
        return Three.and(got, on == null ? null : Boolean.valueOf(on.isBefore(end)));
    }

    private static ClaimedEducation education(EducationLevel level, boolean diploma, boolean degree) {
        boolean both = diploma && degree;
        if (!diploma && !degree) {
            return ClaimedEducation.NO_CERTIFICATE;
        }
        return switch (level) {
            case JUNIOR_COLLEGE -> diploma ? ClaimedEducation.JUNIOR_COLLEGE_DIPLOMA : ClaimedEducation.NO_CERTIFICATE;
            case BACHELOR -> both ? ClaimedEducation.BACHELOR_BOTH : ClaimedEducation.BACHELOR_ONE;
            case MASTER -> both ? ClaimedEducation.MASTER_BOTH : ClaimedEducation.MASTER_ONE;
            case DOCTOR -> both ? ClaimedEducation.DOCTOR_BOTH : ClaimedEducation.DOCTOR_ONE;
        };
    }

    static @Nullable InnovationRoute route(Claimed<Innovation> claimed) {
        InnovationRoute none = claimed.isKnown() ? InnovationRoute.NO_ROUTE : null;
        return claimed.known() == null ? none : claimed.known().route();
    }

    static @Nullable Prize prize(Claimed<Innovation> claimed) {
        Innovation innovation = claimed.known();
        boolean none = innovation == null ? claimed.isKnown() : innovation.route() != InnovationRoute.AWARD;
        return none ? Prize.NO_PRIZE : of(claimed, Innovation::prize);
    }

    /** Full years, added up of months, to December of the year before that of the day. */
    static Count years(Claimed<Innovation> claimed, LocalDate day, int most) {
        Innovation innovation = claimed.known();
        if (innovation == null) {
            return claimed.isKnown() ? Count.exactly(0) : new Count(0, most);
        }
        if (innovation.from() == null) {
            return new Count(0, most);
        }
        int last = MonthSet.number(YearMonth.of(day.getYear() - 1, 12));
        int until = innovation.until() == null ? last : Math.min(last, MonthSet.number(innovation.until()));
        int months = Math.max(0, until - MonthSet.number(innovation.from()) + 1);
        return Count.exactly(Math.min(most, months / 12));
    }

    static boolean isOfYears(YearAmount amount, LocalDate day, int years) {
        int year = Objects.requireNonNull(amount.year());
        return year >= day.getYear() - years && year < day.getYear();
    }

    /** What the amounts of so many calendar years before that of the day come to. */
    static Count sum(@Nullable List<YearAmount> amounts, LocalDate day, int years) {
        if (amounts == null) {
            return Count.UNKNOWN;
        }
        long sum = amounts.stream()
                .filter(amount -> isOfYears(amount, day, years))
                .mapToLong(amount -> Objects.requireNonNull(amount.yuan()))
                .sum();
        return Count.exactly((int) Math.min(Integer.MAX_VALUE - 1L, sum));
    }
}
