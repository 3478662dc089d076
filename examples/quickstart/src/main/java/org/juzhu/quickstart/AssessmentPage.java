package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Assessment;
import org.juzhu.Duty;
import org.juzhu.RuleSetInfo;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.law.Catalogue;
import picocli.CommandLine.Help.Ansi.Style;

/** The assessments of some files, for a reader. */
final class AssessmentPage {
    private final Page page;
    private final Labels labels;
    private final Catalogue catalogue;
    private final Citations citations;

    AssessmentPage(Page page, Labels labels, Catalogue catalogue) {
        this.page = page;
        this.labels = labels;
        this.catalogue = catalogue;
        this.citations = new Citations(labels, catalogue);
    }

    void add(AssessedFile file) {
        Assessment assessment = file.assessment();
        String name = file.name().equals("-") ? labels.of("standard-input") : file.name();
        page.title(labels.fill("title", "file", name, "date", assessment.date().toString()));
        assessment.warnings().forEach(warning -> page.line(0, "! " + labels.of(warning), Style.fg_yellow));
        if (file.verdicts().size() > 1) {
            file.verdicts().forEach(this::summary);
        }
        for (Verdict verdict : file.verdicts()) {
            new VerdictPage(page, labels, citations, catalogue, verdict).add(assessment);
        }
        duties(file.duties());
        page.blank();
    }

    private void summary(Verdict verdict) {
        page.line(2, VerdictPage.headline(labels, verdict));
    }

    private void duties(List<Duty> duties) {
        if (!duties.isEmpty()) {
            page.blank().line(0, labels.of("duties"), Style.bold);
            duties.forEach(this::duty);
        }
    }

    private void duty(Duty duty) {
        page.item(
                2,
                duty.state() == State.OPEN ? Mark.OPEN : duty.overdue() ? Mark.BAD : Mark.PLAIN,
                when(duty) + labels.of(duty.text()) + citations.cite(duty.citation(), duty.evidence()));
        duty.lacking().forEach(question -> page.item(4, Mark.OPEN, LackingPage.words(labels, question)));
    }

    private String when(Duty duty) {
        String perhaps = duty.state() == State.OPEN ? labels.of("duty.perhaps") : "";
        if (duty.from() == null || duty.until() == null) {
            return perhaps + labels.of("duty.some-day");
        }
        return perhaps
                + labels.fill(
                        duty.overdue() ? "duty.overdue" : "duty.due",
                        "from",
                        duty.from().toString(),
                        "until",
                        duty.until().toString());
    }

    /** The whole page, with the sources cited and the stamp of the rules at its end. */
    String finish(RuleSetInfo ruleSet) {
        if (!citations.cited().isEmpty()) {
            page.line(0, labels.of("sources"), Style.bold);
            citations
                    .cited()
                    .forEach((key, title) ->
                            page.item(2, Mark.PLAIN, labels.fill("source", "key", key, "title", title)));
            page.blank();
        }
        page.line(0, stamp(labels, ruleSet));
        return page.toString();
    }

    static String stamp(Labels labels, RuleSetInfo ruleSet) {
        return labels.fill(
                "stamp",
                "version",
                ruleSet.version(),
                "hash",
                ruleSet.hash().substring(0, 8),
                "date",
                ruleSet.checkedThrough().toString());
    }
}
