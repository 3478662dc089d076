package org.juzhu.benchmarks;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.juzhu.Assessment;
import org.juzhu.Evaluator;
import org.juzhu.Juzhu;
import org.juzhu.Verdict;
import org.juzhu.model.Applicant;
import org.juzhu.model.PermitType;
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
import org.openjdk.jmh.infra.Blackhole;

/** One warm assessment: every decision of the rule set, by the walk, with all reasons read, and by a session. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessBenchmark {
    private final Juzhu walk = Juzhu.load();
    private final Juzhu session =
            Juzhu.builder().evaluator(Evaluator.DROOLS_SESSION).load();
    private final Applicant person = Example.person();

    /** Nothing is timed before both give the same answers. */
    @Setup
    public void sameAnswers() {
        String walked = walk.assess(person, Example.DAY).toString();
        String fired = session.assess(person, Example.DAY).toString();
        if (!walked.equals(fired) || !walked.contains("RESIDENCE_PERMIT: YES")) {
            throw new IllegalStateException(walked + " is not " + fired);
        }
    }

    /** The answers alone. */
    @Benchmark
    public void walk(Blackhole hole) {
        answers(walk, hole);
    }

    /** An answer is worked out when it is read, so each is. */
    private void answers(Juzhu juzhu, Blackhole hole) {
        juzhu.assess(person, Example.DAY).verdicts().forEach(verdict -> hole.consume(verdict.answer()));
    }

    /** The answers, and every reason, paper, duty and note in words. */
    @Benchmark
    public void walkAndReadEverything(Blackhole hole) {
        Assessment assessment = walk.assess(person, Example.DAY);
        for (Verdict verdict : assessment.verdicts()) {
            verdict.reasons().forEach(reason -> hole.consume(reason.text(Locale.ENGLISH)));
            hole.consume(verdict.lacking());
            hole.consume(verdict.gaps());
        }
        hole.consume(assessment.papers(PermitType.RESIDENCE_PERMIT));
        hole.consume(assessment.notes(PermitType.RESIDENCE_PERMIT));
        hole.consume(assessment.duties());
    }

    /** The answers alone, by firing the same rules in Drools sessions, one for each stage. */
    @Benchmark
    public void droolsSession(Blackhole hole) {
        answers(session, hole);
    }
}
