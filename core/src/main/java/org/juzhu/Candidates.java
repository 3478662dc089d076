package org.juzhu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.Decision;
import org.juzhu.model.Family;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Procedure;
import org.juzhu.model.Sponsor;
import org.juzhu.model.Term;

/** The changes that a person or an employer can bring about and on which a decision may rest. */
final class Candidates {
    private static final Map<Class<? extends Change>, String> PARTS = Map.ofEntries(
            Map.entry(Change.ContractProlonged.class, "employments"),
            Map.entry(Change.LeaseProlonged.class, "residences"),
            Map.entry(Change.ResidenceReported.class, "residences"),
            Map.entry(Change.EmployerApplies.class, "sponsor"),
            Map.entry(Change.Married.class, "family"),
            Map.entry(Change.LicenceObtained.class, "licences"),
            Map.entry(Change.HomeSold.class, "homes"),
            Map.entry(Change.VehicleGivenUp.class, "vehicles"),
            Map.entry(Change.ContributionsBegun.class, "contributions"),
            Map.entry(Change.PermitEndorsed.class, "permits"));

    private final Evaluation evaluation;
    private final Applicant person;
    private final LocalDate day;
    private final List<Change.PermitIssued> permits;
    private final List<FactSlot> slots;
    private final Set<String> own;
    private final Set<String> parts;
    private final Map<Change.PermitIssued, Set<String>> byPermit = new HashMap<>();

    Candidates(Evaluation evaluation, Decision decision) {
        this.evaluation = evaluation;
        this.person = evaluation.applicant();
        this.day = evaluation.date();
        this.slots = slots(decision).toList();
        this.own = parts(slots.stream());
        this.permits = Arrays.stream(PermitType.values())
                .filter(permit -> !concerns(decision, permit) && slots.stream().anyMatch(slot -> slot.isAbout(permit)))
                .map(Change.PermitIssued::new)
                .toList();
        this.parts = new HashSet<>(own);
        permits.forEach(permit -> parts.addAll(parts(slots(permit.permit()))));
    }

    /** Whether it is about an application for the permit, or concerning it: to have it anew is no way to renew it. */
    private static boolean concerns(Decision decision, PermitType permit) {
        return decision == permit || (decision instanceof Procedure procedure && procedure.permit() == permit);
    }

    private static Set<String> parts(Stream<FactSlot> slots) {
        return slots.flatMap(slot -> slot.answeredBy().stream()).collect(Collectors.toSet());
    }

    /** Whether each of the changes bears on the decision, or on a permit that is issued after it. */
    boolean mayHelp(List<Change> changes, List<Change.PermitIssued> issued) {
        Set<String> asked = new HashSet<>(own);
        issued.forEach(permit -> asked.addAll(ofPermit(permit)));
        return changes.stream().allMatch(change -> asked.contains(part(change)));
    }

    private Set<String> ofPermit(Change.PermitIssued permit) {
        return byPermit.computeIfAbsent(permit, one -> parts(slots(one.permit())));
    }

    /** The component of the person in which it changes something. */
    private static String part(Change change) {
        return Objects.requireNonNull(PARTS.get(change.getClass()));
    }

    /** What the rules of a decision and of those behind it ask for. */
    private Stream<FactSlot> slots(Decision decision) {
        return new Turning(evaluation)
                .rules(decision).stream()
                        .flatMap(rule -> rule.triples().stream())
                        .map(Triple::slot)
                        .distinct();
    }

    /** Permits that may be issued, if the law gives them then; none while one of the kind can be endorsed or renewed still. */
    List<Change.PermitIssued> permits() {
        List<Permit> issued = person.permits();
        return issued == null
                ? List.of()
                : permits.stream()
                        .filter(permit -> issued.stream().noneMatch(one -> one.type() == permit.permit())
                                || !canBeEndorsed(permit.permit()))
                        .toList();
    }

    /** What else may be done. */
    List<Change> others() {
        return Stream.of(work(), dwelling(), family(), things(), contributions(), endorsements())
                .flatMap(changes -> changes)
                .filter(change -> parts.contains(part(change)))
                .toList();
    }

    private Stream<Change> work() {
        return Stream.of(
                        when(
                                current(person.employments()).anyMatch(work -> !work.endless()),
                                new Change.ContractProlonged(null)),
                        when(mayBeAppliedFor(), new Change.EmployerApplies()))
                .flatMap(change -> change);
    }

    private static Stream<Change> when(boolean possible, Change change) {
        return possible ? Stream.of(change) : Stream.empty();
    }

    private Stream<Change> dwelling() {
        return Stream.concat(
                when(current(person.residences()).anyMatch(home -> !home.endless()), new Change.LeaseProlonged(null)),
                when(
                        current(person.residences()).anyMatch(home -> Boolean.FALSE.equals(home.registered())),
                        new Change.ResidenceReported()));
    }

    private Stream<Change> family() {
        Family family = person.family();
        return when(family != null && family.partner() != null, new Change.Married(null));
    }

    private Stream<Change> things() {
        boolean withoutLicence = person.licences() != null
                && current(person.licences()).findAny().isEmpty();
        return Stream.of(
                        when(withoutLicence, new Change.LicenceObtained()),
                        places(person.homes()).mapToObj(Change.HomeSold::new),
                        places(person.vehicles()).mapToObj(Change.VehicleGivenUp::new))
                .flatMap(changes -> changes);
    }

    private boolean mayBeAppliedFor() {
        Sponsor sponsor = person.sponsor();
        return sponsor == null
                ? current(person.employments()).findAny().isPresent()
                : !Boolean.TRUE.equals(sponsor.applies());
    }

    private Stream<Change> contributions() {
        GoingOn goingOn = new GoingOn(evaluation, YearMonth.from(day).minusMonths(1));
        return Stream.ofNullable(person.contributions())
                .flatMap(List::stream)
                .filter(history -> history.months() != null)
                .map(ContributionHistory::kind)
                .filter(kind -> kind == ContributionKind.SOCIAL_INSURANCE || kind == ContributionKind.INCOME_TAX)
                .filter(kind -> !goingOn.isPaidOn(kind))
                .map(Change.ContributionsBegun::new);
    }

    /** Of permits on which the decision rests, those that can be endorsed or renewed still. */
    private Stream<Change> endorsements() {
        return Stream.ofNullable(person.permits())
                .flatMap(List::stream)
                .filter(permit -> permit.endorsedOn() != null)
                .map(Permit::type)
                .distinct()
                .filter(type -> slots.stream().anyMatch(slot -> slot.isAbout(type)))
                .filter(this::canBeEndorsed)
                .map(Change.PermitEndorsed::new);
    }

    private boolean canBeEndorsed(PermitType type) {
        IssuedPermit inForce = IssuedPermit.inForce(type);
        boolean renewable =
                !type.throughEmployer() || evaluation.answer(Procedure.WORK_RESIDENCE_PERMIT_RENEWAL) != Answer.NO;
        return inForce != null && renewable && !new StateOfPermit(evaluation, inForce).isOver();
    }

    private IntStream places(@Nullable List<? extends Term> terms) {
        return terms == null
                ? IntStream.empty()
                : IntStream.range(0, terms.size()).filter(place -> Changing.covers(terms.get(place), day));
    }

    private <T extends Term> Stream<T> current(@Nullable List<T> terms) {
        return Stream.ofNullable(terms).flatMap(List::stream).filter(term -> Changing.covers(term, day));
    }
}
