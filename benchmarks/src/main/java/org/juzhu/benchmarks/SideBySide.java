package org.juzhu.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.juzhu.Answer;
import org.juzhu.Juzhu;
import org.juzhu.Points;
import org.juzhu.Walk;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.model.Entitlement;
import org.juzhu.model.PermitType;
import org.juzhu.spi.Firing;
import org.juzhu.spi.Situation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same answers for the same person, by whoever can give them: {@code <who><what>}. Each call begins with the
 * {@link Applicant} and derives the facts that it asks for; with {@code Ready} it begins with somebody of whom all that was
 * asked for was derived before: the walk has the facts, Java by hand a {@link Situation} that keeps what it derived.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SideBySide {
    private static final List<Decision> RESIDENCE = List.of(PermitType.RESIDENCE_PERMIT);
    private static final List<Decision> CARS =
            List.of(Entitlement.CAR_INDIVIDUAL, Entitlement.CAR_FAMILY_APPLICANT, Entitlement.CAR_FAMILY);

    /** The library, the person, and what is ready. */
    @State(Scope.Benchmark)
    public static class Library {
        final Juzhu juzhu = Juzhu.load();
        final Walk walk = new Walk(juzhu);
        final Set<Decision> all = walk.behind(
                juzhu.catalogue().stages().stream().flatMap(List::stream).toList());
        final List<Decision> every = List.copyOf(all);
        final Set<Decision> homes = walk.behind(HomeRules.DECISIONS);
        final Applicant applicant = Example.person();
        final Walk.Assessed ready = person();
        final ByHand byHand = new ByHand(walk, applicant, Example.DAY);
        final Situation person = byHand.person();
        final Situation spouse = byHand.spouse();
        final Situation ofRound = byHand.ofRound();

        /** Nothing is timed before all agree. */
        @Setup
        public void sameByHand() {
            same(List.of(byHand.residence(person)), walked(RESIDENCE));
            same(byHand.homes(person, spouse), walked(HomeRules.DECISIONS));
            same(byHand.cars(person, spouse), walked(CARS));
            same(
                    Objects.requireNonNull(points().least()),
                    BigDecimal.valueOf(byHand.points(ofRound), 2).stripTrailingZeros());
            same(ready.answers(all), person().answers(all));
            same(ready.again().answers(all), person().answers(all));
        }

        Walk.Assessed person() {
            return walk.person(applicant, Example.DAY);
        }

        Points points() {
            return Objects.requireNonNull(juzhu.settlementScore(applicant, ByHand.ROUND))
                    .total();
        }

        private List<Answer> walked(List<Decision> decisions) {
            return List.copyOf(person().answers(decisions).values());
        }

        /** The engine, once its answers are those of the walk. */
        Firing checked(Firing firing, Set<Decision> decisions) {
            same(person().fired(firing, decisions), person().answers(decisions));
            return firing;
        }

        private static void same(Object one, Object other) {
            if (!one.equals(other)) {
                throw new IllegalStateException(one + " is not " + other);
            }
        }
    }

    /** {@link CompiledAtStart}, in agreement with the walk. */
    @State(Scope.Benchmark)
    public static class Compiled {
        Firing firing = situation -> Set.of();

        @Setup
        public void set(Library library) {
            firing = library.checked(new CompiledAtStart(), library.all);
        }
    }

    /** {@link PooledSessions}, in agreement with the walk. */
    @State(Scope.Benchmark)
    public static class Pooled {
        Firing firing = situation -> Set.of();

        @Setup
        public void set(Library library) {
            firing = library.checked(new PooledSessions(), library.all);
        }
    }

    /** {@link EvreteHomes}, in agreement with the walk. */
    @State(Scope.Benchmark)
    public static class Evrete {
        Firing firing = situation -> Set.of();

        @Setup
        public void set(Library library) {
            firing = library.checked(new EvreteHomes(HomeRules.of(library.walk)), library.homes);
        }
    }

    /** {@link DmnHomes}, in agreement with the walk. */
    @State(Scope.Benchmark)
    public static class Dmn {
        Firing firing = situation -> Set.of();

        @Setup
        public void set(Library library) {
            firing = library.checked(new DmnHomes(HomeRules.of(library.walk)), library.homes);
        }
    }

    @Benchmark
    public Answer byHandResidence(Library library) {
        return library.byHand.residence(library.byHand.person());
    }

    @Benchmark
    public Answer byHandResidenceReady(Library library) {
        return library.byHand.residence(library.person);
    }

    @Benchmark
    public List<Answer> byHandHomes(Library library) {
        return library.byHand.homes(library.byHand.person(), library.byHand.spouse());
    }

    @Benchmark
    public List<Answer> byHandHomesReady(Library library) {
        return library.byHand.homes(library.person, library.spouse);
    }

    @Benchmark
    public List<Answer> byHandCars(Library library) {
        return library.byHand.cars(library.byHand.person(), library.byHand.spouse());
    }

    @Benchmark
    public List<Answer> byHandCarsReady(Library library) {
        return library.byHand.cars(library.person, library.spouse);
    }

    @Benchmark
    public int byHandPoints2020(Library library) {
        return library.byHand.points(library.byHand.ofRound());
    }

    @Benchmark
    public int byHandPoints2020Ready(Library library) {
        return library.byHand.points(library.ofRound);
    }

    @Benchmark
    public int walkResidence(Library library) {
        return library.person().countYes(RESIDENCE);
    }

    @Benchmark
    public int walkResidenceReady(Library library) {
        return library.ready.again().countYes(RESIDENCE);
    }

    @Benchmark
    public int walkHomes(Library library) {
        return library.person().countYes(HomeRules.DECISIONS);
    }

    @Benchmark
    public int walkHomesReady(Library library) {
        return library.ready.again().countYes(HomeRules.DECISIONS);
    }

    @Benchmark
    public int walkCars(Library library) {
        return library.person().countYes(CARS);
    }

    @Benchmark
    public int walkCarsReady(Library library) {
        return library.ready.again().countYes(CARS);
    }

    @Benchmark
    public int walkAll(Library library) {
        return library.person().countYes(library.every);
    }

    @Benchmark
    public int walkAllReady(Library library) {
        return library.ready.again().countYes(library.every);
    }

    @Benchmark
    public Points walkPoints2020(Library library) {
        return library.points();
    }

    @Benchmark
    public Map<Decision, Answer> droolsCompiledAtStartHomes(Library library, Compiled compiled) {
        return library.person().fired(compiled.firing, library.homes);
    }

    @Benchmark
    public Map<Decision, Answer> droolsCompiledAtStartHomesReady(Library library, Compiled compiled) {
        return library.ready.fired(compiled.firing, library.homes);
    }

    @Benchmark
    public Map<Decision, Answer> droolsCompiledAtStartAll(Library library, Compiled compiled) {
        return library.person().fired(compiled.firing, library.all);
    }

    @Benchmark
    public Map<Decision, Answer> droolsCompiledAtStartAllReady(Library library, Compiled compiled) {
        return library.ready.fired(compiled.firing, library.all);
    }

    @Benchmark
    public Map<Decision, Answer> droolsPooledHomes(Library library, Pooled pooled) {
        return library.person().fired(pooled.firing, library.homes);
    }

    @Benchmark
    public Map<Decision, Answer> droolsPooledHomesReady(Library library, Pooled pooled) {
        return library.ready.fired(pooled.firing, library.homes);
    }

    @Benchmark
    public Map<Decision, Answer> droolsPooledAll(Library library, Pooled pooled) {
        return library.person().fired(pooled.firing, library.all);
    }

    @Benchmark
    public Map<Decision, Answer> droolsPooledAllReady(Library library, Pooled pooled) {
        return library.ready.fired(pooled.firing, library.all);
    }

    @Benchmark
    public Map<Decision, Answer> evreteHomes(Library library, Evrete evrete) {
        return library.person().fired(evrete.firing, library.homes);
    }

    @Benchmark
    public Map<Decision, Answer> evreteHomesReady(Library library, Evrete evrete) {
        return library.ready.fired(evrete.firing, library.homes);
    }

    @Benchmark
    public Map<Decision, Answer> dmnHomes(Library library, Dmn dmn) {
        return library.person().fired(dmn.firing, library.homes);
    }

    @Benchmark
    public Map<Decision, Answer> dmnHomesReady(Library library, Dmn dmn) {
        return library.ready.fired(dmn.firing, library.homes);
    }
}
