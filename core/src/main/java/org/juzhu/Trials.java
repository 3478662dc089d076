package org.juzhu;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Unit;
import org.juzhu.model.Limits;

/** Answers to try for a field: one out of each stretch in which nothing turns, as far as the conditions tell. */
final class Trials {
    private static final int NEAR = 5;
    private static final int FAR = 9;

    private final LocalDate date;
    private final Collection<Triple> triples;
    private final Map<String, Set<LocalDate>> days = new HashMap<>();

    /** @param triples the conditions that may hang on an answer */
    Trials(LocalDate date, Collection<Triple> triples) {
        this.date = date;
        this.triples = triples;
    }

    /** The parts of a person of which some fact tells something already. */
    Set<String> told(Evaluation person) {
        return triples.stream()
                .map(Triple::slot)
                .distinct()
                .filter(slot -> !slot.method().isAnswer() && person.value(slot).tells())
                .flatMap(slot -> slot.answeredBy().stream())
                .collect(Collectors.toSet());
    }

    /** The answers, as JSON has them. */
    List<@Nullable Object> of(Field field, Sheet sheet) {
        if (field.isEntries()) {
            return List.of(List.of(), List.of(Map.of()));
        }
        List<@Nullable Object> values = new ArrayList<>();
        if (field.isGate()) {
            values.add(null);
            values.add(Map.of());
            return values;
        }
        List<?> single = single(field, sheet);
        if (field.several()) {
            values.add(List.of());
            single.forEach(one -> values.add(List.of(one)));
            if (field.type() == InputType.CHOICE) {
                values.add(single);
            }
            return values;
        }
        if (field.mayBeNone()) {
            values.add(null);
        }
        values.addAll(single);
        return values;
    }

    /** A few of them: of days those nearest to the day asked about, and some of those further away. */
    List<@Nullable Object> few(Field field, Sheet sheet) {
        List<@Nullable Object> all = of(field, sheet);
        boolean days = field.type() == InputType.DAY || field.type() == InputType.MONTH;
        if (all.size() <= NEAR + FAR || !days) {
            return all;
        }
        boolean none = field.mayBeNone() || field.several();
        List<@Nullable Object> few = new ArrayList<>(none ? all.subList(0, 1) : List.of());
        List<@Nullable Object> byDistance = all.stream()
                .skip(none ? 1 : 0)
                .sorted(Comparator.comparingLong(this::distance))
                .toList();
        few.addAll(byDistance.subList(0, NEAR));
        int left = byDistance.size() - NEAR;
        for (int i = 0; i < FAR; i++) {
            few.add(byDistance.get(NEAR + i * (left - 1) / (FAR - 1)));
        }
        return few;
    }

    private long distance(@Nullable Object day) {
        Object one = day instanceof List<?> list ? list.get(0) : day;
        String text = String.valueOf(one);
        LocalDate at =
                text.length() == "2026-11".length() ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
        return Math.abs(ChronoUnit.DAYS.between(at, date));
    }

    private List<?> single(Field field, Sheet sheet) {
        return switch (field.type()) {
            case YES_NO -> List.of(false, true);
            case CHOICE ->
                Arrays.stream(field.valueType().getEnumConstants())
                        .map(Object::toString)
                        .toList();
            case NUMBER -> numbers(field);
            case DAY -> texts(days(field), day -> day);
            case MONTH -> texts(days(field), YearMonth::from);
            case TEXT ->
                Stream.concat(sheet.employers().stream(), Stream.of(Sheet.NOBODY_YET))
                        .toList();
        };
    }

    private static List<String> texts(Set<LocalDate> days, Function<LocalDate, Object> as) {
        return days.stream().map(as).map(Object::toString).distinct().toList();
    }

    private List<Integer> numbers(Field field) {
        Set<Integer> numbers = new TreeSet<>(List.of(0, 1));
        for (Triple triple : triples(field)) {
            for (Object asked : triple.condition().asked()) {
                if (asked instanceof Integer limit) {
                    numbers.addAll(List.of(Math.max(0, limit - 1), limit, limit + 1, 100 * limit));
                }
            }
        }
        if (field.unit() == Unit.YEAR_NUMBER) {
            Set<Integer> years = new TreeSet<>();
            numbers.stream().filter(back -> back <= 10).forEach(back -> years.add(date.getYear() - back));
            years.add(date.getYear() + 1);
            numbers.stream().filter(Limits::allow).forEach(years::add);
            return List.copyOf(years);
        }
        return List.copyOf(numbers);
    }

    private List<Triple> triples(Field field) {
        return triples.stream()
                .filter(triple -> triple.slot().question().answeredBy().contains(field.part()))
                .toList();
    }

    /** The days on which something may turn, the day before and the day after. */
    private Set<LocalDate> days(Field field) {
        return days.computeIfAbsent(field.part(), part -> {
            Set<LocalDate> all = new TreeSet<>();
            add(all, date);
            for (Triple triple : triples(field)) {
                for (Period period : triple.periods()) {
                    add(all, date.minus(period));
                    add(all, date.plus(period));
                }
                named(triple.condition().arguments()).forEach(day -> add(all, day));
            }
            all.removeIf(day -> !Limits.allow(day));
            return all;
        });
    }

    private static void add(Set<LocalDate> all, LocalDate day) {
        Collections.addAll(all, day.minusDays(1), day, day.plusDays(1));
    }

    /** A day that a condition names, of a year or of one so many years from that of the day. */
    private Set<LocalDate> named(List<Object> arguments) {
        Set<LocalDate> named = new LinkedHashSet<>();
        for (int i = 0; i + 2 < arguments.size(); i++) {
            if (arguments.get(i) instanceof Integer year
                    && arguments.get(i + 1) instanceof Integer month
                    && arguments.get(i + 2) instanceof Integer day) {
                try {
                    named.add(LocalDate.of(Math.abs(year) < 100 ? date.getYear() + year : year, month, day));
                } catch (DateTimeException e) {
                    // Three numbers that are no day.
                }
            }
        }
        return named;
    }
}
