package org.juzhu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Degree;
import org.juzhu.model.District;
import org.juzhu.model.Divorce;
import org.juzhu.model.Employer;
import org.juzhu.model.Employment;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.Hukou;
import org.juzhu.model.LegalForm;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.PlannedHome;
import org.juzhu.model.Qualification;
import org.juzhu.model.Settlement;
import org.juzhu.model.Sex;
import org.juzhu.model.Sponsor;
import org.juzhu.model.Title;

/** The parts of which those are made who want to buy a home on a day: into these cells the law cuts what it asks. */
final class HomeBuyers {
    private static final LocalDate LONG_AGO = LocalDate.of(2005, 1, 1);
    private static final LocalDate DIVORCES = LocalDate.of(2021, 8, 5);

    private static final Sponsor NO_SPONSOR =
            new Sponsor(false, "z", false, false, LegalForm.LEGAL_PERSON, District.HAIDIAN, false, 0, false, false);

    private final LocalDate day;
    private final YearMonth last;
    private final TreeSet<Integer> thresholds;

    /** @param thresholds the numbers of months that the law of the day asks */
    HomeBuyers(LocalDate day, Integer... thresholds) {
        this.day = day;
        this.last = YearMonth.from(day).minusMonths(1);
        this.thresholds = new TreeSet<>(Arrays.asList(thresholds));
    }

    // Who: class, marriage, permits

    /**
     * @param allPapers whether with every paper of residence that counts, or only with the one that counts in full
     * @param open whether it may be open who counts as what
     */
    Part who(boolean allPapers, boolean open) {
        Part part = new Part();
        List<Permit> papers = allPapers ? papers() : papers().subList(0, 1);
        single(part, "ELSEWHERE", UnaryOperator.identity());
        papers.forEach(permit -> single(part, "ELSEWHERE with " + permit.type(), holding(permit)));
        single(part, "BEIJING", settled(false));
        single(part, "in a student collective", settled(true));
        single(part, "in service", person -> person.inService(true));
        single(part, "with a work permit", holding(workPermit()));
        single(part, "from Hong Kong", person -> person.hukou(Hukou.HONG_KONG_MACAO_TAIWAN));
        couple(part, "", UnaryOperator.identity(), UnaryOperator.identity());
        papers.forEach(permit -> {
            couple(part, " with " + permit.type(), holding(permit), UnaryOperator.identity());
            couple(part, ", spouse with " + permit.type(), UnaryOperator.identity(), holding(permit));
        });
        couple(part, ", spouse of BEIJING", UnaryOperator.identity(), settled(false));
        couple(part, ", spouse in service", UnaryOperator.identity(), person -> person.inService(true));
        couple(part, ", spouse with a work permit", UnaryOperator.identity(), holding(workPermit()));
        couple(part, ", buyer of BEIJING", settled(false), UnaryOperator.identity());
        couple(part, ", buyer with a work permit", holding(workPermit()), UnaryOperator.identity());
        Permit mayRunOn = open ? mayRunOn() : null;
        if (mayRunOn != null) {
            single(part, "with a work permit that may run on", holding(mayRunOn));
            couple(part, ", spouse's may run on", UnaryOperator.identity(), holding(mayRunOn));
        }
        return unknown(part);
    }

    private Part unknown(Part part) {
        return part.unknown(
                        "hukou unknown",
                        person -> settled(false).apply(alone(person)).hukou(null),
                        name -> Set.of("single ELSEWHERE", "single BEIJING", "single from Hong Kong")
                                .contains(name))
                .unknown(
                        "permits unknown",
                        person -> alone(person).permits((List<Permit>) null),
                        name -> name.startsWith("single ELSEWHERE") || name.startsWith("single with a work permit"))
                .unknown(
                        "spouse's hukou unknown",
                        person -> married(
                                person, settled(false).apply(base()).hukou(null).build()),
                        name -> Set.of("couple", "couple, spouse of BEIJING").contains(name))
                .unknown(
                        "~ marriage unknown",
                        person -> alone(person).family(new Family(null, null, List.of(), null, null, null, null)),
                        name -> name.equals("single ELSEWHERE") || name.startsWith("couple, spouse"))
                .unknown(
                        "~ nothing known of the spouse",
                        person -> alone(person)
                                .family(new Family(MaritalStatus.MARRIED, null, List.of(), null, null, null, null)),
                        name -> name.equals("couple") || name.startsWith("couple, spouse"));
    }

