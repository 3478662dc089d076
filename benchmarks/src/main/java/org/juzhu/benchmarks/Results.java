package org.juzhu.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark and writes {@code benchmarks/RESULTS.md}. To be started in the root of the project. */
public final class Results {
    private static final List<String> WORK = List.of("Residence", "Homes", "Cars", "Points2020");
    private static final int FRESH_JVMS = 15;

    private final StringBuilder page = new StringBuilder();
    private final List<String> goals = new ArrayList<>();

    private Results() {}

    /** About a quarter of an hour. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Results results = new Results();
        results.head();
        results.coldStart();
        results.sideBySide();
        results.spread();
        results.threads();
        results.growth();
        results.closure();
        results.goals();
        Files.writeString(Path.of("benchmarks", "RESULTS.md"), results.page);
    }

    private void head() throws IOException, InterruptedException {
        line("# What was measured");
        line("");
        line(
                "Written by `org.juzhu.benchmarks.Results` in one run; the [README](README.md) says how to run it. Compare the");
        line("figures of one run with each other, not with those of another machine.");
        line("");
        row("machine", "JDK", "date", "commit");
        row("---", "---", "---", "---");
        row(
                machine(),
                Runtime.version().toString(),
                LocalDate.now(java.time.ZoneOffset.UTC).toString(),
                commit());
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = Files.exists(cpus)
                ? Files.readString(cpus)
                        .lines()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.replaceFirst(".*: ", ""))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"))
                : System.getProperty("os.arch");
        return Runtime.getRuntime().availableProcessors() + " cores, " + model;
    }

    private static String commit() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? commit : "unknown";
    }

    private void coldStart() throws IOException, InterruptedException {
        FreshJvm whole = new FreshJvm(Closure.whole().classPath(), List.of(), List.of("WALK"));
        FreshJvm lean = new FreshJvm(Closure.withoutDrools().classPath(), List.of(), List.of("WALK"));
        FreshJvm archived = whole.with("-XX:SharedArchiveFile=" + archive(whole));
        FreshJvm.Times empty = whole.asking("NOTHING").times(FRESH_JVMS);
        FreshJvm.Times walk = whole.times(FRESH_JVMS);
        FreshJvm.Times compiled = new FreshJvm(System.getProperty("java.class.path"), List.of(), List.of("COMPILED"))
                .times(FRESH_JVMS / 3);
        FreshJvm.Times withArchive = archived.times(FRESH_JVMS);
        line("");
        line("## From the start of a JVM to its end after the first answer");
        line("");
        row(
                "milliseconds, " + FRESH_JVMS + " fresh JVMs (5 of the last)",
                "minimum",
                "median",
                "maximum",
                "to the walk");
        row("---", "--:", "--:", "--:", "--:");
        times("a JVM that does nothing", empty, walk);
        times("the walk, default closure", walk, walk);
        times("the walk, without Drools", lean.times(FRESH_JVMS), walk);
        times("the walk, default closure, AppCDS archive", withArchive, walk);
        times("a session of the prebuilt rules", whole.asking("DROOLS_SESSION").times(FRESH_JVMS), walk);
        times("Drools as in its tutorials, DRL compiled at start", compiled, walk);
        goal("cold start to first answer", "0.4 s or less", walk.median() + " ms", walk.median() <= 400);
        double share = (double) walk.median() / compiled.median();
        goal("", "at most 1/8 of DRL compiled at start", "1/" + figure(1 / share), share <= 1.0 / 8);
        goal("", "0.25 s with AppCDS", withArchive.median() + " ms", withArchive.median() <= 250);
        heap(whole);
    }

    private void times(String what, FreshJvm.Times times, FreshJvm.Times walk) {
        row(
                what,
                "" + times.minimum(),
                "" + times.median(),
                "" + times.maximum(),
                figure((double) times.median() / walk.median()));
    }

    /** As the README tells users to make one. */
    private static Path archive(FreshJvm jvm) throws IOException, InterruptedException {
        Path archive = Path.of("benchmarks", "target", "juzhu.jsa");
        Files.deleteIfExists(archive);
        jvm.with("-XX:ArchiveClassesAtExit=" + archive).run();
        return archive;
    }

    private void heap(FreshJvm whole) throws IOException, InterruptedException {
        double empty = held(whole.asking("NOTHING", "HEAP"));
        double walk = held(whole.asking("WALK", "HEAP"));
        double session = held(whole.asking("DROOLS_SESSION", "HEAP"));
        line("");
        line("## Heap after load and a first answer, all garbage gone");
        line("");
        row("", "MB");
        row("---", "--:");
        row("a JVM that does nothing", figure(empty));
        row("the walk", figure(walk));
        row("a session of the prebuilt rules", figure(session));
        goal(
                "heap after load",
                "12 MB or less",
                figure(walk) + " MB, of which " + figure(empty) + " an empty JVM's",
                walk <= 12);
    }

