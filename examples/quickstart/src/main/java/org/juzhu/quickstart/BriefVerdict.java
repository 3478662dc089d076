package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Answer;
import org.juzhu.Reason;
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
            against(verdict).forEach(reason -> reason(indent + 2, reason));
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
    private static List<Reason> against(Verdict verdict) {
        List<Reason> hurdles =
                verdict.reasons().stream().filter(BriefVerdict::isHurdle).toList();
        return hurdles.isEmpty()
                ? verdict.reasons().stream()
                        .filter(reason -> reason.role() == Role.GROUND && reason.state() == State.FAILED)
                        .toList()
                : hurdles;
    }

    private static boolean isHurdle(Reason reason) {
        return (reason.role() == Role.REQUIREMENT && reason.state() == State.FAILED)
                || (reason.role() == Role.BAR && reason.ruleState() == State.MET);
    }

    private void reason(int indent, Reason reason) {
        page.item(
                indent,
                Mark.BAD,
                labels.of(reason.text()) + sheet.citations().cite(reason.citation(), reason.evidence()));
    }

    /** What is open: facts that are lacking, and the law that is not known. */
    void open(int indent, Verdict verdict) {
        verdict.lacking().stream()
                .flatMap(lacking -> lacking.questions().stream())
                .distinct()
                .forEach(question -> page.item(indent, Mark.OPEN, LackingPage.words(labels, question)));
        verdict.gaps().forEach(gap -> page.item(indent, Mark.OPEN, GapWords.of(labels, gap)));
    }
}
