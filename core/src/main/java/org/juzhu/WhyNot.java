package org.juzhu;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Cure;
import org.juzhu.law.Evidence;
import org.juzhu.law.Role;
import org.juzhu.law.Text;
import org.juzhu.model.Decision;

/**
 * Why an answer is NO: what stands in the way whatever the ground, and what each ground lacks. All days are told for
 * somebody who goes on as now: what was paid for the month before is paid on, and a residence permit in force is endorsed
 * each year.
 *
 * @param relation whose answer it is: the person's own, or that of a member of the family
 * @param decision what was decided
 * @param title the same in words
 * @param always requirements that are not met and bars that are; to get to a YES all of them have to go
 * @param open requirements and bars of which it is not known whether they stand in the way too
 * @param grounds each ground, with what it lacks, the nearest first: those that can be met before those that nobody can
 *     cure, then the fewest obstacles, then the soonest; where the office would decide comes last. One is enough; empty if
 *     one is met
 * @param from the first day on which the answer is YES if nothing else changes; null if time does not help
 */
public record WhyNot(
        Relation relation,
        Decision decision,
        Text title,
        List<Hurdle> always,
        List<Hurdle> open,
        List<Hurdle> grounds,
        @Nullable LocalDate from) {
    /** Copies the lists. */
    public WhyNot {
        always = List.copyOf(always);
        open = List.copyOf(open);
        grounds = List.copyOf(grounds);
    }

    /** Who has to do something, or what has to happen, at the least: the hardest of what is always asked and the easiest ground. */
    public Cure cure() {
        return Stream.concat(
                        always.stream().map(Hurdle::cure),
                        grounds.stream().map(Hurdle::cure).min(Comparator.naturalOrder()).stream())
                .max(Comparator.naturalOrder())
                .orElse(Cure.NOBODY);
    }

    /**
     * A rule that stands in the way.
     *
     * @param clause the clause
     * @param rule the rule, by name
     * @param role a {@link Role#BAR} goes if one of the obstacles does, any other rule is met if all of them go; of a
     *     {@link Role#GAP} the office decides then
     * @param text what the clause says
     * @param citation where the rule stands
     * @param evidence how sure it is
     * @param obstacles the conditions that stand in the way; empty if the rule touches everybody
     * @param cure who or what can take it away: TIME before the applicant, the applicant before the employer
     * @param from the day from which it is out of the way if nothing but time passes; null if time does not help
     * @param until the last day on which the rule is in force; null if none is known
     */
    public record Hurdle(
            String clause,
            String rule,
            Role role,
            Text text,
            Citation citation,
            Evidence evidence,
            List<Obstacle> obstacles,
            Cure cure,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        /** Copies the list. */
        public Hurdle {
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * A condition that stands in the way.
     *
     * @param reason the condition, the value, what is asked
     * @param cure who or what can change its fact; of an earlier answer what it takes there
     * @param cureText the same in words
     * @param from the day from which it is out of the way if nothing but time passes; null if time does not help
     * @param behind if it asks for an earlier answer that is NO: why that is so, person by person; else empty
     */
    public record Obstacle(
            Reason reason,
            Cure cure,
            Text cureText,
            @Nullable LocalDate from,
            List<WhyNot> behind) {
        /** Copies the list. */
        public Obstacle {
            behind = List.copyOf(behind);
        }
    }
}
