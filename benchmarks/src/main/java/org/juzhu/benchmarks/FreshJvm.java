package org.juzhu.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A JVM of its own that runs {@link FirstAnswer}.
 *
 * @param classPath its class path
 * @param options its options
 * @param arguments what {@link FirstAnswer} is told
 */
record FreshJvm(String classPath, List<String> options, List<String> arguments) {

    /**
     * Wall time of several runs, from the start of the process to its end, in milliseconds.
     *
     * @param minimum the shortest
     * @param median the one in the middle
     * @param maximum the longest
     */
    record Times(long minimum, long median, long maximum) {}

    /** One run first, which does not count: it fetches the files. */
    Times times(int runs) throws IOException, InterruptedException {
        run();
        long[] times = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            run();
            times[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(times);
        return new Times(times[0], times[runs / 2], times[runs - 1]);
    }

    /** What it printed, line by line: an answer, which is YES, before anything else. */
    List<String> run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, FirstAnswer.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = said.lines().toList();
        if (process.waitFor() != 0 || (!arguments.contains("NOTHING") && !lines.contains("YES"))) {
            throw new IllegalStateException(command + " ended without its answer: " + said);
        }
        return lines;
    }

    FreshJvm with(String option) {
        List<String> all = new ArrayList<>(options);
        all.add(option);
        return new FreshJvm(classPath, all, arguments);
    }

    FreshJvm asking(String... others) {
        return new FreshJvm(classPath, options, List.of(others));
    }
}
