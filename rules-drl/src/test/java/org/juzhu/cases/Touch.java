package org.juzhu.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juzhu.Assessment;
import org.juzhu.Duty;
import org.juzhu.FamilyPoints;
import org.juzhu.Paper;
import org.juzhu.Reason;
import org.juzhu.State;
import org.juzhu.law.Effect;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Rule;
import org.juzhu.model.DocumentType;

/** Whether a rule touches the person of a case, as far as the case expects something that rests on the rule. */
final class Touch {
    private Touch() {}

    /** Whether the rule touches the person of the case; null if the case expects nothing that rests on the rule. */
    static @Nullable Boolean of(Rule rule, Case one, Assessment assessment) {
        return switch (rule.effect().role()) {
            case PAPER -> offers(rule, one, assessment);
            case DUTY -> fallsDue(rule, one, assessment);
            case TERM -> counts(rule, one);
            case LINE -> adds(rule, one, assessment);
            case NOTE -> notes(rule, one, assessment);
            case REQUIREMENT, GROUND, BAR -> weighs(rule, one, assessment);
            case GAP ->
                ((Effect.Gap) rule.effect()).isTold() ? notes(rule, one, assessment) : weighs(rule, one, assessment);
        };
    }

    /** A rule of counting touches where a case names it, and spares where a case denies it. */
    private static @Nullable Boolean counts(Rule rule, Case one) {
        if (one.expected().rule() != null && one.expected().rule().contains(rule.name())) {
            return true;
        }
        boolean denied =
                one.expected().noRule() != null && one.expected().noRule().contains(rule.name());
        return denied ? Boolean.FALSE : null;
    }

    /** A line of a score touches where it adds to the points that a case expects, and spares where there are none. */
    private static @Nullable Boolean adds(Rule rule, Case one, Assessment assessment) {
        if (one.expected().points() == null || !rule.inForce(one.on())) {
            return null;
        }
        FamilyPoints points = assessment.verdict(one.decision()).familyPoints();
        if (points == null) {
            return false;
        }
        List<Boolean> known = points.lines()
                .filter(line -> line.rule().equals(rule.name()))
                .map(line -> line.points().isKnown())
                .toList();
        return known.contains(false) ? null : Boolean.valueOf(!known.isEmpty());
    }

    private static @Nullable Boolean offers(Rule rule, Case one, Assessment assessment) {
        Map<PaperNeed, List<DocumentType>> papers = one.expected().papers();
        if (papers == null || !papers.containsKey(((Effect.Paper) rule.effect()).need())) {
            return null;
        }
        List<State> states = assessment.papers(one.decision()).stream()
                .flatMap(paper -> paper.options().stream())
                .filter(option -> option.rule().equals(rule.name()))
                .map(Paper.Option::state)
                .toList();
        return states.contains(State.OPEN) ? null : Boolean.valueOf(states.contains(State.MET));
    }

    private static @Nullable Boolean fallsDue(Rule rule, Case one, Assessment assessment) {
        if (one.expected().duties() == null) {
            return null;
        }
        List<State> states = assessment.duties().stream()
                .filter(duty -> duty.rule().equals(rule.name()))
                .map(Duty::state)
                .toList();
        return states.contains(State.OPEN) ? null : Boolean.valueOf(states.contains(State.MET));
    }

    private static @Nullable Boolean notes(Rule rule, Case one, Assessment assessment) {
        String clause = Case.shortName(rule.clause());
        List<String> notes = one.expected().notes();
        List<String> noNotes = one.expected().noNotes();
        if (noNotes != null && noNotes.contains(clause)) {
            return false;
        }
        boolean told = assessment.notes(one.decision()).stream()
                .anyMatch(note -> note.rule().equals(rule.name()));
        return (told && notes != null && notes.contains(clause)) ? Boolean.TRUE : null;
    }

    /** A rule without conditions touches whenever it is in force; any other needs to be in force to be met or failed. */
    private static @Nullable Boolean weighs(Rule rule, Case one, Assessment assessment) {
        if (one.expected().expect() == null) {
            return null;
        }
        if (rule.conditions().isEmpty()) {
            return rule.inForce(one.on());
        }
        List<State> states = assessment.verdict(one.decision()).reasons().stream()
                .filter(reason -> reason.rule().equals(rule.name()))
                .map(Reason::state)
                .toList();
        if (states.contains(State.FAILED)) {
            return false;
        }
        boolean open = states.isEmpty() || states.contains(State.OPEN);
        return open ? null : Boolean.TRUE;
    }
}
