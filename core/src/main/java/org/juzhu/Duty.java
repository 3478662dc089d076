package org.juzhu;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Question;
import org.juzhu.law.Text;
import org.juzhu.model.Decision;

/**
 * Something that falls due.
 *
 * @param decision the permit that it belongs to
 * @param state MET if it is due from this person; OPEN if a fact is lacking to say so, or if that is left to the office
 * @param from the first day on which it can be done; null if it is not known
 * @param until the last day, included; null if it is not known, be it that the law names none
 * @param overdue whether the last day is known and has passed; of an OPEN duty: if it is due at all
 * @param clause the clause
 * @param rule the rule, by name
 * @param citation where the rule stands
 * @param evidence how sure it is
 * @param text what is to be done
 * @param lacking the facts that are lacking to say whether it is due; empty if none is
 */
public record Duty(
        Decision decision,
        State state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean overdue,
        String clause,
        String rule,
        Citation citation,
        Evidence evidence,
        Text text,
        List<Question> lacking) {
    /** Copies the list. */
    public Duty {
        lacking = List.copyOf(lacking);
    }
}
