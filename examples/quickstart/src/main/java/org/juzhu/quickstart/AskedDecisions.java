package org.juzhu.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.juzhu.Juzhu;
import org.juzhu.model.Decision;
import org.juzhu.model.Nearest;
import org.juzhu.model.PermitType;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that names decisions. */
final class AskedDecisions {
    @Option(
            names = "--decision",
            paramLabel = "D",
            description = "Only this decision, such as RESIDENCE_PERMIT; may be repeated.")
    private List<String> names = List.of();

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The decisions named; all that the rules take if none is. */
    List<Decision> orAll(Juzhu juzhu, CommandLine commandLine) {
        return isEmpty() ? PersonsCommand.taken(juzhu) : named(commandLine);
    }

    /** The decisions named; refused if none is. */
    List<Decision> needed(CommandLine commandLine) {
        if (isEmpty()) {
            throw new ParameterException(
                    commandLine,
                    "Missing required option '--decision' (D)\n  Maybe --decision "
                            + PermitType.RESIDENCE_PERMIT.name());
        }
        return named(commandLine);
    }

    /** The decisions named, in the order of all. */
    List<Decision> named(CommandLine commandLine) {
        List<String> known = Decision.all().stream().map(Decision::name).toList();
        List<String> faults = new ArrayList<>();
        for (String name : names) {
            if (!known.contains(name)) {
                faults.add("'" + name + "' is no decision\n  " + Nearest.hint(name, known));
            }
        }
        Refusal.ifAny(faults, commandLine);
        return Decision.all().stream()
                .filter(decision -> names.contains(decision.name()))
                .toList();
    }
}
