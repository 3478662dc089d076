package org.juzhu.quickstart;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.Juzhu;
import org.juzhu.law.Catalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code juzhu gaps}: where the law is not known. */
@Command(
        name = "gaps",
        description = "Lists the places where the law is not known here, and the office to ask.",
        mixinStandardHelpOptions = true,
        versionProvider = RuleSetVersion.class)
final class GapsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Presentation presentation = new Presentation();

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Juzhu juzhu = Juzhu.load();
        Labels labels = presentation.labels(juzhu.catalogue());
        commandLine
                .getOut()
                .print(
                        presentation.isJson()
                                ? json(juzhu.catalogue(), labels)
                                : text(juzhu, labels, Presentation.page(commandLine)));
        return CommandLine.ExitCode.OK;
    }

    private static String json(Catalogue catalogue, Labels labels) {
        RuleJson json = new RuleJson(labels, catalogue);
        return Json.array(catalogue.gaps().stream().map(json::gap).collect(Collectors.toList()));
    }

    private static String text(Juzhu juzhu, Labels labels, Page page) {
        return new RulePage(page, labels, juzhu.catalogue())
                .gaps(juzhu.catalogue().gaps())
                .finish(juzhu.ruleSet());
    }
}
