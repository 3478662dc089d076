package org.juzhu.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.Type;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.juzhu.law.Condition;
import org.juzhu.law.Operator;
import org.juzhu.law.Rule;
import org.juzhu.spi.Firing;
import org.juzhu.spi.Situation;

/**
 * Evrete on {@link HomeRules}: each fact with its arguments a field of the type, each rule's conditions one string, which
 * Evrete compiles at start; a session without memory for each call.
 */
final class EvreteHomes implements Firing {
    private static final String FIRED = "fired";

    private final Knowledge knowledge = new KnowledgeService().newKnowledge();

    EvreteHomes(List<Rule> rules) {
        knowledge.configureTypes(types -> declare(types.declare(Situation.class), rules));
        RuleSetBuilder<Knowledge> builder = knowledge.builder();
        for (Rule rule : rules) {
            LhsBuilder<Knowledge> left = builder.newRule(rule.name()).forEach("$s", Situation.class);
            rule.conditions().forEach(condition -> left.where(text(condition)));
            left.execute(EvreteHomes::fired);
        }
        builder.build();
    }

    private static void declare(Type<Situation> type, List<Rule> rules) {
        rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .collect(Collectors.toMap(FactReader::name, FactReader::of, (one, same) -> one))
                .values()
                .forEach(fact -> declare(type, fact, fact.type()));
    }

    private static <T> void declare(Type<Situation> type, FactReader fact, Class<T> of) {
        type.declareField(fact.name(), of, situation -> of.cast(fact.read(situation)));
    }

    private static String text(Condition condition) {
        String field = "$s." + FactReader.name(condition);
        String equal = condition.operator() == Operator.ONE_OF
                ? " == "
                : " " + condition.operator().symbol() + " ";
        return field + " != null && "
                + condition.asked().stream()
                        .map(asked -> field + equal + literal(asked))
                        .collect(Collectors.joining(" || ", "(", ")"));
    }

    private static String literal(Object asked) {
        return asked instanceof Enum<?> constant
                ? constant.getDeclaringClass().getName() + "." + constant.name()
                : asked.toString();
    }

    private static void fired(RhsContext context) {
        Set<String> fired = context.getRuntime().get(FIRED);
        fired.add(context.getRule().getName());
    }

    @Override
    public Set<String> fire(Situation situation) {
        Set<String> fired = new HashSet<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(FIRED, fired);
        session.insertAndFire(situation);
        return fired;
    }
}
