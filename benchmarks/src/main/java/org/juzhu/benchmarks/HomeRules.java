package org.juzhu.benchmarks;

import java.util.List;
import org.juzhu.Walk;
import org.juzhu.law.Rule;
import org.juzhu.model.Decision;
import org.juzhu.model.Entitlement;

/** The part of the law that is translated for engines that do not read DRL: whether a home may be bought. */
final class HomeRules {
    static final List<Decision> DECISIONS =
            List.of(Entitlement.HOME_INSIDE_FIFTH_RING, Entitlement.HOME_OUTSIDE_FIFTH_RING);

    private HomeRules() {}

    /** The rules that make those answers, and the answers on which they rest, whatever their dates. */
    static List<Rule> of(Walk walk) {
        return walk.weighing(DECISIONS);
    }
}
