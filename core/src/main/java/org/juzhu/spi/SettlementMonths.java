package org.juzhu.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.MonthUse;
import org.juzhu.law.Counted;
import org.juzhu.model.Applicant;
import org.juzhu.model.Certificate;
import org.juzhu.model.Claim;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.District;

/**
 * The months that points-based settlement counts, to December of the year before that of the day (PT-CNT-3, -6, -9, -10).
 * What is not known of them may turn out in several ways; what hangs on them is the least and the most in one of those
 * that {@link #ways()} gives.
 */
final class SettlementMonths {
    private static final int MONTHS_OF_YEAR = 12;
    private static final List<ContributionKind> LINES = List.of(
            ContributionKind.SOCIAL_INSURANCE, ContributionKind.PENSION_INSURANCE, ContributionKind.MEDICAL_INSURANCE);

    private final Applicant applicant;
    private final Countings law;
    private final Claim claim;
    private final LocalDate day;
    private final int first;
    private final int last;
    private final List<Line> lines;
    private final SettlementHomes homes;
    private final MonthSet own;
    private final MonthSet declared;
    private final List<Way> ways;
    // Worked out when asked for; whoever asks twice at once gets the same.
    private final Map<Set<District>, Area> areas = new ConcurrentHashMap<>();
    private final Map<Counted, MonthSet> kinds = new ConcurrentHashMap<>();
    private final Map<Work, MonthSet> works = new ConcurrentHashMap<>();

    /** @param day any day of the round */
    SettlementMonths(Applicant applicant, LocalDate day, Countings law, Claim claim) {
        this.applicant = applicant;
        this.law = law;
        this.claim = claim;
        this.day = day;
        this.last = SettlementHomes.number(LocalDate.of(day.getYear() - 1, MONTHS_OF_YEAR, 1));
        boolean none = !Boolean.TRUE.equals(law.counts(Counted.EMPLOYED));
        this.first = none ? last + 1 : first(Counted.EMPLOYED, 0);
        this.lines = lines();
        this.homes = new SettlementHomes(applicant, law, first, last);
        this.own = claim.ownHome() ? homes.own(where -> Boolean.TRUE) : MonthSet.none();
        this.declared = homes.declared();
        this.ways = findWays();
    }

    private int first(Counted counted, int otherwise) {
        return law.from(counted) == null
                ? otherwise
                : SettlementHomes.number(Objects.requireNonNull(law.from(counted)));
    }

    /** What was paid of one kind of insurance. */
    private record Line(Contributions paid, MonthSet employed, MonthSet settled, BitSet municipal) {}

    /** The longest counts; those that may be it. */
    private List<Line> lines() {
        List<Line> all = LINES.stream().filter(this::isGiven).map(this::line).toList();
        if (all.isEmpty()) {
            return List.of(line(ContributionKind.SOCIAL_INSURANCE));
        }
        int least = all.stream()
                .mapToInt(line -> line.employed().sure().cardinality())
                .max()
                .orElseThrow();
        return all.stream()
                .filter(line -> line.employed().possible().cardinality() >= least)
                .toList();
    }

    private boolean isGiven(ContributionKind kind) {
        return Stream.ofNullable(applicant.contributions())
                .flatMap(List::stream)
                .map(ContributionHistory::kind)
                .anyMatch(kind::equals);
    }

    private Line line(ContributionKind kind) {
        Contributions paid = new Contributions(applicant.contributions(), kind, day);
        LocalDate end = LocalDate.of(day.getYear(), 1, 1);
        boolean late = Boolean.TRUE.equals(law.counts(Counted.BACK_PAID));
        Function<ContributionMonths, @Nullable Boolean> byThen =
                months -> months.paidOn() == null || months.paidOn().isBefore(end);
        return new Line(
                paid,
                paid.monthSet(
                        first,
                        last,
                        months -> Boolean.TRUE.equals(byThen.apply(months)) && (late || months.paidOn() == null)),
                paid.monthSet(first, last, byThen),
                paid.monthSet(first, last, months -> Boolean.TRUE.equals(months.atMunicipalAgency()))
                        .sure());
    }

    /** Months in an own home outside the centre, and in any home inside. */
    private record Area(MonthSet outside, MonthSet inside) {}

