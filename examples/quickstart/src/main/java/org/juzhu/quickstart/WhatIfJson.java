package org.juzhu.quickstart;

import org.jspecify.annotations.Nullable;
import org.juzhu.Paper;
import org.juzhu.WhatIf;
import tools.jackson.databind.node.ObjectNode;

/** What changes would change, in JSON. */
final class WhatIfJson {
    private final Labels labels;
    private final ResultJson results;
    private final ReasonJson reasons;

    WhatIfJson(Labels labels, ResultJson results) {
        this.labels = labels;
        this.results = results;
        this.reasons = new ReasonJson(labels);
    }

    ObjectNode of(AssessedFile file, WhatIf whatIf) {
        return Json.object()
                .set(
                        "changes",
                        Json.list(whatIf.changes().stream().map(this::step).toList()))
                .put("dateAfter", whatIf.after().date().toString())
                .set(
                        "decisions",
                        Json.list(whatIf.decisions().stream()
                                .filter(one -> file.wanted().contains(one.decision()))
                                .map(this::turned)
                                .toList()))
                .set(
                        "duties",
                        Json.list(whatIf.duties().stream().map(this::duty).toList()))
                .set(
                        "papers",
                        Json.list(whatIf.papers().stream()
                                .filter(one -> file.wanted().contains(one.decision()))
                                .map(this::paper)
                                .toList()));
    }

    ObjectNode step(WhatIf.Step step) {
        return Json.object()
                .put("change", step.change().getClass().getSimpleName())
                .put("text", labels.of(step.text()));
    }

    private ObjectNode turned(WhatIf.Turned turned) {
        return Json.object()
                .put("decision", turned.decision().name())
                .set("before", results.answer(turned.before()))
                .set("after", results.answer(turned.after()))
                .set(
                        "causes",
                        Json.list(turned.causes().stream().map(reasons::of).toList()));
    }

    private ObjectNode duty(WhatIf.ChangedDuty changed) {
        return Json.object()
                .set("before", changed.before() == null ? null : results.duty(changed.before()))
                .set("after", changed.after() == null ? null : results.duty(changed.after()));
    }

    private ObjectNode paper(WhatIf.ChangedPaper changed) {
        return Json.object()
                .put("decision", changed.decision().name())
                .put("need", changed.need().name())
                .set("before", option(changed.before()))
                .set("after", option(changed.after()));
    }

    private @Nullable ObjectNode option(Paper.@Nullable Option option) {
        return option == null ? null : results.option(option);
    }
}
