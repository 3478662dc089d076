package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Question;
import org.juzhu.law.Role;
import org.juzhu.model.Decision;
import org.juzhu.model.Entitlement;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.PermitState;

/** The answer to one decision, and why. Everything but the answer is worked out when it is read. */
public final class Verdict {
    private final Evaluation evaluation;
    private final Wording wording;
    private final Decision decision;

    Verdict(Evaluation evaluation, Wording wording, Decision decision) {
        this.evaluation = evaluation;
        this.wording = wording;
        this.decision = decision;
    }

    /** What was decided. */
    public Decision decision() {
        return decision;
    }

    /** The answer. */
    public Answer answer() {
        return evaluation.answer(decision);
    }

    /**
     * The state of the permit, if the decision is whether one is in force: {@link PermitState#VALID} if it is, else the
     * gravest; null if no permit was issued, if it is not known whether a graver one has come, or if the decision is
     * another.
     */
    public @Nullable PermitState state() {
        return decision instanceof IssuedPermit issued && decision == IssuedPermit.inForce(issued.permit())
                ? new StateOfPermit(evaluation, issued).state()
                : null;
    }

    /** Every condition of every requirement, bar, ground and gap in force, and where it stands. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (LawRule rule : weighing()) {
            if (rule.triples().isEmpty()) {
                reasons.add(wording.reason(rule));
            }
            for (Triple triple : rule.triples()) {
                reasons.add(reason(rule, triple));
            }
        }
        return List.copyOf(reasons);
    }

    Reason reason(LawRule rule, Triple triple) {
        return wording.reason(
                rule,
                triple,
                evaluation.truth(triple).state(),
                evaluation.truth(rule).state(),
                evaluation.value(triple.slot()),
                metFrom(rule, triple));
    }

    /**
     * The facts that are lacking, ground by ground, fewest first; empty unless the answer is {@link Answer#UNKNOWN}.
     */
    public List<Lacking> lacking() {
        if (answer() != Answer.UNKNOWN) {
            return List.of();
        }
        Set<Question> always = new LinkedHashSet<>();
        weighing().stream().filter(LawRule::isRequirement).forEach(rule -> always.addAll(questions(rule)));
        if (weighing().stream().noneMatch(LawRule::isGround)) {
            return List.of(new Lacking(decision.name(), wording.of((Enum<?>) decision), List.copyOf(always)));
        }
        return waysLeft().stream()
                .map(ground -> lacking(ground, always))
                .filter(lacking -> !lacking.questions().isEmpty())
                .sorted(Comparator.comparingInt(lacking -> lacking.questions().size()))
                .toList();
    }

    /** A ground that is met, which is enough; if there is none, those that have not failed. */
    private List<LawRule> waysLeft() {
        List<LawRule> left = weighing().stream()
                .filter(LawRule::isGround)
                .filter(rule -> evaluation.truth(rule) != Truth.FAILED)
                .toList();
        return left.stream()
                .filter(rule -> rule.standing(evaluation.truth(rule)) == Truth.MET)
                .findFirst()
                .map(List::of)
                .orElse(left);
    }

    private Lacking lacking(LawRule ground, Set<Question> always) {
        Set<Question> questions = new LinkedHashSet<>(always);
        questions.addAll(questions(ground));
        return new Lacking(ground.rule().clause(), wording.clause(ground.rule()), List.copyOf(questions));
    }

    private Set<Question> questions(LawRule rule) {
        Set<Question> questions = new LinkedHashSet<>(evaluation.lacking(rule));
        if (evaluation.truth(rule) == Truth.LACKING) {
            rule.triples().stream()
                    .filter(triple -> triple.slot().method().isAnswer())
                    .filter(triple -> evaluation.truth(triple) == Truth.LACKING)
                    .forEach(triple -> questions.addAll(questions(triple.slot())));
        }
        return questions;
    }

    /** What to ask for the sake of an earlier answer; of others than the person only their facts as a whole. */
    private Set<Question> questions(FactSlot earlier) {
        Set<Question> questions = new LinkedHashSet<>();
        if (Evaluation.withPerson(earlier.kin())) {
            new Verdict(evaluation, wording, earlier.decision())
                    .lacking()
                    .forEach(lacking -> questions.addAll(lacking.questions()));
        }
        if (earlier.kin() != null && evaluation.ofOthers(earlier.kin(), earlier.decision()) == Answer.UNKNOWN) {
            questions.add(earlier.question());
        }
        return questions;
    }

