package org.juzhu.quickstart;

import java.util.List;
import java.util.stream.Stream;
import org.juzhu.Answer;
import org.juzhu.Comparison;
import org.juzhu.OpenGap;
import org.juzhu.law.Role;

/** One cell: what the rules say of a permit, and what is not known. */
final class ComparisonCell {
    /** The id that tells nothing: its text says it all. */
    private static final String NOT_ENCODED = "NOT_ENCODED";

    private final Sheet sheet;
    private final Page cell;

    ComparisonCell(Sheet sheet, Page cell) {
        this.sheet = sheet;
        this.cell = cell;
    }

    void add(Comparison.Cell content) {
        if (content.entries().isEmpty() && content.gaps().isEmpty()) {
            cell.line(0, sheet.labels().of("compare.nothing"));
            return;
        }
        List<Comparison.Entry> required = conditions(content, Role.REQUIREMENT);
        List<Comparison.Entry> grounds = conditions(content, Role.GROUND);
        // One of one: it is as good as required.
        boolean choice = grounds.size() > 1;
        group("compare.requirements", choice ? required : joined(required, grounds));
        group("compare.grounds", choice ? grounds : List.of());
        group("compare.bars", conditions(content, Role.BAR));
        content.entries().stream().filter(entry -> !isCondition(entry)).forEach(this::entry);
        content.gaps().forEach(this::gap);
    }

    private static List<Comparison.Entry> joined(List<Comparison.Entry> some, List<Comparison.Entry> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Comparison.Entry> conditions(Comparison.Cell content, Role role) {
        return content.entries().stream()
                .filter(entry -> isCondition(entry) && entry.role() == role)
                .toList();
    }

    /** Whether it is asked of whoever wants the permit; what it gives rests on a role too, but has an answer. */
    private static boolean isCondition(Comparison.Entry entry) {
        return entry.answer() == null
                && switch (entry.role()) {
                    case REQUIREMENT, GROUND, BAR -> true;
                    case GAP, LINE, PAPER, DUTY, NOTE, COUNTING -> false;
                };
    }

    private void group(String key, List<Comparison.Entry> entries) {
        if (!entries.isEmpty()) {
            cell.line(0, sheet.labels().of(key));
            entries.forEach(this::entry);
        }
    }

    private void entry(Comparison.Entry entry) {
        cell.item(0, entry.answer() == null ? Mark.PLAIN : mark(entry.answer()), words(sheet, entry));
    }

    /** The mark of what a permit gives, does not give, or gives if something more holds. */
    private static Mark mark(Answer answer) {
        return switch (answer) {
            case YES -> Mark.GOOD;
            case NO -> Mark.PLAIN;
            case UNKNOWN, OFFICE_DECIDES -> Mark.OPEN;
        };
    }

    static String words(Sheet sheet, Comparison.Entry entry) {
        return sheet.labels().of(entry.text()) + sheet.citations().cite(entry.citation(), entry.evidence());
    }

    private void gap(OpenGap gap) {
        Labels labels = sheet.labels();
        String text = labels.of(gap.text());
        cell.item(
                0,
                Mark.OPEN,
                gap.id().equals(NOT_ENCODED) ? text : labels.fill("compare.gap", "text", text, "id", gap.id()));
    }
}
