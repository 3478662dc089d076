package org.juzhu.quickstart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.juzhu.Reason;
import org.juzhu.State;
import org.juzhu.law.Condition;
import org.juzhu.law.Question;

/** A bar in words: said once, however many conditions it has, for only all of them together stand in the way. */
final class BarWords {
    private final Sheet sheet;
    private final Labels labels;

    BarWords(Sheet sheet) {
        this.sheet = sheet;
        this.labels = sheet.labels();
    }

    String of(WeighedRule bar) {
        List<Reason> reasons = bar.reasons();
        Reason first = reasons.get(0);
        return (reasons.size() == 1 ? labels.of(first.text()) : together(bar))
                + sheet.citations().cite(first.citation(), first.evidence());
    }

    /** A count that stands in the way tells of itself and of its limit. */
    private String together(WeighedRule bar) {
        Optional<Reason> counted = bar.reasons().stream().filter(this::counts).findFirst();
        if (bar.state() == State.MET && counted.isPresent()) {
            return labels.of(counted.get().text());
        }
        String clause = labels.of(sheet.catalogue().text(sheet.rule(bar.name())));
        String said = labels.fill("reason.BAR." + bar.state() + ".plain", "clause", clause);
        return bar.state() == State.OPEN ? said + labels.fill("bars.open", "facts", open(bar)) : said;
    }

    private String open(WeighedRule bar) {
        return bar.reasons().stream()
                .filter(reason -> reason.state() == State.OPEN)
                .map(reason -> label(Objects.requireNonNull(reason.condition())))
                .distinct()
                .collect(Collectors.joining(labels.of("bars.and")));
    }

    private boolean counts(Reason reason) {
        return question(Objects.requireNonNull(reason.condition()))
                .filter(question -> question.unit().counts())
                .isPresent();
    }

    private Optional<Question> question(Condition condition) {
        return sheet.catalogue().questions().stream()
                .filter(question -> question.fact().equals(condition.fact()))
                .findFirst();
    }

    private String label(Condition condition) {
        return question(condition).map(Question::label).map(labels::of).orElseGet(condition::fact);
    }
}
