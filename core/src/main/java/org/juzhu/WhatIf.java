package org.juzhu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Text;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;

/** What changes would change: the assessment of the person as it is, and as it would be, side by side. */
public final class WhatIf {
    private final Evaluation from;
    private final Evaluation to;
    private final Wording wording;
    private final List<Step> changes;
    private final Assessment before;
    private final Assessment after;

    WhatIf(Evaluation from, Evaluation to, Wording wording, RuleSetInfo ruleSet, List<Change> changes) {
        this.from = from;
        this.to = to;
        this.wording = wording;
        this.changes = changes.stream()
                .map(change -> new Step(change, wording.of(change)))
                .toList();
        this.before = new Assessment(from, wording, ruleSet);
        this.after = new Assessment(to, wording, ruleSet);
    }

    /**
     * A change that is looked at.
     *
     * @param change which
     * @param text the same in words
     */
    public record Step(Change change, Text text) {}

    /** The changes, in the order in which they happen. */
    public List<Step> changes() {
        return changes;
    }

    /** The person as it would be. */
    public Applicant applicant() {
        return to.applicant();
    }

    /** The assessment as things are. */
    public Assessment before() {
        return before;
    }

    /** The assessment as things would be, on the day reached. */
    public Assessment after() {
        return after;
    }

    /**
     * A decision that would turn out otherwise: by its answer, by the state of the permit, by how many homes may be bought or
     * by the points of the family.
     *
     * @param decision which
     * @param before as things are
     * @param after as things would be
     * @param causes the conditions that would stand otherwise, of rules that would then weigh otherwise; of a rule no longer in
     *     force as it is now. Empty if only the points of the family differ, for they tell their lines
     */
    public record Turned(Decision decision, Verdict before, Verdict after, List<Reason> causes) {
        /** Copies the list. */
        public Turned {
            causes = List.copyOf(causes);
        }
    }

    /**
     * A duty that would be another, come up or fall away.
     *
     * @param before as things are; null if it would come up
     * @param after as things would be; null if it would fall away
     */
    public record ChangedDuty(
            @Nullable Duty before, @Nullable Duty after) {}

    /**
     * A paper that would fit for a decision, would no longer, would be held otherwise or would have to be like something else.
     *
     * @param decision for which decision it is brought
     * @param need what is to be shown
     * @param title the same in words
     * @param before as things are; null if it does not fit
     * @param after as things would be; null if it would not fit
     */
    public record ChangedPaper(
            Decision decision,
            PaperNeed need,
            Text title,
            Paper.@Nullable Option before,
            Paper.@Nullable Option after) {}