    /**
     * The places where the law is not known and the answer hinges on them; empty if the answer is settled.
     */
    public List<OpenGap> gaps() {
        if (answer() == Answer.YES || answer() == Answer.NO) {
            return List.of();
        }
        Set<OpenGap> gaps = new LinkedHashSet<>();
        List<LawRule> hingedOn = new ArrayList<>(
                weighing().stream().filter(LawRule::isRequirement).toList());
        hingedOn.addAll(waysLeft());
        for (LawRule rule : hingedOn) {
            Truth conditions = evaluation.truth(rule);
            if (conditions == Truth.GAP) {
                rule.triples().stream()
                        .filter(triple -> evaluation.truth(triple) == Truth.GAP)
                        .forEach(triple -> gaps.addAll(gaps(triple.slot())));
            } else if (rule.standing(conditions) == Truth.GAP) {
                gaps.add(wording.gap(rule));
            }
        }
        if (weighing().stream().noneMatch(LawRule::isGround)) {
            gaps.add(wording.notEncoded(decision));
        }
        // Which gap it is may hang on what is not known, though one of them it is either way.
        if (gaps.isEmpty()) {
            hingedOn.stream()
                    .filter(rule -> rule.role() == Role.GAP && evaluation.truth(rule) == Truth.LACKING)
                    .forEach(rule -> gaps.add(wording.gap(rule)));
        }
        return List.copyOf(gaps);
    }

    /** The gaps behind an earlier answer. */
    private List<OpenGap> gaps(FactSlot earlier) {
        return evaluation.members(earlier.kin()).stream()
                .flatMap(member -> new Verdict(member, wording, earlier.decision()).gaps().stream())
                .distinct()
                .toList();
    }

    /**
     * How many homes may still be bought, inside or outside the fifth ring as the decision says: 0 if the answer is NO; null
     * if the decision is about something else.
     */
    public @Nullable HomesLeft homesLeft() {
        return decision == Entitlement.HOME_INSIDE_FIFTH_RING || decision == Entitlement.HOME_OUTSIDE_FIFTH_RING
                ? evaluation.homesLeft(decision)
                : null;
    }

    /**
     * The points of the family application, member by member, if the decision is whether one can be made; null if it is
     * another, if nobody else applies, or if no rules of the day that may decide say how points are counted.
     */
    public @Nullable FamilyPoints familyPoints() {
        return decision == Entitlement.CAR_FAMILY ? new FamilyScore(evaluation, wording, decision).points() : null;
    }

    /**
     * The first day from which the answer is YES if nothing but time passes; null if it is YES already, or if time does
     * not help as far as the facts and the law encoded tell.
     */
    public @Nullable LocalDate possibleFrom() {
        if (answer() == Answer.YES) {
            return null;
        }
        return new Turning(evaluation).first(decision, Answer.YES);
    }

    /**
     * The ways to a YES, the soonest first, of sets of at most three changes besides time; if there is none, those from a NO to
     * an answer left to the office. One without changes if the answer is YES already; empty if nothing that the person or the employer can do, nor time, makes it one, as far as the
     * facts and the law tell: with changes besides for ten years, without any for as long as people work. A permit is issued
     * only where the answer to it is YES then, or left to the office. What members of the family could do is not tried.
     */
    public List<Way> ways() {
        List<Way> ways = new Wayfinding(evaluation, wording, decision, Answer.YES).ways();
        return ways.isEmpty() && answer() == Answer.NO
                ? new Wayfinding(evaluation, wording, decision, Answer.OFFICE_DECIDES).ways()
                : ways;
    }

    /**
     * What stands in the way, what each ground lacks, and who or what can change it; null unless the answer is
     * {@link Answer#NO}.
     */
    public @Nullable WhyNot whyNot() {
        return answer() == Answer.NO ? new Hurdles(evaluation, wording, Relation.SELF, decision).whyNot() : null;
    }

    private @Nullable LocalDate metFrom(LawRule rule, Triple triple) {
        boolean hoped = rule.role() == Role.REQUIREMENT || rule.role() == Role.GROUND;
        if (!hoped || evaluation.truth(triple) != Truth.FAILED) {
            return null;
        }
        return new Turning(evaluation).first(triple, Truth.MET, day -> true);
    }

    private List<LawRule> weighing() {
        return evaluation.weighing(decision);
    }

    /** Names the decision and the answer, and no fact of the person. */
    @Override
    public String toString() {
        return decision.name() + ": " + answer();
    }
}
