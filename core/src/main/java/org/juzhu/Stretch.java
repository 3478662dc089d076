package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.juzhu.law.Rule;
import org.juzhu.model.Decision;
import org.juzhu.spi.Countings;
import org.juzhu.spi.PermitTerms;

/** The law of a stretch of days, on all of which the same rules are in force. */
record Stretch(Map<Decision, Rules> byDecision, PermitTerms terms, Countings countings) {
    /**
     * The rules of a decision, in the order of role, file and line.
     *
     * @param place the place of the decision among those of the law; -1 if the law knows none such
     * @param all every one
     * @param weighing those that make the answer: requirements, bars, grounds, and gaps in the place of one
     */
    record Rules(int place, List<LawRule> all, List<LawRule> weighing) {
        private static final Rules UNKNOWN = none(-1);

        private static Rules none(int place) {
            return new Rules(place, new ArrayList<>(), new ArrayList<>());
        }

        private void add(LawRule rule) {
            all.add(rule);
            if (rule.isRequirement() || rule.isGround()) {
                weighing.add(rule);
            }
        }
    }

    /**
     * @param decisions every decision of the law, in the order of their places
     * @param day any of its days
     */
    static Stretch of(List<Decision> decisions, List<LawRule> rules, LocalDate day) {
        Map<Decision, Rules> byDecision = new HashMap<>();
        for (Decision decision : decisions) {
            byDecision.put(decision, Rules.none(byDecision.size()));
        }
        List<Rule> inForce = new ArrayList<>();
        for (LawRule rule : rules) {
            if (rule.rule().inForce(day)) {
                inForce.add(rule.rule());
                Objects.requireNonNull(byDecision.get(rule.rule().effect().decision()))
                        .add(rule);
            }
        }
        return new Stretch(byDecision, PermitTerms.of(inForce), Countings.of(inForce));
    }

    Rules rules(Decision decision) {
        return byDecision.getOrDefault(decision, Rules.UNKNOWN);
    }
}
