package org.juzhu.quickstart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.juzhu.Reason;
import org.juzhu.State;
import org.juzhu.law.Condition;
import org.juzhu.law.Question;
import org.juzhu.model.Decision;

/** What facts are called. */
final class FactWords {
    private final Sheet sheet;
    private final Labels labels;

    FactWords(Sheet sheet) {
        this.sheet = sheet;
        this.labels = sheet.labels();
    }

    /** The facts on which these reasons are open, each once. */
    String open(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.state() == State.OPEN && reason.condition() != null)
                .map(reason -> label(Objects.requireNonNull(reason.condition())))
                .distinct()
                .collect(Collectors.joining(labels.of("facts.and")));
    }

    /** Whether it is a fact of which there can be more or less. */
    boolean counts(Reason reason) {
        return question(Objects.requireNonNull(reason.condition()))
                .filter(question -> question.unit().counts())
                .isPresent();
    }

    /** An earlier answer is called by what was decided. */
    private String label(Condition condition) {
        Optional<Decision> earlier = condition.arguments().stream()
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast)
                .findFirst();
        return earlier.map(labels::of)
                .or(() -> question(condition).map(Question::label).map(labels::of))
                .orElseGet(condition::fact);
    }

    private Optional<Question> question(Condition condition) {
        return sheet.catalogue().questions().stream()
                .filter(question -> question.fact().equals(condition.fact()))
                .findFirst();
    }
}
