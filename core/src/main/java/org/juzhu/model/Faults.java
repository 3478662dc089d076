package org.juzhu.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The faults found so far, each with its JSON path, and the checks that every kind of fact shares. */
final class Faults {
    private final List<Fault> all = new ArrayList<>();

    void add(String path, String problem, String maybe) {
        all.add(new Fault(path, problem, maybe));
    }

    /** No living person has facts outside these years: what lies there is a slip of the pen. */
    static boolean isSlip(@Nullable LocalDate day) {
        return day != null && !Limits.allow(day);
    }

    void day(String path, @Nullable LocalDate day) {
        if (isSlip(day)) {
            add(path, "lies outside the years 1900 to 2199", "Maybe a digit is wrong.");
        }
    }

    /** @param name of the fact that tells the first day */
    void notBefore(String path, @Nullable LocalDate day, String name, @Nullable LocalDate first, String maybe) {
        if (day != null && first != null && day.isBefore(first)) {
            add(path, "lies before " + name, maybe);
        }
    }

    void notNegative(String path, @Nullable Integer number) {
        if (number != null && number < 0) {
            add(path, "is less than 0", "Maybe a sign is wrong.");
        }
    }

    void months(String path, @Nullable Integer months) {
        if (months != null && (months < 0 || months > Limits.MOST_MONTHS)) {
            add(path, "lies outside 0 to 1200", "Maybe it is no count of months.");
        }
    }

    void required(String path, @Nullable Object value, Object example) {
        if (value == null) {
            add(path, "is missing", "Maybe " + example + ".");
        }
    }

    <T> void each(String path, @Nullable List<T> list, BiConsumer<String, T> check) {
        for (int i = 0; list != null && i < list.size(); i++) {
            T element = list.get(i);
            String at = path + "[" + i + "]";
            if (element == null) {
                add(at, "is null", "Maybe leave the entry out.");
            } else {
                check.accept(at, element);
            }
        }
    }

    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new InvalidApplicantException(all);
        }
    }
}
