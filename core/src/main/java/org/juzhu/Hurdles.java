package org.juzhu;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Cure;
import org.juzhu.law.Kin;
import org.juzhu.law.Role;
import org.juzhu.model.Decision;
import org.juzhu.model.Family;
import org.juzhu.model.PermitState;

/** Finds what stands in the way of a decision that is NO. */
final class Hurdles {
    private static final Comparator<WhyNot.Hurdle> NEAREST = Comparator.comparing(
                    (WhyNot.Hurdle hurdle) -> hurdle.role() == Role.GAP)
            .thenComparing(hurdle -> hurdle.cure() == Cure.NOBODY)
            .thenComparing(hurdle -> hurdle.obstacles().size())
            .thenComparing(WhyNot.Hurdle::from, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Evaluation evaluation;
    private final Turning later;
    private final Wording wording;
    private final Relation relation;
    private final Decision decision;

    /** @param relation who the one evaluated is to the person assessed */
    Hurdles(Evaluation evaluation, Wording wording, Relation relation, Decision decision) {
        this.relation = relation;
        this.evaluation = evaluation;
        this.wording = wording;
        this.decision = decision;
        this.later = new Turning(GoingOn.forLong(evaluation));
    }

    WhyNot whyNot() {
        List<LawRule> weighing = evaluation.weighing(decision);
        List<LawRule> always = weighing.stream()
                .filter(rule -> rule.isRequirement() && standing(rule) == Truth.FAILED)
                .toList();
        List<LawRule> grounds = weighing.stream().filter(LawRule::isGround).toList();
        // Where no rule fails by itself, it is NO because open ones cannot be met together.
        if (always.isEmpty() && grounds.stream().anyMatch(rule -> standing(rule) != Truth.FAILED)) {
            always = weighing.stream()
                    .filter(rule -> rule.isRequirement() && standing(rule) != Truth.MET)
                    .toList();
        }
        List<LawRule> inTheWay = gravest(always);
        return new WhyNot(
                relation,
                decision,
                wording.of((Enum<?>) decision),
                inTheWay.stream().map(this::hurdle).toList(),
                weighing.stream()
                        .filter(rule -> rule.isRequirement() && standing(rule) == Truth.LACKING)
                        .filter(rule -> !inTheWay.contains(rule))
                        .map(this::hurdle)
                        .toList(),
                grounds.stream().anyMatch(rule -> standing(rule) == Truth.MET)
                        ? List.of()
                        : grounds.stream().map(this::hurdle).sorted(NEAREST).toList(),
                later.first(decision, Answer.YES));
    }

    /** Without the bars that a graver one leaves nothing to: what is cancelled is not suspended any more. */
    private static List<LawRule> gravest(List<LawRule> rules) {
        PermitState gravest = rules.stream()
                .map(LawRule::state)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return rules.stream()
                .filter(rule -> rule.state() == null || rule.state() == gravest)
                .toList();
    }

    private Truth standing(LawRule rule) {
        return rule.standing(evaluation.truth(rule));
    }

    private WhyNot.Hurdle hurdle(LawRule rule) {
        boolean bars = rule.role() == Role.BAR;
        List<WhyNot.Obstacle> obstacles = standsInTheWay(rule).stream()
                .map(triple -> obstacle(rule, triple))
                .toList();
        return new WhyNot.Hurdle(
                rule.rule().clause(),
                rule.rule().name(),
                rule.role(),
                wording.clause(rule.rule()),
                rule.rule().source(),
                rule.rule().evidence(),
                obstacles,
                cure(obstacles.stream().map(WhyNot.Obstacle::cure), !bars).orElse(Cure.NOBODY),
                later.first(rule, wished(rule)),
                rule.rule().until());
    }

    /**
     * Of a permit that an employer applies for, the person alone changes nothing. Nobody undoes what grew beyond what is
     * asked, unless time does, or gives up a right in order to gain another; and where there is no spouse or parent, none
     * can have a right.
     */
    private Cure cure(LawRule rule, Triple triple, @Nullable LocalDate from) {
        FactSlot slot = triple.slot();
        Cure cure = slot.method().fact().cure();
        boolean isTooMuch = cure == Cure.TIME && from == null && isTooMuch(triple, wished(rule));
        boolean isRight = slot.method().isAnswer() && triple.truth(FactValue.known(true)) != wished(rule);
        if (isTooMuch || isRight || isAskedOfNobody(slot)) {
            return Cure.NOBODY;
        }
        return cure == Cure.APPLICANT && slot.asksForPermitThroughEmployer() ? Cure.EMPLOYER : cure;
    }

    private boolean isAskedOfNobody(FactSlot slot) {
        List<Evaluation> others = slot.kin() == null ? null : evaluation.others(slot.kin());
        return others != null && others.isEmpty() && !Evaluation.withPerson(slot.kin());
    }

    /** Whether a smaller count would do. */
    private boolean isTooMuch(Triple triple, Truth wished) {
        FactValue value = evaluation.granted(triple.slot());
        return value.known() instanceof Integer count
                && Triple.cells(FactValue.between(0, count), List.of(triple)).stream()
                        .anyMatch(less -> triple.truth(FactValue.known(less)) == wished);
    }

    /** The hardest if all are needed, else the easiest. */
    private static Optional<Cure> cure(Stream<Cure> cures, boolean all) {
        return all ? cures.max(Comparator.naturalOrder()) : cures.min(Comparator.naturalOrder());
    }

    private static Truth wished(LawRule rule) {
        return rule.role() == Role.BAR ? Truth.FAILED : Truth.MET;
    }

    /** The conditions that fail; of a bar those that are met. If none does, those that are open. */
    private List<Triple> standsInTheWay(LawRule rule) {
        Truth way = wished(rule).not();
        List<Triple> settled = rule.triples().stream()
                .filter(triple -> evaluation.truth(triple) == way)
                .toList();
        return evaluation.truth(rule) == way
                ? settled
                : rule.triples().stream()
                        .filter(triple -> evaluation.truth(triple) != way.not())
                        .toList();
    }

    private WhyNot.Obstacle obstacle(LawRule rule, Triple triple) {
        List<WhyNot> behind = behind(rule, triple);
        LocalDate from = triple.slot().method().isAnswer()
                ? soonest(behind, triple.slot().kin())
                : later.first(triple, wished(rule), rule.rule()::inForce);
        Cure cure = cure(
                        behind.stream().map(WhyNot::cure), asksAll(triple.slot().kin()))
                .orElseGet(() -> cure(rule, triple, from));
        return new WhyNot.Obstacle(
                new Verdict(evaluation, wording, decision).reason(rule, triple), cure, wording.of(cure), from, behind);
    }

    /** Why an earlier answer is NO that has to be YES, for each of those of whom it is asked. */
    private List<WhyNot> behind(LawRule rule, Triple triple) {
        FactSlot slot = triple.slot();
        boolean asksForYes = slot.method().isAnswer()
                && triple.truth(FactValue.known(true)) == wished(rule)
                && evaluation.truth(triple) != wished(rule);
        return asksForYes
                ? Stream.concat(
                                Evaluation.withPerson(slot.kin()) ? of(evaluation, relation, slot) : Stream.empty(),
                                slot.kin() == null ? Stream.empty() : ofOthers(slot.kin(), slot))
                        .toList()
                : List.of();
    }

    private Stream<WhyNot> ofOthers(Kin kin, FactSlot slot) {
        List<Evaluation> others = evaluation.others(kin);
        return others == null
                ? Stream.empty()
                : IntStream.range(0, others.size())
                        .boxed()
                        .flatMap(place -> of(others.get(place), relation(kin, place), slot));
    }

    private Stream<WhyNot> of(Evaluation member, Relation who, FactSlot slot) {
        return member.answer(slot.decision()) == Answer.NO
                ? Stream.of(new Hurdles(member, wording, who, slot.decision()).whyNot())
                : Stream.empty();
    }

    private Relation relation(Kin kin, int place) {
        return switch (kin) {
            case SPOUSE, COUPLE -> Relation.SPOUSE;
            case COUPLE_TO_BE -> hasPartner() ? Relation.PARTNER : Relation.SPOUSE;
            case PARENT, EVERY_PARENT -> Relation.PARENT;
            case EVERY_APPLICANT ->
                FamilyMember.applicants(evaluation.applicant()).get(place).relation();
        };
    }

    private boolean hasPartner() {
        Family family = evaluation.applicant().family();
        return family != null && family.partner() != null;
    }

    /** Of some one is enough, of others all are asked. */
    private static boolean asksAll(@Nullable Kin kin) {
        return kin == Kin.EVERY_PARENT || kin == Kin.EVERY_APPLICANT;
    }

    private static @Nullable LocalDate soonest(List<WhyNot> behind, @Nullable Kin kin) {
        boolean all = asksAll(kin);
        if (all && behind.stream().anyMatch(one -> one.from() == null)) {
            return null;
        }
        Stream<LocalDate> days = behind.stream().map(WhyNot::from).filter(Objects::nonNull);
        return (all ? days.max(Comparator.naturalOrder()) : days.min(Comparator.naturalOrder())).orElse(null);
    }
}
