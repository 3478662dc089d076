package org.juzhu.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code juzhu}. */
@Command(
        name = "juzhu",
        description =
                "Says which Beijing residence permits a person can get, and why; with which papers; and what falls due.",
        subcommands = {
            AssessCommand.class,
            AskCommand.class,
            WhyCommand.class,
            WhatIfCommand.class,
            WaysCommand.class,
            PapersCommand.class,
            DutiesCommand.class,
            PointsCommand.class,
            CompareCommand.class,
            RulesCommand.class,
            GapsCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class,
        footer = {
            "",
            "Exit codes: 0 done, 2 the input was refused, 1 a fault of this program.",
            "What is refused is told on standard error, in English, all of it at once."
        })
public final class JuzhuCommand {
    private JuzhuCommand() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the words of the command line
     */
    public static void main(String... arguments) {
        CommandLine commandLine = commandLine().setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
        int exitCode = commandLine.execute(arguments);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        System.exit(exitCode);
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new JuzhuCommand())
                .setParameterExceptionHandler(Refusal::ofArguments)
                .setExecutionExceptionHandler(Refusal::ofEverythingElse)
                .setExecutionStrategy(Refusal::ofAllThatIsAmiss);
        Stream.concat(Stream.of(commandLine), commandLine.getSubcommands().values().stream())
                .forEach(one -> one.getCommandSpec().parser().collectErrors(true));
        return commandLine;
    }

    /** UTF-8 whatever the locale says: half of the output is Chinese. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
