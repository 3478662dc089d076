package org.juzhu;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Anchor;
import org.juzhu.law.Effect;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Question;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.model.Applicant;
import org.juzhu.model.Claim;
import org.juzhu.model.Decision;
import org.juzhu.model.Document;
import org.juzhu.model.Entitlement;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Procedure;

/**
 * What the law says of one person on one day. Immutable and safe for any thread; answers, reasons, papers, duties and
 * notes are worked out when they are read.
 */
public final class Assessment {
    private final Evaluation evaluation;
    private final Wording wording;
    private final RuleSetInfo ruleSet;

    Assessment(Evaluation evaluation, Wording wording, RuleSetInfo ruleSet) {
        this.evaluation = evaluation;
        this.wording = wording;
        this.ruleSet = ruleSet;
    }

    /** The day assessed. */
    public LocalDate date() {
        return evaluation.date();
    }

    /** The rules by which it was assessed. */
    public RuleSetInfo ruleSet() {
        return ruleSet;
    }

    /** Whether the person can get that permit. */
    public Verdict permit(PermitType permit) {
        return verdict(permit);
    }

    /** Whether the person is entitled to that. */
    public Verdict entitlement(Entitlement entitlement) {
        return verdict(entitlement);
    }

    /** The answer to any decision. */
    public Verdict verdict(Decision decision) {
        return new Verdict(evaluation, wording, Objects.requireNonNull(decision, "decision"));
    }

    /** Every decision that the rule set takes, in the order of their names. */
    public List<Verdict> verdicts() {
        return decisions()
                .map(decision -> new Verdict(evaluation, wording, decision))
                .toList();
    }

    private Stream<Decision> decisions() {
        return evaluation.law().decisions().stream();
    }

    /** The same day for the spouse, as a person with a family too; null if no spouse is given. */
    public @Nullable Assessment spouse() {
        Applicant spouse = evaluation.applicant().ofSpouse();
        return spouse == null ? null : of(spouse);
    }

    /** The same day for each child, as a person whose parents are the one assessed and the spouse; empty if none is given. */
    public List<Assessment> children() {
        return evaluation.applicant().ofChildren().stream().map(this::of).toList();
    }

    private Assessment of(Applicant member) {
        return new Assessment(evaluation.of(member), wording, ruleSet);
    }

    /**
     * The score of points-based settlement (积分落户) in the round of the day, by the claim that brings most, whether the
     * person may take part or not; null if no method of scoring is in force on that day, or none of which enough is known.
     */
    public @Nullable SettlementScore settlementScore() {
        return new Scoring(evaluation, wording).best();
    }

    /**
     * The same score if that is claimed.
     *
     * @throws IllegalArgumentException if it claims an entry of a list that the person does not have
     */
    public @Nullable SettlementScore settlementScore(Claim claim) {
        return new Scoring(evaluation, wording).of(Objects.requireNonNull(claim, "claim"));
    }

