package org.juzhu.spi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Counted;
import org.juzhu.model.Applicant;
import org.juzhu.model.Certificate;
import org.juzhu.model.Claim;
import org.juzhu.model.District;

/**
 * The months that points-based settlement counts, to December of the year before that of the day (PT-CNT-3, -6, -9, -10).
 * What is not known of them may turn out in several ways; what hangs on them is the least and the most in one of those
 * that {@link #ways()} gives.
 */
final class SettlementMonths {
    private static final int MONTHS_OF_YEAR = 12;

    private final Applicant applicant;
    private final Countings law;
    private final Claim claim;
    private final LocalDate day;
    private final int first;
    private final int last;
    private final List<SettlementWork> lines;
    private final SettlementHomes homes;
    private final MonthSet ownHomes;
    private final MonthSet declared;
    private final List<Way> ways;
    // Worked out when asked for; whoever asks twice at once gets the same.
    private final Map<Set<District>, Area> areas = new ConcurrentHashMap<>();
    private final Map<Counted, MonthSet> kinds = new ConcurrentHashMap<>();

    /** @param day any day of the round */
    SettlementMonths(Applicant applicant, LocalDate day, Countings law, Claim claim) {
        this.applicant = applicant;
        this.law = law;
        this.claim = claim;
        this.day = day;
        this.last = MonthSet.number(LocalDate.of(day.getYear() - 1, MONTHS_OF_YEAR, 1));
        boolean none = !Boolean.TRUE.equals(law.counts(Counted.EMPLOYED));
        this.first = none ? last + 1 : law.first(Counted.EMPLOYED, 0);
        this.lines = lines();
        this.homes = new SettlementHomes(applicant, law, first, last);
        this.declared = homes.declared();
        this.ownHomes = ownHomes();
        this.ways = findWays();
    }

    /** @param other those of the same person and law by another claim, on which hangs neither work nor where was lived */
    private SettlementMonths(SettlementMonths other, Claim claim) {
        this.applicant = other.applicant;
        this.law = other.law;
        this.claim = claim;
        this.day = other.day;
        this.last = other.last;
        this.first = other.first;
        this.lines = other.lines;
        this.homes = other.homes;
        this.declared = other.declared;
        this.ownHomes = claim.ownHome() == other.claim.ownHome() ? other.ownHomes : ownHomes();
        this.ways = findWays();
    }

    SettlementMonths claiming(Claim other) {
        return new SettlementMonths(this, other);
    }

    private MonthSet ownHomes() {
        return claim.ownHome() ? homes.own(where -> Boolean.TRUE) : MonthSet.none();
    }

    /** The longest counts; those that may be it. */
    private List<SettlementWork> lines() {
        List<SettlementWork> all = Contributions.insuranceGiven(applicant.contributions()).stream()
                .map(kind ->
                        new SettlementWork(new Contributions(applicant.contributions(), kind, day), law, first, last))
                .toList();
        int least = all.stream()
                .mapToInt(line -> line.employed().sure().cardinality())
                .max()
                .orElseThrow();
        return all.stream()
                .filter(line -> line.employed().possible().cardinality() >= least)
                .toList();
    }

    /** Months in an own home outside the centre, and in any home inside. */
    private record Area(MonthSet outside, MonthSet inside) {}

    private Area area(Set<District> centre) {
        return areas.computeIfAbsent(
                centre,
                some -> new Area(
                        homes.own(district -> SettlementWork.isIn(some, district, false)),
                        homes.lived(district -> SettlementWork.isIn(some, district, true))));
    }

    /** One way in which what is not known may turn out. */
    final class Way {
        private final SettlementWork line;
        private final boolean mostWork;
        private final boolean mostHomes;
        private final int split;
        private final boolean agencyIsOutside;
        private final boolean allAlong;
        private final BitSet employed;
        private final BitSet ownHome;
        private final int room;
        private final int own;
        private final int declaredHome;
        private final int filledIn;

