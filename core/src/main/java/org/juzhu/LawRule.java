package org.juzhu;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Effect;
import org.juzhu.law.Indicator;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.model.PermitState;

/**
 * A rule, ready to be walked.
 *
 * @param decides whether its evidence is strong enough to decide; if not, its help and its harm are both open
 * @param role its role
 * @param place the role whose place it holds, which of a gap is another than its own
 */
record LawRule(Rule rule, List<Triple> triples, boolean decides, Role role, Role place) {

    LawRule(Rule rule, List<Triple> triples, boolean decides) {
        this(
                rule,
                triples,
                decides,
                rule.effect().role(),
                rule.effect() instanceof Effect.Gap gap
                        ? gap.place()
                        : rule.effect().role());
    }

    /** Whether it holds the place of a requirement, which a bar does too. */
    boolean isRequirement() {
        return place == Role.REQUIREMENT || place == Role.BAR;
    }

    boolean isGround() {
        return place == Role.GROUND;
    }

    /** The state in which it leaves a permit that was issued; null if it brings none. */
    @Nullable
    PermitState state() {
        return rule.effect() instanceof Effect.Bar bar ? bar.state() : null;
    }

    /** Whether it is only told: a note, or a gap that no answer hinges on. */
    boolean isTold() {
        return role() == Role.NOTE || (rule.effect() instanceof Effect.Gap gap && gap.isTold());
    }

    /** How all its conditions stand together. */
    Truth conditions(Function<Triple, Truth> truth) {
        Truth all = Truth.MET;
        for (int i = 0; i < triples.size() && all != Truth.FAILED; i++) {
            all = all.and(truth.apply(triples.get(i)));
        }
        return all;
    }

    /** The points that it gives, or may give; null if it gives none. */
    Effect.@Nullable Line line() {
        if (rule.effect() instanceof Effect.Gap gap) {
            return gap.line();
        }
        return rule.effect() instanceof Effect.Line line ? line : null;
    }

    /** The indicator whose points it makes or bounds; null if there is none. */
    @Nullable
    Indicator indicator() {
        if (rule.effect() instanceof Effect.Cap cap) {
            return cap.indicator();
        }
        if (rule.effect() instanceof Effect.Tolerance tolerance) {
            return tolerance.indicator();
        }
        Effect.Line line = line();
        return line == null ? null : line.indicator();
    }

    /** What a rule counts that gives so many points for so many of it. */
    FactSlot counted() {
        return triples.stream()
                .map(Triple::slot)
                .filter(slot -> slot.method().counts())
                .findFirst()
                .orElseThrow();
    }

    /** How the decision stands by this rule, given how its conditions do. */
    Truth standing(Truth conditions) {
        return switch (role) {
            case REQUIREMENT -> conditions == Truth.FAILED && !decides ? Truth.GAP : conditions;
            case GROUND -> conditions == Truth.MET && !decides ? Truth.GAP : conditions;
            case BAR -> conditions == Truth.MET && !decides ? Truth.GAP : conditions.not();
            case GAP ->
                switch (conditions) {
                    case MET -> Truth.GAP;
                    case FAILED -> isGround() ? Truth.FAILED : Truth.MET;
                    case LACKING, GAP -> conditions;
                };
            case LINE, PAPER, DUTY, NOTE, COUNTING ->
                throw new IllegalStateException("A " + role() + " never weighs in a decision");
        };
    }

    /** The worst standing that may come of these conditions, whatever is lacking. */
    Truth worst(Truth conditions) {
        return conditions == Truth.LACKING ? standing(Truth.MET).and(standing(Truth.FAILED)) : standing(conditions);
    }

    /** The best standing that may come of them. */
    Truth best(Truth conditions) {
        return conditions == Truth.LACKING ? standing(Truth.MET).or(standing(Truth.FAILED)) : standing(conditions);
    }
}
