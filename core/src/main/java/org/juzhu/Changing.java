package org.juzhu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.ContributionMonths;
import org.juzhu.model.DrivingLicence;
import org.juzhu.model.Employer;
import org.juzhu.model.Employment;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.Limits;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Residence;
import org.juzhu.model.Sponsor;
import org.juzhu.model.Term;
import org.juzhu.model.Vehicle;

/** Applies changes to a person, one after the other. */
final class Changing {
    private final Evaluation begin;
    private final List<String> faults = new ArrayList<>();
    private Applicant person;
    private LocalDate day;

    Changing(Evaluation begin) {
        this.begin = begin;
        this.person = begin.applicant();
        this.day = begin.date();
    }

    /**
     * The person after the changes, on the day reached.
     *
     * @throws IllegalArgumentException with every change that cannot be
     */
    Evaluation after(List<Change> changes) {
        changes.forEach(this::change);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return now();
    }

    private Evaluation now() {
        return begin.of(person, day);
    }

    private void change(Change change) {
        Applicant.Builder changed = person.toBuilder();
        if (change instanceof Change.PermitIssued issued) {
            changed.permits(with(change, "permits", person.permits(), issue(issued.permit())));
        } else if (change instanceof Change.PermitEndorsed endorsed) {
            changed.permits(endorse(change, endorsed.permit()));
        } else if (change instanceof Change.ContractProlonged prolonged) {
            changed.employments(
                    current(change, "employments", person.employments(), work -> prolong(work, prolonged.until())));
        } else if (change instanceof Change.LeaseProlonged prolonged) {
            changed.residences(
                    current(change, "residences", person.residences(), home -> prolong(home, prolonged.until())));
        } else if (change instanceof Change.ResidenceReported) {
            changed.residences(current(change, "residences", person.residences(), home -> home.registered(true)));
        } else if (change instanceof Change.EmployerApplies) {
            changed.sponsor(applying());
        } else if (change instanceof Change.Married married) {
            changed.family(marry(married));
        } else if (change instanceof Change.ChildBorn) {
            changed.family(withChild(change));
        } else if (change instanceof Change.LicenceObtained) {
            changed.licences(with(change, "licences", person.licences(), DrivingLicence.since(day)));
        } else if (change instanceof Change.ContributionsBegun begun) {
            changed.contributions(begin(change, begun.kind()));
        } else {
            changed = things(change, changed);
        }
        person = changed.build();
        pass(change);
    }

    private Applicant.Builder things(Change change, Applicant.Builder changed) {
        if (change instanceof Change.HomeBought bought) {
            Home home = new Home(null, bought.insideFifthRing(), false, day, null);
            return changed.homes(with(change, "homes", person.homes(), home));
        }
        if (change instanceof Change.HomeSold sold) {
            return changed.homes(ended(change, "homes", person.homes(), sold.place(), this::sold));
        }
        if (change instanceof Change.VehicleGivenUp given) {
            return changed.vehicles(ended(change, "vehicles", person.vehicles(), given.place(), this::givenUp));
        }
        return changed;
    }

    private void pass(Change change) {
        if (change instanceof Change.YearsOfContributions years) {
            YearMonth paid = YearMonth.from(day).minusMonths(1);
            if (!new GoingOn(now(), paid).isPaidOn(ContributionKind.SOCIAL_INSURANCE)) {
                person = person.toBuilder()
                        .contributions(begin(change, ContributionKind.SOCIAL_INSURANCE))
                        .build();
            }
            passUntil(change, day.plusYears(years.years()));
        } else if (change instanceof Change.TimePasses passes) {
            passUntil(change, passes.until());
        }
    }

    private void passUntil(Change change, LocalDate until) {
        if (until.isBefore(day) || !Limits.allow(until)) {
            fault(change, "time passes from " + day + " to " + Limits.LAST_DAY, "a day between them");
            return;
        }
        person = new GoingOn(now(), YearMonth.from(day).minusMonths(1))
                .until(YearMonth.from(until).minusMonths(1), until.getYear());
        day = until;
    }

    private void fault(Change change, String what, String maybe) {
        faults.add(change.getClass().getSimpleName() + ": " + what + ".\nMaybe " + maybe + ".");
    }

    /** The list, with what is given added; as it was, with a fault, if it is unknown. */
    private <T> @Nullable List<T> with(Change change, String list, @Nullable List<T> all, T added) {
        if (all == null) {
            fault(change, list + " are not known", "give " + list + ", an empty list if there are none");
            return null;
        }
        return Stream.concat(all.stream(), Stream.of(added)).toList();
    }

    private Permit issue(PermitType type) {
        Permit permit = Permit.issued(type, day);
        String employer = person.sponsor() == null ? null : person.sponsor().employerId();
        return type.throughEmployer() && employer != null ? permit.through(employer) : permit;
    }

    private @Nullable List<Permit> endorse(Change change, PermitType type) {
        List<Permit> all = person.permits();
        int last = all == null
                ? -1
                : IntStream.range(0, all.size())
                        .filter(place -> all.get(place).type() == type)
                        .reduce(-1, (one, other) -> other);
        if (all == null || last < 0 || all.get(last).endorsedOn() == null) {
            fault(change, "no such permit, or not when it was endorsed, is known", "give permits with endorsedOn");
            return all;
        }
        IssuedPermit inForce = IssuedPermit.inForce(type);
        if (inForce != null && new StateOfPermit(now(), inForce).isOver()) {
            fault(change, "the permit is past endorsing or renewing", "PermitIssued, if it can be had anew");
        }
        Permit permit = all.get(last);
        LocalDate[] days = Stream.concat(Objects.requireNonNull(permit.endorsedOn()).stream(), Stream.of(day))
                .toArray(LocalDate[]::new);
        return replaced(all, last, permit.endorsed(days));
    }