        /**
         * @param mostWork whether all counts as work that may
         * @param mostHomes whether all counts as living somewhere that may
         * @param split how many of the months that may be of the one kind or the other are of the one
         * @param agencyIsOutside whether the agency of the city lies outside the centre
         * @param allAlong whether work outside the centre counts that was there all along
         */
        private Way(
                SettlementWork line,
                boolean mostWork,
                boolean mostHomes,
                int split,
                boolean agencyIsOutside,
                boolean allAlong) {
            this.line = line;
            this.mostWork = mostWork;
            this.mostHomes = mostHomes;
            this.split = split;
            this.agencyIsOutside = agencyIsOutside;
            this.allAlong = allAlong;
            this.employed = line.employed().end(mostWork);
            this.ownHome = ownHomes.end(mostHomes);
            int longest = lines.stream()
                    .mapToInt(other -> other.employed().sure().cardinality())
                    .max()
                    .orElseThrow();
            this.room = Math.max(employed.cardinality(), longest);
            this.own = countOwn();
            this.declaredHome = countDeclared();
            this.filledIn = Math.min(filledMonths().cardinality(), room - own - declaredHome);
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

        BitSet workedOutsideMonths(Set<District> centre) {
            return MonthSet.and(
                    outsideMonths(centre),
                    line.outside(centre, agencyIsOutside, allAlong).end(mostWork));
        }

        /** Months of work; before a month that was not paid, only where they count. */
        int employed() {
            return Boolean.TRUE.equals(counts(Counted.BEFORE_UNPAID)) ? room : unbroken();
        }

        /** Those of the run that ends in December; all of them, if no month between two was not paid (PT16-EMP-2a). */
        private int unbroken() {
            if (!line.isBroken(mostWork)) {
                return room;
            }
            int unpaid = line.settled().end(mostWork).previousClearBit(last);
            return employed.get(unpaid + 1, last + 1).cardinality();
        }

        private Boolean counts(Counted counted) {
            Boolean counts = law.counts(counted);
            boolean inDoubt = counted == Counted.UNPAID_HOME ? mostHomes : mostWork;
            return counts == null ? inDoubt : counts;
        }

        int ownHome() {
            return own;
        }

        int declared() {
            return declaredHome;
        }

        int filled() {
            return filledIn;
        }

        private int countOwn() {
            boolean asFarAsThereIsRoom = counts(Counted.UNPAID_HOME);
            return asFarAsThereIsRoom
                    ? Math.min(ownHome.cardinality(), room)
                    : MonthSet.and(ownHome, employed).cardinality();
        }

        private int countDeclared() {
            BitSet sure = MonthSet.without(declared.sure(), ownHome);
            BitSet other = MonthSet.without(MonthSet.without(declared.possible(), ownHome), sure);
            return Math.min(sure.cardinality() + Math.min(split, other.cardinality()), room - own);
        }

        BitSet filledMonths() {
            BitSet before = MonthSet.copy(employed);
            int until = law.first(Counted.DECLARED_HOME, 0);
            before.clear(until, Math.max(until, before.length()));
            return MonthSet.without(before, ownHome);
        }

        /** Months of work while studying for the certificate claimed. */
        int studied() {
            return studiedMonths().cardinality();
        }

        int outside(Set<District> centre) {
            return outsideMonths(centre).cardinality() - workedOutside(centre);
        }

        int workedOutside(Set<District> centre) {
            BitSet all = outsideMonths(centre);
            MonthSet work = line.outside(centre, agencyIsOutside, allAlong);
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
                case NEVER_INSIDE -> neverInsideMonths(centre).cardinality();
                case MUNICIPAL_AGENCY ->
                    MonthSet.and(outsideMonths(centre), line.municipal()).cardinality();
                default ->
                    kinds.computeIfAbsent(kind, homes::ofKind).end(mostHomes).cardinality();
            };
        }

        BitSet neverInsideMonths(Set<District> centre) {
            return MonthSet.and(outsideMonths(centre), line.neverInside(centre, agencyIsOutside));
        }

        /** Months in an own home outside the centre, insured or not. */
        BitSet outsideHomes(Set<District> centre) {
            return claim.ownHome() && claim.jobHousing()
                    ? area(centre).outside().end(mostHomes)
                    : new BitSet();
        }

        boolean outsideLast(Set<District> centre) {
            return claim.ownHome() && area(centre).outside().end(mostHomes).get(last);
        }

        /** Months in an own home outside the centre in which insurance was paid. */
        BitSet outsideMonths(Set<District> centre) {
            BitSet all = MonthSet.and(outsideHomes(centre), employed);
            all.clear(0, law.first(Counted.OUTSIDE_HOME, last + 1));
            return Boolean.TRUE.equals(law.counts(Counted.WITHOUT_MOVE))
                    ? all
                    : MonthSet.after(all, area(centre).inside().end(mostHomes));
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
        for (SettlementWork line : lines) {
            int splits =
                    Math.max(declared.possible().cardinality() - declared.sure().cardinality(), jobsInDoubt(line));
            List<Boolean> ends = isKnown(line) ? List.of(false) : List.of(false, true);
            for (boolean agencyIsOutside : agencies(line)) {
                for (boolean allAlong : Three.either(law.counts(Counted.NEVER_INSIDE))) {
                    for (int split = 0; split <= splits; split++) {
                        for (boolean mostWork : ends) {
                            for (boolean mostHomes : ends) {
                                ways.add(new Way(line, mostWork, mostHomes, split, agencyIsOutside, allAlong));
                            }
                        }
                    }
                }
            }
        }
        return ways;
    }

    private List<Boolean> agencies(SettlementWork line) {
        return line.municipal().isEmpty() ? List.of(false) : Three.either(law.counts(Counted.MUNICIPAL_AGENCY));
    }

    /** Whether nothing of it can turn out otherwise. */
    private boolean isKnown(SettlementWork line) {
        return line.settled().isKnown() && line.employed().isKnown() && homesAreKnown() && !isInDoubt(line);
    }

