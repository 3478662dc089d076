package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Holding;
import org.juzhu.Paper;
import org.juzhu.State;

/** The papers to bring, need by need. */
final class PaperPage {
    private final Page page;
    private final Labels labels;
    private final Citations citations;

    PaperPage(Page page, Labels labels, Citations citations) {
        this.page = page;
        this.labels = labels;
        this.citations = citations;
    }

    void add(List<Paper> papers) {
        if (!papers.isEmpty()) {
            page.line(2, labels.of("papers"));
            papers.forEach(this::need);
        }
    }

    /** What fits this person; if nothing is known to fit, what may. */
    private void need(Paper paper) {
        List<Paper.Option> fitting = paper.options().stream()
                .filter(option -> option.state() == State.MET)
                .toList();
        boolean open = fitting.isEmpty();
        List<Paper.Option> options = open ? paper.options() : fitting;
        boolean covered = options.stream().anyMatch(option -> option.holding() == Holding.HELD);
        String key = open ? "paper.need.open" : options.size() > 1 ? "paper.need.one-of" : "paper.need";
        page.line(4, labels.fill(key, "need", labels.of(paper.title())));
        options.forEach(option -> page.item(6, mark(option.holding(), covered), words(option)));
    }

    private static Mark mark(Holding holding, boolean covered) {
        return switch (holding) {
            case HELD -> Mark.GOOD;
            case MISSING, EXPIRED -> covered ? Mark.PLAIN : Mark.BAD;
            case UNKNOWN -> Mark.PLAIN;
        };
    }

    private String words(Paper.Option option) {
        String holding = option.holding() == Holding.UNKNOWN
                ? ""
                : labels.fill("paper.holding", "holding", labels.of(option.holding()));
        return labels.of(option.text()) + holding + citations.cite(option.citation(), option.evidence());
    }
}
