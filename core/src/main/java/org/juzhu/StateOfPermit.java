package org.juzhu;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.PermitState;

/** In which state a permit is that was issued. */
final class StateOfPermit {
    private final Evaluation evaluation;
    private final IssuedPermit inForce;

    /** @param inForce whether it is in force */
    StateOfPermit(Evaluation evaluation, IssuedPermit inForce) {
        this.evaluation = evaluation;
        this.inForce = inForce;
    }

    /** Null if none was issued, or if it is not known whether a graver state has come. */
    @Nullable
    PermitState state() {
        Answer answer = evaluation.answer(inForce);
        if (answer == Answer.YES) {
            return PermitState.VALID;
        }
        PermitState met = gravest(Truth.FAILED);
        PermitState lacking = gravest(Truth.LACKING);
        PermitState open = lacking == null ? gravest(Truth.GAP) : graver(gravest(Truth.GAP), lacking);
        return answer == Answer.NO && wasIssued() && (met == null || open == null || met.compareTo(open) >= 0)
                ? met
                : null;
    }

    /** Whether it is known to be past endorsing or renewing, whatever graver may have come. */
    boolean isOver() {
        PermitState met = gravest(Truth.FAILED);
        return met != null && met.compareTo(PermitState.OVERDUE) > 0;
    }

    /** Whether the ground of the decision is met, which is that the permit was issued. */
    private boolean wasIssued() {
        return weighing().stream().anyMatch(rule -> rule.isGround() && evaluation.truth(rule) == Truth.MET);
    }

    /** The gravest state brought by a bar by which the decision stands so; null if there is none. */
    private @Nullable PermitState gravest(Truth standing) {
        PermitState gravest = null;
        for (LawRule rule : weighing()) {
            PermitState state = rule.state();
            if (state != null && rule.standing(evaluation.truth(rule)) == standing) {
                gravest = graver(gravest, state);
            }
        }
        return gravest;
    }

    private static PermitState graver(@Nullable PermitState one, PermitState other) {
        return one != null && one.compareTo(other) > 0 ? one : other;
    }

    private List<LawRule> weighing() {
        return evaluation.weighing(inForce);
    }
}
