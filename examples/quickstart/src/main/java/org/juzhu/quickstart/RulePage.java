package org.juzhu.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import org.juzhu.RuleSetInfo;
import org.juzhu.law.Catalogue;
import org.juzhu.law.Condition;
import org.juzhu.law.Instrument;
import org.juzhu.law.Rule;
import picocli.CommandLine.Help.Ansi.Style;

/** Rules and gaps for a reader. */
final class RulePage {
    private final Page page;
    private final Labels labels;
    private final Catalogue catalogue;

    RulePage(Page page, Labels labels, Catalogue catalogue) {
        this.page = page;
        this.labels = labels;
        this.catalogue = catalogue;
    }

    RulePage rules(List<Rule> rules) {
        rules.forEach(this::rule);
        return this;
    }

    RulePage gaps(List<Rule> gaps) {
        for (Rule gap : gaps) {
            rule(gap);
            page.line(
                    2,
                    labels.fill(
                            "rule.office",
                            "office",
                            labels.of(catalogue.office(gap.effect().decision()))));
        }
        return this;
    }

    private void rule(Rule rule) {
        page.blank().line(0, rule.name(), Style.bold);
        page.line(2, labels.of(catalogue.text(rule)));
        page.line(2, labels.fill("rule.clause", "clause", rule.clause(), "role", labels.of("role." + role(rule))));
        page.line(2, inForce(rule));
        page.line(2, labels.fill("rule.when", "conditions", conditions(rule)));
        page.line(
                2,
                labels.fill(
                        "rule.source", "source", labels.cite(rule.source()), "evidence", labels.of(rule.evidence())));
    }

    private static String role(Rule rule) {
        return rule.effect().role().name();
    }

    private String inForce(Rule rule) {
        String from = rule.from().toString();
        return rule.until() == null
                ? labels.fill("rule.from", "from", from)
                : labels.fill(
                        "rule.between", "from", from, "until", rule.until().toString());
    }

    private String conditions(Rule rule) {
        return rule.conditions().isEmpty()
                ? labels.of("rule.everybody")
                : rule.conditions().stream().map(Condition::toString).collect(Collectors.joining(", "));
    }

    String finish(RuleSetInfo ruleSet) {
        page.blank().line(0, labels.of("sources"), Style.bold);
        for (Instrument instrument : catalogue.instruments()) {
            page.item(
                    2,
                    Mark.PLAIN,
                    labels.fill("source", "key", instrument.key(), "title", labels.of(instrument.title())));
        }
        page.blank().line(0, Sheet.stamp(labels, ruleSet));
        return page.toString();
    }
}
