package org.juzhu.quickstart;

import java.util.List;
import java.util.Optional;
import org.juzhu.Reason;
import org.juzhu.State;

/** A bar in words: said once, however many conditions it has, for only all of them together stand in the way. */
final class BarWords {
    private final Sheet sheet;
    private final Labels labels;
    private final FactWords facts;

    BarWords(Sheet sheet) {
        this.sheet = sheet;
        this.labels = sheet.labels();
        this.facts = new FactWords(sheet);
    }

    String of(WeighedRule bar) {
        List<Reason> reasons = bar.reasons();
        Reason first = reasons.get(0);
        return (reasons.size() == 1 ? labels.of(first.text()) : together(bar))
                + sheet.citations().cite(first.citation(), first.evidence());
    }

    /** A count that stands in the way tells of itself and of its limit. */
    private String together(WeighedRule bar) {
        // An age or the like comes first in a rule, what the clause is about last.
        Optional<Reason> counted = bar.reasons().stream().filter(facts::counts).reduce((earlier, later) -> later);
        if (bar.state() == State.MET && counted.isPresent()) {
            return labels.of(counted.get().text());
        }
        String clause = labels.of(sheet.catalogue().text(sheet.rule(bar.name())));
        String said = labels.fill("reason.BAR." + bar.state() + ".plain", "clause", clause);
        return bar.state() == State.OPEN ? said + labels.fill("bars.open", "facts", facts.open(bar.reasons())) : said;
    }
}
