package org.juzhu.spi;

import java.util.Set;

/** Fires a rule set's rules in the rule engine's own way; the reference for the walk. Safe for any thread. */
public interface Firing {
    /** The names of all rules whose conditions the engine finds met, whatever their dates. */
    Set<String> fire(Situation situation);
}
