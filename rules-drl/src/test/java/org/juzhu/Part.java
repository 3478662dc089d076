package org.juzhu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.juzhu.model.Applicant;
import org.juzhu.model.Hukou;

/** The ways in which a part of a person can be: first the known ones, then the others. */
final class Part {
    private final List<Way> ways = new ArrayList<>();
    private int known;

    /**
     * One of them.
     *
     * @param change puts it into a person
     * @param completions the indexes of the known ways that it may turn out to be; its own, if it is known
     */
    record Way(String name, UnaryOperator<Applicant.Builder> change, List<Integer> completions) {}

    static Part hukou() {
        Part part = new Part();
        for (Hukou hukou : Hukou.values()) {
            part.known(hukou.name(), person -> person.hukou(hukou));
        }
        return part.unknown("unknown", person -> person);
    }

    Part known(String name, UnaryOperator<Applicant.Builder> change) {
        ways.add(new Way(name, change, List.of(known++)));
        return this;
    }

    /** @param mayBe how the names begin of what it may be; anything, if there are none */
    Part unknown(String name, UnaryOperator<Applicant.Builder> change, String... mayBe) {
        return unknown(
                name, change, known -> mayBe.length == 0 || Stream.of(mayBe).anyMatch(known::startsWith));
    }

    /** @param mayBe whether it may be what has that name */
    Part unknown(String name, UnaryOperator<Applicant.Builder> change, Predicate<String> mayBe) {
        List<Integer> completions = new ArrayList<>();
        for (int i = 0; i < known; i++) {
            if (mayBe.test(ways.get(i).name())) {
                completions.add(i);
            }
        }
        ways.add(new Way(name, change, completions));
        return this;
    }

    Way way(int index) {
        return ways.get(index);
    }

    int known() {
        return known;
    }

    int all() {
        return ways.size();
    }
}
