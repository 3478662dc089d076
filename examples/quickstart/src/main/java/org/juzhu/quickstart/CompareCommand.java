package org.juzhu.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juzhu.Comparison;
import org.juzhu.Juzhu;
import org.juzhu.model.Nearest;
import org.juzhu.model.Standing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code juzhu compare}: permits, a hukou and none side by side. */
@Command(
        name = "compare",
        description = "Sets standings side by side, such as RESIDENCE_PERMIT and WORK_RESIDENCE_PERMIT.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class CompareCommand implements Callable<Integer> {
    private static final int LEAST = 2;
    private static final int MOST = 4;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "STANDING",
            description = "The columns, two to four: a permit, BEIJING_HUKOU or NO_PERMIT.")
    private List<String> names = List.of();

    @Mixin
    private AskedDay askedDay = new AskedDay();

    @Mixin
    private Presentation presentation = new Presentation();

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Juzhu juzhu = Juzhu.load();
        Comparison comparison = juzhu.compare(standings(commandLine), askedDay.day(juzhu, commandLine));
        Labels labels = presentation.labels(juzhu.catalogue());
        if (presentation.isJson()) {
            commandLine.getOut().print(Json.array(List.of(new ComparisonJson(labels).of(comparison))));
        } else {
            Sheet sheet = Sheet.empty(commandLine, labels, juzhu.catalogue());
            new ComparisonPage(sheet, comparison).add();
            commandLine.getOut().print(sheet.finish(comparison.ruleSet()));
        }
        return CommandLine.ExitCode.OK;
    }

    private List<Standing> standings(CommandLine commandLine) {
        List<String> known =
                Arrays.stream(Standing.values()).map(Standing::name).toList();
        List<String> faults = new ArrayList<>();
        for (String name : names) {
            if (!known.contains(name)) {
                faults.add(
                        "'" + name + "' is none of " + String.join(", ", known) + "\n  " + Nearest.hint(name, known));
            }
        }
        if (names.size() < LEAST || names.size() > MOST) {
            faults.add("two to four columns can be compared, given are " + names.size()
                    + "\n  Maybe see juzhu compare --help.");
        }
        Refusal.ifAny(faults, commandLine);
        return names.stream().map(Standing::valueOf).toList();
    }
}
