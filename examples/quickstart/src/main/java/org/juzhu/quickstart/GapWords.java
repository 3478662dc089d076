package org.juzhu.quickstart;

import org.juzhu.OpenGap;

/** A gap, and whom to ask. */
final class GapWords {
    private GapWords() {}

    static String of(Labels labels, OpenGap gap) {
        return labels.fill("gap", "text", labels.of(gap.text()), "office", labels.of(gap.office()));
    }
}
