package org.juzhu;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.Fault;
import org.juzhu.model.InvalidApplicantException;
import org.juzhu.model.NullMeans.Absence;

/**
 * What was said of a person, as the maps and lists of JSON. A component that is not there was not spoken of; one that is
 * null was said to be none. Immutable.
 *
 * <p>A place in it is a list of steps: names of components, numbers of entries, and for a history its kind.
 */
final class Sheet {
    private static final Pattern STEP = Pattern.compile("(\\w+)|\\[(\\d+)]");

    /** The name of an employer of whom nothing else is said. */
    static final String NOBODY_YET = "?";

    private static final Set<String> EMPLOYERS = Set.of("employerId", "delayFor", "changeFiledBy");

    private final Map<String, @Nullable Object> facts;
    private volatile @Nullable Person person;

    private Sheet(Map<String, @Nullable Object> facts) {
        this.facts = facts;
    }

    static Sheet of(Map<String, ?> json) {
        return new Sheet(copy(json));
    }

    /** All that a person holds; where null means that there is none, that was said. */
    static Sheet of(Applicant applicant) {
        return new Sheet(write(applicant));
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), copy(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copy(element)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }

    private static Map<String, @Nullable Object> write(Record record) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = read(record, component);
            if (value != null || Field.absence(component) == Absence.NONE) {
                map.put(component.getName(), write(value));
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private static @Nullable Object write(@Nullable Object value) {
        if (value instanceof Record record) {
            return write(record);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Sheet::write).toList();
        }
        return value == null || value instanceof Boolean || value instanceof Integer ? value : value.toString();
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName() + " could not be read", e);
        }
    }

    /** What was said, as JSON libraries read and write it. */
    Map<String, @Nullable Object> facts() {
        return facts;
    }

    /**
     * The person. A list with an entry that lacks what no such entry can be without is left unknown.
     *
     * @throws InvalidApplicantException if what was said cannot be true of anybody
     */
    Applicant applicant() {
        return person().applicant();
    }

    /** Whether what was said can be true of anybody. */
    boolean isPossible() {
        try {
            person();
            return true;
        } catch (InvalidApplicantException e) {
            return false;
        }
    }

    /** @param unfinished the places of what entries that were begun cannot be without */
    private record Person(Applicant applicant, List<String> unfinished) {}

    private Person person() {
        Person built = person;
        if (built == null) {
            List<String> lacking = new ArrayList<>();
            built = new Person(build(facts, lacking), List.copyOf(lacking));
            person = built;
        }
        return built;
    }

    /** The places of what entries that were begun cannot be without, as {@link Field#id()} names them. */
    List<String> unfinished() {
        return person().unfinished();
    }

    private static Applicant build(Map<String, @Nullable Object> facts, List<String> lacking) {
        try {
            return Applicant.fromMap(facts);
        } catch (InvalidApplicantException e) {
            Sheet sheet = new Sheet(facts);
            Sheet left = sheet;
            Set<String> askedFor = Fields.of(sheet).stream().map(Field::id).collect(Collectors.toSet());
            for (Fault fault : e.faults()) {
                List<Object> steps = sheet.steps(fault.path());
                int entry = lastEntry(steps);
                if (entry < 0 || sheet.isSaid(steps) || !askedFor.contains(name(steps))) {
                    throw e;
                }
                lacking.add(name(steps));
                left = left.without(steps.subList(0, entry));
            }
            return build(left.facts, lacking);
        }
    }

    private static int lastEntry(List<Object> steps) {
        int last = -1;
        for (int i = 0; i < steps.size(); i++) {
            last = steps.get(i) instanceof Integer ? i : last;
        }
        return last;
    }

    /** The steps of a JSON path, in which a history stands by its number or by its kind. */
    List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            Object step = matcher.group(2) == null ? matcher.group(1) : Integer.valueOf(matcher.group(2));
            boolean history = !steps.isEmpty() && steps.get(steps.size() - 1).equals("contributions");
            steps.add(history ? kind(get(steps), step) : step);
        }
        return steps;
    }

    /** The kind of the history of that number or name; the step itself if it has none. */
    private static Object kind(@Nullable Object histories, Object step) {
        Object name = step instanceof Integer ? into(into(histories, step), "kind") : step;
        return Arrays.stream(ContributionKind.values())
                .filter(kind -> kind.name().equals(name))
                .map(Object.class::cast)
                .findFirst()
                .orElse(step);
    }

    /** The JSON path of steps, in which a history stands by its kind. */
    static String name(List<Object> steps) {
        StringBuilder name = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof String component) {
                name.append(name.isEmpty() ? "" : ".").append(component);
            } else {
                name.append('[').append(step).append(']');
            }
        }
        return name.toString();
    }

    /** What was said there; null if nothing was, or that there is none. */
    @Nullable
    Object get(List<Object> steps) {
        Object at = facts;
        for (Object step : steps) {
            at = into(at, step);
        }
        return at;
    }

    private static @Nullable Object into(@Nullable Object from, Object step) {
        if (from instanceof Map<?, ?> map && step instanceof String name) {
            return map.get(name);
        }
        if (from instanceof List<?> list) {
            int place = step instanceof ContributionKind kind
                    ? place(list, kind)
                    : step instanceof Integer at ? at : list.size();
            return place < list.size() ? list.get(place) : null;
        }
        return null;
    }

    /** Where the history of a kind stands; after the last one if there is none. */
    private static int place(List<?> histories, ContributionKind kind) {
        int place = 0;
        while (place < histories.size()
                && !(histories.get(place) instanceof Map<?, ?> history
                        && kind.name().equals(history.get("kind")))) {
            place++;
        }
        return place;
    }

    /** The names of the employers spoken of. */
    Set<String> employers() {
        Set<String> names = new LinkedHashSet<>();
        employers(facts, names);
        return names;
    }

    private static void employers(Object at, Set<String> names) {
        if (at instanceof List<?> list) {
            list.forEach(element -> employers(element, names));
        } else if (at instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (EMPLOYERS.contains(key) && value instanceof String name) {
                    names.add(name);
                } else if (value != null) {
                    employers(value, names);
                }
            });
            if (map.get("employer") instanceof Map<?, ?> employer && employer.get("id") instanceof String name) {
                names.add(name);
            }
        }
    }

    /** Whether anything was said there, if only that there is none. */
    boolean isSaid(List<Object> steps) {
        Object holder = get(steps.subList(0, steps.size() - 1));
        Object last = steps.get(steps.size() - 1);
        return holder instanceof Map<?, ?> map ? map.containsKey(last) : into(holder, last) != null;
    }

    /** The same facts, and that one. */
    Sheet with(List<Object> steps, @Nullable Object value) {
        return new Sheet(map(changed(facts, steps, copy(value), false)));
    }

    Sheet without(List<Object> steps) {
        return new Sheet(map(changed(facts, steps, null, true)));
    }

    @SuppressWarnings("unchecked") // every map here has names for keys
    private static Map<String, @Nullable Object> map(@Nullable Object json) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(json);
    }

    private static @Nullable Object changed(
            @Nullable Object at, List<Object> steps, @Nullable Object value, boolean forget) {
        if (steps.isEmpty()) {
            return value;
        }
        List<Object> further = steps.subList(1, steps.size());
        if (steps.get(0) instanceof String name) {
            Map<String, @Nullable Object> map = at == null ? new LinkedHashMap<>() : new LinkedHashMap<>(map(at));
            if (forget && further.isEmpty()) {
                map.remove(name);
            } else {
                map.put(name, changed(map.get(name), further, value, forget));
            }
            return Collections.unmodifiableMap(map);
        }
        List<@Nullable Object> list = at == null ? new ArrayList<>() : new ArrayList<>((List<?>) at);
        int place = steps.get(0) instanceof ContributionKind kind ? place(list, kind) : (Integer) steps.get(0);
        if (place == list.size()) {
            list.add(steps.get(0) instanceof ContributionKind kind ? Map.of("kind", kind.name()) : Map.of());
        }
        list.set(place, changed(list.get(place), further, value, forget));
        return Collections.unmodifiableList(list);
    }
}
