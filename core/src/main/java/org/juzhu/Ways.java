package org.juzhu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.juzhu.spi.Situation;

/**
 * What is known of a person in each of the ways in which the education claimed and the months that count for points may turn
 * out; for one thread.
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
        List<List<FactValue>> each = slots.stream().map(this::values).toList();
        Set<List<FactValue>> together = new LinkedHashSet<>();
        IntStream.range(0, ways.size())
                .forEach(way -> together.add(
                        each.stream().map(values -> values.get(way)).toList()));
        return together;
    }

    private List<FactValue> values(FactSlot slot) {
        return values.computeIfAbsent(
                slot, missing -> ways.stream().map(missing::read).toList());
    }
}