    private static double held(FreshJvm jvm) throws IOException, InterruptedException {
        List<String> lines = jvm.run();
        return Long.parseLong(lines.get(lines.size() - 1)) / 1e6;
    }

    private void sideBySide() throws RunnerException {
        Jmh jmh = Jmh.run(
                SideBySide.class,
                ".*",
                options -> options.forks(2).warmupIterations(3).measurementIterations(3));
        line("");
        line("## Same work, side by side");
        line("");
        line(
                "Microseconds and bytes of a call, warm, one thread; every answer was the same before anything was timed.");
        line(
                "*Derived* begins with the person and derives the facts asked for, the family's too; with *ready* all of them were derived");
        line("before: the walk has the facts, Java by hand a situation that keeps what it derived.");
        line("");
        row("", "by hand", "walk", "walk / by hand", "by hand, bytes", "walk, bytes");
        row("---", "--:", "--:", "--:", "--:", "--:");
        for (String work : WORK) {
            pair(jmh, work, "");
            if (!work.equals("Points2020")) {
                pair(jmh, work, "Ready");
            }
        }
        line("");
        row(
                "all decisions",
                "walk",
                "Drools prebuilt, pooled",
                "Drools as in its tutorials",
                "pooled / walk",
                "walk, bytes");
        row("---", "--:", "--:", "--:", "--:", "--:");
        for (String ready : List.of("", "Ready")) {
            double walk = jmh.mean("walkAll" + ready);
            double pooled = jmh.mean("droolsPooledAll" + ready);
            row(
                    ready.isEmpty() ? "derived" : "ready",
                    figure(walk),
                    figure(pooled),
                    figure(jmh.mean("droolsCompiledAtStartAll" + ready)),
                    figure(pooled / walk),
                    figure(jmh.bytes("walkAll" + ready)));
        }
        line("");
        row("homes", "walk", "Evrete", "DMN", "Drools prebuilt, pooled", "Evrete / walk", "DMN / walk");
        row("---", "--:", "--:", "--:", "--:", "--:", "--:");
        for (String ready : List.of("", "Ready")) {
            double walk = jmh.mean("walkHomes" + ready);
            double evrete = jmh.mean("evreteHomes" + ready);
            double dmn = jmh.mean("dmnHomes" + ready);
            row(
                    ready.isEmpty() ? "derived" : "ready",
                    figure(walk),
                    figure(evrete),
                    figure(dmn),
                    figure(jmh.mean("droolsPooledHomes" + ready)),
                    figure(evrete / walk),
                    figure(dmn / walk));
        }
        warmGoals(jmh);
    }

    private void pair(Jmh jmh, String work, String ready) {
        double byHand = jmh.mean("byHand" + work + ready);
        double walk = jmh.mean("walk" + work + ready);
        row(
                work + (ready.isEmpty() ? ", derived" : ", ready"),
                figure(byHand),
                figure(walk),
                figure(walk / byHand),
                figure(jmh.bytes("byHand" + work + ready)),
                figure(jmh.bytes("walk" + work + ready)));
    }

    private void warmGoals(Jmh jmh) {
        double ready = worst(jmh, WORK.stream().filter(work -> !work.equals("Points2020")), "Ready");
        goal("the walk, all facts derived", "at most 5x by hand", figure(ready) + "x at worst", ready <= 5);
        double derived = worst(jmh, WORK.stream(), "");
        goal("", "the same, facts derived on the way, the score too", figure(derived) + "x at worst", derived <= 5);
        double faster = jmh.mean("droolsPooledAllReady") / jmh.mean("walkAllReady");
        goal("", "8x faster than pooled sessions or more", figure(faster) + "x", faster >= 8);
        double whole = jmh.mean("droolsPooledAll") / jmh.mean("walkAll");
        goal(
                "a whole assessment, derivation included",
                "4x faster than pooled sessions or more",
                figure(whole) + "x",
                whole >= 4);
        double evrete = jmh.mean("evreteHomes") / jmh.mean("walkHomes");
        double dmn = jmh.mean("dmnHomes") / jmh.mean("walkHomes");
        goal("", "ahead of Evrete and DMN", figure(evrete) + "x, " + figure(dmn) + "x", evrete > 1 && dmn > 1);
        double bytes = jmh.bytes("walkAllReady");
        goal(
                "allocation when no reason is read",
                "4 KB or less",
                figure(bytes) + " bytes, all facts derived, the family's too",
                bytes <= 4096);
        double derivedBytes = jmh.bytes("walkAll");
        goal("", "the same, facts derived on the way", figure(derivedBytes) + " bytes", derivedBytes <= 4096);
    }

    private static double worst(Jmh jmh, Stream<String> works, String ready) {
        return works.mapToDouble(work -> jmh.mean("walk" + work + ready) / jmh.mean("byHand" + work + ready))
                .max()
                .orElseThrow();
    }

