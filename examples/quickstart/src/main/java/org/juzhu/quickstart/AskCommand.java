package org.juzhu.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juzhu.Interview;
import org.juzhu.InterviewQuestion;
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
    private static final Set<String> UNKNOWN = Set.of("?", "？");
    private static final Set<String> STOP = Set.of("q", "quit", "退出");

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
            interview(juzhu, juzhu.interview(facts, day, decisions), path, commandLine);
            return CommandLine.ExitCode.OK;
        } catch (InvalidApplicantException e) {
            commandLine.getErr().print(new PersonFile(String.valueOf(path), null, null, e.faults()).faultLines());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private @Nullable Path path(CommandLine commandLine) {
        try {
            return file == null ? null : Path.of(file);
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    commandLine, "Invalid value for option '--save' (FILE)\n  Maybe the path is misspelt.", e);
        }
    }

    private void interview(Juzhu juzhu, Interview begun, @Nullable Path path, CommandLine commandLine)
            throws IOException {
        Labels labels = Labels.load(juzhu.catalogue(), language.locale());
        Sheet first = Sheet.empty(commandLine, labels, juzhu.catalogue());
        new AskPage(first).begin(begun);
        print(commandLine, first.page().toString());
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Interview interview = begun;
        int number = 1;
        for (InterviewQuestion next = interview.next(); next != null; next = interview.next()) {
            Interview answered = ask(number, next, interview, answers, labels, juzhu, commandLine);
            if (answered == null) {
                break;
            }
            interview = answered;
            number++;
            keep(interview, path);
        }
        Sheet last = Sheet.empty(commandLine, labels, juzhu.catalogue());
        new AskPage(last).end(interview, interview.lacking());
        if (path != null) {
            last.page().line(0, labels.fill("ask.saved", "file", path.toString()));
        }
        last.page().blank();
        print(commandLine, last.finish(juzhu.ruleSet()));
    }

    /** The interview after the answer; null if there is no more. */
    private static @Nullable Interview ask(
            int number,
            InterviewQuestion question,
            Interview interview,
            BufferedReader answers,
            Labels labels,
            Juzhu juzhu,
            CommandLine commandLine)
            throws IOException {
        Sheet sheet = Sheet.empty(commandLine, labels, juzhu.catalogue());
        AskPage page = new AskPage(sheet);
        page.question(number, question);
        print(commandLine, sheet.page() + "> ");
        for (String typed = answers.readLine(); typed != null; typed = answers.readLine()) {
            String words = typed.strip();
            if (STOP.contains(words.toLowerCase(Locale.ROOT))) {
                return null;
            }
            if (UNKNOWN.contains(words)) {
                print(commandLine, "\n");
                return interview.doNotKnow(question.id());
            }
            TypedAnswer answer = TypedAnswer.read(question, words);
            if (answer == null) {
                print(commandLine, labels.fill("ask.again", "how", page.how(question)) + "\n> ");
                continue;
            }
            try {
                Interview answered = interview.answer(question.id(), answer.value());
                print(commandLine, "\n");
                return answered;
            } catch (InvalidApplicantException e) {
                print(commandLine, labels.of("ask.refused") + "\n" + e.getMessage() + "\n> ");
            }
        }
        return null;
    }

    private static void print(CommandLine commandLine, String words) {
        commandLine.getOut().print(words);
        commandLine.getOut().flush();
    }

    /** Whole or not at all, should something break in the midst of it. */
    private static void keep(Interview interview, @Nullable Path path) throws IOException {
        if (path != null) {
            Path written = path.resolveSibling(path.getFileName() + ".part");
            Files.writeString(written, Json.document(interview.facts()));
            Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