    /** The papers of those who count as others, one by one. */
    private List<Permit> papers() {
        Permit temporary = Permit.issued(PermitType.TEMPORARY_PERMIT, LONG_AGO).validUntil(day);
        boolean old = day.isBefore(LocalDate.of(2016, 10, 1));
        return old
                ? List.of(temporary)
                : List.of(
                        Permit.issued(PermitType.RESIDENCE_PERMIT, recently()),
                        Permit.issued(PermitType.REGISTRATION_CARD, recently()),
                        temporary);
    }

    private LocalDate recently() {
        LocalDate first = LocalDate.of(2016, 10, 1);
        LocalDate recently = day.minusMonths(2);
        return recently.isBefore(first) ? first : recently;
    }

    private Permit workPermit() {
        return Permit.issued(PermitType.WORK_RESIDENCE_PERMIT, day.minusYears(3))
                .validUntil(day)
                .through("a");
    }

    /** One whose last day has passed, which may run on by itself; null if there can be none yet. */
    private @Nullable Permit mayRunOn() {
        LocalDate issued = LocalDate.of(2019, 5, 1);
        LocalDate over = day.minusDays(1);
        return issued.plusYears(3).isAfter(over)
                ? null
                : Permit.issued(PermitType.WORK_RESIDENCE_PERMIT, over.minusYears(3))
                        .validUntil(over)
                        .through("a");
    }

    private static Applicant.Builder base() {
        return as(Applicant.builder());
    }

    /** Somebody from elsewhere who has nothing. */
    private static Applicant.Builder as(Applicant.Builder person) {
        return person.hukou(Hukou.ELSEWHERE)
                .birthDate(LocalDate.of(1975, 1, 1))
                .sex(Sex.FEMALE)
                .residences()
                .schooling()
                .sponsor(NO_SPONSOR)
                .qualification(Qualification.of(Degree.NO_DEGREE, Title.NO_TITLE, 0))
                .entered(false)
                .permits()
                .homes()
                .contributions(history(ContributionKind.SOCIAL_INSURANCE), history(ContributionKind.INCOME_TAX))
                .employments(Stream.of("a", "b", "c")
                        .map(payer ->
                                Employment.between(LONG_AGO, LONG_AGO).at(new Employer(payer, null, District.HAIDIAN)))
                        .toList());
    }

    private static Applicant.Builder alone(Applicant.Builder person) {
        return as(person).family(new Family(MaritalStatus.SINGLE, null, List.of(), null, null, null, null));
    }

    private static Applicant.Builder married(Applicant.Builder person, Applicant spouse) {
        return as(person).family(new Family(MaritalStatus.MARRIED, spouse, List.of(), null, null, null, null));
    }

    private static void single(Part part, String name, UnaryOperator<Applicant.Builder> change) {
        part.known("single " + name, person -> change.apply(alone(person)));
    }

    private static void couple(
            Part part, String name, UnaryOperator<Applicant.Builder> buyer, UnaryOperator<Applicant.Builder> spouse) {
        part.known(
                "couple" + name,
                person -> buyer.apply(married(person, spouse.apply(base()).build())));
    }

    private static UnaryOperator<Applicant.Builder> holding(Permit permit) {
        return person -> person.permits(permit);
    }

    private static UnaryOperator<Applicant.Builder> settled(boolean studentCollective) {
        return person -> person.hukou(Hukou.BEIJING)
                .settlement(new Settlement(District.HAIDIAN, LONG_AGO, null, null, studentCollective));
    }

    private static Applicant.Builder family(Applicant.Builder person, UnaryOperator<Family> change) {
        return person.family(change.apply(Objects.requireNonNull(person.build().family())));
    }

    private static Family with(Family family, @Nullable Applicant spouse) {
        return new Family(
                family.maritalStatus(), spouse, family.children(), family.parents(), null, family.divorce(), null);
    }

    // Children

    Part children(boolean all) {
        LocalDate minor = day.minusYears(18).plusDays(1);
        LocalDate ofAge = day.minusYears(18);
        Part part = new Part().known("no children", person -> children(person, List.of()));
        if (!all) {
            return part;
        }
        return part.known("one minor", person -> children(person, List.of(child(minor))))
                .known("two minors", person -> children(person, List.of(child(minor), child(minor))))
                .known("two, one of age", person -> children(person, List.of(child(minor), child(ofAge))))
                .unknown("two of unknown age", person -> children(person, List.of(child(null), child(null))), "two")
                .unknown("~ children unknown", person -> children(person, null));
    }

    private static Applicant child(@Nullable LocalDate birth) {
        return Applicant.builder().birthDate(birth).homes().build();
    }

