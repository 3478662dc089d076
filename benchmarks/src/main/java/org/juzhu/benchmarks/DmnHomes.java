package org.juzhu.benchmarks;

import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Condition;
import org.juzhu.law.Operator;
import org.juzhu.law.Rule;
import org.juzhu.spi.Firing;
import org.juzhu.spi.Situation;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools DMN on {@link HomeRules}: one decision table, an input for each fact with its arguments, a row for each rule, the
 * names of all rows that match collected.
 */
final class DmnHomes implements Firing {
    private static final String TABLE = "fired";

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Collection<FactReader> facts;

    DmnHomes(List<Rule> rules) {
        Map<String, FactReader> byName = new LinkedHashMap<>();
        rules.forEach(rule -> rule.conditions()
                .forEach(condition ->
                        byName.computeIfAbsent(FactReader.name(condition), name -> FactReader.of(condition))));
        this.facts = byName.values();
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml(facts, rules)), "UTF-8")))
                .getOrElseThrow(fault -> new IllegalStateException("The decision table cannot be read", fault));
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    private static String xml(Collection<FactReader> facts, List<Rule> rules) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="homes" name="homes" namespace="homes">
                """
                + join(facts, DmnHomes::inputData)
                + "<decision id='fired' name='fired'><variable name='fired'/>"
                + join(
                        facts,
                        fact -> "<informationRequirement><requiredInput href='#" + fact.name()
                                + "'/></informationRequirement>")
                + "<decisionTable hitPolicy='COLLECT'>"
                + join(
                        facts,
                        fact -> "<input><inputExpression typeRef='" + type(fact) + "'><text>" + fact.name()
                                + "</text></inputExpression></input>")
                + "<output/>"
                + join(rules, rule -> row(facts, rule))
                + "</decisionTable></decision></definitions>";
    }

    private static <T> String join(Collection<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining("\n"));
    }

    private static String inputData(FactReader fact) {
        return "<inputData id='" + fact.name() + "' name='" + fact.name() + "'><variable name='" + fact.name()
                + "' typeRef='" + type(fact) + "'/></inputData>";
    }

    private static String type(FactReader fact) {
        return fact.type() == Integer.class ? "number" : fact.type() == Boolean.class ? "boolean" : "string";
    }

    private static String row(Collection<FactReader> facts, Rule rule) {
        Map<String, List<Condition>> asked =
                rule.conditions().stream().collect(Collectors.groupingBy(FactReader::name));
        return "<rule>"
                + join(
                        facts,
                        fact -> "<inputEntry><text><![CDATA[" + cell(asked.getOrDefault(fact.name(), List.of()))
                                + "]]></text></inputEntry>")
                + "<outputEntry><text>\"" + rule.name() + "\"</text></outputEntry></rule>";
    }

    /** What a rule asks of one fact; two conditions on it make an expression, which has to be true or false. */
    private static String cell(List<Condition> conditions) {
        return switch (conditions.size()) {
            case 0 -> "-";
            case 1 -> test(conditions.get(0));
            default ->
                conditions.stream()
                        .map(condition -> " and ? " + condition.operator().symbol() + " " + literals(condition))
                        .collect(Collectors.joining("", "? != null", ""));
        };
    }

    private static String test(Condition condition) {
        boolean listed = condition.operator() == Operator.EQUAL || condition.operator() == Operator.ONE_OF;
        return (listed ? "" : condition.operator().symbol() + " ") + literals(condition);
    }

    private static String literals(Condition condition) {
        return condition.asked().stream()
                .map(asked -> asked instanceof Enum<?> constant ? '"' + constant.name() + '"' : asked.toString())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    @Override
    public Set<String> fire(Situation situation) {
        DMNContext context = runtime.newContext();
        facts.forEach(fact -> context.set(fact.name(), plain(fact.read(situation))));
        DMNResult result = runtime.evaluateByName(model, context, TABLE);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        Object fired = result.getDecisionResultByName(TABLE).getResult();
        // Where no row matches the result is null, where one does a list all the same.
        return fired == null
                ? Set.of()
                : ((Collection<?>) fired).stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
