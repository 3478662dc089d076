package org.juzhu;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Role;
import org.juzhu.law.Text;
import org.juzhu.model.Standing;
import org.juzhu.model.Topic;

/**
 * Standings side by side on one day, as the rules of that day have them: a Beijing hukou, a permit, none. It rests on the
 * assessment of a person of whom nothing is known but the standing, and of a child of two such people: what holds already
 * is what the standing gives, what is still open is what is asked.
 *
 * @param date the day
 * @param sides the columns
 * @param rows every row, in the order of {@link Topic}
 * @param claims what is often said of these permits, and how true it is on that day
 * @param warnings what to be wary of: a day later than the law was checked
 * @param ruleSet the rules by which they were compared
 */
public record Comparison(
        LocalDate date, List<Side> sides, List<Row> rows, List<Note> claims, List<Text> warnings, RuleSetInfo ruleSet) {
    /** Copies the lists. */
    public Comparison {
        sides = List.copyOf(sides);
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
     * @param standing the standing
     * @param title its name in words
     * @param closed why nobody can get the permit on that day; null if it can be got, or if there is none
     */
    public record Side(
            Standing standing, Text title, @Nullable Entry closed) {}

    /**
     * A row.
     *
     * @param topic what is compared
     * @param title the same in words
     * @param cells one for each column, in the same order
     */
    public record Row(Topic topic, Text title, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell. Both lists are empty where there is no permit, or none that can be got on that day, and nothing to tell.
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
     * @param answer of an entitlement, whether the standing gives it, UNKNOWN if something more is asked; else null
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
