package org.juzhu.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param texts what users read, by key
 * @param firing the same rules, in the rule engine
 */
public record RuleSet(
        String version,
        LocalDate checkedThrough,
        List<Rule> rules,
        List<Figure> figures,
        Map<String, Text> texts,
        Firing firing) {
    /** Copies the list and the map. */
    public RuleSet {
        rules = List.copyOf(rules);
        figures = List.copyOf(figures);
        texts = Map.copyOf(texts);
    }
}
