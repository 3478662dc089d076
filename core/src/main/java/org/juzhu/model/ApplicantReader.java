package org.juzhu.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Binds a parsed JSON object to the model's records, strictly, collecting every fault instead of stopping at one. */
final class ApplicantReader {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final List<Fault> faults = new ArrayList<>();

    /** What a record is made of. */
    private record Shape(List<String> names, List<Type> types, Constructor<?> constructor) {
        static Shape of(Class<?> type) {
            RecordComponent[] all = type.getRecordComponents();
            try {
                return new Shape(
                        Arrays.stream(all).map(RecordComponent::getName).toList(),
                        Arrays.stream(all).map(RecordComponent::getGenericType).toList(),
                        type.getDeclaredConstructor(
                                Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Every record has its constructor", e);
            }
        }
    }

    Applicant read(Map<String, ?> json) {
        Applicant applicant = (Applicant) object("", Applicant.class, json);
        if (applicant == null || !faults.isEmpty()) {
            throw new InvalidApplicantException(faults);
        }
        return applicant;
    }

    private @Nullable Object value(String path, Type type, @Nullable Object json) {
        if (json == null) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return list(path, list.getActualTypeArguments()[0], json);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return object(path, wanted, json);
        }
        if (wanted == Boolean.class) {
            return json instanceof Boolean ? json : wrong(path, "is not true or false", "Maybe it stands in quotes.");
        }
        if (wanted == Integer.class) {
            return whole(path, json);
        }
        if (!(json instanceof String text)) {
            return wrong(path, "is not a text", "Maybe it lacks its quotes.");
        }
        if (wanted == LocalDate.class) {
            return date(
                    path,
                    LocalDate::parse,
                    text,
                    "is not a day",
                    "Maybe write it as 2026-11-23, or no such day exists.");
        }
        if (wanted == YearMonth.class) {
            return date(
                    path,
                    YearMonth::parse,
                    text,
                    "is not a month",
                    "Maybe write it as 2026-11, or no such month exists.");
        }
        return wanted.isEnum() ? constant(path, wanted, text) : text;
    }

    /** JSON libraries differ in the type that they read a whole number to. */
    private @Nullable Object whole(String path, Object json) {
        if (!(json instanceof Number number)) {
            return wrong(path, "is not a whole number", "Maybe it stands in quotes.");
        }
        try {
            return new BigDecimal(number.toString()).intValueExact();
        } catch (NumberFormatException e) {
            return wrong(path, "is no number", "Maybe leave it out.");
        } catch (ArithmeticException e) {
            return wrong(
                    path, "is not a whole number, or too great a one", "Maybe round it, or some digits are too many.");
        }
    }

    private @Nullable Object list(String path, Type elements, Object json) {
        if (!(json instanceof List<?> list)) {
            return wrong(path, "is not a list", "Maybe it lacks its [ ].");
        }
        List<@Nullable Object> result = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = path + "[" + i + "]";
            int before = faults.size();
            Object element = value(at, elements, list.get(i));
            if (element == null && faults.size() == before) {
                wrong(at, "is null", "Maybe leave the entry out.");
            }
            // What could not be read keeps its place, so that later entries keep their numbers.
            result.add(element);
        }
        return result;
    }

    private @Nullable Object object(String path, Class<?> type, Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            return wrong(path, "is not an object", "Maybe it lacks its { }.");
        }
        Shape shape = SHAPES.get(type);
        refuseUnknownNames(path, shape, map);
        Object[] values = new Object[shape.names().size()];
        for (int i = 0; i < values.length; i++) {
            Object part = map.get(shape.names().get(i));
            values[i] = part == null
                    ? null
                    : value(join(path, shape.names().get(i)), shape.types().get(i), part);
        }
        return construct(path, type, shape, values);
    }

    private void refuseUnknownNames(String path, Shape shape, Map<?, ?> map) {
        for (Object key : map.keySet()) {
            String name = String.valueOf(key);
            if (!shape.names().contains(name)) {
                wrong(join(path, name), "is no name known here", Nearest.hint(name, shape.names()));
            }
        }
    }

    private @Nullable Object construct(String path, Class<?> type, Shape shape, Object[] values) {
        try {
            return shape.constructor().newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidApplicantException invalid) {
                invalid.faults().stream()
                        .map(fault -> fault.under(path))
                        .filter(fault -> !followsFromOthers(fault))
                        .forEach(faults::add);
                return null;
            }
            throw new IllegalStateException(type.getSimpleName() + " could not be built", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " could not be built", e);
        }
    }

    /** What could not be read is missing afterwards; that needs no word of its own. */
    private boolean followsFromOthers(Fault fault) {
        return faults.stream()
                .map(Fault::path)
                .anyMatch(path -> path.equals(fault.path())
                        || path.startsWith(fault.path() + ".")
                        || path.startsWith(fault.path() + "["));
    }

    private @Nullable Object constant(String path, Class<?> type, String text) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        int index = names.indexOf(text);
        return index >= 0
                ? type.getEnumConstants()[index]
                : wrong(
                        path,
                        "is none of " + names.stream().collect(Collectors.joining(", ")),
                        Nearest.hint(text, names));
    }

    private @Nullable Object date(
            String path, Function<String, Object> parse, String text, String problem, String maybe) {
        try {
            return parse.apply(text);
        } catch (DateTimeParseException e) {
            return wrong(path, problem, maybe);
        }
    }

    private @Nullable Object wrong(String path, String problem, String maybe) {
        faults.add(new Fault(path, problem, maybe));
        return null;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
