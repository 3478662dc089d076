package org.juzhu.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.spi.InvalidRuleSetException;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.RuleSet;
import org.juzhu.spi.RuleSetProvider;
import org.juzhu.spi.Texts;

/** Provides the rules that Drools compiled in the build. */
public final class DroolsRuleSetProvider implements RuleSetProvider {
    private static final String OWN = "org/juzhu/rules/rule-set.properties";

    private final ClassLoader loader;

    /** Reads from the class path that holds this class. */
    public DroolsRuleSetProvider() {
        this(DroolsRuleSetProvider.class.getClassLoader());
    }

    DroolsRuleSetProvider(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public RuleSet load(List<String> added) {
        List<String> resources = new ArrayList<>(List.of(OWN));
        resources.addAll(added);
        return read(resources);
    }

    RuleSet read(List<String> resources) {
        List<RuleFault> faults = new ArrayList<>();
        List<Model> models = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        Map<String, Text> texts = new TreeMap<>();
        List<RuleSetDescriptor> descriptors = resources.stream()
                .map(resource -> RuleSetDescriptor.read(loader, resource))
                .toList();
        for (RuleSetDescriptor descriptor : descriptors) {
            DrlSources sources = DrlSources.read(loader, descriptor.files(), faults);
            descriptor
                    .folders()
                    .forEach(folder -> texts.putAll(Texts.read(loader::getResourceAsStream, folder, faults)));
            for (Model model : descriptor.models(loader)) {
                models.add(model);
                rules.addAll(new ModelReader(model, sources, faults).read());
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRuleSetException(faults);
        }
        RuleSetDescriptor first = descriptors.get(0);
        return new RuleSet(first.version(), first.checkedThrough(), rules, texts, new SessionFiring(models));
    }
}
