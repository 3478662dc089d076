package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.law.Catalogue;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/** {@code juzhu gaps}: where the law is not known. */
@Command(
        name = "gaps",
        description = "Lists the places where the law is not known here, and the office to ask.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class GapsCommand extends CatalogueCommand {
    @Override
    List<ObjectNode> json(Catalogue catalogue, RuleJson json) {
        return catalogue.gaps().stream().map(json::gap).toList();
    }

    @Override
    RulePage text(Catalogue catalogue, RulePage page) {
        return page.gaps(catalogue.gaps());
    }
}
