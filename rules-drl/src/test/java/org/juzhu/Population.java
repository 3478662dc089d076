package org.juzhu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.juzhu.model.Applicant;
import org.juzhu.model.CarQuota;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.Damage;
import org.juzhu.model.Degree;
import org.juzhu.model.District;
import org.juzhu.model.Divorce;
import org.juzhu.model.Document;
import org.juzhu.model.DocumentType;
import org.juzhu.model.DrivingLicence;
import org.juzhu.model.DwellingPapers;
import org.juzhu.model.Employer;
import org.juzhu.model.EmployerChange;
import org.juzhu.model.Employment;
import org.juzhu.model.EmploymentKind;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.Hukou;
import org.juzhu.model.LegalForm;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.MeritRoute;
import org.juzhu.model.NamedGroup;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.PlannedHome;
import org.juzhu.model.PointsFile;
import org.juzhu.model.Pupil;
import org.juzhu.model.Qualification;
import org.juzhu.model.Residence;
import org.juzhu.model.SchoolProof;
import org.juzhu.model.Schooling;
import org.juzhu.model.Settlement;
import org.juzhu.model.Sex;
import org.juzhu.model.Sponsor;
import org.juzhu.model.StayPaper;
import org.juzhu.model.Study;
import org.juzhu.model.StudyAbroad;
import org.juzhu.model.Tenure;
import org.juzhu.model.Title;
import org.juzhu.model.Vehicle;

/**
 * Generated persons: first one of whom everything is known, then the same with facts forgotten. Days lie around those on
 * which the law changed, terms begin and end around whole months from the day asked about.
 */
