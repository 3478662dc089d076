package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.RuleSetInfo;
import org.juzhu.law.Catalogue;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * What the parts of a page are written with.
 *
 * @param page the page
 * @param labels the words in the reader's language
 * @param citations the sources cited so far
 * @param catalogue the rules, as data
 */
record Sheet(Page page, Labels labels, Citations citations, Catalogue catalogue) {
    static Sheet empty(CommandLine commandLine, Labels labels, Catalogue catalogue) {
        return new Sheet(Presentation.page(commandLine), labels, new Citations(labels, catalogue), catalogue);
    }

    void heading(String title, List<Text> warnings) {
        page.title(title);
        warnings.forEach(warning -> page.line(0, "! " + labels.of(warning), Style.fg_yellow));
    }

    Rule rule(String name) {
        return catalogue.rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The whole page, with the sources cited and the stamp of the rules at its end. */
    String finish(RuleSetInfo ruleSet) {
        if (!citations.cited().isEmpty()) {
            page.line(0, labels.of("sources"), Style.bold);
            citations
                    .cited()
                    .forEach((key, title) ->
                            page.item(2, Mark.PLAIN, labels.fill("source", "key", key, "title", title)));
            page.blank();
        }
        page.line(0, stamp(labels, ruleSet));
        return page.toString();
    }

    static String stamp(Labels labels, RuleSetInfo ruleSet) {
        return labels.fill(
                "stamp",
                "version",
                ruleSet.version(),
                "hash",
                ruleSet.hash().substring(0, 8),
                "date",
                ruleSet.checkedThrough().toString());
    }
}
