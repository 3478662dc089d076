package org.juzhu.quickstart;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.juzhu.Reason;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.law.Role;

/**
 * The reasons of one rule together.
 *
 * @param reasons one for each of its conditions
 */
record WeighedRule(List<Reason> reasons) {
    static List<WeighedRule> of(Verdict verdict) {
        Collection<List<Reason>> byRule = verdict.reasons().stream()
                .collect(Collectors.groupingBy(Reason::rule, LinkedHashMap::new, Collectors.toList()))
                .values();
        return byRule.stream().map(WeighedRule::new).toList();
    }

    String name() {
        return reasons.get(0).rule();
    }

    Role role() {
        return reasons.get(0).role();
    }

    /** Met if all its conditions are, failed if one is. */
    State state() {
        if (reasons.stream().anyMatch(reason -> reason.state() == State.FAILED)) {
            return State.FAILED;
        }
        return reasons.stream().allMatch(reason -> reason.state() == State.MET) ? State.MET : State.OPEN;
    }

    /** Whether it touches everybody. */
    boolean isForEverybody() {
        return reasons.get(0).condition() == null;
    }
}