    /** Every decision that would turn out otherwise, in the order of their names. */
    public List<Turned> decisions() {
        return before.verdicts().stream()
                .map(now -> turned(now, after.verdict(now.decision())))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Turned turned(Verdict now, Verdict then) {
        boolean same = now.answer() == then.answer()
                && now.state() == then.state()
                && Objects.equals(now.homesLeft(), then.homesLeft())
                && Objects.equals(now.familyPoints(), then.familyPoints());
        return same ? null : new Turned(now.decision(), now, then, causes(now, then));
    }

    private List<Reason> causes(Verdict now, Verdict then) {
        Decision decision = now.decision();
        Set<LawRule> rules = new LinkedHashSet<>(to.weighing(decision));
        rules.addAll(from.weighing(decision));
        List<Reason> causes = new ArrayList<>();
        List<Reason> narrower = new ArrayList<>();
        for (LawRule rule : rules) {
            boolean stays = to.weighing(decision).contains(rule);
            Verdict told = stays ? then : now;
            boolean weighs = standing(from, decision, rule) != standing(to, decision, rule);
            if (weighs && rule.triples().isEmpty()) {
                causes.add(wording.reason(rule));
            }
            for (Triple triple : rule.triples()) {
                if (weighs && (isNew(decision, rule) || from.truth(triple) != to.truth(triple))) {
                    causes.add(told.reason(rule, triple));
                } else if (isNew(decision, rule) || !from.value(triple.slot()).equals(to.value(triple.slot()))) {
                    narrower.add(told.reason(rule, triple));
                }
            }
        }
        return causes.isEmpty() ? narrower : causes;
    }

    private boolean isNew(Decision decision, LawRule rule) {
        return !from.weighing(decision).contains(rule) || !to.weighing(decision).contains(rule);
    }

    /** A rule that is not in force asks for nothing, and gives nothing; without any ground nothing is encoded. */
    private static Truth standing(Evaluation evaluation, Decision decision, LawRule rule) {
        List<LawRule> weighing = evaluation.weighing(decision);
        if (weighing.contains(rule)) {
            return rule.standing(evaluation.truth(rule));
        }
        Truth ground = weighing.stream().anyMatch(LawRule::isGround) ? Truth.FAILED : Truth.GAP;
        return rule.isGround() ? ground : Truth.MET;
    }

    /** Every duty that would be another: those due then, the soonest first, and after them those that would fall away. */
    public List<ChangedDuty> duties() {
        Map<List<String>, Duty> now = byClause(before);
        Map<List<String>, Duty> then = byClause(after);
        return both(now, then).stream()
                .map(key -> new ChangedDuty(now.get(key), then.get(key)))
                .filter(changed -> !Objects.equals(told(changed.before()), told(changed.after())))
                .toList();
    }

    private static Map<List<String>, Duty> byClause(Assessment assessment) {
        return assessment.duties().stream()
                .collect(Collectors.toMap(
                        duty -> List.of(duty.decision().name(), duty.clause()),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static @Nullable List<Object> told(@Nullable Duty duty) {
        return duty == null
                ? null
                : List.of(duty.state(), String.valueOf(duty.from()), String.valueOf(duty.until()), duty.overdue());
    }

    /** Every paper that would be another, decision by decision. */
    public List<ChangedPaper> papers() {
        return before.verdicts().stream()
                .map(Verdict::decision)
                .flatMap(this::papers)
                .toList();
    }

    private Stream<ChangedPaper> papers(Decision decision) {
        Map<List<Object>, ChangedPaper> options = byClause(decision, before, false);
        Map<List<Object>, ChangedPaper> otherOptions = byClause(decision, after, true);
        Map<List<Object>, ChangedPaper> now = matched(options, otherOptions.keySet());
        Map<List<Object>, ChangedPaper> then = matched(otherOptions, options.keySet());
        return both(now, then).stream()
                .map(key -> together(now.get(key), then.get(key)))
                .filter(changed -> !Objects.equals(told(changed.before()), told(changed.after())));
    }

    private static Map<List<Object>, ChangedPaper> byClause(Decision decision, Assessment assessment, boolean after) {
        Map<List<Object>, ChangedPaper> papers = new LinkedHashMap<>();
        for (Paper paper : assessment.papers(decision)) {
            for (Paper.Option option : paper.options()) {
                papers.putIfAbsent(
                        List.of(paper.need(), option.document(), option.clause()),
                        new ChangedPaper(
                                decision, paper.need(), paper.title(), after ? null : option, after ? option : null));
            }
        }
        return papers;
    }

    /** By clause, where that clause asks for it before and after; else the first, the second and so on of a document. */
    private static Map<List<Object>, ChangedPaper> matched(
            Map<List<Object>, ChangedPaper> options, Set<List<Object>> others) {
        Map<List<Object>, ChangedPaper> matched = new LinkedHashMap<>();
        Map<List<Object>, Integer> left = new HashMap<>();
        options.forEach((key, paper) -> {
            List<Object> document = key.subList(0, 2);
            Object place = others.contains(key) ? key.get(2) : left.merge(document, 1, Integer::sum);
            matched.put(List.of(document, place), paper);
        });
        return matched;
    }

    private static ChangedPaper together(@Nullable ChangedPaper now, @Nullable ChangedPaper then) {
        ChangedPaper one = Objects.requireNonNull(now == null ? then : now);
        return new ChangedPaper(
                one.decision(),
                one.need(),
                one.title(),
                now == null ? null : now.before(),
                then == null ? null : then.after());
    }

    private static @Nullable List<Object> told(Paper.@Nullable Option option) {
        return option == null ? null : List.of(option.state(), option.holding(), option.text());
    }

    private static <K> Set<K> both(Map<K, ?> now, Map<K, ?> then) {
        Set<K> keys = new LinkedHashSet<>(then.keySet());
        keys.addAll(now.keySet());
        return keys;
    }
}
