package org.juzhu.spi;

/**
 * Where a rule set lies.
 *
 * @param loader the class loader that sees its resources and its compiled rules
 * @param resource the descriptor of the rule set, a {@code rule-set.properties}
 */
public record RuleSetSource(ClassLoader loader, String resource) {}
