package org.juzhu;

import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Text;
import org.juzhu.model.Decision;

/**
 * Something to know; it never changes an answer.
 *
 * @param decision what it is about
 * @param clause the clause
 * @param rule the rule, by name
 * @param citation where the rule stands
 * @param evidence how sure it is; {@link Evidence#GAP} if it tells what is not known
 * @param text the note
 */
public record Note(Decision decision, String clause, String rule, Citation citation, Evidence evidence, Text text) {}
