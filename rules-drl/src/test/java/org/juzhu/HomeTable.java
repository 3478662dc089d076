package org.juzhu;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.District;
import org.juzhu.model.Divorce;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.Hukou;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.PlannedHome;
import org.juzhu.model.Settlement;

/**
 * Sections 3 and 12.2 of the dossier, written a second time, for persons of whom everything is known: by days and numbers,
 * in one pass, without rules.
 */
final class HomeTable {
    private static final LocalDate FIRST = LocalDate.of(2011, 2, 17);
    private static final LocalDate FORGIVING = LocalDate.of(2012, 12, 18);
    private static final LocalDate SINGLES = LocalDate.of(2013, 3, 31);
    private static final LocalDate TONGZHOU = LocalDate.of(2015, 8, 14);
    private static final LocalDate RESIDENCE_PERMIT = LocalDate.of(2016, 10, 1);
    private static final LocalDate TAX_BY_MONTH = LocalDate.of(2017, 3, 22);
    private static final LocalDate HOUSES = LocalDate.of(2017, 4, 3);
    private static final LocalDate DIVORCES = LocalDate.of(2021, 8, 5);
    private static final LocalDate DEVELOPMENT_AREA = LocalDate.of(2023, 11, 8);
    private static final LocalDate TONGZHOU_WORK = LocalDate.of(2024, 2, 6);
    private static final LocalDate NO_DIVORCES = LocalDate.of(2024, 3, 27);
    private static final LocalDate ONE_MORE_OUTSIDE = LocalDate.of(2024, 5, 1);
    private static final LocalDate FEWER_MONTHS = LocalDate.of(2024, 10, 1);
    private static final LocalDate ONLY_INSIDE = LocalDate.of(2025, 8, 9);
    private static final LocalDate CHILDREN = LocalDate.of(2025, 12, 24);
    private static final LocalDate ONE_FIGURE = LocalDate.of(2026, 8, 8);

    private final Applicant buyer;
    private final LocalDate day;
    private final boolean inside;
    private final int more;
    private final @Nullable Applicant spouse;
    private final boolean equivalent;
    private boolean barred;
    private boolean requirementOpen;
    private boolean ground;
    private boolean groundOpen;

    /**
     * @param more how many homes more are owned than the person says
     * @param equivalent whether the couple is to count like one with a Beijing hukou
     */
    private HomeTable(Applicant buyer, LocalDate day, boolean inside, int more, boolean equivalent) {
        this.buyer = buyer;
        this.day = day;
        this.inside = inside;
        this.more = more;
        this.spouse = family().spouse();
        this.equivalent = equivalent;
    }

    /**
     * What the answer may be. For some there are two: what the law is for buyers from outside the mainland is not known, so
     * that of the others may bar them or not.
     */
    static Set<Answer> allowed(Applicant buyer, LocalDate day, Entitlement decision) {
        Set<Answer> allowed = EnumSet.of(of(buyer, day, decision));
        if (foreign(buyer)) {
            allowed.add(Answer.OFFICE_DECIDES);
        }
        return allowed;
    }

    /** Whether the number of homes left is one that the dossier tells. */
    static boolean tellsWhatIsLeft(Applicant buyer) {
        return !foreign(buyer);
    }

    static Answer of(Applicant buyer, LocalDate day, Entitlement decision) {
        return of(buyer, day, decision, 0);
    }

    private static Answer of(Applicant buyer, LocalDate day, Entitlement decision, int more) {
        boolean inside = decision == Entitlement.HOME_INSIDE_FIFTH_RING;
        HomeTable equivalent = new HomeTable(buyer, day, inside, more, true);
        HomeTable other = new HomeTable(buyer, day, inside, more, false);
        return switch (equivalent.whoCountsAsWhat()) {
            case YES -> equivalent.answer();
            case NO -> other.answer();
            // Settled if it is the same both ways.
            default -> equivalent.answer() == other.answer() ? other.answer() : Answer.OFFICE_DECIDES;
        };
    }

