package org.juzhu.quickstart;

import org.juzhu.law.Catalogue;
import org.juzhu.law.Condition;
import org.juzhu.law.Effect;
import org.juzhu.law.Rule;
import tools.jackson.databind.node.ObjectNode;

/** Rules and gaps in JSON. */
final class RuleJson {
    private final Labels labels;
    private final Catalogue catalogue;

    RuleJson(Labels labels, Catalogue catalogue) {
        this.labels = labels;
        this.catalogue = catalogue;
    }

    ObjectNode rule(Rule rule) {
        return Json.object()
                .put("name", rule.name())
                .put("clause", rule.clause())
                .put("decision", rule.effect().decision().name())
                .put("role", rule.effect().role().name())
                .put("from", rule.from().toString())
                .put("until", Json.text(rule.until()))
                .set("citation", ReasonJson.citation(rule.source()))
                .put("evidence", rule.evidence().name())
                .set(
                        "conditions",
                        Json.strings(rule.conditions().stream()
                                .map(Condition::toString)
                                .toList()))
                .put("text", labels.of(catalogue.text(rule)));
    }

    ObjectNode gap(Rule gap) {
        return rule(gap)
                .put("id", gap.factId())
                .put("place", gap.effect() instanceof Effect.Gap at ? at.place().name() : null)
                .put("office", labels.of(catalogue.office(gap.effect().decision())));
    }
}