    private static Applicant.Builder children(Applicant.Builder person, @Nullable List<Applicant> children) {
        return family(
                person,
                family -> new Family(
                        family.maritalStatus(),
                        family.spouse(),
                        children,
                        family.parents(),
                        null,
                        family.divorce(),
                        null));
    }

    // Homes

    private static UnaryOperator<Applicant.Builder> owning(int inside, int outside) {
        List<Home> homes = new ArrayList<>();
        for (int i = 0; i < inside + outside; i++) {
            homes.add(new Home(null, i < inside, false, LONG_AGO, null));
        }
        return person -> person.homes(homes);
    }

    /** The numbers inside and outside are the first two figures of a known name. */
    Part homesInsideAndOutside() {
        Part part = new Part();
        for (String name : List.of("0 0", "1 0", "0 1", "2 0", "1 1", "0 2", "3 0", "0 3")) {
            part.known(name, owning(name.charAt(0) - '0', name.charAt(2) - '0'));
        }
        Home somewhere = new Home(null, null, false, LONG_AGO, null);
        Home maybe = new Home(null, true, false, null, null);
        return part.unknown("homes unknown", person -> person.homes((List<Home>) null))
                .unknown(
                        "one inside, one somewhere",
                        person -> person.homes(somewhere, Home.insideSince(LONG_AGO)),
                        name -> Set.of("2 0", "1 1").contains(name))
                .unknown(
                        "perhaps one inside",
                        person -> person.homes(maybe),
                        name -> Set.of("0 0", "1 0").contains(name));
    }

    /** So many homes, wherever they lie. */
    Part homes(boolean houses, int most) {
        Part part = new Part();
        for (int inside = 0; inside <= most; inside++) {
            part.known(inside + " 0", owning(inside, 0));
        }
        if (houses) {
            Home house = new Home(null, true, true, LONG_AGO, null);
            Home flat = new Home(null, true, false, LONG_AGO, null);
            part.known("1 0 house", person -> person.homes(house));
            part.known("2 0 house and flat", person -> person.homes(house, flat));
        }
        Home maybe = new Home(null, true, false, null, null);
        if (most > 1) {
            part.unknown("homes unknown", person -> person.homes((List<Home>) null));
        }
        return part.unknown(
                "perhaps one",
                person -> person.homes(maybe),
                name -> Set.of("0 0", "1 0").contains(name));
    }

    // Contributions

    private static ContributionHistory history(ContributionKind kind, ContributionMonths... months) {
        return ContributionHistory.complete(kind, months);
    }

    private ContributionMonths paid(int back, int months, String payer, District district) {
        return ContributionMonths.paid(last.minusMonths(back + months - 1L), last.minusMonths(back))
                .by(payer)
                .in(district);
    }

    private ContributionMonths paid(int back, int months, String payer) {
        return paid(back, months, payer, District.HAIDIAN);
    }

    private ContributionMonths quarters(int quarters) {
        YearMonth end = last;
        while (end.getMonthValue() % 3 != 0) {
            end = end.minusMonths(1);
        }
        return new ContributionMonths(
                end.minusMonths(3L * quarters - 1), end, null, "a", District.HAIDIAN, null, null, true, null, null);
    }

    private static UnaryOperator<Applicant.Builder> insured(ContributionMonths... months) {
        return person -> person.contributions(
                history(ContributionKind.SOCIAL_INSURANCE, months), history(ContributionKind.INCOME_TAX));
    }

    private static UnaryOperator<Applicant.Builder> taxed(ContributionMonths... months) {
        return person -> person.contributions(
                history(ContributionKind.SOCIAL_INSURANCE), history(ContributionKind.INCOME_TAX, months));
    }

    /** Two stretches of three months that are forgiven, one after the other. */
    private ContributionMonths[] twoChanges(int months) {
        return new ContributionMonths[] {
            paid(0, 2, "a"), paid(5, 2, "b"), paid(10, months - 10, "c"),
        };
    }