    static HomesLeft left(Applicant buyer, LocalDate day, Entitlement decision) {
        int enough = 6;
        int least = 0;
        while (least < enough && of(buyer, day, decision, least) == Answer.YES) {
            least++;
        }
        int most = least;
        while (most < enough && of(buyer, day, decision, most) != Answer.NO) {
            most++;
        }
        return new HomesLeft(
                least == enough ? HomesLeft.UNLIMITED : least, most == enough ? HomesLeft.UNLIMITED : most);
    }

    private Answer answer() {
        if (from(FIRST)) {
            grounds();
            numbers();
            permits();
            divorce();
            tongzhou();
            fromOutsideTheMainland();
        } else {
            groundOpen = true;
        }
        if (barred || (!ground && !groundOpen)) {
            return Answer.NO;
        }
        return ground && !requirementOpen ? Answer.YES : Answer.OFFICE_DECIDES;
    }

    private boolean from(LocalDate first) {
        return !day.isBefore(first);
    }

    // Who counts as what: 3.1

    private Answer whoCountsAsWhat() {
        return either(equivalent(buyer), spouse == null ? Answer.NO : equivalent(spouse));
    }

    private Answer equivalent(Applicant person) {
        boolean settled = person.hukou() == Hukou.BEIJING
                && !(person.settlement() != null
                        && Boolean.TRUE.equals(person.settlement().studentCollective()));
        if (settled || Boolean.TRUE.equals(person.inService())) {
            return foreign(person) ? Answer.OFFICE_DECIDES : Answer.YES;
        }
        Permit permit =
                permits(person, PermitType.WORK_RESIDENCE_PERMIT).findFirst().orElse(null);
        if (permit == null) {
            return Answer.NO;
        }
        LocalDate lastDay = Objects.requireNonNull(permit.validUntil());
        if (!lastDay.isBefore(day)) {
            return foreign(person) ? Answer.OFFICE_DECIDES : Answer.YES;
        }
        boolean mayRunOn = from(LocalDate.of(2019, 5, 1))
                && !Objects.requireNonNull(permit.issuedOn()).isBefore(LocalDate.of(2019, 5, 1))
                && !lastDay.plusYears(3).isBefore(day);
        return mayRunOn ? Answer.OFFICE_DECIDES : Answer.NO;
    }

    private static Answer either(Answer one, Answer other) {
        return Stream.of(Answer.YES, Answer.OFFICE_DECIDES)
                .filter(answer -> answer == one || answer == other)
                .findFirst()
                .orElse(Answer.NO);
    }

    private static boolean foreign(Applicant person) {
        return person.hukou() == Hukou.HONG_KONG_MACAO_TAIWAN || person.hukou() == Hukou.NONE;
    }

    private void fromOutsideTheMainland() {
        if (foreign(buyer)) {
            requirementOpen = true;
            groundOpen = true;
        }
    }

    private Family family() {
        return Objects.requireNonNull(buyer.family());
    }

    private boolean couple(Predicate<Applicant> test) {
        return test.test(buyer) || (spouse != null && test.test(spouse));
    }

    private static Stream<Permit> permits(Applicant person, PermitType type) {
        return Objects.requireNonNull(person.permits()).stream().filter(permit -> permit.type() == type);
    }

    /** Stands in the way of a class, if the rest holds. */
    private void bar(boolean ofEquivalent, boolean rest) {
        barred |= rest && equivalent == ofEquivalent;
    }

    private void gap(boolean ofEquivalent, boolean rest) {
        requirementOpen |= rest && equivalent == ofEquivalent;
    }

    // Months: 3.2, 3.4

    private int months() {
        if (from(ONE_FIGURE)) {
            return 12;
        }
        if (from(CHILDREN)) {
            return inside ? 24 : 12;
        }
        if (from(FEWER_MONTHS)) {
            return inside ? 36 : 24;
        }
        return 60;
    }

    private int run(ContributionKind kind, MonthsPaid.Way way) {
        int own = new MonthsPaid(buyer, kind, day).run(way);
        return spouse == null ? own : Math.max(own, new MonthsPaid(spouse, kind, day).run(way));
    }

