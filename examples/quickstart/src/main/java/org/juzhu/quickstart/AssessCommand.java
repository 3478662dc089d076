package org.juzhu.quickstart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.Assessment;
import org.juzhu.Juzhu;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code juzhu assess}: answers for the persons of some files, or every fault of every file. */
@Command(
        name = "assess",
        description = "Assesses persons, each described by a JSON file. Nothing is assessed if any file has a fault.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class AssessCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A person in JSON; - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Converters.ToDate.class,
            description = "The day to assess, as in 2026-11-23; today in Beijing unless given.")
    private @Nullable LocalDate date;

    @Option(
            names = "--decision",
            paramLabel = "D",
            description = "Only this decision, such as RESIDENCE_PERMIT; may be repeated.")
    private List<String> decisions = List.of();

    @Mixin
    private Presentation presentation = new Presentation();

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Juzhu juzhu = Juzhu.load();
        List<Decision> wanted = wanted(juzhu, commandLine);
        LocalDate day = day(juzhu, commandLine);
        List<PersonFile> people = files.stream().map(PersonFile::read).toList();
        if (people.stream().anyMatch(person -> !person.faults().isEmpty())) {
            people.forEach(person -> commandLine.getErr().print(person.faultLines()));
            return CommandLine.ExitCode.USAGE;
        }
        List<AssessedFile> assessed = people.stream()
                .map(person -> assess(juzhu, person, day, wanted))
                .toList();
        commandLine.getOut().print(printed(juzhu, assessed, commandLine));
        return CommandLine.ExitCode.OK;
    }

    private LocalDate day(Juzhu juzhu, CommandLine commandLine) {
        LocalDate day = date == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : date;
        try {
            // Nothing is known of this person, so that what is refused is the day.
            juzhu.assess(Applicant.builder().build(), day);
        } catch (IllegalArgumentException e) {
            String problem = String.valueOf(e.getMessage()).replace("\n", "\n  ");
            throw new ParameterException(commandLine, "Invalid value for option '--on' (DATE): " + problem, e);
        }
        return day;
    }

    /** The decisions asked for: all that the rules take unless some are named. */
    private List<Decision> wanted(Juzhu juzhu, CommandLine commandLine) {
        List<String> known = Decision.all().stream().map(Decision::name).toList();
        try {
            decisions.forEach(decision -> Converters.known(decision, known));
        } catch (TypeConversionException e) {
            throw new ParameterException(
                    commandLine, "Invalid value for option '--decision' (D): " + e.getMessage(), e);
        }
        if (!decisions.isEmpty()) {
            return Decision.all().stream()
                    .filter(decision -> decisions.contains(decision.name()))
                    .toList();
        }
        List<Decision> taken =
                juzhu.catalogue().stages().stream().flatMap(List::stream).toList();
        return Decision.all().stream().filter(taken::contains).toList();
    }

    private static AssessedFile assess(Juzhu juzhu, PersonFile person, LocalDate day, List<Decision> wanted) {
        Assessment assessment = juzhu.assess(Objects.requireNonNull(person.applicant()), day);
        return new AssessedFile(person.name(), assessment, wanted);
    }

    private String printed(Juzhu juzhu, List<AssessedFile> assessed, CommandLine commandLine) {
        Labels labels = presentation.labels(juzhu.catalogue());
        if (presentation.isJson()) {
            AssessmentJson json = new AssessmentJson(labels);
            return Json.array(assessed.stream().map(json::of).collect(Collectors.toList()));
        }
        AssessmentPage page = new AssessmentPage(Presentation.page(commandLine), labels, juzhu.catalogue());
        assessed.forEach(page::add);
        return page.finish(juzhu.ruleSet());
    }
}
