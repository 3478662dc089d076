package org.juzhu.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What JMH measured in one run, by the name of the method and its parameter: {@code walkAll}, {@code rules 16}. */
final class Jmh {
    private final Map<String, RunResult> results = new HashMap<>();

    /** Runs the benchmarks of a class. */
    static Jmh run(Class<?> benchmarks, String methods, UnaryOperator<ChainedOptionsBuilder> options)
            throws RunnerException {
        ChainedOptionsBuilder builder = options.apply(new OptionsBuilder()
                .include(benchmarks.getName().replace(".", "\\.") + "\\.(" + methods + ")$")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true));
        Jmh jmh = new Jmh();
        Collection<RunResult> all = new Runner(builder.build()).run();
        for (RunResult result : all) {
            String method = result.getParams().getBenchmark();
            StringBuilder name = new StringBuilder(method.substring(method.lastIndexOf('.') + 1));
            result.getParams()
                    .getParamsKeys()
                    .forEach(key -> name.append(' ').append(result.getParams().getParam(key)));
            jmh.results.put(name.toString(), result);
        }
        return jmh;
    }

    private RunResult of(String name) {
        return Objects.requireNonNull(results.get(name), name);
    }

    /** The mean, in the unit of the benchmark. */
    double mean(String name) {
        return of(name).getPrimaryResult().getScore();
    }

    /** So many percent of all calls took no longer, in the unit of the benchmark. */
    double percentile(String name, double percent) {
        return of(name).getPrimaryResult().getStatistics().getPercentile(percent);
    }

    /** The median of the means of each fork. */
    double medianOfForks(String name) {
        double[] forks = of(name).getBenchmarkResults().stream()
                .mapToDouble(fork -> fork.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        return forks[forks.length / 2];
    }

    /** Bytes allocated by a call. */
    double bytes(String name) {
        Result<?> allocated = of(name).getSecondaryResults().get("gc.alloc.rate.norm");
        return Objects.requireNonNull(allocated, name).getScore();
    }
}
