package org.juzhu;

import java.util.List;
import org.juzhu.law.Question;
import org.juzhu.law.Text;

/**
 * The facts that one ground still lacks, with those that every ground lacks.
 *
 * @param clause the ground
 * @param title the ground in a few words
 * @param questions the facts, each as a question
 */
public record Lacking(String clause, Text title, List<Question> questions) {
    /** Copies the list. */
    public Lacking {
        questions = List.copyOf(questions);
    }
}
