package org.juzhu.quickstart;

import org.jspecify.annotations.Nullable;
import org.juzhu.Assessment;
import org.juzhu.Verdict;
import org.juzhu.Way;
import org.juzhu.WhatIf;
import org.juzhu.WhyNot;
import org.juzhu.model.IssuedPermit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What each command tells of one file, in JSON. */
final class AssessmentJson {
    private final ResultJson results;
    private final WhyJson whys;
    private final WhatIfJson whatIfs;

    AssessmentJson(Labels labels) {
        this.results = new ResultJson(labels);
        this.whys = new WhyJson(labels);
        this.whatIfs = new WhatIfJson(labels, results);
    }

    ObjectNode everything(AssessedFile file) {
        Assessment assessment = file.assessment();
        return head(file)
                .set(
                        "verdicts",
                        Json.list(file.verdicts().stream()
                                .map(verdict -> results.verdict(assessment, verdict))
                                .toList()))
                .set(
                        "family",
                        Json.list(file.family().stream().map(this::entryOf).toList()))
                .set("duties", dutiesOf(file))
                .set(
                        "openQuestions",
                        Json.list(file.openQuestions().stream()
                                .map(results::question)
                                .toList()));
    }

    /** Whether the member can be entered as a dependant, and where in the file the member stands. */
    private ObjectNode entryOf(FamilyMember member) {
        return Json.object().put("member", member.path()).setAll(results.verdict(member.assessment(), member.entry()));
    }

    ObjectNode papers(AssessedFile file) {
        return head(file)
                .set(
                        "verdicts",
                        Json.list(file.verdicts().stream()
                                .map(verdict -> results.answer(verdict)
                                        .set("papers", results.papers(file.assessment(), verdict))
                                        .set("notes", results.notes(file.assessment(), verdict)))
                                .toList()));
    }

    ObjectNode why(AssessedFile file) {
        return head(file)
                .set(
                        "verdicts",
                        Json.list(file.verdicts().stream()
                                .map(verdict -> results.answer(verdict).set("whyNot", whyNot(verdict)))
                                .toList()));
    }

    ObjectNode whatIf(AssessedFile file, WhatIf whatIf) {
        return head(file).setAll(whatIfs.of(file, whatIf));
    }

    ObjectNode ways(AssessedFile file) {
        return head(file)
                .set(
                        "verdicts",
                        Json.list(file.verdicts().stream()
                                .map(verdict -> results.answer(verdict)
                                        .set(
                                                "ways",
                                                Json.list(verdict.ways().stream()
                                                        .map(this::way)
                                                        .toList())))
                                .toList()));
    }

    private ObjectNode way(Way way) {
        return Json.object()
                .put("from", way.from().toString())
                .put("answer", way.answer().name())
                .set("steps", Json.list(way.steps().stream().map(whatIfs::step).toList()))
                .set("hinges", Json.list(way.hinges().stream().map(results::gap).toList()));
    }

    private @Nullable ObjectNode whyNot(Verdict verdict) {
        WhyNot why = verdict.whyNot();
        return why == null ? null : whys.of(why);
    }

    ObjectNode duties(AssessedFile file) {
        return head(file)
                .set(
                        "verdicts",
                        Json.list(file.verdicts(IssuedPermit.class).stream()
                                .map(verdict -> results.verdict(file.assessment(), verdict))
                                .toList()))
                .set("duties", dutiesOf(file));
    }

    private ObjectNode head(AssessedFile file) {
        Assessment assessment = file.assessment();
        return Json.object()
                .put("file", file.name())
                .put("date", assessment.date().toString())
                .set("ruleSet", ResultJson.ruleSet(assessment.ruleSet()))
                .set("warnings", results.warnings(assessment.warnings()));
    }

    private ArrayNode dutiesOf(AssessedFile file) {
        return Json.list(file.duties().stream().map(results::duty).toList());
    }
}
