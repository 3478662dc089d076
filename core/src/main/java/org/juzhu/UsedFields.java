package org.juzhu;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What was said and bears on a fact that decisions rest on. */
final class UsedFields {
    private final Law law;
    private final LocalDate date;
    private final Sheet sheet;
    private final List<FactSlot> slots;
    private final Trials trials;
    private final Evaluation person;

    /**
     * @param triples the conditions behind the decisions
     * @param trials the answers that may be given instead
     */
    UsedFields(Law law, LocalDate date, Sheet sheet, Collection<Triple> triples, Trials trials) {
        this.law = law;
        this.date = date;
        this.sheet = sheet;
        this.trials = trials;
        this.slots = triples.stream().map(Triple::slot).distinct().toList();
        this.person = new Evaluation(law, sheet.applicant(), date, Evaluator.WALK);
    }

    List<Field> of(List<Field> fields) {
        return fields.stream()
                .filter(field -> sheet.isSaid(field.steps()) && !opens(field))
                .filter(this::bears)
                .toList();
    }

    /** Whether it only says that there is something of which more is said. */
    private boolean opens(Field field) {
        Object said = sheet.get(field.steps());
        return said instanceof Map<?, ?> || (field.isEntries() && said instanceof List<?> list && !list.isEmpty());
    }

    /** Whether something else follows without it; what is taken for granted where nothing is said bears if another answer does. */
    private boolean bears(Field field) {
        Sheet without = sheet.without(field.steps());
        return !without.isPossible()
                || differs(field, without)
                || (field.isPresumed()
                        && trials.few(field, sheet).stream()
                                .map(value -> sheet.with(field.steps(), value))
                                .anyMatch(other -> other.isPossible() && differs(field, other)));
    }

    private boolean differs(Field field, Sheet other) {
        Evaluation after = new Evaluation(law, other.applicant(), date, Evaluator.WALK);
        return slots.stream()
                .anyMatch(slot -> slot.method().isAnswer()
                        ? field.ofFamily() && ofMembers(after, slot)
                        : slot.question().answeredBy().contains(field.part()) && differs(person, after, slot));
    }

    /** Whether a fact of a member of the family is not what it was. */
    private boolean ofMembers(Evaluation after, FactSlot earlier) {
        List<Evaluation> before = person.members(earlier.kin());
        List<Evaluation> now = after.members(earlier.kin());
        return before.size() != now.size()
                || IntStream.range(0, now.size())
                        .anyMatch(i -> slots.stream()
                                .filter(slot -> !slot.method().isAnswer())
                                .anyMatch(slot -> differs(before.get(i), now.get(i), slot)));
    }

    private static boolean differs(Evaluation before, Evaluation now, FactSlot slot) {
        return !before.value(slot).equals(now.value(slot));
    }
}
