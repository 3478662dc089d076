package org.juzhu.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** A table on a page: each cell is a narrow page of its own. */
final class Table {
    private final Page page;
    private final List<Integer> widths;

    /** @param widths the columns of each cell, its frame not counted */
    Table(Page page, List<Integer> widths) {
        this.page = page;
        this.widths = List.copyOf(widths);
    }

    /** An empty cell of that place in a row; without colour, which would take columns of its own. */
    Page cell(int place) {
        return new Page(Ansi.OFF, widths.get(place));
    }

    void ruler(String stroke) {
        page.raw(widths.stream().map(width -> stroke.repeat(width + 2)).collect(Collectors.joining("+", "+", "+")));
    }

    void row(List<Page> cells) {
        List<List<String>> lines = cells.stream().map(Page::lines).toList();
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder row = new StringBuilder("|");
            for (int place = 0; place < widths.size(); place++) {
                List<String> cell = lines.get(place);
                String line = i < cell.size() ? cell.get(i) : "";
                int gap = Math.max(0, widths.get(place) - Wrapping.width(line));
                row.append(' ').append(line).append(" ".repeat(gap)).append(" |");
            }
            page.raw(row.toString());
        }
    }
}
