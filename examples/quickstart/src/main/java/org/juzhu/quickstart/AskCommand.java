package org.juzhu.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juzhu.Juzhu;
import org.juzhu.model.Decision;
import org.juzhu.model.InvalidApplicantException;
import org.juzhu.model.PermitType;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code juzhu ask}: an interview in the terminal. */
@Command(
        name = "ask",
        description = {
            "Asks one question after the other until the decisions are settled, and none that cannot matter any more.",
            "Answers come from standard input, one a line: ? if you do not know, q to stop."
        },
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class AskCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AskedDecisions asked = new AskedDecisions();

    @Mixin
    private AskedDay askedDay = new AskedDay();

    @Mixin
    private ReadersLanguage language = new ReadersLanguage();

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = {
                "Keeps what was told in this file, as a person in JSON that every other command reads, and goes on from it.",
                "What you do not know is not kept, and is asked again."
            })
    private @Nullable String file;

    @Override
    public Integer call() throws IOException {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Juzhu juzhu = Juzhu.load();
        List<? extends Decision> decisions = asked.isEmpty()
                ? List.of(PermitType.RESIDENCE_PERMIT, PermitType.WORK_RESIDENCE_PERMIT)
                : asked.named(commandLine);
        LocalDate day = askedDay.day(juzhu, commandLine);
        Path path = path(commandLine);
        Map<String, @Nullable Object> facts = Map.of();
        if (path != null && Files.exists(path)) {
            PersonFile person = PersonFile.read(path.toString());
            if (person.json() == null) {
                commandLine.getErr().print(person.faultLines());
                return CommandLine.ExitCode.USAGE;
            }
            facts = person.json();
        }
        try {
            Labels labels = Labels.load(juzhu.catalogue(), language.locale());
            new TerminalInterview(juzhu, labels, commandLine, path).hold(juzhu.interview(facts, day, decisions));
            return CommandLine.ExitCode.OK;
        } catch (InvalidApplicantException e) {
            commandLine.getErr().print(new PersonFile(String.valueOf(path), null, null, e.faults()).faultLines());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private @Nullable Path path(CommandLine commandLine) {
        try {
            Path path = file == null ? null : Path.of(file).toAbsolutePath();
            Path folder = path == null ? null : path.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new ParameterException(
                        commandLine, "Invalid value for option '--save' (FILE)\n  Maybe make the folder of it first.");
            }
            return file == null ? null : Path.of(file);
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    commandLine, "Invalid value for option '--save' (FILE)\n  Maybe the path is misspelt.", e);
        }
    }
}
