package org.juzhu;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.NullMeans.Absence;

/** Every field for which a person can be asked, in the order of the model, whether it was spoken of or not. */
final class Fields {
    /** What months of insurance are not asked for. */
    private static final Set<String> OF_TAX =
            Set.of("ContributionMonths.amount", "ContributionMonths.income", "ContributionMonths.byQuarter");

    private final List<Field> all = new ArrayList<>();

    private Fields() {}

    static List<Field> of(Sheet sheet) {
        Fields fields = new Fields();
        fields.record(Applicant.class, sheet.facts(), List.of(), 0);
        return List.copyOf(fields.all);
    }

    /** @param members how many members of the family lie on the way */
    private void record(Class<?> type, @Nullable Object json, List<Object> at, int members) {
        for (RecordComponent component : Field.components(type)) {
            if (Field.absence(component) != Absence.IN_ORDER
                    && isRead(component, at, members)
                    && !(OF_TAX.contains(Field.key(component)) && !at.contains(ContributionKind.INCOME_TAX))) {
                component(component, json instanceof Map<?, ?> map ? map : Map.of(), at, members);
            }
        }
    }

    private void component(RecordComponent component, Map<?, ?> holder, List<Object> at, int members) {
        List<Object> steps = further(at, component.getName());
        Object json = holder.get(component.getName());
        boolean said = holder.containsKey(component.getName());
        Class<?> element = Field.element(component);
        Class<?> type = element == null ? component.getType() : element;
        int among = type == Applicant.class ? members + 1 : members;
        if (type == ContributionHistory.class) {
            histories(json, steps, members);
        } else if (!type.isRecord()) {
            all.add(new Field(steps, component));
        } else if (element != null) {
            all.add(new Field(steps, component));
            entries(type, json, steps, among);
        } else {
            boolean gate = Field.absence(component) == Absence.NONE;
            if (gate) {
                all.add(new Field(steps, component));
            }
            if (gate ? json != null : (json != null || (!said && mayBe(type, holder)))) {
                record(type, json, steps, among);
            }
        }
    }

    private void entries(Class<?> type, @Nullable Object json, List<Object> steps, int members) {
        if (json instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                record(type, list.get(i), further(steps, i), members);
            }
        }
    }

    /** A history that is not given is unknown, unless there is none of any kind. */
    private void histories(@Nullable Object json, List<Object> steps, int members) {
        if (json instanceof List<?> list && list.isEmpty()) {
            return;
        }
        for (ContributionKind kind : ContributionKind.values()) {
            Object history = json instanceof List<?> list
                    ? list.stream()
                            .filter(one ->
                                    one instanceof Map<?, ?> map && kind.name().equals(map.get("kind")))
                            .findFirst()
                            .orElse(null)
                    : null;
            for (RecordComponent part : Field.components(ContributionHistory.class)) {
                if (part.getName().equals("months")) {
                    component(part, history instanceof Map<?, ?> map ? map : Map.of(), further(steps, kind), members);
                }
            }
        }
    }

    /** Whether such a record is spoken of although there is none yet: a spouse only of the married. */
    private static boolean mayBe(Class<?> type, Map<?, ?> holder) {
        return type != Applicant.class || MaritalStatus.MARRIED.name().equals(holder.get("maritalStatus"));
    }

    /** What is read of a member's own family, see {@link org.juzhu.model.Family}. */
    private static boolean isRead(RecordComponent component, List<Object> at, int members) {
        Class<?> element = Field.element(component);
        boolean member = (element == null ? component.getType() : element) == Applicant.class;
        if (members == 0 || !member) {
            return true;
        }
        return members == 1
                && component.getName().equals("parents")
                && at.get(1).equals("spouse");
    }

    private static List<Object> further(List<Object> at, Object step) {
        List<Object> steps = new ArrayList<>(at);
        steps.add(Objects.requireNonNull(step));
        return List.copyOf(steps);
    }
}
