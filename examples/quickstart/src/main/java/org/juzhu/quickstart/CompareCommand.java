package org.juzhu.quickstart;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juzhu.Comparison;
import org.juzhu.Juzhu;
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
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "2..4",
            paramLabel = "STANDING",
            converter = Converters.ToStanding.class,
            description = "The columns, two to four: a permit, BEIJING_HUKOU or NO_PERMIT.")
    private List<Standing> standings = List.of();

    @Mixin
    private AskedDay askedDay = new AskedDay();

    @Mixin
    private Presentation presentation = new Presentation();

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Juzhu juzhu = Juzhu.load();
        Comparison comparison = juzhu.compare(standings, askedDay.day(juzhu, commandLine));
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
}
