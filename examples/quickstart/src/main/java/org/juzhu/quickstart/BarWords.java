package org.juzhu.quickstart;

import java.util.List;
import java.util.Objects;
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

    private String together(WeighedRule bar) {
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

    private String label(Condition condition) {
        return sheet.catalogue().questions().stream()
                .filter(question -> question.fact().equals(condition.fact()))
                .map(Question::label)
                .map(labels::of)
                .findFirst()
                .orElseGet(condition::fact);
    }
}
