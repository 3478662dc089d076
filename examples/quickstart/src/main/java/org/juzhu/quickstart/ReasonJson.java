package org.juzhu.quickstart;

import org.jspecify.annotations.Nullable;
import org.juzhu.FactValue;
import org.juzhu.Reason;
import org.juzhu.law.Citation;
import org.juzhu.spi.Situation;
import tools.jackson.databind.node.ObjectNode;

/** One reason in JSON. */
final class ReasonJson {
    private static final String NO_END = "NO_END";

    private final Labels labels;

    ReasonJson(Labels labels) {
        this.labels = labels;
    }

    ObjectNode of(Reason reason) {
        return Json.object()
                .put("code", reason.code())
                .put("clause", reason.clause())
                .put("rule", reason.rule())
                .put("role", reason.role().name())
                .put("state", reason.state().name())
                .put("ruleState", reason.ruleState().name())
                .put("decides", reason.decides())
                .put("condition", Json.text(reason.condition()))
                .set("value", value(reason.value()))
                .set("citation", citation(reason.citation()))
                .put("evidence", reason.evidence().name())
                .put("metFrom", Json.text(reason.metFrom()))
                .put("brief", reason.brief())
                .put("text", labels.of(reason.text()));
    }

    static ObjectNode citation(Citation citation) {
        return Json.object().put("instrument", citation.instrument()).put("place", citation.place());
    }

    private static @Nullable ObjectNode value(@Nullable FactValue value) {
        if (value == null) {
            return null;
        }
        ObjectNode node = Json.object();
        put(node, "known", value.known());
        put(node, "least", value.least());
        put(node, "most", value.most());
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value instanceof Integer number && number != Situation.NO_END) {
            node.put(name, number);
        } else if (value instanceof Boolean yes) {
            node.put(name, yes);
        } else {
            // What was agreed without an end is counted by a number that means nothing outside.
            node.put(name, value instanceof Integer ? NO_END : Json.text(value));
        }
    }
}
