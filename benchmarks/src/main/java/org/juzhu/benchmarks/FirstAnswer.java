package org.juzhu.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.Evaluator;
import org.juzhu.Juzhu;
import org.juzhu.model.PermitType;
import org.juzhu.spi.Countings;
import org.juzhu.spi.Measures;
import org.juzhu.spi.PermitTerms;
import org.juzhu.spi.Situation;

/** Loads the rules, gives one answer, and ends: what a fresh JVM has to do before it can answer. */
public final class FirstAnswer {
    /** What has to fire for a residence permit: half a year lived, and stable work. */
    private static final List<String> ENOUGH = List.of("BJ270-7-1", "BJ270-7-2");

    /** A residence permit needs no count that the law bounds. */
    private static final Measures UNMEASURED = new Measures() {
        @Override
        public PermitTerms terms(LocalDate day) {
            return PermitTerms.NONE;
        }

        @Override
        public Countings countings(LocalDate day) {
            return Countings.NONE;
        }

        @Override
        public @Nullable Integer figure(String table, LocalDate day) {
            return null;
        }
    };

    private FirstAnswer() {}

    /**
     * Prints the answer.
     *
     * @param arguments the name of an evaluator; or {@code COMPILED}, where Drools compiles the rules and fires them; or
     *     {@code NOTHING}, which is what the JVM itself costs; and {@code HEAP} after it to tell how many bytes are held
     */
    public static void main(String[] arguments) {
        Object held = FirstAnswer.class;
        if (arguments[0].equals("COMPILED")) {
            CompiledAtStart compiled = new CompiledAtStart();
            held = compiled;
            Situation person = new Situation(Example.person(), Example.DAY, UNMEASURED);
            System.out.println(compiled.fire(person).containsAll(ENOUGH) ? "YES" : "NO");
        } else if (!arguments[0].equals("NOTHING")) {
            Juzhu juzhu =
                    Juzhu.builder().evaluator(Evaluator.valueOf(arguments[0])).load();
            held = juzhu;
            System.out.println(juzhu.assess(Example.person(), Example.DAY)
                    .permit(PermitType.RESIDENCE_PERMIT)
                    .answer());
        }
        if (arguments.length > 1) {
            System.out.println(bytesHeld(held));
        }
    }

    /** Bytes in use when all garbage is gone, as long as that is held. */
    private static long bytesHeld(Object held) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return held == null ? 0 : least;
    }
}