    private void spread() throws RunnerException {
        Jmh jmh = Jmh.run(
                SideBySide.class,
                "walkAll|walkAllReady|droolsPooledAll",
                options -> brief(options).mode(Mode.SampleTime));
        line("");
        line("## How far single calls lie apart, all decisions, microseconds");
        line("");
        row("", "p50", "p99", "p99 / p50");
        row("---", "--:", "--:", "--:");
        for (String name : List.of("walkAll", "walkAllReady", "droolsPooledAll")) {
            double half = jmh.percentile(name, 50);
            double most = jmh.percentile(name, 99);
            row(name, figure(half), figure(most), figure(most / half));
        }
    }

    private void threads() throws RunnerException {
        Jmh one = Jmh.run(
                SideBySide.class, "walkAll", options -> throughput(options).threads(1));
        Jmh two = Jmh.run(
                SideBySide.class, "walkAll", options -> throughput(options).threads(2));
        double single = one.medianOfForks("walkAll");
        double both = two.medianOfForks("walkAll");
        line("");
        line("## Throughput, whole assessments a second, median of 5 forks");
        line("");
        row("one thread", "two threads", "ratio");
        row("--:", "--:", "--:");
        row(figure(single), figure(both), figure(both / single));
        goal("two threads", "1.7x one or more, median of forks", figure(both / single) + "x", both / single >= 1.7);
    }

    private void growth() throws RunnerException {
        Jmh jmh = Jmh.run(Growth.class, ".*", options -> options);
        line("");
        line("## Growth, all decisions, microseconds");
        line("");
        double rules = growth(jmh, "rules", "rules, times", List.of(1, 4, 16));
        double ready = growth(jmh, "rulesReady", "rules, times, facts ready", List.of(1, 4, 16));
        double months = growth(jmh, "months", "years of months, each listed by itself", List.of(1, 5, 10, 20, 40));
        double members = growth(jmh, "members", "children and spouse", List.of(1, 2, 4, 8, 12));
        goal(
                "growth",
                "16x rules cost at most 20x time",
                figure(rules) + "x, " + figure(ready) + "x with facts ready",
                Math.max(rules, ready) <= 20);
        goal("", "linear in months", "40x months cost " + figure(months) + "x", months <= 40);
        goal("", "linear in members", "12x members cost " + figure(members) + "x", members <= 12);
    }

    private double growth(Jmh jmh, String method, String what, List<Integer> sizes) {
        int first = sizes.get(0);
        List<String> names = new ArrayList<>(List.of(what));
        List<String> rule = new ArrayList<>(List.of("---"));
        List<String> times = new ArrayList<>(List.of("time"));
        List<String> ratios = new ArrayList<>(List.of("to the first"));
        for (int size : sizes) {
            names.add("" + size);
            rule.add("--:");
            times.add(figure(jmh.mean(method + " " + size)));
            ratios.add(figure(jmh.mean(method + " " + size) / jmh.mean(method + " " + first)));
        }
        List.of(names, rule, times, ratios).forEach(cells -> row(cells.toArray(String[]::new)));
        line("");
        return jmh.mean(method + " " + sizes.get(sizes.size() - 1)) / jmh.mean(method + " " + first);
    }

    private void closure() throws IOException {
        Closure whole = Closure.whole();
        Closure lean = Closure.withoutDrools();
        line("## What a host gets besides the library's own two jars");
        line("");
        row("", "jars", "MB");
        row("---", "--:", "--:");
        row("default", "" + whole.thirdPartyJars(), figure(whole.thirdPartyBytes() / 1e6));
        row("without Drools", "" + lean.thirdPartyJars(), figure(lean.thirdPartyBytes() / 1e6));
        goal(
                "runtime closure",
                "at most 17 third-party jars, 4.5 MB",
                whole.thirdPartyJars() + ", " + figure(whole.thirdPartyBytes() / 1e6) + " MB",
                whole.thirdPartyJars() <= 17 && whole.thirdPartyBytes() <= 4_500_000);
        goal(
                "",
                "6 jars, 1.5 MB when no session is wanted",
                lean.thirdPartyJars() + ", " + figure(lean.thirdPartyBytes() / 1e6) + " MB",
                lean.thirdPartyJars() <= 6 && lean.thirdPartyBytes() <= 1_500_000);
    }

    private void goals() {
        line("");
        line("## Goals");
        line("");
        row("", "goal", "measured", "reached");
        row("---", "---", "---", "---");
        goals.forEach(this::line);
    }

    private void goal(String what, String goal, String measured, boolean reached) {
        goals.add("| " + String.join(" | ", what, goal, measured, reached ? "yes" : "**no**") + " |");
    }

    private static ChainedOptionsBuilder brief(ChainedOptionsBuilder options) {
        return options.forks(2).warmupIterations(3).measurementIterations(3).timeUnit(TimeUnit.MICROSECONDS);
    }

    private static ChainedOptionsBuilder throughput(ChainedOptionsBuilder options) {
        // Two threads leave the compiler no core of its own, so that it takes them longer to get warm.
        return options.forks(5)
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .warmupIterations(12)
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1));
    }

    private static String figure(double value) {
        int places = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + places + "f", value);
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
