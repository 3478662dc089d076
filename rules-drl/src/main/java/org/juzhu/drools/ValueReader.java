package org.juzhu.drools;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ValueWriter} wrote. Equal values are one object. Written for a Java that has just started: it takes the
 * bytes one by one, and uses no lambda.
 */
final class ValueReader {
    private final byte[] bytes;
    private final ClassLoader loader;
    private final List<@Nullable Object> values = new ArrayList<>(Collections.singletonList(null));
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<String, Map<String, Object>> constants = new HashMap<>();
    private final Map<String, Constructor<?>> constructors = new HashMap<>();
    private int at;

    private ValueReader(byte[] bytes, ClassLoader loader) {
        this.bytes = bytes;
        this.loader = loader;
    }

    /** The last value, which holds all others. */
    static Object read(byte[] bytes, ClassLoader loader) {
        ValueReader reader = new ValueReader(bytes, loader);
        Object last = bytes;
        try {
            while (reader.at < bytes.length) {
                last = reader.next();
                reader.values.add(last);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException(
                    "The prepared rules were written for another version of juzhu-core.\n"
                            + "Maybe juzhu-core and juzhu-rules-drl differ in their versions.",
                    e);
        }
        return last;
    }

    private Object next() throws ReflectiveOperationException {
        return switch (bytes[at++]) {
            case ValueWriter.TEXT -> text(number());
            case ValueWriter.COUNT -> (number() << 16) | number();
            case ValueWriter.YES_NO -> number() == 1;
            case ValueWriter.CONSTANT -> constant((String) value(), (String) value());
            case ValueWriter.DAY -> LocalDate.of(number(), number(), number());
            case ValueWriter.MONTH -> YearMonth.of(number(), number());
            case ValueWriter.PERIOD -> Period.of((short) number(), (short) number(), (short) number());
            case ValueWriter.DECIMAL -> new BigDecimal((String) value());
            case ValueWriter.LIST -> Collections.unmodifiableList(Arrays.asList(values(number())));
            case ValueWriter.RECORD -> record((String) value());
            default -> throw new NoSuchFieldException("at " + at);
        };
    }

    private String text(int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private int number() {
        return ((bytes[at++] & 0xFF) << 8) | (bytes[at++] & 0xFF);
    }

    private Object value() {
        return Objects.requireNonNull(values.get(number()));
    }

    private @Nullable Object[] values(int count) {
        @Nullable Object[] held = new Object[count];
        for (int i = 0; i < count; i++) {
            held[i] = values.get(number());
        }
        return held;
    }

    private Object constant(String type, String name) throws ReflectiveOperationException {
        Map<String, Object> named = constants.get(type);
        if (named == null) {
            named = new HashMap<>();
            for (Object constant : type(type).getEnumConstants()) {
                named.put(((Enum<?>) constant).name(), constant);
            }
            constants.put(type, named);
        }
        Object constant = named.get(name);
        if (constant == null) {
            throw new NoSuchFieldException(type + "." + name);
        }
        return constant;
    }

    /** What has to be the same where a record is written and where it is read: {@code …law.Citation(instrument,place,)}. */
    static String shape(Class<?> type) {
        StringBuilder shape = new StringBuilder(type.getName()).append('(');
        for (RecordComponent component : type.getRecordComponents()) {
            shape.append(component.getName()).append(',');
        }
        return shape.append(')').toString();
    }

    private Object record(String shape) throws ReflectiveOperationException {
        Constructor<?> constructor = constructors.get(shape);
        if (constructor == null) {
            Class<?> type = type(shape.substring(0, shape.indexOf('(')));
            if (!shape(type).equals(shape)) {
                throw new NoSuchMethodException(shape);
            }
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] parameters = new Class<?>[components.length];
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = components[i].getType();
            }
            constructor = type.getDeclaredConstructor(parameters);
            constructors.put(shape, constructor);
        }
        return constructor.newInstance(values(constructor.getParameterCount()));
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        Class<?> type = types.get(name);
        if (type == null) {
            type = Class.forName(name, true, loader);
            types.put(name, type);
        }
        return type;
    }
}
