package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.model.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

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

    /** The decisions named, in the order of all. */
    List<Decision> named(CommandLine commandLine) {
        List<String> known = Decision.all().stream().map(Decision::name).toList();
        try {
            names.forEach(name -> Converters.known(name, known));
        } catch (TypeConversionException e) {
            throw new ParameterException(
                    commandLine, "Invalid value for option '--decision' (D): " + e.getMessage(), e);
        }
        return Decision.all().stream()
                .filter(decision -> names.contains(decision.name()))
                .toList();
    }
}
