package org.juzhu.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Figure;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;

/**
 * What a provider hands over: the law, read and checked as far as one rule goes. What concerns rules together is
 * checked by whoever loads it.
 *
 * @param version the version of the rule set
 * @param checkedThrough the last day for which the law was checked
 * @param rules every rule
 * @param figures the figures of every dated table
 * @param texts what users read, by key; asked for once, with the first text
 * @param firing the same rules, in the rule engine; asked for once, if a session is wanted
 * @param hash the hash of a rule set that was checked as a whole before, as {@link org.juzhu.RuleSetInfo#hash()} tells it;
 *     null if it has to be checked yet
 */
public record RuleSet(
        String version,
        LocalDate checkedThrough,
        List<Rule> rules,
        List<Figure> figures,
        Supplier<Map<String, Text>> texts,
        Supplier<Firing> firing,
        @Nullable String hash) {
    /** Copies the lists. */
    public RuleSet {
        rules = List.copyOf(rules);
        figures = List.copyOf(figures);
    }
}