    private int quarters() {
        int own = new MonthsPaid(buyer, ContributionKind.INCOME_TAX, day).quarters();
        return spouse == null
                ? own
                : Math.max(own, new MonthsPaid(spouse, ContributionKind.INCOME_TAX, day).quarters());
    }

    private void grounds() {
        ground = equivalent;
        if (from(FORGIVING)) {
            paid(MonthsPaid.Way.HOME, MonthsPaid.Way.THREE_IN_ALL);
        } else {
            boolean five = fiveYears();
            ground |= five || run(ContributionKind.SOCIAL_INSURANCE, MonthsPaid.Way.WITHOUT_FORGIVING) >= months();
            groundOpen |= run(ContributionKind.SOCIAL_INSURANCE, MonthsPaid.Way.WITH_LATE) >= months();
        }
    }

    private boolean fiveYears() {
        return couple(person -> new MonthsPaid(person, ContributionKind.INCOME_TAX, day).inEachOfFiveYears());
    }

    private void paid(MonthsPaid.Way each, MonthsPaid.Way inAll) {
        boolean quarters = from(TAX_BY_MONTH) && quarters() >= 20;
        boolean tax = from(TAX_BY_MONTH) ? run(ContributionKind.INCOME_TAX, each) >= months() : fiveYears();
        boolean taxInAll = from(TAX_BY_MONTH) ? run(ContributionKind.INCOME_TAX, inAll) >= months() : tax;
        boolean insurance = run(ContributionKind.SOCIAL_INSURANCE, each) >= months();
        boolean insuranceInAll = run(ContributionKind.SOCIAL_INSURANCE, inAll) >= months();
        ground |= quarters || tax || insurance;
        groundOpen |= from(FEWER_MONTHS) && quarters() >= months() / 3;
        gap(false, (tax || insurance) && !quarters && !taxInAll && !insuranceInAll);
    }

    // Numbers: 3.2

    private int homes(Predicate<Home> counts) {
        Stream<Applicant> minors = Objects.requireNonNull(family().children()).stream()
                .filter(child ->
                        Objects.requireNonNull(child.birthDate()).plusYears(18).isAfter(day));
        return more
                + (int) Stream.of(Stream.of(buyer), Stream.ofNullable(spouse), minors)
                        .flatMap(members -> members)
                        .flatMap(member -> Objects.requireNonNull(member.homes()).stream())
                        .filter(counts)
                        .count();
    }

    private int homesInside() {
        return homes(home -> Boolean.TRUE.equals(home.insideFifthRing()));
    }

    private void numbers() {
        if (from(CHILDREN)) {
            withChildren();
        } else if (from(ONLY_INSIDE)) {
            bar(true, inside && homesInside() >= 2);
            bar(false, inside && homesInside() >= 1);
        } else {
            int one = from(ONE_MORE_OUTSIDE) && !inside ? 2 : 1;
            limit(true, spouse != null || !from(SINGLES) ? one + 1 : one);
            limit(false, one);
            gap(true, !from(SINGLES) && spouse == null && homes(home -> true) == 1);
        }
    }

    private void limit(boolean ofEquivalent, int number) {
        int counted = from(HOUSES) ? homes(home -> true) : homes(home -> !Boolean.TRUE.equals(home.singleStorey()));
        bar(ofEquivalent, counted >= number);
        gap(ofEquivalent, counted < number && homes(home -> true) >= number);
    }

    private void withChildren() {
        List<Applicant> children = Objects.requireNonNull(family().children());
        long minors = children.stream()
                .filter(child ->
                        Objects.requireNonNull(child.birthDate()).plusYears(18).isAfter(day))
                .count();
        int owned = homesInside();
        if (!inside) {
            return;
        }
        bar(true, owned >= 3 || (owned == 2 && children.size() < 2));
        gap(true, owned == 2 && children.size() >= 2 && minors < 2);
        bar(false, owned >= 2 || (owned == 1 && children.size() < 2));
        gap(false, owned == 1 && children.size() >= 2 && minors < 2);
        int run = Math.max(
                run(ContributionKind.SOCIAL_INSURANCE, MonthsPaid.Way.HOME),
                run(ContributionKind.INCOME_TAX, MonthsPaid.Way.HOME));
        gap(false, from(ONE_FIGURE) && owned == 1 && minors >= 2 && run >= 12 && run < 24);
    }

