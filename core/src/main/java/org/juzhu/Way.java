package org.juzhu;

import java.time.LocalDate;
import java.util.List;

/**
 * A way to a better answer: a smallest set of changes, of those that a person or an employer can bring about or that time
 * brings. With all of them that is the answer, with fewer it is not.
 *
 * @param steps the changes, in the order in which they happen; empty if the answer is YES already
 * @param from the day on which it is the answer: that of the assessment, or the one until which time passes
 * @param answer the answer got to: YES, or OFFICE_DECIDES where nothing makes it a YES
 * @param hinges the places where the law is not known on which it hinges, be it that a permit is issued; empty if it hinges on
 *     none
 */
public record Way(List<WhatIf.Step> steps, LocalDate from, Answer answer, List<OpenGap> hinges) {
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
