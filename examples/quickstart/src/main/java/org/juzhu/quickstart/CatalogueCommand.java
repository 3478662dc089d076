package org.juzhu.quickstart;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juzhu.Juzhu;
import org.juzhu.law.Catalogue;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** Prints the catalogue, or a part of it. */
abstract class CatalogueCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Presentation presentation = new Presentation();

    @Override
    public final Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Juzhu juzhu = Juzhu.load();
        Catalogue catalogue = juzhu.catalogue();
        Labels labels = presentation.labels(catalogue);
        String printed = presentation.isJson()
                ? Json.array(json(catalogue, new RuleJson(labels, catalogue)))
                : text(catalogue, new RulePage(Presentation.page(commandLine), labels, catalogue))
                        .finish(juzhu.ruleSet());
        commandLine.getOut().print(printed);
        return CommandLine.ExitCode.OK;
    }

    abstract List<ObjectNode> json(Catalogue catalogue, RuleJson json);

    abstract RulePage text(Catalogue catalogue, RulePage page);
}
