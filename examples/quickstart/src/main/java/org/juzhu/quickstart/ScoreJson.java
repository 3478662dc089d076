package org.juzhu.quickstart;

import org.jspecify.annotations.Nullable;
import org.juzhu.FactValue;
import org.juzhu.Points;
import org.juzhu.SettlementOutlook;
import org.juzhu.SettlementScore;
import org.juzhu.model.Claim;
import tools.jackson.databind.node.ObjectNode;

/** The scores of points-based settlement in JSON, one to one. */
final class ScoreJson {
    private final Labels labels;
    private final ResultJson results;
    private final ReasonJson reasons;

    ScoreJson(Labels labels) {
        this.labels = labels;
        this.results = new ResultJson(labels);
        this.reasons = new ReasonJson(labels);
    }

    ObjectNode of(AssessedFile file, SettlementOutlook outlook) {
        return Json.object()
                .put("file", file.name())
                .set("ruleSet", ResultJson.ruleSet(file.assessment().ruleSet()))
                .set("warnings", results.warnings(file.assessment().warnings()))
                .put("payingOn", outlook.payingOn())
                .put("fewerPointsByAge", outlook.fewerPointsByAge())
                .set(
                        "rounds",
                        Json.list(outlook.rounds().stream().map(this::score).toList()))
                .set(
                        "aYearMore",
                        Json.list(
                                outlook.aYearMore().stream().map(this::yearMore).toList()));
    }

    private ObjectNode yearMore(SettlementOutlook.YearMore more) {
        return Json.object()
                .put("indicator", more.indicator().name())
                .set("points", ends(more.points()))
                .put("text", labels.of(more.text()))
                .put("clause", more.clause())
                .set("citation", ReasonJson.citation(more.citation()))
                .put("evidence", more.evidence().name());
    }

    private ObjectNode score(SettlementScore score) {
        return Json.object()
                .put("round", score.round())
                .put("mayTakePart", score.mayTakePart().name())
                .set("total", ends(score.total()))
                .set("withoutRecords", ends(score.withoutRecords()))
                .set("claim", claim(score.claim()))
                .set("lines", Json.list(score.lines().stream().map(this::line).toList()))
                .set(
                        "choices",
                        Json.list(score.choices().stream().map(this::choice).toList()))
                .set(
                        "lacking",
                        Json.list(
                                score.lacking().stream().map(results::question).toList()));
    }

    private static ObjectNode claim(Claim claim) {
        return Json.object()
                .put("certificate", claim.certificate())
                .put("innovation", claim.innovation())
                .put("ownHome", claim.ownHome())
                .put("jobHousing", claim.jobHousing());
    }

    static ObjectNode ends(Points points) {
        return Json.object().put("least", points.least()).put("most", points.most());
    }

    private ObjectNode line(SettlementScore.Line line) {
        return Json.object()
                .put("indicator", line.indicator().name())
                .put("title", labels.of(line.title()))
                .set("points", ends(line.points()))
                .put("most", line.most())
                .set("parts", Json.list(line.parts().stream().map(this::part).toList()))
                .set(
                        "reasons",
                        Json.list(line.reasons().stream().map(reasons::of).toList()))
                .set(
                        "months",
                        Json.list(line.months().stream().map(this::months).toList()))
                .set("gaps", Json.list(line.gaps().stream().map(results::gap).toList()))
                .set(
                        "lacking",
                        Json.list(line.lacking().stream().map(results::question).toList()));
    }

    private ObjectNode part(SettlementScore.Part part) {
        return Json.object()
                .set("points", ends(part.points()))
                .set("count", count(part.count()))
                .put("each", part.each().signum() == 0 ? null : part.each())
                .put("per", part.per())
                .put("text", labels.of(part.text()))
                .put("clause", part.clause())
                .put("rule", part.rule())
                .set("citation", ReasonJson.citation(part.citation()))
                .put("evidence", part.evidence().name());
    }

    private static @Nullable ObjectNode count(@Nullable FactValue count) {
        return count == null ? null : Json.object().put("least", count.least()).put("most", count.most());
    }

    private ObjectNode months(SettlementScore.CountedMonths months) {
        return Json.object()
                .put("from", months.from().toString())
                .put("until", months.until().toString())
                .put("use", months.use().name())
                .put("text", labels.of(months.text()));
    }

    private ObjectNode choice(SettlementScore.Choice choice) {
        return Json.object()
                .put("text", labels.of(choice.text()))
                .set(
                        "options",
                        Json.list(choice.options().stream().map(this::option).toList()));
    }

    private ObjectNode option(SettlementScore.Option option) {
        return Json.object()
                .put("text", labels.of(option.text()))
                .set("points", ends(option.points()))
                .put("chosen", option.chosen())
                .put("mayBringMore", option.mayBringMore())
                .set("claim", claim(option.claim()));
    }
}