    /** Of which insurance, what is the centre, and whether the agency of the city lies outside. */
    private record Work(Line line, Set<District> centre, boolean agencyIsOutside) {}

    private Area area(Set<District> centre) {
        return areas.computeIfAbsent(centre, some -> new Area(homes.own(outsideOf(some)), homes.lived(insideOf(some))));
    }

    /** One way in which what is not known may turn out. */
    final class Way {
        private final Line line;
        private final boolean mostWork;
        private final boolean mostHomes;
        private final int split;
        private final boolean agencyIsOutside;
        private final BitSet employed;
        private final BitSet ownHome;
        private final int room;

        /**
         * @param mostWork whether all counts as work that may
         * @param mostHomes whether all counts as living somewhere that may
         * @param split how many of the months that may be of the one kind or the other are of the one
         * @param agencyIsOutside whether the agency of the city lies outside the centre
         */
        private Way(Line line, boolean mostWork, boolean mostHomes, int split, boolean agencyIsOutside) {
            this.line = line;
            this.mostWork = mostWork;
            this.mostHomes = mostHomes;
            this.split = split;
            this.agencyIsOutside = agencyIsOutside;
            this.employed = line.employed().end(mostWork);
            this.ownHome = own.end(mostHomes);
            int longest = lines.stream()
                    .mapToInt(other -> other.employed().sure().cardinality())
                    .max()
                    .orElseThrow();
            this.room = Math.max(employed.cardinality(), longest);
        }

        BitSet employedMonths() {
            return employed;
        }

        BitSet ownMonths() {
            return ownHome;
        }

        /** Months in homes that are declared, those in an own home included. */
        BitSet declaredAll() {
            return declared.end(mostHomes);
        }

        BitSet declaredMonths() {
            return MonthSet.without(declaredAll(), ownHome);
        }

        BitSet studiedMonths() {
            return MonthSet.and(employed, study().end(mostWork));
        }

        BitSet outsideMonths(Set<District> centre) {
            return counted(centre);
        }

        BitSet workedOutsideMonths(Set<District> centre) {
            return MonthSet.and(counted(centre), work(centre).end(mostWork));
        }

        /** Months of work; before a month that was not paid, only where they count. */
        int employed() {
            return Boolean.TRUE.equals(counts(Counted.BEFORE_UNPAID)) ? room : unbroken();
        }

        private int unbroken() {
            int unpaid = line.settled().end(mostWork).previousClearBit(last);
            return employed.get(unpaid + 1, last + 1).cardinality();
        }

        private Boolean counts(Counted counted) {
            Boolean counts = law.counts(counted);
            boolean inDoubt = counted == Counted.UNPAID_HOME ? mostHomes : mostWork;
            return counts == null ? inDoubt : counts;
        }

        int ownHome() {
            boolean asFarAsThereIsRoom = counts(Counted.UNPAID_HOME);
            return asFarAsThereIsRoom
                    ? Math.min(ownHome.cardinality(), room)
                    : MonthSet.and(ownHome, employed).cardinality();
        }

        int declared() {
            BitSet sure = MonthSet.without(declared.sure(), ownHome);
            BitSet other = MonthSet.without(MonthSet.without(declared.possible(), ownHome), sure);
            return Math.min(sure.cardinality() + Math.min(split, other.cardinality()), room - ownHome());
        }

        int filled() {
            return Math.min(filledMonths().cardinality(), room - ownHome() - declared());
        }

        BitSet filledMonths() {
            BitSet before = (BitSet) employed.clone();
            int until = first(Counted.DECLARED_HOME, 0);
            before.clear(until, Math.max(until, before.length()));
            return MonthSet.without(before, ownHome);
        }

        /** Months of work while studying for the certificate claimed. */
        int studied() {
            return studiedMonths().cardinality();
        }

        int outside(Set<District> centre) {
            return counted(centre).cardinality() - workedOutside(centre);
        }

        int workedOutside(Set<District> centre) {
            BitSet all = counted(centre);
            MonthSet work = work(centre);
            BitSet sure = MonthSet.and(all, work.sure());
            BitSet other = MonthSet.without(MonthSet.and(all, work.possible()), sure);
            return sure.cardinality() + Math.min(split, other.cardinality());
        }

