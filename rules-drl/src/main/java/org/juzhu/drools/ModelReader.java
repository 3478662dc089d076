package org.juzhu.drools;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Drools;
import org.drools.model.Model;
import org.drools.model.Rule.Attribute;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.PredicateInformation;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Condition;
import org.juzhu.law.Effect;
import org.juzhu.law.Evidence;
import org.juzhu.law.Rule;
import org.juzhu.rules.Roles;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.Situation;

/** Reads a compiled model into plain rules, and refuses what is not in the subset, each fault with its place. */
final class ModelReader {
    private static final String PACKAGE = "org.juzhu.rules";
    private static final Set<String> NEEDED = Set.of("clause", "source", "evidence", "from");
    private static final Set<String> ALLOWED = Set.of("clause", "source", "evidence", "from", "until", "repeats");
    private static final Pattern SOURCE = Pattern.compile("(?<instrument>[A-Z0-9-]+)( (?<place>.+))?");
    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            Attribute.NO_LOOP,
            Attribute.LOCK_ON_ACTIVE,
            Attribute.ENABLED,
            Attribute.AUTO_FOCUS,
            Attribute.SALIENCE,
            Attribute.AGENDA_GROUP,
            Attribute.ACTIVATION_GROUP,
            Attribute.RULEFLOW_GROUP,
            Attribute.DURATION,
            Attribute.TIMER,
            Attribute.CALENDARS,
            Attribute.DATE_EFFECTIVE,
            Attribute.DATE_EXPIRES);

    private final Model model;
    private final DrlSources sources;
    private final List<RuleFault> faults;

    ModelReader(Model model, DrlSources sources, List<RuleFault> faults) {
        this.model = model;
        this.sources = sources;
        this.faults = faults;
    }

    List<Rule> read() {
        List<Rule> rules = new ArrayList<>();
        for (org.drools.model.Rule rule : model.getRules()) {
            Rule read = new RuleReader(rule).read();
            if (read != null) {
                rules.add(read);
            }
        }
        return rules;
    }

    /** Reads one rule. */
    private final class RuleReader {
        private final org.drools.model.Rule rule;
        private final DrlSources.Place place;
        private final int faultsBefore = faults.size();

        RuleReader(org.drools.model.Rule rule) {
            this.rule = rule;
            DrlSources.Place known = sources.place(rule.getName());
            this.place = known == null ? new DrlSources.Place(rule.getPackage(), 0) : known;
            if (known == null) {
                fault("stands in no file that rule-set.properties lists", "Maybe add its file there.");
            }
        }

        @Nullable
        Rule read() {
            if (!rule.getPackage().equals(PACKAGE)) {
                fault("is in the package " + rule.getPackage(), "Maybe begin the file with package " + PACKAGE + ";");
            }
            attributes();
            annotations();
            List<Condition> conditions = conditions();
            Effect effect = effect();
            Citation source = source();
            Evidence evidence = evidence();
            LocalDate from = day("from");
            LocalDate until = day("until");
            if (faults.size() > faultsBefore || effect == null || source == null || evidence == null || from == null) {
                return null;
            }
            return new Rule(
                    rule.getName(),
                    annotation("clause"),
                    effect,
                    conditions,
                    source,
                    evidence,
                    from,
                    until,
                    repeats(),
                    place.file(),
                    place.line());
        }

        private void attributes() {
            for (Attribute<?> attribute : ATTRIBUTES) {
                Object value = rule.getAttribute(attribute);
                if (value != null && !value.equals(attribute.getDefaultValue())) {
                    fault("has an attribute", "Maybe say when it holds with @from and @until.");
                }
            }
        }

        private void annotations() {
            Set<String> missing = new TreeSet<>(NEEDED);
            missing.removeAll(rule.getMetaData().keySet());
            missing.forEach(name -> fault("lacks @" + name, "Maybe add @" + name + "( \"…\" )."));
            Set<String> unknown = new TreeSet<>(rule.getMetaData().keySet());
            unknown.removeAll(ALLOWED);
            unknown.forEach(name -> fault(
                    "has an annotation @" + name, "Maybe one of @" + String.join(", @", new TreeSet<>(ALLOWED)) + "."));
            for (String name : new TreeSet<>(ALLOWED)) {
                if (annotation(name).contains("\"")) {
                    fault("has several values in @" + name, "Maybe put them into one text.");
                }
            }
        }

        /** The value of an annotation; whether its quotes are kept depends on how the rules were compiled. */
        private String annotation(String name) {
            String value = String.valueOf(rule.getMetaData().getOrDefault(name, ""));
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            return quoted ? value.substring(1, value.length() - 1) : value;
        }

        private List<String> repeats() {
            String ids = annotation("repeats");
            return ids.isEmpty() ? List.of() : List.of(ids.split(", ", -1));
        }

        private @Nullable Citation source() {
            Matcher source = SOURCE.matcher(annotation("source"));
            if (!source.matches()) {
                if (rule.getMetaData().containsKey("source")) {
                    fault("has a @source without an instrument's key", "Maybe as in \"BJ-270-2016 art. 7(1)\".");
                }
                return null;
            }
            String inside = source.group("place");
            return new Citation(source.group("instrument"), inside == null ? "" : inside);
        }

        private @Nullable Evidence evidence() {
            String name = annotation("evidence");
            for (Evidence evidence : Evidence.values()) {
                if (evidence.name().equals(name)) {
                    return evidence;
                }
            }
            if (rule.getMetaData().containsKey("evidence")) {
                fault("has no such grade as its @evidence", "Maybe one of " + Arrays.toString(Evidence.values()) + ".");
            }
            return null;
        }

        private @Nullable LocalDate day(String name) {
            if (!rule.getMetaData().containsKey(name)) {
                return null;
            }
            try {
                return LocalDate.parse(annotation(name));
            } catch (DateTimeParseException e) {
                fault("has an @" + name + " that is no day", "Maybe write it as \"2016-10-01\".");
                return null;
            }
        }

        private List<Condition> conditions() {
            List<Condition> conditions = new ArrayList<>();
            org.drools.model.Pattern<?> pattern = pattern();
            if (pattern != null) {
                read(pattern.getConstraint(), conditions);
            }
            return conditions;
        }

        private org.drools.model.@Nullable Pattern<?> pattern() {
            List<org.drools.model.Condition> parts = rule.getView().getSubConditions().stream()
                    .filter(part -> part.getType() != org.drools.model.Condition.Type.CONSEQUENCE)
                    .toList();
            if (parts.size() == 1
                    && parts.get(0) instanceof org.drools.model.Pattern<?> pattern
                    && pattern.getPatternVariable().getType() == Situation.class
                    && pattern.getPatternVariable().getName().startsWith("GENERATED_")
                    && pattern.getBindings().isEmpty()) {
                return pattern;
            }
            fault("has a left side that is not exactly one Situation( … )", "Maybe split it into several rules.");
            return null;
        }

        private void read(Constraint constraint, List<Condition> conditions) {
            if (constraint.getType() == Constraint.Type.MULTIPLE) {
                constraint.getChildren().forEach(child -> read(child, conditions));
            } else if (constraint instanceof SingleConstraint single && single != SingleConstraint.TRUE) {
                try {
                    conditions.add(ConstraintReader.read(text(single)));
                } catch (ConstraintReader.Refused refused) {
                    fault(refused.problem(), refused.maybe());
                }
            } else if (constraint.getType() != Constraint.Type.SINGLE) {
                fault("joins constraints by or, or negates them", "Maybe split it into several rules.");
            }
        }

        private String text(SingleConstraint constraint) {
            PredicateInformation information = constraint.predicateInformation();
            return information.getStringConstraint();
        }

        private @Nullable Effect effect() {
            List<Effect> effects = new ArrayList<>();
            Map<String, Consequence> consequences = rule.getConsequences();
            Consequence consequence = rule.getDefaultConsequence();
            boolean plain = consequences.size() == 1
                    && consequence != null
                    && consequence.isUsingDrools()
                    && consequence.getVariables().length == 0;
            if (plain) {
                try {
                    consequence.getBlock().execute(recorder(effects));
                } catch (Exception e) {
                    effects.clear();
                }
            }
            if (effects.size() != 1) {
                fault(
                        "has a right side that does not name one role",
                        "Maybe one call with literals: requirement( drools, RESIDENCE_PERMIT ).");
                return null;
            }
            return effects.get(0);
        }

        private void fault(String problem, String maybe) {
            faults.add(new RuleFault(place.file(), place.line(), rule.getName(), problem, maybe));
        }
    }

    /** Stands for {@code drools} while a consequence is run to learn its role; anything but a role throws. */
    private static Object recorder(List<Effect> effects) {
        return Proxy.newProxyInstance(
                ModelReader.class.getClassLoader(),
                new Class<?>[] {Drools.class, Roles.Recorder.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() != Roles.Recorder.class) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    effects.add((Effect) arguments[0]);
                    return null;
                });
    }
}