    /** Whether the law leaves open what counts, and such months are there. */
    private boolean isInDoubt(SettlementWork line) {
        BitSet work = line.employed().sure();
        boolean unpaidHome = !MonthSet.without(ownHomes.sure(), work).isEmpty();
        return (line.isBroken(false) && law.counts(Counted.BEFORE_UNPAID) == null)
                || (unpaidHome && law.counts(Counted.UNPAID_HOME) == null);
    }

    private boolean homesAreKnown() {
        return applicant.residences() != null
                && applicant.residencesCompleteSince() == null
                && ownHomes.isKnown()
                && study().isKnown()
                && applicant.residences().stream().allMatch(home -> home.from() != null && home.district() != null);
    }

    /** How many months there are of which the place of work may be unknown. */
    private int jobsInDoubt(SettlementWork line) {
        if (!claim.jobHousing()) {
            return 0;
        }
        int from = Math.max(0, law.first(Counted.OUTSIDE_HOME, last + 1));
        MonthSet unknown = line.inUnknownDistrict(from);
        return MonthSet.and(unknown.possible(), ownHomes.possible()).cardinality();
    }

    /** The least and the most of what hangs on the months. */
    Count count(ToIntFunction<Way> what) {
        return new Count(
                ways.stream().mapToInt(what).min().orElseThrow(),
                ways.stream().mapToInt(what).max().orElseThrow());
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
        YearMonth enrolled = claimed == null ? null : claimed.enrolled();
        Boolean known = (enrolled != null && end != null) ? Boolean.TRUE : null;
        int from = enrolled == null ? first : MonthSet.number(enrolled);
        int until = end == null ? last : Math.min(last, MonthSet.number(end));
        study.add(from, until, known);
        // The month of enrolment and that of graduation are months of study, whichever the other is.
        if (enrolled != null) {
            study.add(from, Math.min(from, last), Boolean.TRUE);
        }
        if (end != null) {
            study.add(MonthSet.number(end), until, Boolean.TRUE);
        }
        return study;
    }

    /** By the diploma, if there is one (PT16-EDU-3). */
    private static @Nullable LocalDate graduation(Certificate certificate) {
        if (certificate.diploma() == null) {
            return Objects.equals(certificate.graduatedOn(), certificate.degreeOn()) ? certificate.degreeOn() : null;
        }
        return certificate.diploma() ? certificate.graduatedOn() : certificate.degreeOn();
    }

    /** Months of a kind whose counting may be in doubt, as far as they are known. */
    Count ofKind(Counted kind, Set<District> centre) {
        // What is the difference of two counts is neither the least nor the most at their ends.
        boolean ends = ownHomes.isKnown()
                && lines.stream().allMatch(line -> line.settled().isKnown());
        if (kind == Counted.SPOUSES_HOME || kind == Counted.OTHER_USE || kind == Counted.OTHERS_DORMITORY) {
            MonthSet months = kinds.computeIfAbsent(kind, homes::ofKind);
            return new Count(months.sure().cardinality(), months.possible().cardinality());
        }
        if (ends || (kind != Counted.BEFORE_UNPAID && kind != Counted.UNPAID_HOME)) {
            return count(way -> way.ofKind(kind, centre));
        }
        int most = kind == Counted.UNPAID_HOME
                ? mayBeUnpaid()
                : ways.stream().mapToInt(way -> way.room).max().orElseThrow();
        return new Count(0, most);
    }

    /** How many months there may be in an own home without insurance. */
    private int mayBeUnpaid() {
        return lines.stream()
                .mapToInt(line -> MonthSet.without(
                                ownHomes.possible(), line.employed().sure())
                        .cardinality())
                .max()
                .orElseThrow();
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

    /** Months paid to an agency of which it is in doubt whether it lies in the centre. */
    BitSet paidInDoubt() {
        return law.counts(Counted.MUNICIPAL_AGENCY) == null ? lines.get(0).municipal() : new BitSet();
    }

    boolean neverInsideIsInDoubt() {
        return law.counts(Counted.NEVER_INSIDE) == null;
    }

    /** Those before the month from which on homes have to be declared. */
    BitSet beforeDeclared(BitSet all) {
        return all.get(0, Math.max(0, law.first(Counted.DECLARED_HOME, 0)));
    }

    /** Those before the month from which on homes outside the centre count. */
    BitSet beforeOutside(BitSet all) {
        return all.get(0, Math.max(0, law.first(Counted.OUTSIDE_HOME, last + 1)));
    }

    /** Months paid later than due. */
    BitSet paidLate() {
        return lines.get(0).late();
    }

    /** Months paid before the first one that can count, or after the last one. */
    BitSet paidOutside(boolean before) {
        return before ? lines.get(0).paid(0, first - 1) : lines.get(0).paid(last + 1, MonthSet.number(day));
    }

    SettlementHomes homes() {
        return homes;
    }
}
