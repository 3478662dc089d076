package org.juzhu.benchmarks;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Condition;
import org.juzhu.spi.Situation;

/** A fact with its arguments, read off a situation: what an engine has to be given that cannot call methods with arguments. */
final class FactReader {
    private final String name;
    private final Class<?> type;
    private final MethodHandle handle;

    private FactReader(String name, Class<?> type, MethodHandle handle) {
        this.name = name;
        this.type = type;
        this.handle = handle;
    }

    static FactReader of(Condition condition) {
        Method method = Arrays.stream(Situation.class.getMethods())
                .filter(one -> one.getName().equals(condition.fact()))
                .findFirst()
                .orElseThrow();
        List<Object> arguments = condition.arguments();
        try {
            MethodHandle handle = MethodHandles.publicLookup()
                    .unreflect(method)
                    .asType(MethodType.genericMethodType(1 + arguments.size()));
            return new FactReader(
                    name(condition),
                    method.getReturnType(),
                    MethodHandles.insertArguments(handle, 1, arguments.toArray()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(condition.fact() + " is not public", e);
        }
    }

    /** A name for the fact and its arguments together: {@code familyHomes_18}. */
    static String name(Condition condition) {
        return condition.factText().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "");
    }

    String name() {
        return name;
    }

    Class<?> type() {
        return type;
    }

    @SuppressWarnings("IllegalThrows")
    @Nullable
    Object read(Situation situation) {
        try {
            return handle.invokeExact((Object) situation);
        } catch (Throwable e) {
            throw new IllegalStateException("The fact " + name + " could not be derived", e);
        }
    }
}
