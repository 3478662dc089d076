package org.juzhu.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a host gets on its class path, as Maven resolved it in the build.
 *
 * @param jars every jar, the library's own two included
 */
record Closure(List<Path> jars) {
    /** Of a host that takes the default. */
    static Closure whole() throws IOException {
        Path target = Path.of("rules-drl", "target");
        Stream<String> own = Arrays.stream(
                        Objects.requireNonNull(target.toFile().list()))
                .filter(jar -> jar.matches("juzhu-rules-drl-[^-]*(-SNAPSHOT)?\\.jar"))
                .map(jar -> target.resolve(jar).toString());
        return new Closure(Stream.concat(own, resolved(Path.of("rules-drl", "target", "closure")))
                .map(Path::of)
                .toList());
    }

    /** Of a host that leaves Drools out. */
    static Closure withoutDrools() throws IOException {
        return new Closure(resolved(Path.of("examples", "without-drools", "target", "closure"))
                .map(Path::of)
                .toList());
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

    /** The class path, with the benchmarks' own classes. */
    String classPath() {
        return Stream.concat(jars.stream(), Stream.of(Path.of("benchmarks", "target", "classes")))
                .map(Path::toString)
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }
}
