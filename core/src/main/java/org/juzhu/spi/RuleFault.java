package org.juzhu.spi;

/**
 * One thing wrong with a rule set.
 *
 * @param file the file of rules or texts
 * @param line the line of the rule in it, from 1; 0 if the fault is of no one line
 * @param rule the name of the rule; empty if the fault is of no one rule
 * @param problem what is wrong
 * @param maybe what would mend it, a sentence that starts with "Maybe"
 */
public record RuleFault(String file, int line, String rule, String problem, String maybe) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (rule.isEmpty() ? "" : "rule \"" + rule + "\" ") + problem
                + "\n  " + maybe;
    }
}
