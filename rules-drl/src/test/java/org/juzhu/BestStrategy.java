package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;

/** Asks a small population for a decision, once as the interview does and once as well as can be. */
final class BestStrategy {
    private final LocalDate date;
    private final List<Decision> decision;
    private final List<Answering> population;
    private final Set<String> everWorthAsking = new LinkedHashSet<>();
    private final Map<Map<String, Object>, Inquiry> inquiries = new HashMap<>();
    private final Map<Map<String, Object>, Double> known = new HashMap<>();
    private final Map<String, Put> put = new TreeMap<>();

    /** A question put to a person, after what was told. */
    private record Put(Sheet told, Field question, Sheet person, Set<String> near) {}

    BestStrategy(LocalDate date, Decision decision, List<Applicant> population) {
        this.date = date;
        this.decision = List.of(decision);
        this.population = population.stream().map(Answering::new).toList();
    }

    private Inquiry inquiry(Sheet sheet) {
        return inquiries.computeIfAbsent(sheet.facts(), facts -> newInquiry(sheet));
    }

    private Inquiry newInquiry(Sheet sheet) {
        return new Inquiry(InterviewTest.JUZHU.law(), date, sheet, decision);
    }

    /** The questions that the interview asks, person by person. */
    List<Integer> asked() {
        return population.stream().map(this::asked).toList();
    }

    private int asked(Answering person) {
        Sheet sheet = Sheet.of(Map.of());
        Set<String> notKnown = new HashSet<>();
        int asked = 0;
        while (!inquiry(sheet).isSettled()) {
            List<Inquiry.Worth> worth = inquiry(sheet).worthAsking(field -> !notKnown.contains(field.id()));
            worth.forEach(one -> everWorthAsking.add(one.field().id()));
            Field next = worth.get(0).field();
            put.putIfAbsent(
                    next.id() + " after " + sheet.facts(), new Put(sheet, next, person.full(), near(worth.get(0))));
            if (person.knows(next)) {
                sheet = sheet.with(next.steps(), person.answer(next));
            } else {
                notKnown.add(next.id());
            }
            asked++;
        }
        return asked;
    }

    /** The parts of a person on which the rules rest that wait for the answer. */
    private static Set<String> near(Inquiry.Worth worth) {
        return worth.hinges().stream()
                .flatMap(hinge -> hinge.rules().stream())
                .flatMap(rule -> rule.triples().stream())
                .flatMap(triple -> triple.slot().question().answeredBy().stream())
                .collect(Collectors.toSet());
    }

    /** Of the questions asked, those of which no two answers were found that make a difference. */
    List<String> idle() {
        Mattering mattering = new Mattering(InterviewTest.JUZHU.law(), date, decision.get(0));
        return put.entrySet().stream()
                .filter(one -> !mattering.canMatter(
                        one.getValue().told(),
                        one.getValue().question(),
                        one.getValue().person(),
                        one.getValue().near()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The questions that the best strategy asks on average, whichever may ever be worth asking and in any order. */
    double fewest() {
        return fewest(Sheet.of(Map.of()), population);
    }

    private double fewest(Sheet sheet, List<Answering> left) {
        Double before = known.get(sheet.facts());
        if (before != null) {
            return before;
        }
        // Not kept: each sheet is come to once, there are many, and an inquiry holds a person for each fact in doubt.
        double fewest = newInquiry(sheet).isSettled() ? 0 : Double.POSITIVE_INFINITY;
        if (fewest > 0) {
            for (Field field : Fields.of(sheet)) {
                boolean known = left.stream().allMatch(person -> person.tells(field));
                if (known && !sheet.isSaid(field.steps()) && everWorthAsking.contains(field.id())) {
                    fewest = Math.min(fewest, 1 + after(sheet, field, left, fewest - 1));
                }
            }
        }
        known.put(sheet.facts(), fewest);
        return fewest;
    }

    private double after(Sheet sheet, Field field, List<Answering> left, double enough) {
        Map<Object, List<Answering>> byAnswer = new LinkedHashMap<>();
        for (Answering person : left) {
            byAnswer.computeIfAbsent(String.valueOf(person.answer(field)), answer -> new ArrayList<>())
                    .add(person);
        }
        double sum = 0;
        for (List<Answering> alike : byAnswer.values()) {
            Sheet answered = sheet.with(field.steps(), alike.get(0).answer(field));
            sum += fewest(answered, alike) * alike.size() / left.size();
            if (sum >= enough) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return sum;
    }
}
