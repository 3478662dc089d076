package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.OpenFacts.Hinge;
import org.juzhu.OpenFacts.Place;
import org.juzhu.model.Decision;
import org.juzhu.model.MaritalStatus;

/**
 * Where an interview stands: what follows from what was said, and what is still worth asking. What the model takes for
 * granted where nothing is said is doubted here, until it was asked for.
 */
final class Inquiry {
    private static final int COMPLETIONS = 150;
    private static final int ATTEMPTS = 4;
    private static final double MOSTLY = 4;
    private static final int DEPTH = 4;
    /** Comes before all else. */
    private static final int BEGUN = -1;

    private final Law law;
    private final LocalDate date;
    private final Sheet sheet;
    private final List<Decision> decisions;
    private final Set<Triple> triples;
    private final Set<String> parts;
    private final List<Field> fields;
    private final Trials trials;
    private final Evaluation evaluation;

    Inquiry(Law law, LocalDate date, Sheet sheet, List<Decision> decisions) {
        this.law = law;
        this.date = date;
        this.sheet = sheet;
        this.decisions = decisions;
        this.triples = triples();
        this.parts = triples.stream()
                .flatMap(triple -> triple.slot().answeredBy().stream())
                .collect(Collectors.toSet());
        this.fields = Fields.of(sheet).stream().filter(this::concerns).toList();
        this.trials = new Trials(date, triples);
        this.evaluation =
                new Evaluation(law, sheet.applicant(), date, new Doubts(law, date, sheet, fields, trials).all());
    }

