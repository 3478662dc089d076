package org.juzhu.quickstart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juzhu.Points;
import org.juzhu.SettlementOutlook;
import org.juzhu.SettlementScore;
import org.juzhu.Verdict;
import org.juzhu.law.Figure;
import org.juzhu.law.Indicator;
import org.juzhu.model.Entitlement;
import picocli.CommandLine.Help.Ansi.Style;

/** The score of points-based settlement: a bar for each line, then what each line comes from, then the rounds to come. */
final class ScorePage {
    private static final String LINES = "score-line";
    private static final int LABEL = 32;
    private static final int POINTS = 16;
    private static final int ROUND = 13;

    private final Sheet sheet;
    private final Page page;
    private final Labels labels;

    ScorePage(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
    }

    void add(AssessedFile file, int round, SettlementOutlook outlook) {
        sheet.heading(file.title(labels), file.assessment().warnings());
        Verdict mayTakePart = file.assessment().entitlement(Entitlement.POINTS_SETTLEMENT);
        page.blank();
        page.line(
                0,
                labels.fill(
                        "score.take-part",
                        "answer",
                        labels.of("value.Answer." + mayTakePart.answer().name())));
        SettlementScore first =
                outlook.rounds().isEmpty() ? null : outlook.rounds().get(0);
        if (first == null || first.round() != round) {
            page.item(2, Mark.OPEN, labels.fill("score.none", "round", String.valueOf(round)));
        } else {
            bars(first);
            first.lines().forEach(this::line);
            first.choices().forEach(this::choice);
        }
        if (outlook.rounds().size() > 1) {
            rounds(outlook);
        }
        pastLines();
        page.blank().line(0, labels.fill("score.notes", "file", file.name()));
        page.blank();
    }

    private void bars(SettlementScore score) {
        page.blank().line(0, labels.fill("score.title", "round", String.valueOf(score.round())), Style.bold);
        score.lines().forEach(line -> bar(labels.of(line.title()), line.points()));
        page.raw("  " + "-".repeat(LABEL + POINTS));
        row(labels.of("score.total"), score.total(), "");
    }

    /** A sign for each two points, a dot for each two that are open. */
    private void bar(String title, Points points) {
        int least = signs(points.least());
        int most = signs(points.most());
        String bar = most > 0 || least < 0
                ? "#".repeat(Math.max(0, least))
                        + ".".repeat(Math.max(0, most) - Math.max(0, least))
                        + "-".repeat(Math.max(0, -Math.min(0, least)))
                : "";
        row(title, points, bar);
    }

    private void row(String title, Points points, String bar) {
        String shown = points(points);
        page.raw(("  " + padded(title, LABEL) + " ".repeat(Math.max(1, POINTS - 2 - shown.length())) + shown + "  "
                        + bar)
                .stripTrailing());
    }

