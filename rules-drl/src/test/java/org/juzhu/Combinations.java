package org.juzhu;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.juzhu.model.Applicant;
import org.juzhu.model.InvalidApplicantException;

/**
 * All persons that some parts make, each in each of its ways. A way that is not fully known lists the known ones that it
 * may turn out to be; so for each person all completions are at hand. A person is named by the index of each way.
 */
final class Combinations {
    private final List<Part> parts;

    Combinations(List<Part> parts) {
        this.parts = parts;
    }

    /** Everybody. */
    void each(Consumer<List<Integer>> visitor) {
        each(false, List.of(), visitor);
    }

    /** Those of whom everything is known. */
    void eachKnown(Consumer<List<Integer>> visitor) {
        each(true, List.of(), visitor);
    }

    /** Those of whom just one part is not fully known. */
    void eachWithOneUnknown(Consumer<List<Integer>> visitor) {
        each(false, List.of(), ways -> {
            int unknown = 0;
            for (int i = 0; i < ways.size(); i++) {
                unknown += ways.get(i) < parts.get(i).known() ? 0 : 1;
            }
            if (unknown == 1) {
                visitor.accept(ways);
            }
        });
    }

    private void each(boolean knownOnly, List<Integer> chosen, Consumer<List<Integer>> visitor) {
        if (chosen.size() == parts.size()) {
            if (exists(chosen)) {
                visitor.accept(chosen);
            }
            return;
        }
        Part part = parts.get(chosen.size());
        for (int i = 0; i < (knownOnly ? part.known() : part.all()); i++) {
            each(knownOnly, and(chosen, i), visitor);
        }
    }

    private static List<Integer> and(List<Integer> chosen, int next) {
        List<Integer> further = new ArrayList<>(chosen);
        further.add(next);
        return further;
    }

    /** What is known of all persons that this one may turn out to be. */
    <T> Set<T> completions(List<Integer> ways, Map<List<Integer>, T> known) {
        Set<T> found = new LinkedHashSet<>();
        completions(ways, List.of(), known, found);
        return found;
    }

    private <T> void completions(List<Integer> ways, List<Integer> chosen, Map<List<Integer>, T> known, Set<T> found) {
        if (chosen.size() == parts.size()) {
            if (exists(chosen)) {
                found.add(Objects.requireNonNull(known.get(chosen)));
            }
            return;
        }
        int next = chosen.size();
        for (int completion : parts.get(next).way(ways.get(next)).completions()) {
            completions(ways, and(chosen, completion), known, found);
        }
    }

    /** Nobody can have become of a permit what came before its issue: of parts that say so there is no such person. */
    boolean exists(List<Integer> ways) {
        try {
            person(ways);
            return true;
        } catch (InvalidApplicantException refused) {
            if (refused.faults().stream()
                    .allMatch(fault ->
                            fault.path().contains(".change.") && fault.problem().equals("lies before issuedOn"))) {
                return false;
            }
            throw refused;
        }
    }

    Applicant person(List<Integer> ways) {
        Applicant.Builder person = Applicant.builder();
        for (int i = 0; i < parts.size(); i++) {
            person = parts.get(i).way(ways.get(i)).change().apply(person);
        }
        return person.build();
    }

    String name(List<Integer> ways, int part) {
        return parts.get(part).way(ways.get(part)).name();
    }

    String describe(List<Integer> ways) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            names.add(name(ways, i));
        }
        return String.join(" | ", names);
    }
}
