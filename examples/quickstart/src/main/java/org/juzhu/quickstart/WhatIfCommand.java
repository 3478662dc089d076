package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Change;
import org.juzhu.Juzhu;
import org.juzhu.WhatIf;
import org.juzhu.model.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** {@code juzhu what-if}: what changes would change. */
@Command(
        name = "what-if",
        description =
                "Tells what would be otherwise if something happened: decisions, what falls due, papers, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class WhatIfCommand extends PersonsCommand {
    @Mixin
    private AskedChanges askedChanges = new AskedChanges();

    @Mixin
    private AskedDecisions askedDecisions = new AskedDecisions();

    @Override
    List<Decision> wanted(Juzhu juzhu, CommandLine commandLine) {
        return askedDecisions.orAll(juzhu, commandLine);
    }

    @Override
    ObjectNode json(AssessedFile file, AssessmentJson json) {
        return json.whatIf(file, whatIf(file));
    }

    @Override
    void text(AssessedFile file, Sheet sheet) {
        new WhatIfPage(sheet, file).add(whatIf(file));
    }

    private WhatIf whatIf(AssessedFile file) {
        Change[] changes = askedChanges.named(commandLine()).toArray(Change[]::new);
        try {
            return file.assessment().whatIf(changes);
        } catch (IllegalArgumentException e) {
            throw refused(file, String.valueOf(e.getMessage()));
        }
    }

    private CommandLine.ParameterException refused(AssessedFile file, String why) {
        return new CommandLine.ParameterException(
                commandLine(),
                file.name() + ": that cannot happen:\n  "
                        + AskedChanges.asTyped(why).replace("\n", "\n  "));
    }
}
