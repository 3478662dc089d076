package org.juzhu.quickstart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juzhu.Juzhu;
import org.juzhu.SettlementOutlook;
import org.juzhu.model.Applicant;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code juzhu points}: the score of points-based settlement, line by line. */
@Command(
        name = "points",
        description = "Adds up the score of points-based settlement (积分落户), line by line, and that of rounds to come.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class PointsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A person in JSON; - for standard input.")
    private String file = "";

    @Option(
            names = "--round",
            paramLabel = "YEAR",
            description = "The year of the declaration, as in 2026; this year in Beijing unless given.")
    private @Nullable Integer round;

    @Option(
            names = "--until",
            paramLabel = "YEAR",
            description = "The last of the rounds to come, each as if nothing but time had passed.")
    private @Nullable Integer until;

    @Mixin
    private Presentation presentation = new Presentation();

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Juzhu juzhu = Juzhu.load();
        int first = round == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() : round;
        int last = until == null ? first : until;
        SettlementOutlook nobody = outlook(juzhu, Applicant.builder().build(), first, last, commandLine);
        PersonFile person = PersonFile.read(file);
        if (!person.faults().isEmpty()) {
            commandLine.getErr().print(person.faultLines());
            return CommandLine.ExitCode.USAGE;
        }
        Applicant applicant = Objects.requireNonNull(person.applicant());
        SettlementOutlook outlook =
                nobody.rounds().isEmpty() ? nobody : juzhu.settlementOutlook(applicant, first, last);
        Labels labels = presentation.labels(juzhu.catalogue());
        AssessedFile assessed =
                new AssessedFile(person.name(), applicant, juzhu.assess(applicant, Juzhu.dayOf(first)), List.of());
        if (presentation.isJson()) {
            commandLine.getOut().print(Json.array(List.of(new ScoreJson(labels).of(assessed, outlook))));
        } else {
            Sheet sheet = Sheet.empty(commandLine, labels, juzhu.catalogue());
            new ScorePage(sheet).add(assessed, first, outlook);
            commandLine.getOut().print(sheet.finish(juzhu.ruleSet()));
        }
        return CommandLine.ExitCode.OK;
    }

    /** Nothing is known of this person, so that what is refused are the rounds. */
    private static SettlementOutlook outlook(
            Juzhu juzhu, Applicant nobody, int first, int last, CommandLine commandLine) {
        try {
            return juzhu.settlementOutlook(nobody, first, last);
        } catch (IllegalArgumentException e) {
            String problem = String.valueOf(e.getMessage()).replace("\n", "\n  ");
            throw new ParameterException(commandLine, "Invalid value for --round or --until (YEAR): " + problem, e);
        }
    }
}
