package org.juzhu.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one clause: one piece of law in one role.
 *
 * @param name its name, unique; it starts with the id of the fact of law that it encodes
 * @param clause what its versions share, and what hosts store
 * @param effect what it does, and to which decision
 * @param conditions whom it touches: all of them must hold; none means everybody
 * @param source where it stands
 * @param evidence how sure it is
 * @param from the first day in force
 * @param until the last day in force, included; null if no end is known
 * @param repeats the ids of further facts of law that say the same
 * @param file the file of rules it was read from
 * @param line the line of it in that file, from 1
 */
public record Rule(
        String name,
        String clause,
        Effect effect,
        List<Condition> conditions,
        Citation source,
        Evidence evidence,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> repeats,
        String file,
        int line) {
    /** Copies the lists. */
    public Rule {
        conditions = List.copyOf(conditions);
        repeats = List.copyOf(repeats);
    }

    /** The id of the fact of law that it encodes: its name up to the first space. */
    public String factId() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** Whether it is in force on that day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
