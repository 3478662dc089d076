package org.juzhu.law;

import java.time.Period;
import org.juzhu.model.Decision;
import org.juzhu.model.DocumentType;

/** What a rule does, and to which decision. */
public sealed interface Effect {
    /** The decision that the rule is about. */
    Decision decision();

    /** The role that the rule plays in it. */
    Role role();

    /**
     * A requirement, a ground, a bar or a note: the role says it all.
     *
     * @param role the role
     * @param decision the decision
     */
    record Plain(Role role, Decision decision) implements Effect {}

    /**
     * A place where the law is not known, for whomever the conditions touch.
     *
     * @param decision the decision
     * @param place what it stands for: a {@link Role#REQUIREMENT}, a {@link Role#GROUND} or a {@link Role#PAPER}
     */
    record Gap(Decision decision, Role place) implements Effect {
        @Override
        public Role role() {
            return Role.GAP;
        }
    }

    /**
     * A paper that fits a need of whomever the conditions touch.
     *
     * @param decision the decision
     * @param need what is to be shown
     * @param document a paper that shows it
     * @param ahead for how long the paper must still run, the day asked about included; zero if it need only be valid
     */
    record Paper(Decision decision, PaperNeed need, DocumentType document, Period ahead) implements Effect {
        @Override
        public Role role() {
            return Role.PAPER;
        }
    }

    /**
     * Something due from {@code anchor + after} to {@code anchor + until}, both days included.
     *
     * @param decision the decision that it belongs to
     * @param anchor the day from which is counted
     * @param after how long after it the window opens
     * @param until how long after it the window ends
     */
    record Duty(Decision decision, Anchor anchor, Period after, Period until) implements Effect {
        @Override
        public Role role() {
            return Role.DUTY;
        }
    }
}
