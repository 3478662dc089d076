package org.juzhu.quickstart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.Change;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.Way;
import org.juzhu.WhatIf;
import org.juzhu.WhyNot;
import picocli.CommandLine.Help.Ansi.Style;

/** The ways to a YES, for a reader. */
final class WaysPage {
    private final Sheet sheet;
    private final Page page;
    private final Labels labels;

    WaysPage(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
    }

    void add(Verdict verdict) {
        page.blank().line(0, new AnswerWords(sheet).headline(verdict), Style.bold);
        if (verdict.answer() == Answer.YES) {
            page.line(2, labels.of("ways.already"));
            return;
        }
        if (verdict.answer() == Answer.UNKNOWN) {
            page.line(2, labels.of("ways.unknown"));
        }
        List<Way> ways = verdict.ways();
        page.line(
                2,
                labels.of(
                        ways.isEmpty()
                                ? "ways.none." + verdict.answer()
                                : "ways.some." + ways.get(0).answer()));
        boolean isOpen = verdict.answer() == Answer.NO && ways.isEmpty() && isOpen(verdict.whyNot());
        if (isOpen) {
            page.line(2, labels.of("ways.open"));
        }
        for (int i = 0; i < ways.size(); i++) {
            way(i + 1, ways.get(i));
        }
    }

    private void way(int number, Way way) {
        boolean now = way.changes().stream().noneMatch(Change.TimePasses.class::isInstance);
        page.line(
                4,
                labels.fill(
                        now ? "ways.way.now" : "ways.way",
                        "number",
                        String.valueOf(number),
                        "date",
                        way.from().toString()));
        for (WhatIf.Step step : way.steps()) {
            page.item(7, Mark.PLAIN, labels.of(step.text()));
        }
        if (!way.hinges().isEmpty()) {
            page.line(7, labels.of("ways.hinges." + way.answer()));
        }
        way.hinges().stream()
                .map(gap -> GapWords.of(labels, gap))
                .distinct()
                .forEach(gap -> page.item(9, Mark.OPEN, gap));
    }

    /** Whether some fact told there is lacking. */
    private static boolean isOpen(@Nullable WhyNot why) {
        return why != null
                && Stream.of(why.always(), why.open(), why.grounds())
                        .flatMap(List::stream)
                        .flatMap(hurdle -> hurdle.obstacles().stream())
                        .anyMatch(obstacle -> obstacle.reason().state() == State.OPEN
                                || obstacle.behind().stream().anyMatch(WaysPage::isOpen));
    }
}
