package org.juzhu.law;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One condition of a rule: a fact, held against literals.
 *
 * @param fact the name of the fact
 * @param arguments how it is to be counted: the literals that the rule passes to it, or none
 * @param operator how it is compared
 * @param asked the literals compared with: one, or several for {@link Operator#ONE_OF}
 */
public record Condition(String fact, List<Object> arguments, Operator operator, List<Object> asked) {
    /** Copies the lists. */
    public Condition {
        arguments = List.copyOf(arguments);
        asked = List.copyOf(asked);
    }

    /** The fact with its arguments, as the rules write it: {@code monthsPaid( SOCIAL_INSURANCE, 7, 2 )}. */
    public String factText() {
        return arguments.isEmpty() ? fact : fact + list(arguments);
    }

    /** The whole condition, as the rules write it: {@code monthsInBeijing >= 6}. */
    @Override
    public String toString() {
        return factText() + " " + operator.symbol()
                + (operator == Operator.ONE_OF ? " " + list(asked) : " " + asked.get(0));
    }

    private static String list(List<Object> literals) {
        return literals.stream().map(Object::toString).collect(Collectors.joining(", ", "( ", " )"));
    }
}
