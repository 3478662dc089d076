package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.juzhu.model.Applicant;

/**
 * What a person would be if what the model takes for granted were not so, field by field. Nobody knows before it was asked
 * for, so that what hangs on it is open.
 */
final class Doubts {
    private final Law law;
    private final LocalDate date;
    private final Sheet sheet;
    private final List<Field> fields;
    private final Trials trials;
    private final List<Evaluation.Beside> all = new ArrayList<>();

    /** @param fields those that decisions rest on */
    Doubts(Law law, LocalDate date, Sheet sheet, List<Field> fields, Trials trials) {
        this.law = law;
        this.date = date;
        this.sheet = sheet;
        this.fields = fields;
        this.trials = trials;
    }

    List<Evaluation.Beside> all() {
        for (List<Field> together : alike().values()) {
            together.forEach(this::addEach);
            if (together.size() > 1) {
                addTogether(together);
            }
        }
        Set<String> told = trials.told(new Evaluation(law, sheet.applicant(), date, Evaluator.WALK));
        fields.stream()
                .filter(field ->
                        field.isGate() || (field.ofFamily() && field.part().equals("family")))
                .filter(field -> !sheet.isSaid(field.steps()))
                .forEach(field -> addInside(field, told));
        return List.copyOf(all);
    }

    /** The fields taken for granted, those together that are the same of several entries. */
    private Map<String, List<Field>> alike() {
        return fields.stream()
                .filter(field -> field.isPresumed() && !sheet.isSaid(field.steps()))
                .collect(Collectors.groupingBy(
                        field -> Field.key(field.component()) + field.steps().get(0),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void addEach(Field field) {
        trials.few(field, sheet).forEach(value -> add(sheet.with(field.steps(), value), field, field.id()));
    }

    /** Each alone may hide the other: somebody with two jobs works on where one has ended. */
    private void addTogether(List<Field> together) {
        int most = trials.few(together.get(0), sheet).size();
        for (int i = 0; i < most; i++) {
            Sheet all = sheet;
            for (Field field : together) {
                Sheet more = all.with(field.steps(), trials.few(field, sheet).get(i));
                all = more.isPossible() ? more : all;
            }
            add(all, together.get(0), "");
        }
    }

    /** What is taken for granted of what nobody spoke of: a member of the family, a divorce. */
    private void addInside(Field field, Set<String> told) {
        boolean happened = field.isGate() && field.component().getType() != Applicant.class;
        for (Object value : trials.of(field, sheet)) {
            Sheet with = sheet.with(field.steps(), value);
            Fields.of(with).stream()
                    .filter(inside -> !fields.contains(inside))
                    .filter(inside -> happened || told.contains(inside.part()))
                    .filter(inside -> field.isGate() || inside.isPresumed())
                    .forEach(inside -> trials.few(inside, with)
                            .forEach(one -> add(with.with(inside.steps(), one), inside, field.id())));
        }
    }

    private void add(Sheet other, Field field, String cause) {
        if (other.isPossible() && !other.applicant().equals(sheet.applicant())) {
            Applicant person = other.applicant();
            all.add(new Evaluation.Beside(
                    new Evaluation(law, person, date, Evaluator.WALK), field.part(), field.ofFamily(), cause));
        }
    }
}
