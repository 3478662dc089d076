package org.juzhu.quickstart;

import org.juzhu.Assessment;
import org.juzhu.model.IssuedPermit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What each command tells of one file, in JSON. */
final class AssessmentJson {
    private final ResultJson results;

    AssessmentJson(Labels labels) {
        this.results = new ResultJson(labels);
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
