package org.juzhu.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Decision;
import org.juzhu.model.DocumentType;
import org.juzhu.model.PermitState;
import org.juzhu.model.PermitType;
import org.juzhu.model.Topic;

/** What a rule does, and to which decision. */
public sealed interface Effect {
    /** The decision that the rule is about. */
    Decision decision();

    /** The role that the rule plays in it. */
    Role role();

    /**
     * A requirement or a ground: the role says it all.
     *
     * @param role the role
     * @param decision the decision
     */
    record Plain(Role role, Decision decision) implements Effect {}

    /**
     * A bar.
     *
     * @param decision the decision
     * @param state the state of the permit where the bar is met; null if the decision is not about an issued permit
     */
    record Bar(Decision decision, @Nullable PermitState state) implements Effect {
        @Override
        public Role role() {
            return Role.BAR;
        }
    }

    /**
     * A place where the law is not known, for whomever the conditions touch.
     *
     * @param decision the decision
     * @param place what it stands for: a {@link Role#REQUIREMENT}, a {@link Role#GROUND}, a {@link Role#LINE} of a score,
     *     or a {@link Role#PAPER} or {@link Role#NOTE}, which weigh nothing and are told
     * @param topic the row of a comparison that it belongs to; null if none
     * @param line what points it may bring or take, from none to these; null if it stands for no line of a score
     * @param counted what may count for that line or not; null if it is not about counting
     */
    record Gap(
            Decision decision,
            Role place,
            @Nullable Topic topic,
            @Nullable Line line,
            @Nullable Counted counted) implements Effect {
        /** A gap in an answer. */
        public Gap(Decision decision, Role place, @Nullable Topic topic) {
            this(decision, place, topic, null, null);
        }

        @Override
        public Role role() {
            return Role.GAP;
        }

        /** Whether it is only told, for no answer hinges on it. */
        public boolean isTold() {
            return place == Role.PAPER || place == Role.NOTE;
        }
    }

    /**
     * Something to know.
     *
     * @param decision the decision
     * @param topic the row of a comparison that it belongs to; null if none
     * @param finding how true a thing often said is; null if the note tells no such thing
     */
    record Note(
            Decision decision,
            @Nullable Topic topic,
            @Nullable Finding finding) implements Effect {
        @Override
        public Role role() {
            return Role.NOTE;
        }
    }

    /**
     * A paper that fits a need of whomever the conditions touch.
     *
     * @param decision the decision
     * @param need what is to be shown
     * @param document a paper that shows it
     * @param ahead for how long the paper must still run, the day asked about included; zero if it need only be valid
     * @param fits false if the conditions touch those whose paper of that kind ends too soon
     */
    record Paper(Decision decision, PaperNeed need, DocumentType document, Period ahead, boolean fits)
            implements Effect {
        @Override
        public Role role() {
            return Role.PAPER;
        }
    }

    /**
     * Something due from {@code anchor + after} to {@code anchor + until}, both days included.
     *
     * @param decision the decision that it belongs to
     * @param anchor the day from which is counted; null if it is due on the days on which the rule is in force
     * @param after how long after it the window opens; null if that is not known
     * @param until how long after it the window ends; null if no last day is known
     * @param term how long a term is of which no last day is printed, for {@link Anchor#LAST_DAY}; null for the length that
     *     the law tells of that permit
     * @param inTerm whether it is due within the permit's term only, so that the window never ends after its last day
     */
    record Duty(
            Decision decision,
            @Nullable Anchor anchor,
            @Nullable Period after,
            @Nullable Period until,
            @Nullable Period term,
            boolean inTerm)
            implements Effect {
        /** Due in a window counted from the anchor's day. */
        public Duty(Decision decision, @Nullable Anchor anchor, @Nullable Period after, @Nullable Period until) {
            this(decision, anchor, after, until, null, false);
        }

        @Override
        public Role role() {
            return Role.DUTY;
        }
    }

    /**
     * Points of a score, for whomever the conditions touch.
     *
     * @param decision the decision whose score it is
     * @param indicator the line of the score; null if the score has no such lines
     * @param points how many
     * @param per for how many of what is counted; 1 if nothing is
     * @param each whether so many for each so many of what the only counted condition of the rule counts
     */
    record Line(Decision decision, @Nullable Indicator indicator, BigDecimal points, int per, boolean each)
            implements Effect {
        @Override
        public Role role() {
            return Role.LINE;
        }
    }

    /**
     * The most that a line of a score can bring, what is taken off left aside.
     *
     * @param decision the decision whose score it is
     * @param indicator the line
     * @param points the most
     */
    record Cap(Decision decision, Indicator indicator, BigDecimal points) implements Effect {
        @Override
        public Role role() {
            return Role.LINE;
        }
    }

    /**
     * By how much the city's own figure may differ from what is known of how it is made.
     *
     * @param decision the decision whose score it is
     * @param indicator the line
     * @param points by how much, either way
     */
    record Tolerance(Decision decision, Indicator indicator, BigDecimal points) implements Effect {
        @Override
        public Role role() {
            return Role.LINE;
        }
    }

    /**
     * What multiplies the points of several people, if the conditions touch the person assessed.
     *
     * @param decision the decision whose score it is
     * @param kin whose points: those of {@link Kin#COUPLE} first, then those of {@link Kin#EVERY_APPLICANT}
     * @param times by how much
     * @param each whether by so much for each of what the only counted condition of the rule counts
     */
    record Factor(Decision decision, Kin kin, int times, boolean each) implements Effect {
        @Override
        public Role role() {
            return Role.LINE;
        }
    }

    /**
     * How long a permit is valid from issue or endorsement; its last day is that much later and included.
     *
     * @param decision the permit
     * @param length the length
     */
    record Term(PermitType decision, Period length) implements Effect {
        @Override
        public Role role() {
            return Role.COUNTING;
        }
    }

    /**
     * Terms that were extended without an act, and made up for later: a term whose last day lies in the first stretch and
     * which is endorsed in the second is followed by one that begins on that last day. All days are included.
     *
     * @param decision the permit
     * @param endedFrom the first last day
     * @param endedUntil the last one
     * @param madeUpFrom the first day of the making up
     * @param madeUpUntil its last day
     */
    record Extension(
            PermitType decision, LocalDate endedFrom, LocalDate endedUntil, LocalDate madeUpFrom, LocalDate madeUpUntil)
            implements Effect {
        @Override
        public Role role() {
            return Role.COUNTING;
        }

        /** Whether a term with that last day was extended. */
        public boolean extended(LocalDate lastDay) {
            return !lastDay.isBefore(endedFrom) && !lastDay.isAfter(endedUntil);
        }

        /** Whether an endorsement of that day makes up for an extended term. */
        public boolean madeUp(LocalDate endorsed) {
            return !endorsed.isBefore(madeUpFrom) && !endorsed.isAfter(madeUpUntil);
        }
    }

    /**
     * Months that count for a score; those of which no rule says so do not.
     *
     * @param decision the decision whose score it is
     * @param counted which
     * @param from the first that does; null if all do
     */
    record Counting(
            Decision decision, Counted counted, @Nullable YearMonth from) implements Effect {
        @Override
        public Role role() {
            return Role.COUNTING;
        }
    }
}
