package org.juzhu;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juzhu.model.Applicant;
import org.juzhu.model.NullMeans.Absence;

/** Somebody who knows everything of a person and is asked. */
final class Answering {
    private final Sheet full;

    Answering(Applicant known) {
        this.full = Sheet.of(known);
    }

    /** What nobody is asked for, and so has to be told beforehand. */
    Sheet toldBefore() {
        Sheet told = Sheet.of(inOrder(Applicant.class, full.facts()));
        List<Object> sponsor = List.of("sponsor", "handedInFalseProofs");
        return full.get(sponsor) == null ? told : told.with(sponsor, full.get(sponsor));
    }

    /** All that is known. */
    Sheet full() {
        return full;
    }

    boolean knows(Field field) {
        return tells(field) || field.isNoneIfUnknown();
    }

    /** Whether the answer is more than that there is none, or nobody knows. */
    boolean tells(Field field) {
        return full.isSaid(field.steps());
    }

    /** The answer, as {@link Sheet#with} takes it. What nobody is asked for comes with the entry. */
    Object answer(Field field) {
        Object value = full.get(field.steps());
        if (field.isEntries()) {
            List<Object> entries = new ArrayList<>();
            ((List<?>) value).forEach(entry -> entries.add(inOrder(field.valueType(), (Map<?, ?>) entry)));
            return entries;
        }
        if (field.isGate()) {
            return value == null ? null : inOrder(field.valueType(), (Map<?, ?>) value);
        }
        return field.several() && value == null ? List.of() : value;
    }

    private static Map<String, Object> inOrder(Class<?> type, Map<?, ?> facts) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = facts.get(component.getName());
            if (Field.absence(component) == Absence.IN_ORDER && value != null) {
                told.put(component.getName(), value);
            }
        }
        return told;
    }

    /** How many answers there are to everything that may have to do with it. */
    long everything(Inquiry inquiry) {
        return Fields.of(full).stream()
                .filter(field -> knows(field) && inquiry.concerns(field))
                .count();
    }
}
