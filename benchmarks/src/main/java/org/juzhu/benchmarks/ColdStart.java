package org.juzhu.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From the start of a fresh JVM to its end after the first answer, in many fresh JVMs. */
public final class ColdStart {
    private static final int RUNS = 21;

    private ColdStart() {}

    /** Prints minimum, median and maximum of the wall time, in milliseconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(
                "Java " + Runtime.version() + ", " + RUNS + " fresh JVMs each, ms: minimum, median, maximum");
        print("an empty JVM", List.of());
        print("first answer, walk", List.of("WALK"));
        print("first answer, Drools session", List.of("DROOLS_SESSION"));
    }

    private static void print(String name, List<String> arguments) throws IOException, InterruptedException {
        long[] times = new long[RUNS];
        run(arguments);
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            run(arguments);
            times[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(times);
        System.out.println(name + ": " + times[0] + ", " + times[RUNS / 2] + ", " + times[RUNS - 1]);
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstAnswer.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || said.strip().equals("YES") == arguments.isEmpty()) {
            throw new IllegalStateException("A run ended without its answer");
        }
    }
}
