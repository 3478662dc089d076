package org.juzhu.quickstart;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.juzhu.model.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when the command line is not understood, or the program fails. */
final class Refusal {
    private Refusal() {}

    /** Runs the command, unless its arguments have faults: then all of them are told and nothing is done. */
    static int ofAllThatIsAmiss(ParseResult parsed) {
        List<ParameterException> amiss = Stream.iterate(parsed, Objects::nonNull, ParseResult::subcommand)
                .flatMap(part -> part.errors().stream())
                .filter(ParameterException.class::isInstance)
                .map(ParameterException.class::cast)
                .distinct()
                .toList();
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null || amiss.isEmpty()) {
            return help != null ? help : new CommandLine.RunLast().execute(parsed);
        }
        amiss.forEach(one -> ofArguments(one, new String[0]));
        return CommandLine.ExitCode.USAGE;
    }

    /** Refuses arguments for all their faults at once. */
    static void ifAny(List<String> faults, CommandLine commandLine) {
        if (!faults.isEmpty()) {
            String name = commandLine.getCommandSpec().qualifiedName();
            throw new ParameterException(commandLine, String.join("\n" + name + ": ", faults));
        }
    }

    static int ofArguments(ParameterException refused, String[] arguments) {
        CommandLine commandLine = refused.getCommandLine();
        CommandSpec command = commandLine.getCommandSpec();
        PrintWriter err = commandLine.getErr();
        String problem = String.valueOf(refused.getMessage());
        err.print(command.qualifiedName() + ": " + problem + "\n");
        if (!problem.contains("\n  Maybe ")) {
            err.print("  " + maybe(refused, command) + "\n");
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static String maybe(ParameterException refused, CommandSpec command) {
        if (refused instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().get(0);
            Collection<String> known = typed.startsWith("-")
                    ? command.optionsMap().keySet()
                    : List.copyOf(command.subcommands().keySet());
            if (!known.isEmpty()) {
                return Nearest.hint(typed, known);
            }
        }
        return "Maybe see " + command.qualifiedName() + " --help.";
    }

    /** Tells where, and not what: a message might carry a fact of a person. */
    static int ofEverythingElse(Exception failure, CommandLine commandLine, ParseResult parsed) {
        StackTraceElement[] trace = failure.getStackTrace();
        commandLine
                .getErr()
                .print("juzhu: this should not happen: " + failure.getClass().getName()
                        + (trace.length == 0 ? "" : " at " + trace[0]) + "\n");
        return CommandLine.ExitCode.SOFTWARE;
    }
}
