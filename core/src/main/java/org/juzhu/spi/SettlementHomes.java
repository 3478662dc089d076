package org.juzhu.spi;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.MonthUse;
import org.juzhu.law.Counted;
import org.juzhu.model.Applicant;
import org.juzhu.model.District;
import org.juzhu.model.DwellingPapers;
import org.juzhu.model.Residence;
import org.juzhu.model.Tenure;

/** The months in dwellings as points-based settlement counts them: from the month of a first day to that of a last one. */
final class SettlementHomes {
    private static final DwellingPapers NO_PAPERS = new DwellingPapers(null, null, null, null, null, null);

    private final Applicant applicant;
    private final Countings law;
    private final int first;
    private final int last;

    /**
     * @param first the first month that can count
     * @param last the last one
     */
    SettlementHomes(Applicant applicant, Countings law, int first, int last) {
        this.applicant = applicant;
        this.law = law;
        this.first = first;
        this.last = last;
    }

    /** Months in an own home, in a district that passes the test. */
    MonthSet own(Function<@Nullable District, @Nullable Boolean> where) {
        return months(home -> Three.and(isOwn(home), where.apply(home.district())), SettlementHomes::certifiedFrom);
    }

    /** Months in a rented home or a dormitory that are declared; what may be rented needs no certificate. */
    MonthSet declared() {
        MonthSet all = months(
                this::isDeclared,
                home -> home.tenure() == Tenure.EMPLOYER_DORMITORY ? certifiedFrom(home) : home.from());
        int from = Math.max(0, law.first(Counted.DECLARED_HOME, last + 1));
        all.sure().clear(0, from);
        all.possible().clear(0, from);
        return all;
    }

    /** Months in any dwelling in a district that passes the test. */
    MonthSet lived(Function<@Nullable District, @Nullable Boolean> where) {
        return months(home -> where.apply(home.district()), Residence::from);
    }

    private MonthSet months(
            Function<Residence, @Nullable Boolean> test, Function<Residence, @Nullable LocalDate> from) {
        MonthSet months = MonthSet.none();
        List<Residence> residences = applicant.residences();
        if (residences == null) {
            months.add(0, last, null);
            return months;
        }
        LocalDate since = applicant.residencesCompleteSince();
        if (since != null) {
            months.add(0, Math.min(last, MonthSet.number(since.minusDays(1))), null);
        }
        for (Residence home : residences) {
            add(months, home, test.apply(home), from.apply(home));
        }
        return months;
    }

    /** What begins nobody knows when may have begun long ago, and what has not begun on its last day counts no month. */
    private void add(MonthSet months, Residence home, @Nullable Boolean in, @Nullable LocalDate from) {
        int until = home.until() == null ? last : Math.min(last, MonthSet.number(home.until()));
        if (from == null) {
            int earliest = home.from() == null ? 0 : MonthSet.number(home.from());
            months.add(earliest, until, Boolean.FALSE.equals(in) ? in : null);
        } else {
            months.add(MonthSet.number(from), until, in);
        }
    }

    /** Since when a dwelling is lived in and has a title certificate; null if unknown. */
    private static @Nullable LocalDate certifiedFrom(Residence home) {
        LocalDate certified = papers(home).certifiedOn();
        if (home.from() == null || certified == null) {
            return null;
        }
        return home.from().isAfter(certified) ? home.from() : certified;
    }

    private @Nullable Boolean isOwn(Residence home) {
        DwellingPapers papers = papers(home);
        return Three.and(
                Three.and(is(home, Tenure.OWN_HOME), certified(papers)),
                Three.and(
                        unless(Three.not(papers.forLiving()), law.counts(Counted.OTHER_USE)),
                        unless(papers.inSpousesName(), law.counts(Counted.SPOUSES_HOME))));
    }

    private @Nullable Boolean isDeclared(Residence home) {
        DwellingPapers papers = papers(home);
        Boolean forLiving = unless(Three.not(papers.forLiving()), law.counts(Counted.OTHER_USE));
        Boolean rented = Three.and(is(home, Tenure.RENTED), papers.leaseFiled());
        Boolean dormitory = Three.and(
                Three.and(is(home, Tenure.EMPLOYER_DORMITORY), certified(papers)),
                unless(Three.not(papers.employersOwn()), law.counts(Counted.OTHERS_DORMITORY)));
        return Three.and(forLiving, Three.or(rented, dormitory));
    }

