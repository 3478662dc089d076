package org.juzhu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.juzhu.spi.Situation;

/**
 * What is known of a person in each of the ways in which the education claimed and the months that count for points may turn
 * out; for one thread at a time.
 */
final class Ways {
    private final Situation situation;
    private final List<Situation> ways;
    private final Map<FactSlot, List<FactValue>> values = new HashMap<>();
    private final List<Ways> educations = new ArrayList<>();

    private Ways(Situation situation, List<Situation> ways) {
        this.situation = situation;
        this.ways = ways;
    }

    static Ways of(Situation situation) {
        return new Ways(
                situation,
                situation.educations().stream()
                        .flatMap(education -> education.ways().stream())
                        .toList());
    }

    /** All of them together. */
    Situation situation() {
        return situation;
    }

    /** The same, one education at a time. */
    List<Ways> educations() {
        if (educations.isEmpty()) {
            situation.educations().forEach(education -> educations.add(new Ways(education, education.ways())));
        }
        return educations;
    }

    /** What these facts are together, each combination once. */
    Set<List<FactValue>> of(List<FactSlot> slots) {
        Set<List<FactValue>> together = new LinkedHashSet<>();
        for (int way = 0; way < ways.size(); way++) {
            List<FactValue> found = new ArrayList<>(slots.size());
            for (FactSlot slot : slots) {
                found.add(values(slot).get(way));
            }
            together.add(found);
        }
        return together;
    }

    private List<FactValue> values(FactSlot slot) {
        List<FactValue> known = values.get(slot);
        if (known == null) {
            known = new ArrayList<>(ways.size());
            for (Situation way : ways) {
                known.add(slot.read(way));
            }
            values.put(slot, known);
        }
        return known;
    }
}