        /** Months of a kind whose counting may be in doubt. */
        int ofKind(Counted kind, Set<District> centre) {
            return switch (kind) {
                case BEFORE_UNPAID -> room - unbroken();
                case UNPAID_HOME ->
                    Math.min(room, ownHome.cardinality())
                            - MonthSet.and(ownHome, employed).cardinality();
                case MUNICIPAL_AGENCY ->
                    MonthSet.and(counted(centre), line.municipal()).cardinality();
                default ->
                    kinds.computeIfAbsent(kind, homes::ofKind).end(mostHomes).cardinality();
            };
        }

        boolean outsideLast(Set<District> centre) {
            return claim.ownHome() && area(centre).outside().end(mostHomes).get(last);
        }

        /** Months in an own home outside the centre in which insurance was paid. */
        private BitSet counted(Set<District> centre) {
            if (!claim.ownHome() || !claim.jobHousing()) {
                return new BitSet();
            }
            BitSet all = MonthSet.and(area(centre).outside().end(mostHomes), employed);
            all.clear(0, first(Counted.OUTSIDE_HOME, last + 1));
            return afterMove(all, area(centre).inside());
        }

        /** Those after a month inside; all of them, if they count without a move. */
        private BitSet afterMove(BitSet months, MonthSet inside) {
            if (Boolean.TRUE.equals(counts(Counted.WITHOUT_MOVE))) {
                return months;
            }
            int moved = inside.end(mostHomes).nextSetBit(0);
            months.clear(0, moved < 0 ? last + 1 : moved + 1);
            return months;
        }

        private MonthSet work(Set<District> centre) {
            return works.computeIfAbsent(new Work(line, centre, agencyIsOutside), missing -> findWork(centre));
        }

        /** Months of work outside the centre, after one inside if that is asked. */
        private MonthSet findWork(Set<District> centre) {
            MonthSet outside = worked(centre, false);
            MonthSet inside = worked(centre, true);
            boolean move = !Boolean.TRUE.equals(law.counts(Counted.WITHOUT_MOVE));
            return move
                    ? new MonthSet(after(outside.sure(), inside.sure()), after(outside.possible(), inside.possible()))
                    : outside;
        }

        private BitSet after(BitSet months, BitSet inside) {
            int moved = inside.nextSetBit(0);
            BitSet left = (BitSet) months.clone();
            left.clear(0, moved < 0 ? last + 1 : moved + 1);
            return left;
        }

        private MonthSet worked(Set<District> centre, boolean inside) {
            int from = Boolean.TRUE.equals(law.counts(Counted.WITHOUT_MOVE))
                    ? Math.max(first, first(Counted.OUTSIDE_HOME, last + 1))
                    : first;
            return line.paid().monthSet(from, last, months -> worked(centre, inside, months));
        }

        private @Nullable Boolean worked(Set<District> centre, boolean inside, ContributionMonths months) {
            if (Boolean.TRUE.equals(months.atMunicipalAgency())) {
                return agencyIsOutside != inside;
            }
            return (inside ? insideOf(centre) : outsideOf(centre)).apply(months.district());
        }
    }

    /**
     * The ways in which what is not known may turn out, as far as any figure is the least or the most in it: months more of
     * work never make less, nor do months more in a home but of what is filled in, while of a month that is one or the
     * other nobody can tell beforehand.
     */
    List<Way> ways() {
        return ways;
    }

    private List<Way> findWays() {
        List<Way> ways = new ArrayList<>();
        for (Line line : lines) {
            int splits =
                    Math.max(declared.possible().cardinality() - declared.sure().cardinality(), jobsInDoubt(line));
            List<Boolean> ends = isKnown(line) ? List.of(false) : List.of(false, true);
            for (boolean agencyIsOutside : agencies(line)) {
                for (int split = 0; split <= splits; split++) {
                    for (boolean mostWork : ends) {
                        for (boolean mostHomes : ends) {
                            ways.add(new Way(line, mostWork, mostHomes, split, agencyIsOutside));
                        }
                    }
                }
            }
        }
        return ways;
    }

