package org.juzhu.quickstart;

import java.util.List;
import java.util.stream.Stream;
import org.juzhu.Answer;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.law.Role;

/** One decision in short: a line with its answer, and below it only what it hinges on. */
final class BriefVerdict {
    private final Sheet sheet;
    private final Page page;
    private final Labels labels;

    BriefVerdict(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
    }

    void add(int indent, String headline, Verdict verdict) {
        page.item(indent, mark(verdict.answer()), headline);
        if (verdict.answer() == Answer.NO) {
            against(verdict).forEach(line -> page.item(indent + 2, Mark.BAD, line));
        }
        open(indent + 2, verdict);
    }

    static Mark mark(Answer answer) {
        return switch (answer) {
            case YES -> Mark.GOOD;
            case NO -> Mark.BAD;
            case UNKNOWN, OFFICE_DECIDES -> Mark.OPEN;
        };
    }

    /** What stands in the way; if nothing does, the grounds, none of which is met. */
    private List<String> against(Verdict verdict) {
        List<WeighedRule> rules = WeighedRule.of(verdict);
        BarWords bars = new BarWords(sheet);
        List<String> hurdles = Stream.concat(
                        failed(rules, Role.REQUIREMENT),
                        rules.stream()
                                .filter(rule -> rule.role() == Role.BAR && rule.state() == State.MET)
                                .map(bars::of))
                .toList();
        return hurdles.isEmpty() ? failed(rules, Role.GROUND).toList() : hurdles;
    }

    private Stream<String> failed(List<WeighedRule> rules, Role role) {
        return rules.stream()
                .filter(rule -> rule.role() == role)
                .flatMap(rule -> rule.reasons().stream())
                .filter(reason -> reason.state() == State.FAILED)
                .map(reason -> labels.of(reason.text()) + sheet.citations().cite(reason.citation(), reason.evidence()));
    }

    /** What is open: facts that are lacking, and the law that is not known. */
    void open(int indent, Verdict verdict) {
        verdict.lacking().stream()
                .flatMap(lacking -> lacking.questions().stream())
                .distinct()
                .forEach(question -> page.item(indent, Mark.OPEN, LackingPage.words(labels, question)));
        verdict.gaps().stream()
                .map(gap -> GapWords.of(labels, gap))
                .distinct()
                .forEach(gap -> page.item(indent, Mark.OPEN, gap));
    }
}
