package org.juzhu;

import java.util.List;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Text;
import org.juzhu.model.DocumentType;

/**
 * Something to be shown at the office; one of the options is enough.
 *
 * @param need what is to be shown
 * @param title the same in words
 * @param why why it is asked
 * @param options the papers that fit this person
 */
public record Paper(PaperNeed need, Text title, Text why, List<Option> options) {
    /** Copies the list. */
    public Paper {
        options = List.copyOf(options);
    }

    /**
     * A paper that fits.
     *
     * @param document which
     * @param title its name in words
     * @param holding whether it is at hand
     * @param state MET if it fits this person, OPEN if a fact is lacking to say so
     * @param clause the clause
     * @param rule the rule, by name
     * @param citation where the rule stands
     * @param evidence how sure it is
     * @param text what the paper has to be like
     */
    public record Option(
            DocumentType document,
            Text title,
            Holding holding,
            State state,
            String clause,
            String rule,
            Citation citation,
            Evidence evidence,
            Text text) {}
}
