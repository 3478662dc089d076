package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.WhyNot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why a decision is a NO, in JSON. */
final class WhyJson {
    private final Labels labels;
    private final ReasonJson reasons;

    WhyJson(Labels labels) {
        this.labels = labels;
        this.reasons = new ReasonJson(labels);
    }

    ObjectNode of(WhyNot why) {
        return Json.object()
                .put("relation", why.relation().name())
                .put("decision", why.decision().name())
                .put("cure", why.cure().name())
                .put("from", Json.text(why.from()))
                .set("always", hurdles(why.always()))
                .set("open", hurdles(why.open()))
                .set("grounds", hurdles(why.grounds()));
    }

    private ArrayNode hurdles(List<WhyNot.Hurdle> hurdles) {
        return Json.list(hurdles.stream().map(this::hurdle).toList());
    }

    private ObjectNode hurdle(WhyNot.Hurdle hurdle) {
        return Json.object()
                .put("clause", hurdle.clause())
                .put("rule", hurdle.rule())
                .put("role", hurdle.role().name())
                .put("text", labels.of(hurdle.text()))
                .set("citation", ReasonJson.citation(hurdle.citation()))
                .put("evidence", hurdle.evidence().name())
                .put("cure", hurdle.cure().name())
                .put("from", Json.text(hurdle.from()))
                .put("until", Json.text(hurdle.until()))
                .set(
                        "obstacles",
                        Json.list(
                                hurdle.obstacles().stream().map(this::obstacle).toList()));
    }

    private ObjectNode obstacle(WhyNot.Obstacle obstacle) {
        return Json.object()
                .set("reason", reasons.of(obstacle.reason()))
                .put("cure", obstacle.cure().name())
                .put("from", Json.text(obstacle.from()))
                .set(
                        "behind",
                        Json.list(obstacle.behind().stream().map(this::of).toList()));
    }
}
