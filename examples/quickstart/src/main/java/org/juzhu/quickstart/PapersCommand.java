package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Juzhu;
import org.juzhu.law.Role;
import org.juzhu.model.Decision;
import org.juzhu.model.PermitType;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** {@code juzhu papers}: what to take to the office. */
@Command(
        name = "papers",
        description =
                "Lists the papers to take to the office: for each need what fits, what is at hand, what would do.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class PapersCommand extends PersonsCommand {
    /** Those that a person applies for at the police. */
    private static final List<Decision> USUAL = List.of(PermitType.RESIDENCE_PERMIT, PermitType.REGISTRATION_CARD);

    @Mixin
    private AskedDecisions askedDecisions = new AskedDecisions();

    @Override
    List<Decision> wanted(Juzhu juzhu, CommandLine commandLine) {
        if (!askedDecisions.isEmpty()) {
            return askedDecisions.named(commandLine);
        }
        List<Decision> withPapers = juzhu.catalogue().rules().stream()
                .filter(rule -> rule.effect().role() == Role.PAPER)
                .map(rule -> rule.effect().decision())
                .toList();
        return USUAL.stream().filter(withPapers::contains).toList();
    }

    @Override
    ObjectNode json(AssessedFile file, AssessmentJson json) {
        return json.papers(file);
    }

    @Override
    void text(AssessedFile file, Sheet sheet) {
        file.verdicts().forEach(verdict -> new ChecklistPage(sheet).add(file.assessment(), verdict));
    }
}
