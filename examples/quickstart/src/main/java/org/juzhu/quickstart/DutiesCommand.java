package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Juzhu;
import org.juzhu.model.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import tools.jackson.databind.node.ObjectNode;

/** {@code juzhu duties}: in which state the permits are, and what falls due. */
@Command(
        name = "duties",
        description = "Tells the state of the permits issued, and what falls due when.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class DutiesCommand extends PersonsCommand {
    @Override
    List<Decision> wanted(Juzhu juzhu, CommandLine commandLine) {
        return taken(juzhu);
    }

    @Override
    ObjectNode json(AssessedFile file, AssessmentJson json) {
        return json.duties(file);
    }

    @Override
    void text(AssessedFile file, Sheet sheet) {
        if (file.mayHoldPermits()) {
            new IssuedPage(sheet).add(file);
        } else {
            sheet.page().blank().line(0, sheet.labels().of("issued"), Style.bold);
            sheet.page().item(2, Mark.PLAIN, sheet.labels().of("issued.none"));
        }
        if (file.duties().isEmpty()) {
            sheet.page().blank().line(0, sheet.labels().of("duties"), Style.bold);
            sheet.page().item(2, Mark.PLAIN, sheet.labels().of("duties.none"));
        } else {
            new DutyPage(sheet).add(file.duties());
        }
    }
}
