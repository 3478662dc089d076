package org.juzhu.quickstart;

import java.util.List;
import java.util.stream.Stream;
import org.juzhu.Comparison;
import org.juzhu.law.Finding;
import org.juzhu.model.Decision;
import picocli.CommandLine.Help.Ansi.Style;

/** Two permits side by side, for a reader. */
final class ComparisonPage {
    private static final List<Integer> WIDTHS = List.of(18, 36, 36);

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
        this.table = new Table(page, WIDTHS);
    }

    void add() {
        String title = labels.fill(
                "compare.title",
                "first",
                labels.of(comparison.first().title()),
                "second",
                labels.of(comparison.second().title()),
                "date",
                comparison.date().toString());
        sheet.heading(title, comparison.warnings());
        page.blank();
        table();
        offices();
        claims();
        page.blank();
    }

    private void table() {
        table.ruler("-");
        table.row(List.of(table.cell(0), side(1, comparison.first()), side(2, comparison.second())));
        table.ruler("=");
        for (Comparison.Row row : comparison.rows()) {
            Page title = table.cell(0).line(0, labels.of(row.title()));
            table.row(List.of(title, cell(1, row.first()), cell(2, row.second())));
            table.ruler("-");
        }
    }

    private Page side(int place, Comparison.Side side) {
        Page cell = table.cell(place).line(0, labels.of(side.title()));
        Comparison.Entry closed = side.closed();
        return closed == null ? cell : cell.item(0, Mark.BAD, ComparisonCell.words(sheet, closed));
    }

    private Page cell(int place, Comparison.Cell content) {
        Page cell = table.cell(place);
        new ComparisonCell(sheet, cell).add(content);
        return cell;
    }

    /** Whom to ask for what is not known. */
    private void offices() {
        List<Decision> permits = Stream.of(comparison.first(), comparison.second())
                .<Decision>map(Comparison.Side::permit)
                .distinct()
                .toList();
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
