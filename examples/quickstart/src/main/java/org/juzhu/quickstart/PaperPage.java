package org.juzhu.quickstart;

import java.util.List;
import java.util.stream.Collectors;
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

    /** What fits this person, and by name what may fit, depending on facts not known. */
    private void need(Paper paper) {
        List<Paper.Option> fitting = with(paper, State.MET);
        List<Paper.Option> open = with(paper, State.OPEN);
        boolean covered = fitting.stream().anyMatch(option -> option.holding() == Holding.HELD);
        String key = fitting.size() + open.size() > 1 ? "paper.need.one-of" : "paper.need";
        page.line(4, labels.fill(key, "need", labels.of(paper.title())));
        fitting.forEach(option -> page.item(6, mark(option.holding(), covered), words(option)));
        if (!open.isEmpty()) {
            String names = open.stream()
                    .map(option -> labels.of(option.title()))
                    .distinct()
                    .collect(Collectors.joining(labels.of("paper.and")));
            page.item(6, Mark.OPEN, labels.fill("paper.open", "papers", names));
        }
    }

    private static List<Paper.Option> with(Paper paper, State state) {
        return paper.options().stream()
                .filter(option -> option.state() == state)
                .toList();
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