    private List<Boolean> agencies(Line line) {
        Boolean outside = line.municipal().isEmpty() ? Boolean.FALSE : law.counts(Counted.MUNICIPAL_AGENCY);
        return outside == null ? List.of(false, true) : List.of(outside);
    }

    /** Whether nothing of it can turn out otherwise. */
    private boolean isKnown(Line line) {
        return law.inDoubt().isEmpty()
                && line.settled().isKnown()
                && line.employed().isKnown()
                && homesAreKnown();
    }

    private boolean homesAreKnown() {
        return applicant.residences() != null
                && applicant.residencesCompleteSince() == null
                && own.isKnown()
                && study().isKnown()
                && applicant.residences().stream().allMatch(home -> home.from() != null && home.district() != null);
    }

    /** How many months there are of which the place of work may be unknown. */
    private int jobsInDoubt(Line line) {
        if (!claim.jobHousing()) {
            return 0;
        }
        int from = Math.max(0, first(Counted.OUTSIDE_HOME, last + 1));
        MonthSet unknown = line.paid().monthSet(Math.max(first, from), last, months -> months.district() == null);
        return MonthSet.and(unknown.possible(), own.possible()).cardinality();
    }

    /** The least and the most of what hangs on the months. */
    Count count(ToIntFunction<Way> what) {
        return new Count(
                ways.stream().mapToInt(what).min().orElseThrow(),
                ways.stream().mapToInt(what).max().orElseThrow());
    }

    private static Function<@Nullable District, @Nullable Boolean> insideOf(Set<District> centre) {
        return district -> district == null ? null : Boolean.valueOf(centre.contains(district));
    }

    private static Function<@Nullable District, @Nullable Boolean> outsideOf(Set<District> centre) {
        return district -> district == null ? null : Boolean.valueOf(!centre.contains(district));
    }

    /** The months from that of enrolment to that of graduation, both included. */
    private MonthSet study() {
        MonthSet study = MonthSet.none();
        List<Certificate> all =
                applicant.pointsFile() == null ? null : applicant.pointsFile().certificates();
        if (claim.certificate() == null || (all != null && all.size() <= claim.certificate())) {
            return study;
        }
        Certificate claimed = all == null ? null : all.get(claim.certificate());
        LocalDate end = claimed == null ? null : graduation(claimed);
        boolean known = claimed != null && claimed.enrolled() != null && end != null;
        int from = claimed == null || claimed.enrolled() == null ? first : SettlementHomes.number(claimed.enrolled());
        study.add(from, end == null ? last : Math.min(last, SettlementHomes.number(end)), known ? Boolean.TRUE : null);
        return study;
    }

    /** By the diploma, if there is one (PT16-EDU-3). */
    private static @Nullable LocalDate graduation(Certificate certificate) {
        if (certificate.diploma() == null) {
            return null;
        }
        return certificate.diploma() ? certificate.graduatedOn() : certificate.degreeOn();
    }

    /** Months of a kind whose counting may be in doubt, as far as they are known. */
    Count ofKind(Counted kind, Set<District> centre) {
        boolean ends =
                own.isKnown() && lines.stream().allMatch(line -> line.settled().isKnown());
        return ends || !isOfWork(kind)
                ? count(way -> way.ofKind(kind, centre))
                // What is the difference of two counts is neither the least nor the most at their ends.
                : new Count(0, count(way -> way.room).most());
    }

    private static boolean isOfWork(Counted kind) {
        return kind == Counted.BEFORE_UNPAID || kind == Counted.UNPAID_HOME;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    boolean unpaidHomesAreInDoubt() {
        return law.counts(Counted.UNPAID_HOME) == null;
    }

    /** Months paid later than due. */
    BitSet paidLate() {
        return lines.get(0)
                .paid()
                .monthSet(first, last, months -> months.paidOn() != null)
                .sure();
    }

    /** Months paid before the first one that can count, or after the last one. */
    BitSet paidOutside(boolean before) {
        int from = before ? 0 : last + 1;
        int until = before ? first - 1 : SettlementHomes.number(day);
        return lines.get(0).paid().monthSet(from, until, months -> Boolean.TRUE).sure();
    }

    /** Months in dwellings that do not count, and why. */
    Map<MonthUse, BitSet> notCounted() {
        return homes.notCounted();
    }
}
