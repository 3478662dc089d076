package org.juzhu.drools;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.juzhu.spi.RuleSetSource;
import org.juzhu.spi.Situation;

/** Drools' own compiled predicates, by the text of their constraints. */
public final class Predicates {
    private final Map<String, Predicate<Situation>> byText = new TreeMap<>();

    private Predicates() {}

    /** Those of the rules of this module. */
    public static Map<String, Predicate<Situation>> byText() {
        ClassLoader loader = Predicates.class.getClassLoader();
        Predicates predicates = new Predicates();
        for (Model model : RuleSetDescriptor.read(new RuleSetSource(loader, "org/juzhu/rules/rule-set.properties"))
                .models()) {
            model.getRules().forEach(rule -> rule.getView().getSubConditions().forEach(predicates::collect));
        }
        return predicates.byText;
    }

    private void collect(Condition condition) {
        if (condition instanceof Pattern<?> pattern) {
            collect(pattern.getConstraint());
        }
    }

    private void collect(Constraint constraint) {
        constraint.getChildren().forEach(this::collect);
        if (constraint instanceof SingleConstraint single && single != SingleConstraint.TRUE) {
            byText.put(single.predicateInformation().getStringConstraint(), situation -> test(single, situation));
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean test(SingleConstraint constraint, Situation situation) {
        try {
            return constraint.getPredicate1().test(situation);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
