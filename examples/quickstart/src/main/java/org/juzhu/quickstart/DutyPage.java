package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Duty;
import org.juzhu.State;
import picocli.CommandLine.Help.Ansi.Style;

/** What falls due. */
final class DutyPage {
    private final Page page;
    private final Labels labels;
    private final Citations citations;

    DutyPage(Sheet sheet) {
        this.page = sheet.page();
        this.labels = sheet.labels();
        this.citations = sheet.citations();
    }

    void add(List<Duty> duties) {
        page.blank().line(0, labels.of("duties"), Style.bold);
        duties.forEach(this::duty);
    }

    private void duty(Duty duty) {
        page.item(2, duty.state() == State.OPEN ? Mark.OPEN : duty.overdue() ? Mark.BAD : Mark.PLAIN, words(duty));
        duty.lacking().stream()
                .map(question -> LackingPage.words(labels, question))
                .distinct()
                .forEach(question -> page.item(4, Mark.OPEN, question));
    }

    String words(Duty duty) {
        String perhaps =
                duty.state() != State.OPEN ? "" : labels.of(duty.lacking().isEmpty() ? "duty.office" : "duty.perhaps");
        return perhaps + when(duty) + labels.of(duty.text()) + citations.cite(duty.citation(), duty.evidence());
    }

    /** From when until when. */
    String when(Duty duty) {
        return labels.fill(
                "duty." + days(duty), "from", String.valueOf(duty.from()), "until", String.valueOf(duty.until()));
    }

    private static String days(Duty duty) {
        if (duty.overdue()) {
            return "overdue";
        }
        if (duty.until() == null) {
            return duty.from() == null ? "some-day" : "from";
        }
        return duty.from() == null ? "until" : "due";
    }
}
