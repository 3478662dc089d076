package org.juzhu.drools;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values for {@link ValueReader}: each distinct one once, before those that hold it, under the number of its turn. A
 * record is its type with the names of its components, and their numbers.
 */
final class ValueWriter {
    // What stands before each value.
    static final byte TEXT = 0;
    static final byte COUNT = 1;
    static final byte YES_NO = 2;
    static final byte CONSTANT = 3;
    static final byte DAY = 4;
    static final byte MONTH = 5;
    static final byte PERIOD = 6;
    static final byte DECIMAL = 7;
    static final byte LIST = 8;
    static final byte RECORD = 9;

    /** The number of null. */
    static final int NULL = 0;

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** All that leads to a value, and last the value itself. */
    static byte[] write(Object value) {
        ValueWriter writer = new ValueWriter();
        try {
            writer.number(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.bytes.toByteArray();
    }

    private int number(@Nullable Object value) throws IOException {
        if (value == null) {
            return NULL;
        }
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        put(value);
        int number = numbers.size() + 1;
        numbers.put(value, number);
        return number;
    }

    private void put(Object value) throws IOException {
        if (value instanceof String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            start(TEXT, encoded.length);
            out.write(encoded);
        } else if (value instanceof Integer count) {
            out.writeByte(COUNT);
            out.writeInt(count);
        } else if (value instanceof Boolean yes) {
            start(YES_NO, yes ? 1 : 0);
        } else if (value instanceof Enum<?> constant) {
            start(CONSTANT, number(constant.getDeclaringClass().getName()), number(constant.name()));
        } else if (value instanceof LocalDate day) {
            start(DAY, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        } else if (value instanceof YearMonth month) {
            start(MONTH, month.getYear(), month.getMonthValue());
        } else if (value instanceof Period period) {
            start(PERIOD, period.getYears(), period.getMonths(), period.getDays());
        } else if (value instanceof BigDecimal decimal) {
            start(DECIMAL, number(decimal.toString()));
        } else if (value instanceof List<?> list) {
            numbers(LIST, list.size(), list.toArray());
        } else {
            record((Record) value);
        }
    }

    private void record(Record value) throws IOException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        @Nullable Object[] held = new Object[components.length];
        for (int i = 0; i < held.length; i++) {
            try {
                held[i] = components[i].getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(components[i] + " cannot be read", e);
            }
        }
        numbers(RECORD, number(ValueReader.shape(value.getClass())), held);
    }

    private void numbers(byte tag, int first, @Nullable Object[] held) throws IOException {
        int[] all = new int[held.length + 1];
        all[0] = first;
        for (int i = 0; i < held.length; i++) {
            all[i + 1] = number(held[i]);
        }
        start(tag, all);
    }

    private void start(byte tag, int... twoBytesEach) throws IOException {
        out.writeByte(tag);
        for (int number : twoBytesEach) {
            if (number > Character.MAX_VALUE || number < Short.MIN_VALUE) {
                throw new IllegalStateException("A number is too great.\nMaybe write numbers of four bytes.");
            }
            out.writeShort(number);
        }
    }
}
