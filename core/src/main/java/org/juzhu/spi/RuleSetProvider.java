package org.juzhu.spi;

import java.util.List;

/** Provides the law; found by {@link java.util.ServiceLoader}. */
public interface RuleSetProvider {
    /**
     * Reads the provider's own rules and those that the host adds.
     *
     * @param added further rule sets
     * @throws InvalidRuleSetException with every fault of every rule
     */
    RuleSet load(List<RuleSetSource> added);
}
