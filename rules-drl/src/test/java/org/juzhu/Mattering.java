package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Decision;

/** Finds out by trying whether the answer to a question can make a difference to a decision. */
final class Mattering {
    /** Some answers matter only together with half a dozen others: one was found at the 15,465th try. */
    private static final int TRIES = 40_000;

    private static final int CHANGED = 9;

    private final Law law;
    private final LocalDate date;
    private final Decision decision;

    Mattering(Law law, LocalDate date, Decision decision) {
        this.law = law;
        this.date = date;
        this.decision = decision;
    }

    /**
     * Whether two answers were found which, with all else alike, lead to different decisions: beside what was told, all else
     * is as with that person but for a few fields.
     *
     * @param near the parts of a person of which every other time the fields are taken
     */
    boolean canMatter(Sheet told, Field field, Sheet person, Set<String> near) {
        Inquiry inquiry = new Inquiry(law, date, told, List.of(decision));
        Trials trials = new Trials(date, triples());
        Random random = new Random(field.id().hashCode());
        for (int i = 0; i < TRIES; i++) {
            Predicate<Field> wanted = i % 2 == 0 ? inquiry::concerns : one -> near.contains(one.part());
            Sheet other = changed(person, told, wanted, trials, random, random.nextInt(CHANGED));
            Set<Answer> answers = EnumSet.noneOf(Answer.class);
            List<@Nullable Object> values = new ArrayList<>(trials.of(field, other));
            if (other.isSaid(field.steps())) {
                values.add(other.get(field.steps()));
            }
            for (Object value : values) {
                Sheet answered = other.with(field.steps(), value);
                if (answered.isPossible()) {
                    answers.add(new Evaluation(law, answered.applicant(), date, Evaluator.WALK).answer(decision));
                }
            }
            if (answers.size() > 1) {
                return true;
            }
        }
        return false;
    }

    private Set<Triple> triples() {
        Set<Triple> triples = new LinkedHashSet<>();
        law.behind(decision)
                .forEach(behind -> law.rules(behind, date).weighing().forEach(rule -> triples.addAll(rule.triples())));
        return triples;
    }

    /** The same person, but for so many fields that were not told. */
    private static Sheet changed(
            Sheet person, Sheet told, Predicate<Field> wanted, Trials trials, Random random, int count) {
        Sheet changed = person;
        for (int i = 0; i < count; i++) {
            List<Field> open = Fields.of(changed).stream()
                    .filter(field -> wanted.test(field) && !told.isSaid(field.steps()))
                    .toList();
            if (open.isEmpty()) {
                return changed;
            }
            Field field = open.get(random.nextInt(open.size()));
            List<@Nullable Object> values = trials.of(field, changed);
            Sheet more = changed.with(field.steps(), values.get(random.nextInt(values.size())));
            changed = more.isPossible() ? more : changed;
        }
        return changed;
    }
}