    private static boolean isRented(Residence home) {
        return home.tenure() == Tenure.RENTED;
    }

    private static @Nullable Boolean is(Residence home, Tenure tenure) {
        return home.tenure() == null ? null : Boolean.valueOf(home.tenure() == tenure);
    }

    static @Nullable Boolean certified(DwellingPapers papers) {
        return papers.certifiedOn() != null ? Boolean.TRUE : papers.certified();
    }

    static DwellingPapers papers(Residence home) {
        return home.papers() == null ? NO_PAPERS : home.papers();
    }

    /** Whether what is so or not may be counted, if it is counted all the same or not. */
    private static @Nullable Boolean unless(@Nullable Boolean so, @Nullable Boolean allTheSame) {
        return Three.or(Three.not(so), allTheSame);
    }

    /** Months in dwellings of one kind, whose counting is in doubt or not, by what is sure of them. */
    MonthSet ofKind(Counted kind) {
        return switch (kind) {
            case SPOUSES_HOME ->
                months(
                        home -> Three.and(
                                is(home, Tenure.OWN_HOME), papers(home).inSpousesName()),
                        SettlementHomes::certifiedFrom);
            case OTHER_USE ->
                months(
                        home -> Three.and(
                                Three.or(
                                        is(home, Tenure.OWN_HOME),
                                        Three.or(is(home, Tenure.RENTED), is(home, Tenure.EMPLOYER_DORMITORY))),
                                Three.not(papers(home).forLiving())),
                        Residence::from);
            case OTHERS_DORMITORY ->
                months(
                        home -> Three.and(
                                is(home, Tenure.EMPLOYER_DORMITORY),
                                Three.not(papers(home).employersOwn())),
                        Residence::from);
            default -> MonthSet.none();
        };
    }

    /** Months in dwellings that do not count or of which it is in doubt, and why. */
    Map<MonthUse, BitSet> notCounted() {
        Map<MonthUse, BitSet> months = new EnumMap<>(MonthUse.class);
        Stream.ofNullable(applicant.residences()).flatMap(List::stream).forEach(home -> {
            if (home.from() != null) {
                int until = home.until() == null ? last : Math.min(last, MonthSet.number(home.until()));
                int from = Math.max(first, MonthSet.number(home.from()));
                if (from <= until) {
                    months.computeIfAbsent(why(home), none -> new BitSet()).set(from, until + 1);
                }
            }
        });
        return months;
    }

    /** Why a month in a dwelling does not count, if it does not. */
    private MonthUse why(Residence home) {
        if (home.tenure() == Tenure.SCHOOL_DORMITORY || home.tenure() == Tenure.RELATIVES_OR_FRIENDS) {
            return MonthUse.NO_SUCH_HOME;
        }
        DwellingPapers papers = papers(home);
        if (isRented(home) && Boolean.FALSE.equals(papers.leaseFiled())) {
            return MonthUse.NOT_FILED;
        }
        Boolean barred = Three.or(
                bad(Three.not(papers.forLiving()), Counted.OTHER_USE),
                Three.or(
                        Three.and(is(home, Tenure.OWN_HOME), bad(papers.inSpousesName(), Counted.SPOUSES_HOME)),
                        Three.and(
                                is(home, Tenure.EMPLOYER_DORMITORY),
                                bad(Three.not(papers.employersOwn()), Counted.OTHERS_DORMITORY))));
        if (Boolean.TRUE.equals(barred)) {
            return MonthUse.NO_SUCH_HOME;
        }
        if (barred == null || (isRented(home) ? papers.leaseFiled() == null : certified(papers) == null)) {
            return MonthUse.NOT_KNOWN;
        }
        return isRented(home) ? MonthUse.NO_SUCH_HOME : MonthUse.NOT_CERTIFIED;
    }

    /** Whether it is so, unless it counts all the same. */
    private @Nullable Boolean bad(@Nullable Boolean so, Counted counted) {
        return Boolean.TRUE.equals(law.counts(counted)) ? Boolean.FALSE : so;
    }
}
