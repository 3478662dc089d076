package org.juzhu.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.juzhu.Interview;
import org.juzhu.InterviewQuestion;
import org.juzhu.Juzhu;
import org.juzhu.model.InvalidApplicantException;
import picocli.CommandLine;

/** Puts the questions of an interview on the terminal and reads what is typed. */
final class TerminalInterview {
    private static final String PROMPT = "> ";

    private final Juzhu juzhu;
    private final Labels labels;
    private final CommandLine commandLine;
    private final @Nullable Path kept;
    private final BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    /** @param kept the file that keeps what was told; null if none does */
    TerminalInterview(Juzhu juzhu, Labels labels, CommandLine commandLine, @Nullable Path kept) {
        this.juzhu = juzhu;
        this.labels = labels;
        this.commandLine = commandLine;
        this.kept = kept;
    }

    void hold(Interview begun) throws IOException {
        Sheet first = sheet();
        new AskPage(first).begin(begun);
        print(first.page().toString());
        Interview interview = begun;
        InterviewQuestion next = interview.next();
        for (int number = 1; next != null; number++) {
            Interview answered = ask(number, next, interview);
            if (answered == null) {
                break;
            }
            interview = answered;
            keep(interview);
            next = interview.next();
        }
        end(interview);
    }

    private void end(Interview interview) {
        Sheet last = sheet();
        new AskPage(last).end(interview);
        if (kept != null) {
            last.page().line(0, labels.fill("ask.saved", "file", kept.toString()));
        }
        last.page().blank();
        print(last.finish(juzhu.ruleSet()));
    }

    /** The interview after the answer; null if there is no more. */
    private @Nullable Interview ask(int number, InterviewQuestion question, Interview interview) throws IOException {
        Sheet sheet = sheet();
        AskPage page = new AskPage(sheet);
        page.question(number, question);
        print(sheet.page() + PROMPT);
        for (String line = typed.readLine(); line != null; line = typed.readLine()) {
            String words = line.strip();
            if (labels.hasWord("ask.word.stop", words)) {
                return null;
            }
            Interview answered = answered(words, question, interview, page);
            if (answered != null) {
                print("\n");
                return answered;
            }
            print(PROMPT);
        }
        return null;
    }

    /** The interview after what was typed; null if that is no answer. */
    private @Nullable Interview answered(String words, InterviewQuestion question, Interview interview, AskPage page) {
        if (labels.hasWord("ask.word.unknown", words)) {
            return interview.doNotKnow(question.id());
        }
        TypedAnswer answer = TypedAnswer.read(question, words, labels);
        if (answer == null) {
            print(labels.fill("ask.again", "how", page.how(question)) + "\n");
            return null;
        }
        try {
            return interview.answer(question.id(), answer.value());
        } catch (InvalidApplicantException e) {
            Sheet sheet = sheet();
            new AskPage(sheet).refused(question, interview.used(), e.faults());
            print(sheet.page().toString());
            return null;
        }
    }

    private Sheet sheet() {
        return Sheet.empty(commandLine, labels, juzhu.catalogue());
    }

    private void print(String words) {
        commandLine.getOut().print(words);
        commandLine.getOut().flush();
    }

    /** Whole or not at all, should something break in the midst of it. */
    private void keep(Interview interview) throws IOException {
        if (kept != null) {
            Path written = kept.resolveSibling(kept.getFileName() + ".part");
            Files.writeString(written, Json.document(interview.facts()));
            Files.move(written, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
