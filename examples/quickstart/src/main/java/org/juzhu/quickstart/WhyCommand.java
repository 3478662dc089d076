package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Juzhu;
import org.juzhu.model.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** {@code juzhu why}: what stands in the way of a decision, and who or what can change it. */
@Command(
        name = "why",
        description = "Tells why a decision is a NO: what stands in the way, ground by ground, and who can change it.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class WhyCommand extends PersonsCommand {
    @Mixin
    private AskedDecisions askedDecisions = new AskedDecisions();

    @Override
    List<Decision> wanted(Juzhu juzhu, CommandLine commandLine) {
        return askedDecisions.needed(commandLine);
    }

    @Override
    ObjectNode json(AssessedFile file, AssessmentJson json) {
        return json.why(file);
    }

    @Override
    void text(AssessedFile file, Sheet sheet) {
        file.verdicts().forEach(new WhyPage(sheet)::add);
    }
}
