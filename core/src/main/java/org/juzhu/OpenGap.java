package org.juzhu;

import org.juzhu.law.Text;

/**
 * A place where the law is not known and the answer hinges on it.
 *
 * @param id the id of the gap: that of the fact of law that is not known, or {@code NOT_ENCODED}
 * @param clause the clause; the name of the decision where nothing is encoded
 * @param text what is not known, or known only by weaker evidence than the host accepts
 * @param office whom to ask
 */
public record OpenGap(String id, String clause, Text text, Text office) {}
