package org.juzhu;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Condition;
import org.juzhu.law.Evidence;
import org.juzhu.law.Role;
import org.juzhu.law.Text;

/**
 * One condition of one rule, and where it stands.
 *
 * @param code the clause and the fact; it stays the same while the clause asks for the same fact
 * @param clause the clause; it stays the same over amendments, so it is fit to be stored
 * @param rule the version of the clause that is in force, by name
 * @param role what the rule does to the decision
 * @param state where the condition stands
 * @param ruleState where all conditions of the rule stand together; of a bar, MET is what hurts
 * @param decides false if the evidence is weaker than the host accepts, so that the office decides
 * @param condition the condition; null if the rule touches everybody
 * @param value what is known of its fact; null if there is no condition
 * @param citation where the rule stands
 * @param evidence how sure it is
 * @param metFrom the day from which it is met if nothing but time passes; null if it is met, or time does not help
 * @param brief for developers: the clause, the value, what is asked
 * @param text for users
 * @param detail the condition alone, for pages that give the clause once for all its conditions
 */
public record Reason(
        String code,
        String clause,
        String rule,
        Role role,
        State state,
        State ruleState,
        boolean decides,
        @Nullable Condition condition,
        @Nullable FactValue value,
        Citation citation,
        Evidence evidence,
        @Nullable LocalDate metFrom,
        String brief,
        Text text,
        Text detail) {

    /** The reason in the reader's language. */
    public String text(Locale language) {
        return text.in(language);
    }
}