    Part contributions() {
        Part part = new Part().known("nothing", UnaryOperator.identity());
        for (int months : thresholds) {
            part.known("insurance " + (months - 1), insured(paid(0, months - 1, "a")))
                    .known("insurance " + months, insured(paid(0, months, "a")))
                    .known("tax " + (months - 1), taxed(paid(0, months - 1, "a")))
                    .known("tax " + months, taxed(paid(0, months, "a")))
                    .known("spouse's insurance " + months, ofSpouse(insured(paid(0, months, "a"))))
                    .known("changes, insurance " + months, insured(twoChanges(months)));
        }
        int most = thresholds.last();
        part.known("change, insurance " + most, insured(paid(0, 5, "a"), paid(8, most - 8, "b")))
                .known("one employer, insurance " + most, insured(paid(0, 5, "a"), paid(8, most - 8, "a")))
                .known(
                        "late, insurance " + most,
                        insured(paid(0, 5, "a"), paid(5, 1, "a").late(day.minusDays(1)), paid(6, most - 6, "a")))
                .known(
                        "changes, insurance, and tax " + most,
                        person -> person.contributions(
                                history(ContributionKind.SOCIAL_INSURANCE, twoChanges(most)),
                                history(ContributionKind.INCOME_TAX, paid(0, most, "a"))))
                .known(
                        "insurance and tax by turns " + most,
                        person -> person.contributions(
                                history(ContributionKind.SOCIAL_INSURANCE, paid(0, 5, "a")),
                                history(ContributionKind.INCOME_TAX, paid(5, most - 5, "a"))))
                .known("tax in four years", taxed(aMonthOfEach(4)))
                .known("tax in five years", taxed(aMonthOfEach(5)));
        Stream.of(most / 3, most / 3 - 1, 20, 19)
                .distinct()
                .forEach(quarters -> part.known("quarters " + quarters, taxed(quarters(quarters))));
        return unknownContributions(part, most);
    }

    private Part unknownContributions(Part part, int most) {
        return part.unknown("contributions unknown", person -> person.contributions((List<ContributionHistory>) null))
                .unknown(
                        "insurance at least " + most,
                        person -> person.contributions(
                                ContributionHistory.completeSince(
                                        last.minusMonths(most - 1L),
                                        ContributionKind.SOCIAL_INSURANCE,
                                        paid(0, most, "a")),
                                history(ContributionKind.INCOME_TAX)),
                        name -> name.equals("insurance " + most))
                .unknown(
                        "insurance at least " + (most - 1),
                        person -> person.contributions(
                                ContributionHistory.completeSince(
                                        last.minusMonths(most - 2L),
                                        ContributionKind.SOCIAL_INSURANCE,
                                        paid(0, most - 1, "a")),
                                history(ContributionKind.INCOME_TAX)),
                        "insurance " + (most - 1),
                        "insurance " + most)
                .unknown(
                        "perhaps a change, insurance " + most,
                        insured(paid(0, 5, "a"), unknownPayer(paid(8, most - 8, "a"))),
                        "change, insurance",
                        "one employer, insurance");
    }

    private static ContributionMonths unknownPayer(ContributionMonths paid) {
        return new ContributionMonths(
                paid.from(), paid.until(), paid.paidOn(), null, paid.district(), null, null, null, null, null);
    }

    private ContributionMonths[] aMonthOfEach(int years) {
        return Stream.iterate(day.getYear() - years, year -> year + 1)
                .limit(years)
                .map(year -> ContributionMonths.paid(YearMonth.of(year, 1), YearMonth.of(year, 1))
                        .by("a")
                        .in(District.HAIDIAN))
                .toArray(ContributionMonths[]::new);
    }

    private static UnaryOperator<Applicant.Builder> ofSpouse(UnaryOperator<Applicant.Builder> change) {
        return person -> family(
                person,
                family -> family.spouse() == null
                        ? family
                        : with(family, change.apply(family.spouse().toBuilder()).build()));
    }

    /** Sixty months, of which the last ones were paid in Tongzhou. */
    Part contributionsInTongzhou() {
        return new Part()
                .known("nothing", UnaryOperator.identity())
                .known("insurance 60", insured(paid(0, 60, "a")))
                .known("insurance 35 in Tongzhou", inTongzhou(35, District.HAIDIAN))
                .known("insurance 36 in Tongzhou", inTongzhou(36, District.HAIDIAN))
                .known("only 36 in Tongzhou", insured(paid(0, 36, "a", District.TONGZHOU)))
                .known(
                        "tax 36 in Tongzhou",
                        person -> person.contributions(
                                history(ContributionKind.SOCIAL_INSURANCE, paid(0, 60, "a")),
                                history(ContributionKind.INCOME_TAX, paid(0, 36, "a", District.TONGZHOU))))
                .known("spouse's 36 in Tongzhou", ofSpouse(inTongzhou(36, District.HAIDIAN)))
                .unknown("district unknown", inTongzhou(35, null), "insurance 35", "insurance 36")
                .unknown("contributions unknown", person -> person.contributions((List<ContributionHistory>) null));
    }

