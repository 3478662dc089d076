package org.juzhu;

import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Finding;
import org.juzhu.law.Text;
import org.juzhu.model.Decision;
import org.juzhu.model.Topic;

/**
 * Something to know; it never changes an answer.
 *
 * @param decision what it is about
 * @param clause the clause
 * @param rule the rule, by name
 * @param citation where the rule stands
 * @param evidence how sure it is; {@link Evidence#GAP} if it tells what is not known
 * @param text the note
 * @param topic the row of a comparison that it belongs to; null if none
 * @param finding how true a thing often said is, which the text names; null if the note tells no such thing
 */
public record Note(
        Decision decision,
        String clause,
        String rule,
        Citation citation,
        Evidence evidence,
        Text text,
        @Nullable Topic topic,
        @Nullable Finding finding) {}
