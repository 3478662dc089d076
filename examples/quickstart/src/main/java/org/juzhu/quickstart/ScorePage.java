package org.juzhu.quickstart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.Points;
import org.juzhu.Reason;
import org.juzhu.SettlementOutlook;
import org.juzhu.SettlementScore;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.law.Effect;
import org.juzhu.law.Figure;
import org.juzhu.law.Indicator;
import org.juzhu.law.Rule;
import org.juzhu.model.Claim;
import org.juzhu.model.Entitlement;
import picocli.CommandLine.Help.Ansi.Style;

/** The score of points-based settlement: a bar for each line, then what each line comes from, then the rounds to come. */
final class ScorePage {
    private static final String LINES = "score-line";
    private static final int LABEL = 32;
    private static final int POINTS = 16;
    private static final int ROUND = 15;
    private static final int MOST_REASONS = 3;

    private final Sheet sheet;
    private final Page page;
    private final Labels labels;
    private final Set<String> giving;

    ScorePage(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
        this.giving = sheet.catalogue().rules().stream()
                .filter(rule -> rule.effect() instanceof Effect.Line line
                        && line.points().signum() > 0)
                .map(Rule::name)
                .collect(Collectors.toSet());
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
            first.lines().forEach(line -> line(line, first.claim()));
            first.choices().forEach(this::choice);
        }
        if (!outlook.aYearMore().isEmpty()) {
            aYearMore(outlook);
        }
        if (outlook.rounds().size() > 1) {
            rounds(outlook);
        }
        pastLines();
        page.blank()
                .line(
                        0,
                        labels.fill(
                                "score.notes",
                                "file",
                                file.name(),
                                "on",
                                file.assessment().date().toString()));
        page.blank();
    }

    private void bars(SettlementScore score) {
        page.blank().line(0, labels.fill("score.title", "round", String.valueOf(score.round())), Style.bold);
        score.lines().forEach(line -> bar(labels.of(line.title()), line.points()));
        page.raw("  " + "-".repeat(LABEL + POINTS));
        row(labels.of("score.total"), score.total(), "");
        if (!score.withoutRecords().equals(score.total())) {
            row(labels.of("score.without-records"), score.withoutRecords(), "");
        }
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
        if (points.least().signum() < 0 && !points.isKnown() && points.most() != null) {
            return labels.fill(
                    "score.range",
                    "least",
                    points.least().toPlainString(),
                    "most",
                    points.most().toPlainString());
        }
        return points.toString();
    }

    private void line(SettlementScore.Line line, Claim claim) {
        boolean nothingClaimed = line.indicator() == Indicator.INNOVATION && claim.innovation() == null;
        List<Reason> nearest = line.parts().isEmpty() && line.points().isKnown() && !nothingClaimed
                ? nearest(line.reasons())
                : List.of();
        if (line.parts().isEmpty() && nearest.isEmpty() && line.points().isKnown()) {
            return;
        }
        page.blank()
                .line(
                        0,
                        labels.fill("score.line", "line", labels.of(line.title()), "points", points(line.points())),
                        Style.bold);
        line.parts().forEach(this::part);
        nearest.forEach(reason -> page.item(2, Mark.BAD, labels.of(reason.text())));
        line.months().forEach(months -> page.item(2, Mark.PLAIN, months(months)));
        line.gaps().stream().map(gap -> labels.of(gap.text())).distinct().forEach(gap -> page.item(2, Mark.OPEN, gap));
        line.lacking().stream()
                .map(question -> labels.of(question.text()))
                .distinct()
                .forEach(question -> page.item(2, Mark.OPEN, labels.fill("score.ask", "question", question)));
    }

    /** Why none of the rules of a line that give points does: what the nearest of them lack. */
    private List<Reason> nearest(List<Reason> reasons) {
        Map<String, List<Reason>> failed = reasons.stream()
                .filter(reason -> reason.state() == State.FAILED && giving.contains(reason.rule()))
                .collect(Collectors.groupingBy(Reason::rule, LinkedHashMap::new, Collectors.toList()));
        int fewest = failed.values().stream().mapToInt(List::size).min().orElse(0);
        return failed.values().stream()
                .filter(some -> some.size() == fewest)
                .limit(MOST_REASONS)
                .flatMap(List::stream)
                .toList();
    }

    private void part(SettlementScore.Part part) {
        boolean open = !part.points().isKnown();
        // Points that nothing is counted for stand in the text, and what a bound takes off is told where it is known.
        boolean plain = part.count() == null
                && (open ? part.each().signum() == 0 : part.each().signum() != 0);
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
                        option.chosen() ? Mark.GOOD : option.mayBringMore() ? Mark.OPEN : Mark.PLAIN,
                        labels.fill(
                                "score.option",
                                "option",
                                labels.of(option.text()),
                                "points",
                                points(option.points()))));
    }

    private void rounds(SettlementOutlook outlook) {
        page.blank().line(0, labels.of("score.rounds"), Style.bold);
        page.line(2, labels.of(outlook.payingOn() ? "score.rounds.how" : "score.rounds.ended"));
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
            page.raw("  " + padded(labels.of("score.rounds.take-part"), LABEL)
                    + columns(some.stream()
                            .map(score -> labels.of(
                                    "value.Answer." + score.mayTakePart().name()))
                            .toList()));
        }
        page.blank();
        Integer fewer = outlook.fewerPointsByAge();
        if (fewer != null) {
            page.item(2, Mark.PLAIN, labels.fill("score.age", "round", String.valueOf(fewer)));
        }
    }

    private void aYearMore(SettlementOutlook outlook) {
        page.blank().line(0, labels.of("score.a-year-more"), Style.bold);
        outlook.aYearMore()
                .forEach(more -> page.item(
                        2,
                        more.points().isKnown() ? Mark.PLAIN : Mark.OPEN,
                        labels.fill(
                                "score.part",
                                "text",
                                labels.of(more.text()),
                                "points",
                                points(more.points()),
                                "cite",
                                sheet.citations().cite(more.citation(), more.evidence()))));
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