    private UnaryOperator<Applicant.Builder> inTongzhou(int months, @Nullable District before) {
        ContributionMonths one = paid(months, 1, "a");
        ContributionMonths between =
                new ContributionMonths(one.from(), one.until(), null, "a", before, null, null, null, null, null);
        return insured(paid(0, months, "a", District.TONGZHOU), between, paid(months + 1, 60 - months - 1, "a"));
    }

    // The place

    Part place(boolean all) {
        Part part = new Part().known("elsewhere", planned(District.HAIDIAN, false));
        if (!all) {
            return part;
        }
        UnaryOperator<Applicant.Builder> tongzhou = planned(District.TONGZHOU, false);
        Employment job = Employment.between(LONG_AGO, day).at(new Employer("d", null, District.TONGZHOU));
        return part.known("Tongzhou", tongzhou)
                .known("Tongzhou, settled 36", person -> settledThere(tongzhou.apply(person), day.minusMonths(36)))
                .known(
                        "Tongzhou, settled 35",
                        person -> settledThere(
                                tongzhou.apply(person), day.minusMonths(36).plusDays(1)))
                .known("Tongzhou, work", person -> working(tongzhou.apply(person), job))
                .known("area", planned(District.TONGZHOU, true))
                .unknown(
                        "place unknown",
                        UnaryOperator.identity(),
                        name -> Set.of("elsewhere", "Tongzhou", "area").contains(name))
                .unknown(
                        "area unknown",
                        person -> person.plannedHome(new PlannedHome(District.TONGZHOU, null)),
                        name -> Set.of("Tongzhou", "area").contains(name))
                .unknown(
                        "Tongzhou, work unknown",
                        person -> tongzhou.apply(person).employments((List<Employment>) null),
                        name -> Set.of("Tongzhou", "Tongzhou, work").contains(name));
    }

    private static UnaryOperator<Applicant.Builder> planned(District district, boolean area) {
        return person -> person.plannedHome(new PlannedHome(district, area));
    }

    private static Applicant.Builder working(Applicant.Builder person, Employment job) {
        List<Employment> all =
                new ArrayList<>(Objects.requireNonNull(person.build().employments()));
        all.add(job);
        return person.employments(all);
    }

    /** Whoever of the couple has a hukou in Beijing, or may have one, has it there. */
    private static Applicant.Builder settledThere(Applicant.Builder person, LocalDate since) {
        Applicant built = person.build();
        if (built.settlement() != null) {
            return person.settlement(new Settlement(
                    District.TONGZHOU, since, null, null, built.settlement().studentCollective()));
        }
        return ofSpouse(spouse -> spouse.build().settlement() == null
                        ? spouse
                        : spouse.settlement(new Settlement(District.TONGZHOU, since, null, null, false)))
                .apply(person);
    }

    // Divorce

    Part divorce(boolean all) {
        Part part = new Part().known("no divorce", UnaryOperator.identity());
        if (!all) {
            return part;
        }
        LocalDate recently = day.minusYears(3).plusDays(1).isBefore(DIVORCES)
                ? DIVORCES
                : day.minusYears(3).plusDays(1);
        LocalDate before = DIVORCES.minusDays(1);
        return part.known("1, not equivalent", divorced(new Divorce(recently, 1, false, null)))
                .known("1, equivalent", divorced(new Divorce(recently, 1, true, null)))
                .known("2, equivalent", divorced(new Divorce(recently, 2, true, null)))
                .known("0, not equivalent", divorced(new Divorce(recently, 0, false, null)))
                .known("tomorrow", divorced(new Divorce(day.plusDays(1), 2, true, null)))
                .known("three years ago", divorced(new Divorce(day.minusYears(3), 2, true, null)))
                .known("before the announcement", divorced(new Divorce(before, 2, true, null)))
                .unknown(
                        "day unknown",
                        divorced(new Divorce(null, 2, true, null)),
                        name -> Set.of("2, equivalent", "tomorrow", "three years ago", "before the announcement")
                                .contains(name))
                .unknown(
                        "homes unknown",
                        divorced(new Divorce(recently, null, true, null)),
                        "1, equivalent",
                        "2, equivalent")
                .unknown("class unknown", divorced(new Divorce(recently, 1, null, null)), "1,");
    }

    private static UnaryOperator<Applicant.Builder> divorced(Divorce divorce) {
        return person -> family(
                person,
                family -> new Family(
                        family.maritalStatus() == MaritalStatus.SINGLE
                                ? MaritalStatus.DIVORCED
                                : family.maritalStatus(),
                        family.spouse(),
                        family.children(),
                        family.parents(),
                        null,
                        divorce,
                        null));
    }
}
