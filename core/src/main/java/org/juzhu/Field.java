package org.juzhu;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Unit;
import org.juzhu.model.Applicant;
import org.juzhu.model.Limits;
import org.juzhu.model.NullMeans;
import org.juzhu.model.NullMeans.Absence;

/**
 * A component of the model that a person can be asked for, at its place among the facts. Of a list of records it is their
 * number, of a record that there need not be it is whether there is one.
 *
 * @param steps the way to it: names of components, numbers of entries, and the kind of a contribution
 */
record Field(List<Object> steps, RecordComponent component) {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };
    private static final int MOST_ENTRIES = 99;
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("Qualification.monthsWorkedElsewhere", Unit.MONTHS),
            Map.entry("StudyAbroad.months", Unit.MONTHS),
            Map.entry("ContributionMonths.amount", Unit.YUAN),
            Map.entry("ContributionMonths.income", Unit.YUAN),
            Map.entry("Divorce.homesBefore", Unit.HOMES),
            Map.entry("Sponsor.permitsHeld", Unit.PERMITS),
            Map.entry("Innovation.place", Unit.PLACE),
            Map.entry("Innovation.step", Unit.POINTS),
            Map.entry("Innovation.sharePercent", Unit.PERCENT),
            Map.entry("YearAmount.year", Unit.YEAR_NUMBER),
            Map.entry("YearAmount.yuan", Unit.YUAN),
            Map.entry("Pupil.examYear", Unit.YEAR_NUMBER),
            Map.entry("PointsFile.falseMaterialIn", Unit.YEAR_NUMBER));

    /** Its JSON path; the history of a contribution is named by its kind. */
    String id() {
        return Sheet.name(steps);
    }

    /** The component and the record that it belongs to, as keys of texts name them. */
    static String key(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    /** The component of {@link Applicant} that it is part of; of a member of the family that of the member. */
    String part() {
        return part(steps);
    }

    private static String part(List<Object> steps) {
        int member = steps.size() > 2 && steps.get(2) instanceof Integer ? 3 : 2;
        boolean ofMember = steps.get(0).equals("family")
                && steps.size() > member
                && List.of("spouse", "partner", "children", "parents").contains(steps.get(1));
        return ofMember ? part(steps.subList(member, steps.size())) : (String) steps.get(0);
    }

    /** Whether it lies with the family. */
    boolean ofFamily() {
        return steps.get(0).equals("family");
    }

    /** Whether the answer is a list. */
    boolean several() {
        return element(component) != null && !isEntries();
    }

    /** Whether the number of entries is asked for. */
    boolean isEntries() {
        Class<?> element = element(component);
        return element != null && element.isRecord();
    }

    /** Whether it is asked if there is such a record. */
    boolean isGate() {
        return component.getType().isRecord();
    }

    /** Whether saying nothing says something, so that the answer may be that there is none. */
    boolean mayBeNone() {
        return absence(component) != null && !several() && type() != InputType.YES_NO;
    }

    /** Whether it counts as something where nothing is said. */
    boolean isPresumed() {
        return absence(component) == Absence.NONE || isNoneIfUnknown();
    }

    /** Whether it counts alike that there is none and that nobody knows. */
    boolean isNoneIfUnknown() {
        return absence(component) == Absence.NONE_OR_UNKNOWN;
    }

    /** Whether most people answer that there is none, or no. */
    boolean isMostlyNone() {
        return absence(component) == Absence.NONE || several();
    }

    static @Nullable Absence absence(RecordComponent component) {
        NullMeans means = component.getAnnotation(NullMeans.class);
        return means == null ? null : means.value();
    }

    InputType type() {
        Class<?> type = valueType();
        if (isEntries() || type == Integer.class) {
            return InputType.NUMBER;
        }
        if (isGate() || type == Boolean.class) {
            return InputType.YES_NO;
        }
        if (type == LocalDate.class) {
            return InputType.DAY;
        }
        if (type == YearMonth.class) {
            return InputType.MONTH;
        }
        return type.isEnum() ? InputType.CHOICE : InputType.TEXT;
    }

    /** The type of the answer, or of each element of the list. */
    Class<?> valueType() {
        Class<?> element = element(component);
        return element == null ? component.getType() : element;
    }

    /** The least number that it can be. */
    int least() {
        return unit() == Unit.YEAR_NUMBER ? Limits.FIRST_DAY.getYear() : unit() == Unit.PLACE ? 1 : 0;
    }

    /** The greatest number that it can be. */
    int most() {
        if (isEntries()) {
            return MOST_ENTRIES;
        }
        Unit unit = unit();
        return unit == Unit.YEAR_NUMBER
                ? Limits.LAST_DAY.getYear()
                : unit == Unit.PERCENT ? 100 : unit == Unit.MONTHS ? Limits.MOST_MONTHS : Integer.MAX_VALUE;
    }

    /** The components of the model on the way to it, itself the last. */
    List<RecordComponent> way() {
        List<RecordComponent> way = new ArrayList<>();
        Class<?> type = Applicant.class;
        for (Object step : steps) {
            if (step instanceof String name) {
                RecordComponent at = components(type).stream()
                        .filter(one -> one.getName().equals(name))
                        .findFirst()
                        .orElseThrow();
                Class<?> element = element(at);
                type = element == null ? at.getType() : element;
                way.add(at);
            }
        }
        return way;
    }

    /** In what a number is counted; null if it is none, or if it only counts. */
    @Nullable
    Unit unit() {
        return UNITS.get(key(component));
    }

    /** The components of a record. */
    static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** What a component is a list of; null if it is no list. */
    static @Nullable Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : null;
    }
}