    // Permits: 3.1

    private void permits() {
        boolean temporary = couple(person -> permits(person, PermitType.TEMPORARY_PERMIT)
                .anyMatch(permit -> !Objects.requireNonNull(permit.validUntil()).isBefore(day)));
        boolean card = couple(person ->
                permits(person, PermitType.REGISTRATION_CARD).findAny().isPresent());
        boolean permit = couple(HomeTable::hasResidencePermit);
        if (from(ONE_MORE_OUTSIDE)) {
            gap(false, !hasResidencePermit(buyer));
        } else if (from(RESIDENCE_PERMIT)) {
            bar(false, !permit && !card && !temporary);
            gap(false, !permit && (card || temporary));
        } else {
            bar(false, !temporary);
        }
    }

    private static boolean hasResidencePermit(Applicant person) {
        return permits(person, PermitType.RESIDENCE_PERMIT).findAny().isPresent();
    }

    // Divorce: HP-N7

    private void divorce() {
        Divorce divorce = family().divorce();
        if (divorce == null || !from(DIVORCES) || from(NO_DIVORCES)) {
            return;
        }
        LocalDate on = Objects.requireNonNull(divorce.on());
        int limit = Boolean.TRUE.equals(divorce.hukouEquivalent()) ? 2 : 1;
        boolean reached = !on.isAfter(day)
                && day.isBefore(on.plusYears(3))
                && Objects.requireNonNull(divorce.homesBefore()) >= limit;
        barred |= reached && !on.isBefore(DIVORCES);
        requirementOpen |= reached && on.isBefore(DIVORCES);
    }

    // Tongzhou: 3.3

    private void tongzhou() {
        PlannedHome planned = Objects.requireNonNull(buyer.plannedHome());
        // All of Tongzhou lies outside the fifth ring.
        boolean exempt = inside || (from(DEVELOPMENT_AREA) && Boolean.TRUE.equals(planned.runByDevelopmentArea()));
        if (planned.district() != District.TONGZHOU || exempt || !from(TONGZHOU) || from(FEWER_MONTHS)) {
            return;
        }
        boolean settled = couple(person -> settledFor(person, 0));
        boolean tied = from(TONGZHOU_WORK)
                ? settled || couple(this::worksInTongzhou)
                : couple(person -> settledFor(person, 36)) || paidInTongzhou();
        // Settlement of three years is no way for those without a hukou of Beijing, the three years of payments are.
        boolean tiedOtherwise = from(TONGZHOU_WORK) ? tied : paidInTongzhou();
        limit(true, 2);
        limit(false, 1);
        if (!tied) {
            limit(true, 1);
        }
        bar(false, !tiedOtherwise);
    }

    private boolean settledFor(Applicant person, int months) {
        Settlement settlement = person.settlement();
        return person.hukou() == Hukou.BEIJING
                && settlement != null
                && settlement.district() == District.TONGZHOU
                && !Objects.requireNonNull(settlement.since())
                        .plusMonths(months)
                        .isAfter(day);
    }

    private boolean paidInTongzhou() {
        return run(ContributionKind.SOCIAL_INSURANCE, MonthsPaid.Way.IN_TONGZHOU) >= 36
                || run(ContributionKind.INCOME_TAX, MonthsPaid.Way.IN_TONGZHOU) >= 36;
    }

    private boolean worksInTongzhou(Applicant person) {
        return Objects.requireNonNull(person.employments()).stream()
                .anyMatch(work -> !Objects.requireNonNull(work.until()).isBefore(day)
                        && Objects.requireNonNull(work.employer()).district() == District.TONGZHOU);
    }
}
