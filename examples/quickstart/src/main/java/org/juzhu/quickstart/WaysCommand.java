package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Juzhu;
import org.juzhu.model.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** {@code juzhu ways}: the smallest sets of changes that make a decision a YES. */
@Command(
        name = "ways",
        description = {
            "Tells the ways to a YES: the smallest sets of what the person or the employer can do, or time brings.",
            "Each was checked by assessing."
        },
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class WaysCommand extends PersonsCommand {
    @Mixin
    private AskedDecisions askedDecisions = new AskedDecisions();

    @Override
    List<Decision> wanted(Juzhu juzhu, CommandLine commandLine) {
        return askedDecisions.needed(commandLine);
    }

    @Override
    ObjectNode json(AssessedFile file, AssessmentJson json) {
        return json.ways(file);
    }

    @Override
    void text(AssessedFile file, Sheet sheet) {
        file.verdicts().forEach(new WaysPage(sheet)::add);
    }
}
