package org.juzhu;

import java.time.LocalDate;
import java.util.List;

/**
 * A way to a YES: a smallest set of changes, of those that a person or an employer can bring about or that time brings. With
 * all of them the answer is YES, with fewer it is not.
 *
 * @param steps the changes, in the order in which they happen; empty if the answer is YES already
 * @param from the day on which the answer is YES: that of the assessment, or the one until which time passes
 * @param hinges the places where the law is not known on which it hinges that a permit is issued; empty if none has to be, or
 *     if the law gives it
 */
public record Way(List<WhatIf.Step> steps, LocalDate from, List<OpenGap> hinges) {
    /** Copies the lists. */
    public Way {
        steps = List.copyOf(steps);
        hinges = List.copyOf(hinges);
    }

    /** The changes alone. */
    public List<Change> changes() {
        return steps.stream().map(WhatIf.Step::change).toList();
    }
}
