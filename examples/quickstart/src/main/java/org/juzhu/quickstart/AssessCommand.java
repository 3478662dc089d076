package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Juzhu;
import org.juzhu.model.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** {@code juzhu assess}: answers and reasons. */
@Command(
        name = "assess",
        description = "Assesses persons, each described by a JSON file. Nothing is assessed if any file has a fault.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class AssessCommand extends PersonsCommand {
    @Mixin
    private AskedDecisions askedDecisions = new AskedDecisions();

    @Override
    List<Decision> wanted(Juzhu juzhu, CommandLine commandLine) {
        return askedDecisions.orAll(juzhu, commandLine);
    }

    @Override
    ObjectNode json(AssessedFile file, AssessmentJson json) {
        return json.everything(file);
    }

    @Override
    void text(AssessedFile file, Sheet sheet) {
        AssessmentPage page = new AssessmentPage(sheet);
        if (askedDecisions.isEmpty()) {
            page.overview(file);
        } else {
            page.named(file);
        }
    }
}
