package org.juzhu;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Role;
import org.juzhu.law.Text;
import org.juzhu.model.PermitType;
import org.juzhu.model.Topic;

/**
 * Two permits side by side on one day, as the rules of that day have them. It rests on the assessment of a person of whom
 * nothing is known but that a permit is held: what holds already is what the permit gives, what is still open is what is
 * asked.
 *
 * @param date the day
 * @param first the permit in the first column
 * @param second the permit in the second column
 * @param rows every row, in the order of {@link Topic}
 * @param claims what is often said of these permits, and how true it is on that day
 * @param warnings what to be wary of: a day later than the law was checked
 * @param ruleSet the rules by which they were compared
 */
public record Comparison(
        LocalDate date,
        Side first,
        Side second,
        List<Row> rows,
        List<Note> claims,
        List<Text> warnings,
        RuleSetInfo ruleSet) {
    /** Copies the lists. */
    public Comparison {
        rows = List.copyOf(rows);
        claims = List.copyOf(claims);
        warnings = List.copyOf(warnings);
    }

    /** The row of that topic. */
    public Row row(Topic topic) {
        return rows.stream().filter(row -> row.topic() == topic).findFirst().orElseThrow();
    }

    /**
     * A column.
     *
     * @param permit the permit
     * @param title its name in words
     * @param closed why nobody can get it on that day; null if it can be got
     */
    public record Side(
            PermitType permit, Text title, @Nullable Entry closed) {}

    /**
     * A row.
     *
     * @param topic what is compared
     * @param title the same in words
     * @param first the cell of the first permit
     * @param second the cell of the second permit
     */
    public record Row(Topic topic, Text title, Cell first, Cell second) {}

    /**
     * A cell. Both lists are empty where a permit that nobody can get on that day has nothing to tell.
     *
     * @param entries what the rules say
     * @param gaps where the law is not known, or not encoded here
     */
    public record Cell(List<Entry> entries, List<OpenGap> gaps) {
        /** Copies the lists. */
        public Cell {
            entries = List.copyOf(entries);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * One thing said in a cell, resting on one rule.
     *
     * @param role what the rule does; of an entitlement, that of the rule on which its answer rests
     * @param answer of an entitlement, whether the permit gives it, UNKNOWN if something more is asked; else null
     * @param text for users
     * @param clause the clause
     * @param rule the rule, by name
     * @param citation where the rule stands
     * @param evidence how sure it is
     */
    public record Entry(
            Role role,
            @Nullable Answer answer,
            Text text,
            String clause,
            String rule,
            Citation citation,
            Evidence evidence) {

        /** The text in the reader's language. */
        public String text(Locale language) {
            return text.in(language);
        }
    }
}
