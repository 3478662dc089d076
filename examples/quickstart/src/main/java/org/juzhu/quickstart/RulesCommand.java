package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.law.Catalogue;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/** {@code juzhu rules}: every rule encoded. */
@Command(
        name = "rules",
        description = "Lists every rule: its name, clause, role, days in force, source, grade, conditions and text.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class RulesCommand extends CatalogueCommand {
    @Override
    List<ObjectNode> json(Catalogue catalogue, RuleJson json) {
        return catalogue.rules().stream().map(json::rule).toList();
    }

    @Override
    RulePage text(Catalogue catalogue, RulePage page) {
        return page.rules(catalogue.rules()).figures(catalogue.figures());
    }
}
