package org.juzhu.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Condition;
import org.juzhu.law.Operator;
import org.juzhu.model.Decision;
import org.juzhu.spi.FactMethod;

/** Reads the text of a constraint, {@code fact op literal}, in the one spelling that is allowed. */
final class ConstraintReader {
    private static final Pattern SHAPE = Pattern.compile("(?<fact>[a-z][A-Za-z0-9]*)(\\( (?<arguments>[^()]+) \\))? "
            + "(?<operator>==|<=|>=|<|>|in) (?<asked>\\( [^()]+ \\)|[A-Za-z0-9_]+)");

    private ConstraintReader() {}

    /** What is wrong with a constraint, and what would mend it. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String maybe;

        Refused(String problem, String maybe) {
            super(problem);
            this.maybe = maybe;
        }

        String problem() {
            return String.valueOf(getMessage());
        }

        String maybe() {
            return maybe;
        }
    }

    static Condition read(String text) throws Refused {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new Refused(
                    "has the constraint `" + text + "`, which is not `fact op literal`",
                    "Maybe one of == < <= > >= in, with single spaces, as in `monthsInBeijing >= 6`.");
        }
        FactMethod fact = fact(shape.group("fact"));
        List<String> arguments = split(shape.group("arguments"));
        Operator operator = Arrays.stream(Operator.values())
                .filter(one -> one.symbol().equals(shape.group("operator")))
                .findFirst()
                .orElseThrow();
        String asked = shape.group("asked");
        boolean list = asked.startsWith("(");
        if (list != (operator == Operator.ONE_OF)) {
            throw new Refused(
                    "has the constraint `" + text + "`, whose operator and literal do not go together",
                    "Maybe a list goes with in, and with nothing else.");
        }
        List<String> literals = list ? split(asked.substring(2, asked.length() - 2)) : List.of(asked);
        Condition condition = new Condition(
                fact.name(), arguments(fact, arguments), operator, literals(literals, fact.type(), fact.name()));
        orderedOnlyIfCounted(fact, operator, text);
        if (!condition.toString().equals(text)) {
            throw new Refused(
                    "has the constraint `" + text + "` in another spelling", "Maybe write it `" + condition + "`.");
        }
        return condition;
    }

    private static FactMethod fact(String name) throws Refused {
        FactMethod fact = FactMethod.byName().get(name);
        if (fact == null) {
            throw new Refused(
                    "asks for " + name + ", which is no fact",
                    "Maybe one of "
                            + String.join(
                                    ", ",
                                    FactMethod.byName().keySet().stream()
                                            .sorted()
                                            .toList())
                            + ".");
        }
        return fact;
    }

    private static void orderedOnlyIfCounted(FactMethod fact, Operator operator, String text) throws Refused {
        if (operator != Operator.EQUAL && operator != Operator.ONE_OF && !fact.counts()) {
            throw new Refused(
                    "has the constraint `" + text + "`, but " + fact.name() + " is not counted", "Maybe use == or in.");
        }
    }

    private static List<Object> arguments(FactMethod fact, List<String> arguments) throws Refused {
        List<Class<?>> types = fact.argumentTypes(arguments.size());
        if (types == null) {
            throw new Refused(
                    "passes " + arguments.size() + " arguments to " + fact.name(),
                    "Maybe see how Situation." + fact.name() + " is declared.");
        }
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            read.add(literal(arguments.get(i), types.get(i), fact.name()));
        }
        return read;
    }

    private static List<Object> literals(List<String> texts, Class<?> type, String fact) throws Refused {
        List<Object> read = new ArrayList<>();
        for (String text : texts) {
            read.add(literal(text, type, fact));
        }
        return read;
    }

    private static Object literal(String text, Class<?> type, String fact) throws Refused {
        @Nullable Object value = null;
        if (type == Integer.class || type == int.class) {
            value = text.matches("0|-?[1-9][0-9]{0,8}") ? Integer.valueOf(text) : null;
        } else if (type == Boolean.class) {
            value = Map.of("true", true, "false", false).get(text);
        } else {
            value = constants(type)
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElse(null);
        }
        if (value == null) {
            throw new Refused(
                    "holds " + fact + " against " + text + ", which is no " + type.getSimpleName(),
                    constants(type).findAny().isPresent()
                            ? "Maybe one of " + constants(type).toList() + "."
                            : "Maybe it is another fact that is meant.");
        }
        return value;
    }

    /** The constants that a literal of that type can name. */
    private static Stream<?> constants(Class<?> type) {
        if (type == Decision.class) {
            return Decision.all().stream();
        }
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.empty();
    }

    private static List<String> split(@Nullable String literals) {
        return literals == null ? List.of() : List.of(literals.split(", ", -1));
    }
}
