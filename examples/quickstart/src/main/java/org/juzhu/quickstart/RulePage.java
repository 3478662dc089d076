package org.juzhu.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.RuleSetInfo;
import org.juzhu.law.Catalogue;
import org.juzhu.law.Condition;
import org.juzhu.law.Figure;
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

    /** The figures of every dated table, a line each. */
    RulePage figures(List<Figure> figures) {
        for (Figure figure : figures) {
            page.blank().line(0, figure.table() + ": " + figure.value(), Style.bold);
            page.line(2, days(figure.from(), figure.until()));
            page.line(
                    2,
                    labels.fill(
                            "rule.source",
                            "source",
                            labels.cite(figure.source()),
                            "evidence",
                            labels.of(figure.evidence())));
        }
        return this;
    }

    private void rule(Rule rule) {
        page.blank().line(0, rule.name(), Style.bold);
        page.line(2, labels.of(catalogue.text(rule)));
        page.line(2, labels.fill("rule.clause", "clause", rule.clause(), "role", labels.of("role." + role(rule))));
        page.line(2, days(rule.from(), rule.until()));
        page.line(2, labels.fill("rule.when", "conditions", conditions(rule)));
        page.line(
                2,
                labels.fill(
                        "rule.source", "source", labels.cite(rule.source()), "evidence", labels.of(rule.evidence())));
    }

    private static String role(Rule rule) {
        return rule.effect().role().name();
    }

    private String days(LocalDate from, @Nullable LocalDate until) {
        return until == null
                ? labels.fill("rule.from", "from", from.toString())
                : labels.fill("rule.between", "from", from.toString(), "until", until.toString());
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
