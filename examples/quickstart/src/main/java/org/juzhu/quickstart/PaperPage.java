package org.juzhu.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import org.juzhu.Holding;
import org.juzhu.Paper;

/** The papers to bring, need by need. */
final class PaperPage {
    private final Page page;
    private final Labels labels;
    private final Citations citations;

    PaperPage(Sheet sheet) {
        this.page = sheet.page();
        this.labels = sheet.labels();
        this.citations = sheet.citations();
    }

    void add(List<Paper> papers) {
        if (!papers.isEmpty()) {
            page.line(2, labels.of("papers"));
            papers.stream().map(WantedPaper::of).forEach(this::need);
        }
    }

    /** What fits this person, and by name what may fit, depending on facts not known. */
    private void need(WantedPaper wanted) {
        String key = wanted.fitting().size() + wanted.perhaps().size() > 1 ? "paper.need.one-of" : "paper.need";
        page.line(4, labels.fill(key, "need", labels.of(wanted.paper().title())));
        wanted.fitting().forEach(option -> option(6, option, wanted.isCovered()));
        perhaps(6, wanted);
    }

    /** @param covered whether the need is covered, by this paper or by another */
    void option(int indent, Paper.Option option, boolean covered) {
        page.item(indent, mark(option.holding(), covered), words(option));
    }

    void perhaps(int indent, WantedPaper wanted) {
        if (!wanted.perhaps().isEmpty()) {
            page.item(indent, Mark.OPEN, labels.fill("paper.open", "papers", names(wanted.perhaps())));
        }
    }

    String names(List<Paper.Option> options) {
        return options.stream()
                .map(option -> labels.of(option.title()))
                .distinct()
                .collect(Collectors.joining(labels.of("paper.and")));
    }

    private static Mark mark(Holding holding, boolean covered) {
        return switch (holding) {
            case HELD -> Mark.GOOD;
            case MISSING, EXPIRED, TOO_SHORT -> covered ? Mark.PLAIN : Mark.BAD;
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
