package org.juzhu.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.drools.model.Model;
import org.juzhu.law.Figure;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.spi.Firing;
import org.juzhu.spi.InvalidRuleSetException;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.RuleSet;
import org.juzhu.spi.RuleSetProvider;
import org.juzhu.spi.RuleSetSource;
import org.juzhu.spi.Texts;

/** Provides the rules that Drools compiled in the build. */
public final class DroolsRuleSetProvider implements RuleSetProvider {
    static final RuleSetSource OWN =
            new RuleSetSource(DroolsRuleSetProvider.class.getClassLoader(), "org/juzhu/rules/rule-set.properties");

    /** For {@link java.util.ServiceLoader}. */
    public DroolsRuleSetProvider() {}

    @Override
    public RuleSet load(List<RuleSetSource> added) {
        PreparedRules prepared = added.isEmpty() ? PreparedRules.read() : null;
        if (prepared == null) {
            List<RuleSetSource> sources = new ArrayList<>(List.of(OWN));
            sources.addAll(added);
            return read(sources);
        }
        RuleSetDescriptor own = RuleSetDescriptor.read(OWN);
        return new RuleSet(
                own.version(),
                own.checkedThrough(),
                prepared.rules(),
                prepared.figures(),
                () -> complete(faults -> texts(List.of(own), faults)),
                () -> session(own),
                prepared.hash());
    }

    private static Firing session(RuleSetDescriptor descriptor) {
        // First the models: without Drools, they say so.
        List<Model> models = descriptor.models();
        return new SessionFiring(models);
    }

    /** The rule sets together, under the version and the date of the first, out of what Drools compiled. */
    static RuleSet read(List<RuleSetSource> ruleSets) {
        List<RuleSetDescriptor> descriptors =
                ruleSets.stream().map(RuleSetDescriptor::read).toList();
        return complete(faults -> read(descriptors, faults));
    }

    private static RuleSet read(List<RuleSetDescriptor> descriptors, List<RuleFault> faults) {
        List<Model> models = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (RuleSetDescriptor descriptor : descriptors) {
            ClassLoader loader = descriptor.loader();
            DrlSources sources = DrlSources.read(loader, descriptor.files(), faults);
            descriptor.figures().forEach(file -> figures.addAll(new FigureTable(loader, file, faults).read()));
            for (Model model : descriptor.models()) {
                models.add(model);
                rules.addAll(new ModelReader(model, sources, faults).read());
            }
        }
        Map<String, Text> texts = texts(descriptors, faults);
        RuleSetDescriptor first = descriptors.get(0);
        return new RuleSet(
                first.version(),
                first.checkedThrough(),
                rules,
                figures,
                () -> texts,
                () -> new SessionFiring(models),
                null);
    }

    private static Map<String, Text> texts(List<RuleSetDescriptor> descriptors, List<RuleFault> faults) {
        Map<String, Text> texts = new TreeMap<>();
        for (RuleSetDescriptor descriptor : descriptors) {
            for (String folder : descriptor.folders()) {
                Map<String, Text> more = Texts.read(descriptor.loader()::getResourceAsStream, folder, faults);
                more.forEach((key, text) -> {
                    Text other = texts.putIfAbsent(key, text);
                    if (other != null && !other.equals(text)) {
                        faults.add(new RuleFault(
                                folder,
                                0,
                                "",
                                "has another text for " + key,
                                "Maybe the clause needs a name of its own."));
                    }
                });
            }
        }
        return texts;
    }

    /** What was read without any fault. */
    private static <T> T complete(Function<List<RuleFault>, T> reading) {
        List<RuleFault> faults = new ArrayList<>();
        T read = reading.apply(faults);
        if (!faults.isEmpty()) {
            throw new InvalidRuleSetException(faults);
        }
        return read;
    }
}
