package org.juzhu.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.Juzhu;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** Answers something about the persons of some files, or tells every fault of every file. */
abstract class PersonsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A person in JSON; - for standard input.")
    private List<String> files = List.of();

    @Mixin
    private AskedDay askedDay = new AskedDay();

    @Mixin
    private Presentation presentation = new Presentation();

    @Override
    public final Integer call() {
        CommandLine commandLine = commandLine();
        Juzhu juzhu = Juzhu.load();
        List<Decision> wanted = wanted(juzhu, commandLine);
        LocalDate day = askedDay.day(juzhu, commandLine);
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

    final CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private static AssessedFile assess(Juzhu juzhu, PersonFile person, LocalDate day, List<Decision> wanted) {
        Applicant applicant = Objects.requireNonNull(person.applicant());
        return new AssessedFile(person.name(), applicant, juzhu.assess(applicant, day), wanted);
    }

    private String printed(Juzhu juzhu, List<AssessedFile> assessed, CommandLine commandLine) {
        Labels labels = presentation.labels(juzhu.catalogue());
        if (presentation.isJson()) {
            AssessmentJson json = new AssessmentJson(labels);
            return Json.array(assessed.stream().map(file -> json(file, json)).collect(Collectors.toList()));
        }
        Sheet sheet = Sheet.empty(commandLine, labels, juzhu.catalogue());
        for (AssessedFile file : assessed) {
            sheet.heading(file.title(labels), file.assessment().warnings());
            text(file, sheet);
            sheet.page().blank();
        }
        return sheet.finish(juzhu.ruleSet());
    }

    /** All decisions that the rules take. */
    static List<Decision> taken(Juzhu juzhu) {
        List<Decision> taken =
                juzhu.catalogue().stages().stream().flatMap(List::stream).toList();
        return Decision.all().stream().filter(taken::contains).toList();
    }

    /** The decisions asked for. */
    abstract List<Decision> wanted(Juzhu juzhu, CommandLine commandLine);

    abstract ObjectNode json(AssessedFile file, AssessmentJson json);

    abstract void text(AssessedFile file, Sheet sheet);
}
