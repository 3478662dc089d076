package org.juzhu.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a host gets on its class path, as Maven resolved it in the build.
 *
 * @param jars every jar, the library's own two included
 */
record Closure(List<Path> jars) {
    /** Of a host that takes the default. */
    static Closure whole() throws IOException {
        return new Closure(Stream.concat(
                        Stream.of(built("rules-drl", "juzhu-rules-drl")),
                        resolved(Path.of("rules-drl", "target", "closure")).map(Path::of))
                .toList());
    }

    /** Of a host that leaves Drools out. */
    static Closure withoutDrools() throws IOException {
        return new Closure(resolved(Path.of("examples", "without-drools", "target", "closure"))
                .map(Path::of)
                .toList());
    }

    /** The jar that a module builds. */
    private static Path built(String module, String name) {
        Path target = Path.of(module, "target");
        return Arrays.stream(Objects.requireNonNull(target.toFile().list()))
                .filter(jar -> jar.matches(name + "-[^-]*(-SNAPSHOT)?\\.jar"))
                .map(target::resolve)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> resolved(Path file) throws IOException {
        return Stream.of(Files.readString(file).strip().split(File.pathSeparator));
    }

    private Stream<Path> thirdParty() {
        return jars.stream().filter(jar -> !jar.getFileName().toString().startsWith("juzhu-"));
    }

    /** How many jars are not the library's own. */
    long thirdPartyJars() {
        return thirdParty().count();
    }

    /** How many bytes those jars have. */
    long thirdPartyBytes() throws IOException {
        long bytes = 0;
        for (Path jar : thirdParty().toList()) {
            bytes += Files.size(jar);
        }
        return bytes;
    }

    /** The class path, with the jar of the benchmarks: an AppCDS archive takes no folder. */
    String classPath() {
        return Stream.concat(jars.stream(), Stream.of(built("benchmarks", "juzhu-benchmarks")))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
