package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Decision;

/** Finds out by trying whether the answer to a question can make a difference to a decision. */
final class Mattering {
    private static final int TRIES = 2000;
    private static final int DEPTH = 4;
    private static final int ATTEMPTS = 4;

    private final Law law;
    private final LocalDate date;
    private final Decision decision;

    Mattering(Law law, LocalDate date, Decision decision) {
        this.law = law;
        this.date = date;
        this.decision = decision;
    }

    /** Whether two answers were found which, with all else told alike, lead to different decisions. */
    boolean canMatter(Sheet sheet, Field field) {
        Inquiry inquiry = new Inquiry(law, date, sheet, List.of(decision));
        Trials trials = new Trials(date, triples());
        Random random = new Random(field.id().hashCode());
        for (int i = 0; i < TRIES; i++) {
            List<@Nullable Object> answers = new ArrayList<>(trials.of(field, sheet));
            Collections.shuffle(answers, random);
            long seed = random.nextLong();
            Answer one = decided(inquiry, trials, sheet.with(field.steps(), answers.get(0)), seed);
            Answer other = decided(inquiry, trials, sheet.with(field.steps(), answers.get(answers.size() - 1)), seed);
            if (one != null && other != null && one != other) {
                return true;
            }
        }
        return false;
    }

    private Set<Triple> triples() {
        Set<Triple> triples = new LinkedHashSet<>();
        law.behind(decision).forEach(behind -> law.rules(behind, date)
                .weighing()
                .forEach(rule -> triples.addAll(rule.triples())));
        return triples;
    }

    /** The decision where all else is told, each field by a choice that hangs on its name and the seed alone. */
    private @Nullable Answer decided(Inquiry inquiry, Trials trials, Sheet from, long seed) {
        if (!from.isPossible()) {
            return null;
        }
        Sheet filled = from;
        for (int round = 0; round < DEPTH; round++) {
            for (Field field : Fields.of(filled)) {
                if (inquiry.concerns(field) && !filled.isSaid(field.steps())) {
                    filled = filled(trials, filled, field, new Random(seed ^ field.id().hashCode()));
                }
            }
        }
        return new Evaluation(law, filled.applicant(), date, Evaluator.WALK).answer(decision);
    }

    private static Sheet filled(Trials trials, Sheet sheet, Field field, Random random) {
        List<@Nullable Object> values = trials.of(field, sheet);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Sheet more = sheet.with(field.steps(), values.get(random.nextInt(values.size())));
            if (more.isPossible()) {
                return more;
            }
        }
        return sheet;
    }
}