    private Set<Triple> triples() {
        return decisions.stream()
                .flatMap(decision -> law.behind(decision).stream())
                .flatMap(decision -> law.rules(decision, date).weighing().stream())
                .flatMap(rule -> rule.triples().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The person, with what is taken for granted in doubt. */
    Evaluation evaluation() {
        return evaluation;
    }

    /** Whether some condition behind the decisions rests on that part of a person. */
    boolean concerns(Field field) {
        return parts.contains(field.part());
    }

    boolean isSettled() {
        return decisions.stream().noneMatch(decision -> evaluation.answer(decision) == Answer.UNKNOWN);
    }

    /**
     * A field worth asking for.
     *
     * @param hinges what hangs on it
     * @param left how much is still open after its answer, on average
     */
    record Worth(Field field, List<Hinge> hinges, double left) {}

    /** What is worth asking, the best first. What an entry begun cannot be without comes before all. */
    List<Worth> worthAsking(Predicate<Field> mayBeAsked) {
        Map<Place, Hinge> open = OpenFacts.of(evaluation, decisions);
        List<String> unfinished = sheet.unfinished();
        List<Field> left = fields.stream()
                .filter(field -> !sheet.isSaid(field.steps()) && mayBeAsked.test(field))
                .toList();
        List<Worth> worth = left.stream()
                .map(field -> unfinished.contains(field.id()) ? hinged(field, open, BEGUN) : worth(field, open))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(Worth::left))
                .toList();
        return worth.isEmpty() && !open.isEmpty() ? together(left, open) : worth;
    }

    /** All that is worth asking, and what was asked for in vain and would bear on what is open still. */
    List<Worth> lacking(Predicate<Field> inVain) {
        List<Worth> worth = worthAsking(field -> true);
        Set<Field> listed = worth.stream().map(Worth::field).collect(Collectors.toSet());
        Map<Place, Hinge> open = OpenFacts.of(evaluation, decisions);
        Stream<Worth> more = fields.stream()
                .filter(field -> inVain.test(field) && !listed.contains(field) && !sheet.isSaid(field.steps()))
                .map(field -> hinged(field, open, open.size()))
                .filter(one -> !one.hinges().isEmpty());
        return Stream.concat(worth.stream(), more).toList();
    }

    /**
     * The fields that matter only together with others that are open too. The others are filled in at random, always the
     * same way, until an answer makes a difference.
     */
    private List<Worth> together(List<Field> left, Map<Place, Hinge> open) {
        SplittableRandom random = new SplittableRandom(0);
        for (int i = 0; i < COMPLETIONS; i++) {
            Sheet filled = filled(random);
            Evaluation person = new Evaluation(law, filled.applicant(), date, Evaluator.WALK);
            List<Worth> found = new ArrayList<>();
            for (Field field : left) {
                List<Place> touched = touched(field, open);
                Set<Place> turned =
                        touched.isEmpty() ? Set.of() : turned(person, cells(person, filled, field, touched), touched);
                if (!turned.isEmpty()) {
                    found.add(new Worth(field, hinges(turned, open), open.size()));
                }
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** Everything that was not said, filled in. */
    private Sheet filled(SplittableRandom random) {
        Sheet filled = sheet;
        for (int round = 0; round < DEPTH; round++) {
            for (Field field : Fields.of(filled)) {
                if (concerns(field) && !filled.isSaid(field.steps())) {
                    List<@Nullable Object> values = trials.of(field, filled);
                    for (int attempt = 0; attempt < ATTEMPTS && !filled.isSaid(field.steps()); attempt++) {
                        Sheet more = filled.with(field.steps(), values.get(random.nextInt(values.size())));
                        filled = more.isPossible() ? more : filled;
                    }
                }
            }
        }
        return filled;
    }

    /** What was said and bears on the decisions. */
    List<Field> used() {
        return new UsedFields(law, date, sheet, triples, trials).of(fields);
    }

    private static List<Place> touched(Field field, Map<Place, Hinge> open) {
        return open.keySet().stream()
                .filter(place -> place.slot().method().isAnswer()
                        ? field.ofFamily()
                        : place.slot().answeredBy().contains(field.part()))
                .toList();
    }

    private static List<Hinge> hinges(Collection<Place> turned, Map<Place, Hinge> open) {
        return turned.stream()
                .map(place -> Objects.requireNonNull(open.get(place)))
                .toList();
    }

    /** With all that is open and that it bears on. */
    private static Worth hinged(Field field, Map<Place, Hinge> open, double left) {
        return new Worth(field, hinges(touched(field, open), open), left);
    }

    private @Nullable Worth worth(Field field, Map<Place, Hinge> open) {
        List<Place> touched = touched(field, open);
        if (touched.isEmpty()) {
            return null;
        }
        Map<List<@Nullable FactValue>, Evaluation> cells = cells(evaluation, sheet, field, touched);
        Set<Place> turned = turned(evaluation, cells, touched);
        Alone alone = turned.isEmpty() ? alone(field) : null;
        if (alone != null) {
            Evaluation person = new Evaluation(law, alone.sheet().applicant(), date, Evaluator.WALK);
            turned = turned(person, cells(person, alone.sheet(), alone.field(), touched), touched);
        }
        if (turned.isEmpty()) {
            return null;
        }
        return new Worth(field, hinges(turned, open), left(field, touched, cells, open));
    }

    /** How much is left on average, where each way in which conditions may stand afterwards is as likely as another. */
    private double left(
            Field field,
            List<Place> touched,
            Map<List<@Nullable FactValue>, Evaluation> cells,
            Map<Place, Hinge> open) {
        Map<List<Truth>, Double> left = new LinkedHashMap<>();
        cells.forEach((values, after) -> left.computeIfAbsent(truths(touched, values, open), truths -> left(after)));
        double sum = 0;
        double weights = 0;
        for (double one : left.values()) {
            // The first way is that there is none.
            double weight = weights == 0 && field.isMostlyNone() ? MOSTLY : 1;
            sum += weight * one;
            weights += weight;
        }
        return sum / weights;
    }

    private static List<Truth> truths(List<Place> places, List<@Nullable FactValue> values, Map<Place, Hinge> open) {
        List<Truth> truths = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            FactValue value = values.get(i);
            FactSlot slot = places.get(i).slot();
            Objects.requireNonNull(open.get(places.get(i))).rules().stream()
                    .flatMap(rule -> rule.triples().stream())
                    .filter(triple -> triple.slot() == slot)
                    .forEach(triple -> truths.add(value == null ? Truth.LACKING : triple.truth(value)));
        }
        return truths;
    }

    /** What the facts may be after the answer, each way once. */
    private Map<List<@Nullable FactValue>, Evaluation> cells(
            Evaluation person, Sheet from, Field field, List<Place> touched) {
        Map<List<@Nullable FactValue>, Evaluation> cells = new LinkedHashMap<>();
        for (Object value : trials.of(field, from)) {
            Sheet changed = answered(from, field, value);
            if (changed.isPossible()) {
                Evaluation after = person.after(changed.applicant(), field.part(), field.ofFamily(), field.id());
                cells.putIfAbsent(values(after, touched), after);
            }
        }
        return cells;
    }

    /** Somebody married has no partner and somebody else no spouse, unless that was said. */
    private Sheet answered(Sheet from, Field field, @Nullable Object value) {
        Sheet answered = from.with(field.steps(), value);
        if (!field.component().getName().equals("maritalStatus")) {
            return answered;
        }
        List<Object> other =
                new ArrayList<>(field.steps().subList(0, field.steps().size() - 1));
        other.add(MaritalStatus.MARRIED.name().equals(value) ? "partner" : "spouse");
        return sheet.isSaid(other) ? answered : answered.without(other);
    }

    private static Set<Place> turned(
            Evaluation person, Map<List<@Nullable FactValue>, Evaluation> cells, List<Place> touched) {
        List<@Nullable FactValue> now = values(person, touched);
        Set<Place> turned = new LinkedHashSet<>();
        for (List<@Nullable FactValue> then : cells.keySet()) {
            for (int i = 0; i < now.size(); i++) {
                if (!Objects.equals(now.get(i), then.get(i))) {
                    turned.add(touched.get(i));
                }
            }
        }
        return turned;
    }

    private record Alone(Sheet sheet, Field field) {}

    /**
     * The field where its entry is the only one. What is open about the other entries may hide what it tells: a home that is
     * not the person's own says nothing as long as another may be.
     */
    private @Nullable Alone alone(Field field) {
        Sheet left = sheet;
        List<Object> steps = new ArrayList<>(field.steps());
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Integer) {
                List<Object> list = steps.subList(0, i);
                Object entry = left.get(steps.subList(0, i + 1));
                left = left.with(list, List.of(Objects.requireNonNull(entry)));
                steps.set(i, 0);
            }
        }
        return left.facts().equals(sheet.facts()) || !left.isPossible()
                ? null
                : new Alone(left, new Field(List.copyOf(steps), field.component()));
    }

    private double left(Evaluation after) {
        return OpenFacts.atMost(after, decisions);
    }

    private static List<@Nullable FactValue> values(Evaluation person, List<Place> places) {
        return places.stream().map(place -> value(person, place)).collect(Collectors.toList());
    }

    private static @Nullable FactValue value(Evaluation person, Place place) {
        Evaluation of = Place.find(person, place.of());
        if (of == null) {
            return null;
        }
        return place.slot().method().isAnswer() ? of.granting().value(place.slot()) : of.granted(place.slot());
    }
}
