package org.juzhu.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juzhu.Assessment;
import org.juzhu.Duty;
import org.juzhu.FamilyPoints;
import org.juzhu.Paper;
import org.juzhu.Reason;
import org.juzhu.SettlementScore;
import org.juzhu.State;
import org.juzhu.law.Effect;
import org.juzhu.law.Indicator;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Rule;
import org.juzhu.model.DocumentType;
import org.juzhu.model.Entitlement;

/** Which rules touch the person of a case, as far as the case expects something that rests on them. */
final class Touch {
    private final Case one;
    private final Assessment assessment;
    private @Nullable ScoreOutcome score;

    Touch(Case one, Assessment assessment) {
        this.one = one;
        this.assessment = assessment;
    }

    private ScoreOutcome score() {
        if (score == null) {
            score = one.score(assessment);
        }
        return score;
    }

    /** Whether a rule touches the person; null if the case expects nothing that rests on the rule. */
    @Nullable
    Boolean of(Rule rule) {
        return switch (rule.effect().role()) {
            case PAPER -> offers(rule);
            case DUTY -> fallsDue(rule);
            case COUNTING -> counts(rule);
            case LINE -> one.decision() == Entitlement.POINTS_SETTLEMENT ? scores(rule) : adds(rule);
            case NOTE -> notes(rule);
            case REQUIREMENT, GROUND, BAR -> weighs(rule);
            case GAP -> gap(rule, (Effect.Gap) rule.effect());
        };
    }

    /** A rule of counting touches where a case names it, and spares where a case denies it. */
    private @Nullable Boolean counts(Rule rule) {
        if (one.expected().rule() != null && one.expected().rule().contains(rule.name())) {
            return true;
        }
        boolean denied =
                one.expected().noRule() != null && one.expected().noRule().contains(rule.name());
        return denied ? Boolean.FALSE : null;
    }

    private @Nullable Boolean gap(Rule rule, Effect.Gap gap) {
        if (gap.line() != null) {
            return leavesOpen(rule, gap.line());
        }
        return gap.isTold() ? notes(rule) : weighs(rule);
    }

    /** A gap in a line touches where a case expects the gaps of that line and it is among them, else it spares. */
    private @Nullable Boolean leavesOpen(Rule rule, Effect.Line line) {
        Map<Indicator, List<String>> gaps = one.expected().lineGaps();
        if (line.indicator() == null
                || gaps == null
                || !gaps.containsKey(line.indicator())
                || !rule.inForce(one.on())) {
            return null;
        }
        return score().gapClauses(line.indicator()).contains(rule.clause());
    }

    /** A cap bounds everybody's points; where a case expects the most of that line it touches if it is in force, else it spares. */
    private @Nullable Boolean bounds(Rule rule, Effect.Cap cap) {
        Map<Indicator, String> most = one.expected().lineMost();
        boolean expected = most != null && most.containsKey(cap.indicator());
        return expected ? Boolean.valueOf(rule.inForce(one.on())) : null;
    }

    /** A rule of a line touches where it is part of the points that a case expects of that line, else it spares. */
    private @Nullable Boolean scores(Rule rule) {
        if (rule.effect() instanceof Effect.Cap cap) {
            return bounds(rule, cap);
        }
        Indicator indicator = indicator(rule);
        Map<String, String> expected = one.expected().score();
        if (indicator == null || expected == null || !expected.containsKey(indicator.name())) {
            return null;
        }
        if (!rule.inForce(one.on())) {
            return null;
        }
        List<SettlementScore.Part> parts = score().parts(indicator, rule.name());
        boolean known = rule.effect() instanceof Effect.Tolerance
                || parts.stream().allMatch(part -> part.points().isKnown());
        return known ? Boolean.valueOf(!parts.isEmpty()) : null;
    }

    private static @Nullable Indicator indicator(Rule rule) {
        if (rule.effect() instanceof Effect.Line line) {
            return line.indicator();
        }
        return rule.effect() instanceof Effect.Tolerance tolerance ? tolerance.indicator() : null;
    }

    /** A line of a score touches where it adds to the points that a case expects, and spares where there are none. */
    private @Nullable Boolean adds(Rule rule) {
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

    private @Nullable Boolean offers(Rule rule) {
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

    private @Nullable Boolean fallsDue(Rule rule) {
        if (one.expected().duties() == null) {
            return null;
        }
        List<State> states = assessment.duties().stream()
                .filter(duty -> duty.rule().equals(rule.name()))
                .map(Duty::state)
                .toList();
        return states.contains(State.OPEN) ? null : Boolean.valueOf(states.contains(State.MET));
    }

    private @Nullable Boolean notes(Rule rule) {
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
    private @Nullable Boolean weighs(Rule rule) {
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
