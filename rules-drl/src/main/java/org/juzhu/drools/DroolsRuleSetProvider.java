package org.juzhu.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.juzhu.law.Figure;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.spi.InvalidRuleSetException;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.RuleSet;
import org.juzhu.spi.RuleSetProvider;
import org.juzhu.spi.RuleSetSource;
import org.juzhu.spi.Texts;

/** Provides the rules that Drools compiled in the build. */
public final class DroolsRuleSetProvider implements RuleSetProvider {
    private static final RuleSetSource OWN =
            new RuleSetSource(DroolsRuleSetProvider.class.getClassLoader(), "org/juzhu/rules/rule-set.properties");

    /** For {@link java.util.ServiceLoader}. */
    public DroolsRuleSetProvider() {}

    @Override
    public RuleSet load(List<RuleSetSource> added) {
        List<RuleSetSource> sources = new ArrayList<>(List.of(OWN));
        sources.addAll(added);
        return read(sources);
    }

    private static void add(Map<String, Text> texts, Map<String, Text> more, String folder, List<RuleFault> faults) {
        more.forEach((key, text) -> {
            Text other = texts.putIfAbsent(key, text);
            if (other != null && !other.equals(text)) {
                faults.add(new RuleFault(
                        folder, 0, "", "has another text for " + key, "Maybe the clause needs a name of its own."));
            }
        });
    }

    /** The rule sets together, under the version and the date of the first. */
    static RuleSet read(List<RuleSetSource> ruleSets) {
        List<RuleFault> faults = new ArrayList<>();
        List<Model> models = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        Map<String, Text> texts = new TreeMap<>();
        List<RuleSetDescriptor> descriptors =
                ruleSets.stream().map(RuleSetDescriptor::read).toList();
        for (RuleSetDescriptor descriptor : descriptors) {
            ClassLoader loader = descriptor.loader();
            DrlSources sources = DrlSources.read(loader, descriptor.files(), faults);
            for (String folder : descriptor.folders()) {
                add(texts, Texts.read(loader::getResourceAsStream, folder, faults), folder, faults);
            }
            descriptor.figures().forEach(file -> figures.addAll(new FigureTable(loader, file, faults).read()));
            for (Model model : descriptor.models()) {
                models.add(model);
                rules.addAll(new ModelReader(model, sources, faults).read());
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRuleSetException(faults);
        }
        RuleSetDescriptor first = descriptors.get(0);
        return new RuleSet(first.version(), first.checkedThrough(), rules, figures, texts, new SessionFiring(models));
    }
}