    /** The papers to bring for a decision: for each need, those that fit this person. */
    public List<Paper> papers(Decision decision) {
        Objects.requireNonNull(decision, "decision");
        Map<PaperNeed, List<Paper.Option>> byNeed = new TreeMap<>();
        for (LawRule rule : applicable(decision, Role.PAPER)) {
            Effect.Paper paper = (Effect.Paper) rule.rule().effect();
            byNeed.computeIfAbsent(paper.need(), need -> new ArrayList<>()).add(option(rule, paper));
        }
        return byNeed.entrySet().stream()
                .map(entry -> new Paper(
                        entry.getKey(), wording.of(entry.getKey()), wording.why(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Paper.Option option(LawRule lawRule, Effect.Paper paper) {
        Rule rule = lawRule.rule();
        return new Paper.Option(
                paper.document(),
                wording.of(paper.document()),
                paper.fits() ? holding(paper) : Holding.TOO_SHORT,
                evaluation.truth(lawRule).state(),
                rule.clause(),
                rule.name(),
                rule.source(),
                rule.evidence(),
                wording.clause(rule));
    }

    private Holding holding(Effect.Paper paper) {
        List<Document> documents = evaluation.applicant().documents();
        if (documents == null) {
            return Holding.UNKNOWN;
        }
        // Its last day is included: a paper that runs n months more may end on the day before.
        LocalDate needed = date().plus(paper.ahead()).minusDays(paper.ahead().isZero() ? 0 : 1);
        return documents.stream()
                .filter(document -> document.type() == paper.document())
                .map(document -> holding(document, needed))
                .min(Comparator.naturalOrder())
                .orElse(Holding.MISSING);
    }

    private Holding holding(Document document, LocalDate needed) {
        LocalDate until = document.validUntil();
        if (until == null || !until.isBefore(needed)) {
            return Holding.HELD;
        }
        return until.isBefore(date()) ? Holding.EXPIRED : Holding.TOO_SHORT;
    }

    /** What falls due, earliest first; what has no known day comes last. */
    public List<Duty> duties() {
        return decisions()
                .flatMap(decision -> applicable(decision, Role.DUTY).stream())
                .map(this::duty)
                .sorted(Comparator.comparing(Duty::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Duty duty(LawRule lawRule) {
        Rule rule = lawRule.rule();
        Effect.Duty duty = (Effect.Duty) rule.effect();
        LocalDate from = rule.from();
        LocalDate until = rule.until();
        if (duty.anchor() != null) {
            LocalDate anchor = day(duty, duty.anchor());
            from = plus(anchor, duty.after());
            until = plus(anchor, duty.until());
            if (duty.inTerm()) {
                until = earlier(until, day(duty, Anchor.LAST_DAY));
            }
        }
        return new Duty(
                duty.decision(),
                evaluation.truth(lawRule).state(),
                from,
                until,
                until != null && until.isBefore(date()),
                rule.clause(),
                rule.name(),
                rule.source(),
                rule.evidence(),
                wording.clause(rule),
                evaluation.lacking(lawRule));
    }

    private @Nullable LocalDate day(Effect.Duty duty, Anchor anchor) {
        return evaluation.situation().day(anchor, permit(duty.decision()), duty.term());
    }

    /** Nobody knows which is the earlier one, if one is not known. */
    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate plus(@Nullable LocalDate anchor, @Nullable Period period) {
        return anchor == null || period == null ? null : anchor.plus(period);
    }

    private static @Nullable PermitType permit(Decision decision) {
        if (decision instanceof IssuedPermit issued) {
            return issued.permit();
        }
        if (decision instanceof Procedure procedure) {
            return procedure.permit();
        }
        return decision instanceof PermitType permit ? permit : null;
    }

    /** What to know about a decision, as far as it touches this person. */
    public List<Note> notes(Decision decision) {
        Objects.requireNonNull(decision, "decision");
        return evaluation.rules(decision).stream()
                .filter(LawRule::isTold)
                .filter(rule -> evaluation.truth(rule) == Truth.MET)
                .map(rule -> wording.note(rule.rule()))
                .toList();
    }

    private List<LawRule> applicable(Decision decision, Role role) {
        return evaluation.rules(decision).stream()
                .filter(rule -> rule.role() == role)
                .filter(rule -> evaluation.truth(rule) != Truth.FAILED)
                .toList();
    }

    /** The facts worth asking for to settle the decisions, those first that settle one soonest. */
    public List<Question> openQuestions() {
        Set<Question> questions = new LinkedHashSet<>();
        verdicts().stream()
                .flatMap(verdict -> verdict.lacking().stream())
                .sorted(Comparator.comparingInt(lacking -> lacking.questions().size()))
                .forEach(lacking -> questions.addAll(lacking.questions()));
        return List.copyOf(questions);
    }

    /**
     * Asks for what is lacking to settle decisions. What the person's null takes for granted, see
     * {@link org.juzhu.model.NullMeans}, was said; {@link Juzhu#interview} asks for it.
     *
     * @throws IllegalArgumentException if there is no decision
     */
    public Interview interview(Decision... decisions) {
        return new Interview(
                evaluation.law(),
                wording,
                ruleSet,
                date(),
                Sheet.of(evaluation.applicant()),
                Set.of(),
                List.of(decisions));
    }

    /**
     * What would be otherwise if those changes happened, one after the other.
     *
     * @throws IllegalArgumentException with every change that cannot be, be it that what it adds to is not known
     * @throws org.juzhu.model.InvalidApplicantException if what is given with a change is impossible
     */
    public WhatIf whatIf(Change... changes) {
        List<Change> all = List.of(changes);
        Evaluation after = new Changing(evaluation).after(all);
        return new WhatIf(evaluation, after, wording, ruleSet, all);
    }

    /** What to be wary of: a day later than the law was checked. */
    public List<Text> warnings() {
        return wording.warnings(date(), ruleSet.checkedThrough());
    }

    /** Names the day and the answers, and no fact of the person. */
    @Override
    public String toString() {
        return date() + " " + verdicts();
    }
}