    private static <T> List<T> replaced(List<T> all, int place, @Nullable T by) {
        List<T> changed = new ArrayList<>(all);
        changed.remove(place);
        if (by != null) {
            changed.add(place, by);
        }
        return changed;
    }

    /** The list, with each entry changed that covers the day; there has to be one. */
    private <T extends Term> @Nullable List<T> current(
            Change change, String list, @Nullable List<T> all, UnaryOperator<T> changed) {
        if (all == null || all.stream().noneMatch(this::isCurrent)) {
            fault(change, "no entry of " + list + " covers the day", "give " + list + " with the present one");
            return all;
        }
        List<T> after = all.stream()
                .map(one -> isCurrent(one) ? changed.apply(one) : one)
                .toList();
        if (after.equals(all)) {
            fault(change, "it changes nothing", "leave it out, or give a later day if it takes one");
        }
        return after;
    }

    private boolean isCurrent(Term term) {
        return covers(term, day);
    }

    /** Whether it is known to run on a day. */
    static boolean covers(Term term, LocalDate day) {
        LocalDate from = term.from();
        LocalDate until = term.until();
        return from != null && !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    private static Employment prolong(Employment work, @Nullable LocalDate until) {
        return isShorter(work, until)
                ? new Employment(work.from(), until, until == null ? true : null, work.kind(), work.employer())
                : work;
    }

    private static Residence prolong(Residence home, @Nullable LocalDate until) {
        return isShorter(home, until)
                ? new Residence(
                        home.from(),
                        until,
                        until == null,
                        home.tenure(),
                        home.registered(),
                        home.district(),
                        home.papers())
                : home;
    }

    private static boolean isShorter(Term term, @Nullable LocalDate until) {
        LocalDate now = term.until();
        return !term.endless() && (until == null || now == null || now.isBefore(until));
    }

    private Sponsor applying() {
        Sponsor now = person.sponsor();
        String employer = now == null ? null : now.employerId();
        String id = employer != null
                ? employer
                : Stream.ofNullable(person.employments())
                        .flatMap(List::stream)
                        .filter(this::isCurrent)
                        .map(Employment::employer)
                        .filter(Objects::nonNull)
                        .map(Employer::id)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return now == null
                ? new Sponsor(true, id, null, null, null, null, null, null, null, null)
                : new Sponsor(
                        true,
                        id,
                        now.inBeijing(),
                        now.fitsCityPlan(),
                        now.legalForm(),
                        now.district(),
                        now.hasQuota(),
                        now.permitsHeld(),
                        now.handedInFalseProofs(),
                        now.recommendsForTalent());
    }

    private Family marry(Change.Married married) {
        Family now = FamilyChanging.of(person);
        if (now.maritalStatus() == MaritalStatus.MARRIED) {
            fault(married, "the person is married already", "leave it out");
        }
        return FamilyChanging.married(now, married.spouse() == null ? now.partner() : married.spouse());
    }

    private Family withChild(Change change) {
        Family now = FamilyChanging.of(person);
        return FamilyChanging.withChildren(
                now, with(change, "family.children", now.children(), FamilyChanging.newborn(day)));
    }

    private @Nullable List<ContributionHistory> begin(Change change, ContributionKind kind) {
        List<ContributionHistory> all = person.contributions();
        ContributionHistory history = Stream.ofNullable(all)
                .flatMap(List::stream)
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElse(null);
        if (all == null || (!all.isEmpty() && (history == null || history.months() == null))) {
            fault(change, "contributions of " + kind + " are not known", "give them, an empty list if there are none");
            return all;
        }
        YearMonth month = YearMonth.from(day);
        ContributionMonths first = ContributionMonths.paid(month, month);
        if (history == null) {
            // The single lines of insurance say something only where they were paid otherwise than the rest.
            return Stream.of(ContributionKind.SOCIAL_INSURANCE, ContributionKind.INCOME_TAX, kind)
                    .distinct()
                    .map(one ->
                            one == kind ? ContributionHistory.complete(one, first) : ContributionHistory.complete(one))
                    .toList();
        }
        List<ContributionMonths> months = Stream.concat(
                        Objects.requireNonNull(history.months()).stream(), Stream.of(first))
                .toList();
        return replaced(all, all.indexOf(history), new ContributionHistory(kind, months, history.completeSince()));
    }

    private <T extends Term> @Nullable List<T> ended(
            Change change, String list, @Nullable List<T> all, int place, Function<T, @Nullable T> ended) {
        if (all == null || place < 0 || place >= all.size() || !isCurrent(all.get(place))) {
            fault(
                    change,
                    list + "[" + place + "] is not had on the day",
                    "another one of " + list + ", or one had on that day");
            return all;
        }
        return replaced(all, place, ended.apply(all.get(place)));
    }

    /** What was had on the day alone was not had at all. */
    private @Nullable Home sold(Home home) {
        return day.equals(home.from())
                ? null
                : new Home(home.id(), home.insideFifthRing(), home.singleStorey(), home.from(), day.minusDays(1));
    }

    private @Nullable Vehicle givenUp(Vehicle vehicle) {
        return day.equals(vehicle.from())
                ? null
                : new Vehicle(vehicle.from(), day.minusDays(1), vehicle.passengerCar(), vehicle.dueForScrap());
    }
}
