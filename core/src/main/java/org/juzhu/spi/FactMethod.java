package org.juzhu.spi;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.FactValue;
import org.juzhu.model.Decision;

/** A fact that rules may ask for: a method of {@link Situation}. */
public final class FactMethod {
    private static final Map<String, FactMethod> PUBLIC = ofPublicMethods();

    private final Method method;
    private final boolean counts;
    private final boolean isAnswer;
    private @Nullable Fact fact;
    private @Nullable List<String> answeredBy;

    private FactMethod(Method method) {
        this.method = method;
        this.counts = method.getReturnType() == Integer.class;
        this.isAnswer = List.of(method.getParameterTypes()).contains(Decision.class);
    }

    /** Which of them are facts is not looked up here, for that takes half of what it takes to load the rules. */
    private static Map<String, FactMethod> ofPublicMethods() {
        Map<String, FactMethod> all = new HashMap<>();
        for (Method method : Situation.class.getMethods()) {
            // Of several of one name, as a fact may have beside it, the fact.
            all.merge(
                    method.getName(),
                    new FactMethod(method),
                    (one, other) -> one.method.isAnnotationPresent(Fact.class) ? one : other);
        }
        return all;
    }

    /** The fact of that name, which is known to be one. */
    public static FactMethod named(String fact) {
        return Objects.requireNonNull(PUBLIC.get(fact), fact);
    }

    /** Every fact, by name. */
    public static Map<String, FactMethod> byName() {
        return Facts.ALL;
    }

    private static final class Facts {
        static final Map<String, FactMethod> ALL = PUBLIC.entrySet().stream()
                .filter(entry -> entry.getValue().method.isAnnotationPresent(Fact.class))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The name by which rules ask for it. */
    public String name() {
        return method.getName();
    }

    /** What is said of it once, where it is defined. */
    public Fact fact() {
        Fact known = fact;
        if (known == null) {
            known = Objects.requireNonNull(method.getAnnotation(Fact.class));
            fact = known;
        }
        return known;
    }

    /** The components of an applicant that answer it. */
    public List<String> answeredBy() {
        List<String> known = answeredBy;
        if (known == null) {
            known = List.of(fact().answeredBy());
            answeredBy = known;
        }
        return known;
    }

    /** What it is: {@link Integer}, {@link Boolean} or an enum. */
    public Class<?> type() {
        return method.getReturnType();
    }

    /** Whether it counts, so that it can be known as a range. */
    public boolean counts() {
        return counts;
    }

    /** Whether it is an answer of an earlier stage; its last argument is the decision. */
    public boolean isAnswer() {
        return isAnswer;
    }

    /** The type of each literal argument, for that many of them; null if it does not take that many. */
    public @Nullable List<Class<?>> argumentTypes(int count) {
        Class<?>[] types = method.getParameterTypes();
        if (method.isVarArgs()) {
            return count == 0 ? null : List.copyOf(Collections.nCopies(count, types[0].getComponentType()));
        }
        return types.length == count ? List.of(types) : null;
    }

    /**
     * What is known of it: the value, or the ends of its range.
     *
     * @param arguments the literal arguments, as {@link #spread} gives them
     */
    public FactValue value(Situation situation, Object[] arguments) {
        Object exact = read(situation, arguments);
        if (exact != null) {
            return FactValue.known(exact);
        }
        return counts()
                ? FactValue.between(
                        (Integer) read(situation.least(), arguments), (Integer) read(situation.most(), arguments))
                : FactValue.UNKNOWN;
    }

    private @Nullable Object read(Situation situation, Object[] arguments) {
        try {
            return method.invoke(situation, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The fact " + name() + " could not be derived", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The fact " + name() + " is not public", e);
        }
    }

    /** Literal arguments as the method takes them. */
    public Object[] spread(List<Object> arguments) {
        if (!method.isVarArgs()) {
            return arguments.toArray();
        }
        Object array = Array.newInstance(method.getParameterTypes()[0].getComponentType(), arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            Array.set(array, i, arguments.get(i));
        }
        return new Object[] {array};
    }
}
