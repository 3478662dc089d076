package org.juzhu.quickstart;

import org.juzhu.Comparison;
import tools.jackson.databind.node.ObjectNode;

/** A comparison in JSON, one to one. */
final class ComparisonJson {
    private final Labels labels;
    private final ResultJson results;

    ComparisonJson(Labels labels) {
        this.labels = labels;
        this.results = new ResultJson(labels);
    }

    ObjectNode of(Comparison comparison) {
        return Json.object()
                .put("date", comparison.date().toString())
                .set(
                        "sides",
                        Json.list(comparison.sides().stream().map(this::side).toList()))
                .set("rows", Json.list(comparison.rows().stream().map(this::row).toList()))
                .set("claims", results.notes(comparison.claims()))
                .set("warnings", results.warnings(comparison.warnings()))
                .set("ruleSet", ResultJson.ruleSet(comparison.ruleSet()));
    }

    private ObjectNode side(Comparison.Side side) {
        return Json.object()
                .put("standing", side.standing().name())
                .put("title", labels.of(side.title()))
                .set("closed", side.closed() == null ? null : entry(side.closed()));
    }

    private ObjectNode row(Comparison.Row row) {
        return Json.object()
                .put("topic", row.topic().name())
                .put("title", labels.of(row.title()))
                .set("cells", Json.list(row.cells().stream().map(this::cell).toList()));
    }

    private ObjectNode cell(Comparison.Cell cell) {
        return Json.object()
                .set(
                        "entries",
                        Json.list(cell.entries().stream().map(this::entry).toList()))
                .set("gaps", Json.list(cell.gaps().stream().map(results::gap).toList()));
    }

    private ObjectNode entry(Comparison.Entry entry) {
        return Json.object()
                .put("role", entry.role().name())
                .put("answer", Json.text(entry.answer()))
                .put("text", labels.of(entry.text()))
                .put("clause", entry.clause())
                .put("rule", entry.rule())
                .set("citation", ReasonJson.citation(entry.citation()))
                .put("evidence", entry.evidence().name());
    }
}
