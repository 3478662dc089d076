package org.juzhu.benchmarks;

import org.juzhu.Evaluator;
import org.juzhu.Juzhu;
import org.juzhu.model.PermitType;

/** Loads the rules, gives one answer, and ends: what a fresh JVM has to do before it can answer. */
public final class FirstAnswer {
    private FirstAnswer() {}

    /** With the name of an evaluator; without one it does nothing, which is what the JVM itself costs. */
    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.out.println(Juzhu.builder()
                    .evaluator(Evaluator.valueOf(arguments[0]))
                    .load()
                    .assess(Example.person(), Example.DAY)
                    .permit(PermitType.RESIDENCE_PERMIT)
                    .answer());
        }
    }
}
