package org.juzhu.quickstart;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.juzhu.Comparison;
import org.juzhu.law.Finding;
import org.juzhu.model.Decision;
import picocli.CommandLine.Help.Ansi.Style;

/** Standings side by side, for a reader. */
final class ComparisonPage {
    private static final int TITLES = 18;

    /** Wide enough for the longest name of an instrument. */
    private static final int COLUMN = 36;

    private final Sheet sheet;
    private final Page page;
    private final Labels labels;
    private final Comparison comparison;
    private final Table table;

    ComparisonPage(Sheet sheet, Comparison comparison) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
        this.comparison = comparison;
        this.table = new Table(page, widths(comparison.sides().size()));
    }

    void add() {
        String title = labels.fill(
                "compare.title", "sides", sides(), "date", comparison.date().toString());
        sheet.heading(title, comparison.warnings());
        page.blank();
        table();
        offices();
        claims();
        page.blank();
    }

    private void table() {
        table.ruler("-");
        row(table.cell(0), column -> side(column, comparison.sides().get(column)));
        table.ruler("=");
        for (Comparison.Row row : comparison.rows()) {
            Page title = table.cell(0).line(0, labels.of(row.title()));
            row(title, column -> cell(column, row.cells().get(column)));
            table.ruler("-");
        }
    }

    private void row(Page title, IntFunction<Page> cell) {
        Stream<Page> cells = IntStream.range(0, comparison.sides().size()).mapToObj(cell);
        table.row(Stream.concat(Stream.of(title), cells).toList());
    }

    private static List<Integer> widths(int columns) {
        return Stream.concat(Stream.of(TITLES), Stream.generate(() -> COLUMN).limit(columns))
                .toList();
    }

    private String sides() {
        List<String> titles =
                comparison.sides().stream().map(side -> labels.of(side.title())).toList();
        int last = titles.size() - 1;
        return String.join(labels.of("compare.listed"), titles.subList(0, last))
                + labels.of("compare.joined")
                + titles.get(last);
    }

    private Page side(int column, Comparison.Side side) {
        Page cell = table.cell(column + 1).line(0, labels.of(side.title()));
        Comparison.Entry closed = side.closed();
        return closed == null ? cell : cell.item(0, Mark.BAD, ComparisonCell.words(sheet, closed));
    }

    private Page cell(int column, Comparison.Cell content) {
        Page cell = table.cell(column + 1);
        new ComparisonCell(sheet, cell).add(content);
        return cell;
    }

    /** Whom to ask for what is not known. */
    private void offices() {
        List<Decision> permits = comparison.sides().stream()
                .<Decision>flatMap(side -> Stream.ofNullable(side.standing().permit()))
                .distinct()
                .toList();
        if (permits.isEmpty()) {
            return;
        }
        page.blank().line(0, labels.of("compare.offices"));
        permits.forEach(permit -> page.item(
                2,
                Mark.PLAIN,
                labels.fill(
                        "compare.office",
                        "permit",
                        labels.of(permit),
                        "office",
                        labels.of(sheet.catalogue().office(permit)))));
    }

    /** What is often said, by how true it is: first what is wrong. */
    private void claims() {
        claims(Finding.WRONG, Mark.BAD);
        claims(Finding.OVER_SIMPLE, Mark.OPEN);
        claims(Finding.RIGHT, Mark.GOOD);
    }

    private void claims(Finding finding, Mark mark) {
        List<String> claims = comparison.claims().stream()
                .filter(claim -> claim.finding() == finding)
                .map(claim -> labels.of(claim.text()) + sheet.citations().cite(claim.citation(), claim.evidence()))
                .distinct()
                .toList();
        if (!claims.isEmpty()) {
            page.blank().line(0, labels.fill("claims", "finding", labels.of(finding)), Style.bold);
            claims.forEach(claim -> page.item(2, mark, claim));
        }
    }
}