    private static int signs(@Nullable BigDecimal points) {
        return points == null
                ? 0
                : Math.max(
                        -20,
                        Math.min(
                                48,
                                points.divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP)
                                        .intValue()));
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(Math.max(1, width - Wrapping.width(words)));
    }

    private String points(Points points) {
        if (points.least() == null) {
            return points.most() == null
                    ? labels.of("value.unknown")
                    : labels.fill("score.at-most", "most", points.most().toPlainString());
        }
        return points.toString();
    }

    private void line(SettlementScore.Line line) {
        if (line.parts().isEmpty()
                && line.gaps().isEmpty()
                && line.lacking().isEmpty()
                && line.months().isEmpty()) {
            return;
        }
        page.blank().line(0, labels.of(line.title()) + ": " + points(line.points()), Style.bold);
        line.parts().forEach(this::part);
        line.months().forEach(months -> page.item(2, Mark.PLAIN, months(months)));
        line.gaps().forEach(gap -> page.item(2, Mark.OPEN, labels.of(gap.text())));
        line.lacking().stream()
                .map(question -> labels.of(question.text()))
                .distinct()
                .forEach(question -> page.item(2, Mark.OPEN, labels.fill("score.ask", "question", question)));
    }

    private void part(SettlementScore.Part part) {
        boolean open = !part.points().isKnown();
        // Points that nothing is counted for stand in the text.
        boolean plain = !open && part.count() == null;
        page.item(
                2,
                open ? Mark.OPEN : Mark.GOOD,
                labels.fill(
                        plain ? "score.part.plain" : "score.part",
                        "text",
                        labels.of(part.text()),
                        "points",
                        points(part.points()),
                        "cite",
                        sheet.citations().cite(part.citation(), part.evidence())));
    }

    private String months(SettlementScore.CountedMonths months) {
        boolean one = months.from().equals(months.until());
        return labels.fill(
                one ? "score.month" : "score.months",
                "from",
                months.from().toString(),
                "until",
                months.until().toString(),
                "use",
                labels.of(months.text()));
    }

    private void choice(SettlementScore.Choice choice) {
        page.blank().line(0, labels.of(choice.text()), Style.bold);
        choice.options()
                .forEach(option -> page.item(
                        2,
                        option.chosen() ? Mark.GOOD : Mark.PLAIN,
                        labels.fill(
                                "score.option",
                                "option",
                                labels.of(option.text()),
                                "points",
                                points(option.points()))));
    }

    private void rounds(SettlementOutlook outlook) {
        page.blank().line(0, labels.of("score.rounds"), Style.bold);
        page.line(2, labels.of("score.rounds.how"));
        for (List<SettlementScore> some : parts(outlook.rounds())) {
            page.raw("");
            page.raw("  " + padded("", LABEL)
                    + columns(some.stream()
                            .map(score -> String.valueOf(score.round()))
                            .toList()));
            for (Indicator indicator : Indicator.values()) {
                List<String> cells = some.stream()
                        .map(score -> score.line(indicator))
                        .map(line -> line == null ? "" : points(line.points()))
                        .toList();
                page.raw(("  " + padded(labels.of(indicator), LABEL) + columns(cells)).stripTrailing());
            }
            page.raw("  " + padded(labels.of("score.total"), LABEL)
                    + columns(some.stream().map(score -> points(score.total())).toList()));
        }
        page.blank();
        aYearMore(outlook);
        Integer fewer = outlook.fewerPointsByAge();
        if (fewer != null) {
            page.item(2, Mark.PLAIN, labels.fill("score.age", "round", String.valueOf(fewer)));
        }
    }

    private void aYearMore(SettlementOutlook outlook) {
        List<String> more = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            Points points = outlook.aYearMore(indicator);
            if (points != null
                    && points.isKnown()
                    && Objects.requireNonNull(points.least()).signum() != 0) {
                more.add(labels.fill("score.more", "line", labels.of(indicator), "points", points.toString()));
            }
        }
        if (!more.isEmpty()) {
            page.item(
                    2,
                    Mark.PLAIN,
                    labels.fill(
                            "score.a-year-more",
                            "more",
                            more.stream()
                                    .reduce((some, next) -> labels.fill("score.and", "some", some, "next", next))
                                    .orElseThrow()));
        }
    }

    /** So many rounds as a page is wide. */
    private static List<List<SettlementScore>> parts(List<SettlementScore> rounds) {
        int width = (Presentation.COLUMNS - LABEL - 2) / ROUND;
        List<List<SettlementScore>> parts = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i += width) {
            parts.add(rounds.subList(i, Math.min(rounds.size(), i + width)));
        }
        return Collections.unmodifiableList(parts);
    }

    private static String columns(List<String> cells) {
        StringBuilder columns = new StringBuilder();
        cells.forEach(cell -> columns.append(" ".repeat(Math.max(1, ROUND - Wrapping.width(cell))))
                .append(cell));
        return columns.toString();
    }

    /** What was asked in rounds that are over; of none to come. */
    private void pastLines() {
        page.blank().line(0, labels.of("score.past"), Style.bold);
        List<Figure> lines = sheet.catalogue().figures().stream()
                .filter(figure -> figure.table().equals(LINES))
                .toList();
        lines.forEach(line -> page.item(
                2,
                Mark.PLAIN,
                labels.fill(
                        "score.past.line",
                        "round",
                        String.valueOf(line.from().getYear()),
                        "points",
                        line.value().toPlainString(),
                        "cite",
                        sheet.citations().cite(line.source(), line.evidence()))));
        page.line(2, labels.of("score.no-promise"));
    }
}