final class Population {
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2003, 6, 29),
            LocalDate.of(2003, 6, 30),
            LocalDate.of(2011, 2, 17),
            LocalDate.of(2011, 12, 31),
            LocalDate.of(2012, 12, 17),
            LocalDate.of(2013, 3, 31),
            LocalDate.of(2015, 12, 31),
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2016, 5, 4),
            LocalDate.of(2016, 9, 30),
            LocalDate.of(2016, 10, 1),
            LocalDate.of(2018, 8, 31),
            LocalDate.of(2018, 9, 1),
            LocalDate.of(2017, 3, 7),
            LocalDate.of(2017, 9, 1),
            LocalDate.of(2020, 2, 28),
            LocalDate.of(2020, 11, 20),
            LocalDate.of(2021, 5, 31),
            LocalDate.of(2021, 6, 1),
            LocalDate.of(2021, 8, 1),
            LocalDate.of(2021, 8, 2),
            LocalDate.of(2021, 9, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 9, 30),
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2025, 12, 24),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2027, 1, 1));

    private Population() {}

    /**
     * A person on a day.
     *
     * @param known everything is known of the person
     * @param date the day asked about
     */
    record Case(Applicant known, LocalDate date) {
        /** The same person with some facts forgotten; which ones is up to the seed. */
        Applicant forgetting(long seed) {
            return new Forgetting(date, new Random(seed)).of(known);
        }
    }

    static Arbitrary<Case> cases() {
        return Arbitraries.of(DAYS).flatMap(day -> persons(day).map(person -> new Case(person, day)));
    }

    private static Arbitrary<Applicant> persons(LocalDate day) {
        return Combinators.combine(
                        ordinary(day),
                        lives(day),
                        sponsors(),
                        qualifications(day),
                        homesAndService(day),
                        families(day),
                        carsAndSchool(day))
                .as((person, life, sponsor, qualification, more, family, cars) -> cars.apply(
                                more.apply(life.apply(person.toBuilder())))
                        .stayPapers(stayPapers(person.hukou(), day))
                        .settlement(
                                person.hukou() == Hukou.BEIJING
                                        ? new Settlement(
                                                District.TONGZHOU,
                                                day.minusMonths(36),
                                                true,
                                                day.minusMonths(36),
                                                false)
                                        : null)
                        .sponsor(sponsor)
                        .qualification(qualification)
                        .family(youngerThan(life, family)))
                .flatMap(person -> pointsFiles(day, person.build())
                        .map(file -> person.pointsFile(file).build()));
    }

    private static Arbitrary<PointsFile> pointsFiles(LocalDate day, Applicant person) {
        LocalDate issued = person.permits().stream()
                .filter(permit -> permit.type() == PermitType.RESIDENCE_PERMIT)
                .map(Permit::issuedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        return Combinators.combine(
                        Arbitraries.of(0, 1, 15),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(5, 6, 30),
                        Arbitraries.longs())
                .as((before, managerial, normal, ago, seed) -> new Settlers(seed)
                        .pointsOf(
                                PointsFile.of(
                                        issued == null ? null : later(person.birthDate(), issued.minusDays(before)),
                                        managerial,
                                        normal,
                                        ago == 30 ? List.of() : List.of(day.getYear() - ago)),
                                person.birthDate()));
    }

    /** The family without the children that are too old to be the person's. */
    private static Family youngerThan(UnaryOperator<Applicant.Builder> life, Family family) {
        LocalDate birth = life.apply(Applicant.builder()).build().birthDate();
        return new Family(
                family.maritalStatus(),
                family.spouse(),
                family.children().stream()
                        .filter(child -> child.birthDate().isAfter(birth))
                        .toList(),
                family.parents(),
                family.parentsMarried(),
                family.divorce(),
                family.partner());
    }

    /** Vehicles, licences, what was done for a quota; what schools and insurances ask. */
    private static Arbitrary<UnaryOperator<Applicant.Builder>> carsAndSchool(LocalDate day) {
        return Combinators.combine(
                        vehicles(day),
                        licences(day),
                        quotas(day),
                        Arbitraries.of(NamedGroup.values()).list().ofMaxSize(1),
                        pupils(day),
                        Arbitraries.of(true, false))
                .as((vehicles, licences, quota, groups, pupil, covered) -> person -> {
                    LocalDate birth = person.build().birthDate();
                    return person.vehicles(registeredSince(birth, vehicles))
                            .licences(licences)
                            .carQuota(bornBefore(birth, quota))
                            .groups(groups)
                            .pupil(pupil)
                            .otherBasicCover(covered);
                });
    }

    private static List<Vehicle> registeredSince(LocalDate birth, List<Vehicle> vehicles) {
        return vehicles.stream()
                .map(vehicle -> new Vehicle(
                        later(birth, vehicle.from()),
                        later(birth, vehicle.until()),
                        vehicle.passengerCar(),
                        vehicle.dueForScrap()))
                .toList();
    }

    private static CarQuota bornBefore(LocalDate birth, CarQuota quota) {
        return new CarQuota(
                quota.appliesWithFamily(),
                quota.roundsTo2020(),
                quota.roundsFrom2021(),
                quota.queuedSince() == null ? null : later(birth, quota.queuedSince()),
                quota.familyAppliedOn() == null ? null : later(birth, quota.familyAppliedOn()),
                quota.familyQuotaOn() == null ? null : later(birth, quota.familyQuotaOn()));
    }

    private static List<StayPaper> stayPapers(Hukou hukou, LocalDate day) {
        return switch (hukou) {
            case BEIJING, ELSEWHERE -> List.of();
            case HONG_KONG_MACAO_TAIWAN -> List.of(StayPaper.HKMT_RESIDENCE_PERMIT);
            case NONE -> day.getDayOfMonth() == 1 ? List.of() : List.of(StayPaper.PERMANENT_RESIDENCE_CARD);
        };
    }

    private static Arbitrary<List<Vehicle>> vehicles(LocalDate day) {
        return Combinators.combine(stretches(day), Arbitraries.of(true, false), rarely())
                .as((stretch, car, scrap) -> new Vehicle(stretch.get1(), stretch.get2(), car, scrap))
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<List<DrivingLicence>> licences(LocalDate day) {
        return Combinators.combine(stretches(day), rarely())
                .as((stretch, c5) -> new DrivingLicence(stretch.get1(), stretch.get2(), c5))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<CarQuota> quotas(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 1, 6, 7),
                        Arbitraries.of(0, 2, 3),
                        around(day, 60, 0).injectNull(0.5),
                        around(day, 30, 1).injectNull(0.7),
                        around(day, 121, -118).injectNull(0.7))
                .as(CarQuota::new);
    }

    private static Arbitrary<Pupil> pupils(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(-1, 0, 1),
                        Arbitraries.of(SchoolProof.values()).set().map(List::copyOf))
                .as((years, proofs) -> new Pupil(day.getYear() + years, proofs));
    }

    /** Sex, service, record, homes. */
    private static Arbitrary<UnaryOperator<Applicant.Builder>> homesAndService(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(Sex.values()),
                        rarely(),
                        rarely(),
                        homes(day).list().ofMaxSize(2).filter(Population::eachOnce),
                        Arbitraries.of(District.TONGZHOU, District.CHAOYANG),
                        Arbitraries.of(true, false))
                .as((sex, serves, record, homes, planned, entered) -> person -> person.sex(sex)
                        .inService(serves)
                        .hasRecord(record)
                        .homes(homes)
                        .plannedHome(new PlannedHome(planned, false))
                        .entered(entered));
    }

    private static boolean oneADay(List<Permit> permits) {
        long days = permits.stream()
                .map(permit -> List.of(permit.type(), permit.issuedOn()))
                .distinct()
                .count();
        return days == permits.size();
    }

    private static boolean eachOnce(List<Home> homes) {
        List<String> ids = homes.stream().map(Home::id).filter(Objects::nonNull).toList();
        return ids.stream().distinct().count() == ids.size();
    }

    /** Those with an id may be shared in the family, whose members say the same of them. */
    private static Arbitrary<Home> homes(LocalDate day) {
        Arbitrary<Home> dwellings = Combinators.combine(
                        Arbitraries.of("h1", "h2", null), Arbitraries.of(true, false), rarely())
                .as((id, inside, house) -> id == null
                        ? new Home(null, inside, house, null, null)
                        : new Home(id, id.equals("h1"), false, null, null));
        return Combinators.combine(dwellings, stretches(day))
                .as((home, stretch) -> new Home(
                        home.id(),
                        home.insideFifthRing(),
                        home.singleStorey(),
                        stretch.get1(),
                        stretch.get2().isAfter(day) ? null : stretch.get2()));
    }

    private static Arbitrary<Family> families(LocalDate day) {
        Arbitrary<List<Applicant>> children = Combinators.combine(
                        Arbitraries.of(1, 17, 18, 19),
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.of(Hukou.BEIJING, Hukou.ELSEWHERE),
                        vehicles(day),
                        quotas(day))
                .as((age, days, hukou, vehicles, quota) -> withoutMore(Applicant.builder()
                                .birthDate(day.minusYears(age).plusDays(days))
                                .hukou(hukou)
                                .vehicles(registeredSince(day.minusYears(age).plusDays(days), vehicles))
                                .carQuota(neverBefore(quota)))
                        .build())
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Applicant>> parents = members(day)
                .map(parent -> parent.toBuilder()
                        .family(new Family(MaritalStatus.SINGLE, null, List.of(), List.of(), null, null, null))
                        .build())
                .list()
                .ofMaxSize(1);
        Arbitrary<Divorce> divorces = Combinators.combine(
                        around(day, 40, 0),
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Divorce::new);
        return Combinators.combine(
                        Arbitraries.of(MaritalStatus.values()), members(day), children, parents, divorces, rarely())
                .as((status, spouse, all, both, divorce, divorced) -> new Family(
                        status,
                        status == MaritalStatus.MARRIED ? spouse : null,
                        all,
                        both,
                        null,
                        (divorced && status != MaritalStatus.SINGLE) || status == MaritalStatus.DIVORCED
                                ? divorce
                                : null,
                        status == MaritalStatus.MARRIED ? null : spouse));
    }

    /** A child was in no queue and no family application before it was born. */
    private static CarQuota neverBefore(CarQuota quota) {
        return new CarQuota(quota.appliesWithFamily(), quota.roundsTo2020(), quota.roundsFrom2021(), null, null, null);
    }

    /** What else rules ask of a child, who has none of it. */
    private static Applicant.Builder withoutMore(Applicant.Builder child) {
        return child.homes()
                .residences()
                .employments()
                .contributions()
                .permits()
                .stayPapers()
                .licences()
                .family(new Family(MaritalStatus.SINGLE, null, List.of(), null, null, null, null));
    }

    /** A spouse or a parent, with what the rules ask of one. */
    private static Arbitrary<Applicant> members(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(Hukou.values()),
                        contributions(day),
                        permits(day).list().ofMaxSize(1),
                        homes(day).list().ofMaxSize(1),
                        employments(day).list().ofMaxSize(1),
                        vehicles(day),
                        quotas(day))
                .as((hukou, contributions, permits, homes, employments, vehicles, quota) -> Applicant.builder()
                        .hukou(hukou)
                        .birthDate(day.minusYears(70))
                        .residences(Residence.since(day.minusMonths(12)).in(District.XICHENG))
                        .stayPapers(stayPapers(hukou, day))
                        .vehicles(vehicles)
                        .licences()
                        .carQuota(quota)
                        .settlement(
                                hukou == Hukou.BEIJING
                                        ? new Settlement(District.CHAOYANG, day, true, day, false)
                                        : null)
                        .employments(withEveryPayer(employments, day))
                        .contributions(contributions)
                        .permits(permits)
                        .homes(homes)
                        .build());
    }

    /** Age, death, agents. */
    private static Arbitrary<UnaryOperator<Applicant.Builder>> lives(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(8, 15, 16, 17, 40, 40, 40, 60),
                        Arbitraries.integers().between(-1, 1),
                        rarely(),
                        rarely(),
                        Arbitraries.of(true, false))
                .as((age, days, dead, frail, agent) ->
                        person -> person.birthDate(day.minusYears(age).plusDays(days))
                                .diedOn(dead ? day : null)
                                .limitedMobility(frail)
                                .throughAgent(agent));
    }

    private static Arbitrary<Boolean> rarely() {
        return Arbitraries.frequencyOf(Tuple.of(19, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true)));
    }

    private static Arbitrary<Sponsor> sponsors() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of("e1", "e2"),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(LegalForm.values()),
                        Arbitraries.of(District.values()),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(0, 4, 5))
                .as((applies, id, inBeijing, fits, form, district, quota, permits) ->
                        new Sponsor(applies, id, inBeijing, fits, form, district, quota, permits, false, true));
    }

    private static Arbitrary<Qualification> qualifications(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(Degree.values()),
                        Arbitraries.of(Title.values()),
                        Arbitraries.of(0, 12, 24),
                        rarely(),
                        studiesAbroad(day),
                        rarely(),
                        Arbitraries.of(MeritRoute.values()).list().ofMaxSize(1),
                        rarely())
                .as(Qualification::new);
    }

    private static Arbitrary<StudyAbroad> studiesAbroad(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(11, 12),
                        Arbitraries.of(Degree.values()),
                        Arbitraries.of(Title.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        around(day, 14, -10))
                .as(StudyAbroad::new);
    }

    private static Arbitrary<Applicant> ordinary(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(Hukou.values()),
                        residences(day).list().ofMaxSize(3),
                        employments(day).list().ofMaxSize(3),
                        schoolings(day).list().ofMaxSize(2),
                        contributions(day),
                        permits(day).list().ofMaxSize(3).filter(Population::oneADay),
                        Arbitraries.of(DocumentType.values())
                                .map(Document::of)
                                .list()
                                .ofMaxSize(4),
                        rarely())
                .as((hukou, residences, employments, schooling, contributions, permits, documents, falseProofs) ->
                        Applicant.builder()
                                .hukou(hukou)
                                .residences(residences)
                                .employments(withEveryPayer(employments, day))
                                .schooling(schooling)
                                .contributions(contributions)
                                .permits(permits)
                                .documents(documents)
                                .falseProofs(falseProofs)
                                .build());
    }

    /** The day itself, moved by some months and at most two days, for it is the edges that matter. */
    private static Arbitrary<LocalDate> around(LocalDate day, int monthsBack, int monthsAhead) {
        return Combinators.combine(
                        Arbitraries.integers().between(-monthsBack, monthsAhead),
                        Arbitraries.integers().between(-2, 2))
                .as((months, days) -> day.plusMonths(months).plusDays(days));
    }

    private static Arbitrary<Tuple2<LocalDate, LocalDate>> stretches(LocalDate day) {
        return Combinators.combine(around(day, 20, 3), around(day, 8, 14))
                .as((one, other) -> one.isAfter(other) ? Tuple.of(other, one) : Tuple.of(one, other));
    }

    private static Arbitrary<Residence> residences(LocalDate day) {
        return Combinators.combine(
                        stretches(day),
                        Arbitraries.of(Tenure.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((stretch, tenure, endless, registered) -> new Residence(
                        stretch.get1(),
                        endless ? null : stretch.get2(),
                        endless ? true : null,
                        tenure,
                        registered,
                        District.XICHENG,
                        new DwellingPapers(true, stretch.get1(), true, false, true, true)));
    }

    private static Arbitrary<Employment> employments(LocalDate day) {
        return Combinators.combine(
                        stretches(day),
                        Arbitraries.of(EmploymentKind.values()),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of("e1", "e2"))
                .as((stretch, kind, endless, employer) -> new Employment(
                        stretch.get1(),
                        endless ? null : stretch.get2(),
                        endless ? true : null,
                        kind,
                        new Employer(employer, null, District.TONGZHOU)));
    }

    /** Those and, long past, one for each employer that may have paid. */
    private static List<Employment> withEveryPayer(List<Employment> employments, LocalDate day) {
        List<Employment> all = new ArrayList<>(employments);
        for (String payer : List.of("e1", "e2")) {
            LocalDate past = day.minusYears(7);
            all.add(Employment.between(past, past).as(EmploymentKind.EMPLOYEE).at(Employer.of(payer)));
        }
        return all;
    }

    private static Arbitrary<Schooling> schoolings(LocalDate day) {
        return Combinators.combine(stretches(day), Arbitraries.of(Study.values()), Arbitraries.of(true, false))
                .as((stretch, study, registered) -> new Schooling(stretch.get1(), stretch.get2(), study, registered));
    }

    private static Arbitrary<List<ContributionHistory>> contributions(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        Arbitrary<ContributionMonths> months = Combinators.combine(
                        Arbitraries.of(0, 1, 3, 6, 10, 12, 24, 36, 60, 61, 72),
                        Arbitraries.of(0, 1, 2, 4, 6, 8),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of("e1", "e2"),
                        Arbitraries.of(District.TONGZHOU, District.HAIDIAN),
                        Arbitraries.of(149, 150),
                        rarely())
                .as((one, other, late, employer, district, amount, byQuarter) -> new ContributionMonths(
                        month.minusMonths(Math.max(one, other)),
                        month.minusMonths(Math.min(one, other)),
                        late ? day : null,
                        employer,
                        district,
                        amount,
                        20000,
                        byQuarter,
                        false,
                        false));
        return Combinators.combine(months.list().ofMaxSize(3), months.list().ofMaxSize(2))
                .as((insurance, tax) -> List.of(
                        new ContributionHistory(ContributionKind.SOCIAL_INSURANCE, insurance, null),
                        new ContributionHistory(ContributionKind.INCOME_TAX, tax, null)));
    }

    private static Arbitrary<Permit> permits(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(PermitType.values()),
                        around(day, 26, 1),
                        Arbitraries.integers().between(0, 19).list().ofMaxSize(2),
                        around(day, 2, 2),
                        rarely(),
                        Arbitraries.of(Damage.LOST, Damage.ILLEGIBLE, null, null, null),
                        changes(day))
                .as((type, issuedOn, after, last, falseProofs, damage, change) -> new Permit(
                        type,
                        issuedOn,
                        after.stream().map(issuedOn::plusMonths).toList(),
                        prints(type, day) ? later(issuedOn, last) : null,
                        falseProofs,
                        damage,
                        "e1",
                        change == null ? null : notBefore(issuedOn, change)));
    }

    private static EmployerChange notBefore(LocalDate issuedOn, EmployerChange change) {
        return new EmployerChange(
                later(issuedOn, change.cancellationFiledOn()),
                change.delayFor(),
                change.changeFiledOn() == null ? null : later(issuedOn, change.changeFiledOn()),
                change.changeFiledBy());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Arbitrary<EmployerChange> changes(LocalDate day) {
        return Combinators.combine(
                        around(day, 7, 0),
                        Arbitraries.of("e1", "e2", null),
                        around(day, 7, 0),
                        Arbitraries.of("e1", "e2"),
                        Arbitraries.of(0, 0, 1, 2))
                .as((cancelled, delay, changed, by, what) -> switch (what) {
                    case 0 -> null;
                    case 1 -> new EmployerChange(cancelled, delay, null, null);
                    default -> new EmployerChange(cancelled, delay, changed, by);
                });
    }

    /** A last day is known from the paper where no length of the term is known from the law. */
    private static boolean prints(PermitType type, LocalDate day) {
        return type == PermitType.TEMPORARY_PERMIT
                || (type == PermitType.WORK_RESIDENCE_PERMIT && day.isBefore(LocalDate.of(2003, 6, 30)));
    }

    /** Forgets facts so that nothing false is said: what is left is still true of the person. */
    private static final class Forgetting {
        private final LocalDate date;
        private final Random random;

        Forgetting(LocalDate date, Random random) {
            this.date = date;
            this.random = random;
        }

        Applicant of(Applicant known) {
            Applicant.Builder left = known.toBuilder();
            if (forget()) {
                left.hukou(null);
            }
            if (forget()) {
                left.birthDate(null);
            }
            left.sponsor(sponsor(known.sponsor()));
            left.qualification(
                    forget() && claimsNothing(known.qualification()) ? null : qualification(known.qualification()));
            switch (random.nextInt(4)) {
                case 0 -> left.residences((List<Residence>) null);
                case 1 -> {
                    LocalDate since = since();
                    left.residencesCompleteSince(since)
                            .residences(known.residences().stream()
                                    .filter(home -> home.until() == null
                                            || !home.until().isBefore(since))
                                    .map(this::residence)
                                    .toList());
                }
                default -> left.residences(each(known.residences(), this::residence));
            }
            switch (random.nextInt(4)) {
                case 0 -> left.employments((List<Employment>) null);
                case 1 -> {
                    LocalDate since = since();
                    left.employmentsCompleteSince(since)
                            .employments(known.employments().stream()
                                    .filter(work -> work.until() == null
                                            || !work.until().isBefore(since))
                                    .map(this::employment)
                                    .toList());
                }
                default -> left.employments(each(known.employments(), this::employment));
            }
            left.schooling(forget() ? null : each(known.schooling(), this::schooling));
            left.contributions(forget() ? null : each(known.contributions(), this::contributions));
            left.permits(forget() ? null : each(known.permits(), this::permit));
            left.documents(forget() ? null : known.documents());
            if (forget()) {
                left.sex(null);
            }
            if (forget()) {
                left.entered(null);
            }
            if (known.settlement() != null && forget()) {
                left.settlement(null);
            }
            left.plannedHome(forget() ? null : known.plannedHome());
            left.homes(forget() ? null : each(known.homes(), this::home));
            left.family(!anyApplies(known.family()) && forget() ? null : family(known.family()));
            left.vehicles(forget() ? null : each(known.vehicles(), this::vehicle));
            left.licences(forget() ? null : each(known.licences(), this::licence));
            left.carQuota(forget() ? null : quota(known.carQuota()));
            left.stayPapers(forget() ? null : known.stayPapers());
            left.groups(forget() ? null : known.groups());
            // Without a word the examination is in the year of the day.
            left.pupil(new Pupil(
                    known.pupil().examYear(), forget() ? null : known.pupil().proofs()));
            PointsFile file = known.pointsFile();
            // Without a word there was no false material, and nothing is amiss with the payments.
            PointsFile less = new Settlers(random.nextLong()).forget(file);
            left.pointsFile(new PointsFile(
                    forget() ? null : file.permitAppliedOn(),
                    forget() ? null : file.managerial(),
                    (file.insuranceNormal() && forget()) ? null : file.insuranceNormal(),
                    file.falseMaterialIn(),
                    less.certificates(),
                    less.innovations(),
                    less.honours(),
                    less.companyTax(),
                    less.taxViolations(),
                    less.detentions()));
            left.otherBasicCover(forget() ? null : known.otherBasicCover());
            return left.build();
        }

        private boolean forget() {
            return random.nextInt(4) == 0;
        }

        private LocalDate since() {
            return date.minusMonths(random.nextInt(14)).plusDays(random.nextInt(3));
        }

        private static <T> List<T> each(List<T> list, Function<T, T> change) {
            List<T> changed = new ArrayList<>();
            list.forEach(element -> changed.add(change.apply(element)));
            return changed;
        }

        /** An end that has passed may not be forgotten: without it the term would go on. */
        private boolean mayForgetEnd(LocalDate until) {
            return (until == null || !until.isBefore(date)) && forget();
        }

        private Residence residence(Residence home) {
            boolean noEnd = mayForgetEnd(home.until());
            return new Residence(
                    forget() ? null : home.from(),
                    noEnd ? null : home.until(),
                    noEnd ? null : home.openEnded(),
                    // Without an end, one's own home would say that there is none.
                    forget() || (noEnd && home.tenure() == Tenure.OWN_HOME) ? null : home.tenure(),
                    forget() ? null : home.registered(),
                    forget() ? null : home.district(),
                    forget() ? null : home.papers());
        }

        private Employment employment(Employment work) {
            boolean noEnd = mayForgetEnd(work.until());
            return new Employment(
                    forget() ? null : work.from(),
                    noEnd ? null : work.until(),
                    noEnd ? null : work.openEnded(),
                    forget() ? null : work.kind(),
                    forget() ? null : work.employer());
        }

        private Home home(Home home) {
            return new Home(
                    home.id(),
                    forget() ? null : home.insideFifthRing(),
                    forget() ? null : home.singleStorey(),
                    forget() ? null : home.from(),
                    home.until());
        }

        /** Without a word on it there was no divorce, so it is never forgotten. */
        private Family family(Family family) {
            boolean noStatus = forget() && family.divorce() == null;
            return new Family(
                    noStatus ? null : family.maritalStatus(),
                    family.spouse() == null || mayForget(List.of(family.spouse())) ? null : member(family.spouse()),
                    mayForget(family.children()) ? null : each(family.children(), this::child),
                    mayForget(family.parents()) ? null : each(family.parents(), this::member),
                    null,
                    family.divorce() == null ? null : divorce(family.divorce()),
                    family.partner() == null || forget() ? null : member(family.partner()));
        }

        /** Who says nothing of applying does not, so no applicant is forgotten. */
        private boolean mayForget(List<Applicant> members) {
            return members.stream().noneMatch(member -> member.carQuota().appliesWithFamily()) && forget();
        }

        private static boolean anyApplies(Family family) {
            return Stream.of(
                            family.spouse() == null ? List.<Applicant>of() : List.of(family.spouse()),
                            family.children(),
                            family.parents())
                    .flatMap(List::stream)
                    .anyMatch(member -> member.carQuota().appliesWithFamily());
        }

        private Divorce divorce(Divorce divorce) {
            return new Divorce(
                    forget() ? null : divorce.on(),
                    forget() ? null : divorce.homesBefore(),
                    forget() ? null : divorce.hukouEquivalent(),
                    forget() ? null : divorce.formerSpouseHadCar());
        }

        private Vehicle vehicle(Vehicle vehicle) {
            return new Vehicle(
                    forget() ? null : vehicle.from(),
                    mayForgetEnd(vehicle.until()) ? null : vehicle.until(),
                    forget() ? null : vehicle.passengerCar(),
                    forget() ? null : vehicle.dueForScrap());
        }

        private DrivingLicence licence(DrivingLicence licence) {
            return new DrivingLicence(
                    forget() ? null : licence.from(),
                    mayForgetEnd(licence.until()) ? null : licence.until(),
                    forget() ? null : licence.c5());
        }

        /** Days without a word never were, so they are not forgotten. */
        private CarQuota quota(CarQuota quota) {
            return new CarQuota(
                    quota.appliesWithFamily(),
                    forget() ? null : quota.roundsTo2020(),
                    forget() ? null : quota.roundsFrom2021(),
                    quota.queuedSince(),
                    quota.familyAppliedOn(),
                    quota.familyQuotaOn());
        }

        private Applicant child(Applicant child) {
            return child.toBuilder()
                    .birthDate(forget() ? null : child.birthDate())
                    .homes(forget() ? null : child.homes())
                    .hukou(forget() ? null : child.hukou())
                    .vehicles(forget() ? null : each(child.vehicles(), this::vehicle))
                    .carQuota(quota(child.carQuota()))
                    .build();
        }

        private Applicant member(Applicant member) {
            boolean noHukou = forget();
            return member.toBuilder()
                    .hukou(noHukou ? null : member.hukou())
                    .settlement(noHukou ? null : member.settlement())
                    .contributions(forget() ? null : each(member.contributions(), this::contributions))
                    .permits(forget() ? null : each(member.permits(), this::permit))
                    .homes(forget() ? null : each(member.homes(), this::home))
                    .stayPapers(forget() ? null : member.stayPapers())
                    .vehicles(forget() ? null : each(member.vehicles(), this::vehicle))
                    .carQuota(quota(member.carQuota()))
                    .build();
        }

        private Permit permit(Permit permit) {
            return new Permit(
                    permit.type(),
                    forget() ? null : permit.issuedOn(),
                    forget() ? null : permit.endorsedOn(),
                    // Without a printed day the term by law would speak, where there is one.
                    forget() && permit.type() == PermitType.TEMPORARY_PERMIT ? null : permit.validUntil(),
                    permit.onFalseProofs(),
                    permit.damage(),
                    forget() ? null : permit.employerId(),
                    permit.change());
        }

        private Sponsor sponsor(Sponsor sponsor) {
            return new Sponsor(
                    forget() ? null : sponsor.applies(),
                    forget() ? null : sponsor.employerId(),
                    forget() ? null : sponsor.inBeijing(),
                    forget() ? null : sponsor.fitsCityPlan(),
                    forget() ? null : sponsor.legalForm(),
                    forget() ? null : sponsor.district(),
                    forget() ? null : sponsor.hasQuota(),
                    forget() ? null : sponsor.permitsHeld(),
                    sponsor.handedInFalseProofs(),
                    sponsor.recommendsForTalent());
        }

        private static boolean claimsNothing(Qualification qualification) {
            return !qualification.outstanding()
                    && !qualification.selectedExpert()
                    && !qualification.urgentTalent()
                    && qualification.merits().isEmpty();
        }

        /** A claim is never forgotten: without a word there is none. */
        private Qualification qualification(Qualification qualification) {
            return qualification.outstanding()
                    ? qualification
                    : new Qualification(
                            forget() ? null : qualification.degree(),
                            forget() ? null : qualification.title(),
                            forget() ? null : qualification.monthsWorkedElsewhere(),
                            qualification.outstanding(),
                            forget() ? null : abroad(qualification.studyAbroad()),
                            qualification.selectedExpert(),
                            qualification.merits(),
                            qualification.urgentTalent());
        }

        private StudyAbroad abroad(StudyAbroad abroad) {
            return new StudyAbroad(
                    forget() ? null : abroad.months(),
                    forget() ? null : abroad.degree(),
                    forget() ? null : abroad.titleBefore(),
                    forget() ? null : abroad.doctorateBefore(),
                    forget() ? null : abroad.postdoctoral(),
                    forget() ? null : abroad.returnedOn());
        }

        private Schooling schooling(Schooling school) {
            return new Schooling(
                    forget() ? null : school.from(),
                    mayForgetEnd(school.until()) ? null : school.until(),
                    forget() ? null : school.study(),
                    forget() ? null : school.studentRegistration());
        }

        private ContributionHistory contributions(ContributionHistory history) {
            if (forget()) {
                return new ContributionHistory(history.kind(), null, null);
            }
            YearMonth since = YearMonth.from(since());
            return new ContributionHistory(
                    history.kind(),
                    history.months().stream()
                            .filter(months -> !months.until().isBefore(since))
                            .toList(),
                    since);
        }
    }
}
