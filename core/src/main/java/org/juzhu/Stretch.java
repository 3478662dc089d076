package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.juzhu.law.Rule;
import org.juzhu.model.Decision;
import org.juzhu.spi.Countings;
import org.juzhu.spi.PermitTerms;

/** The law of a stretch of days, on all of which the same rules are in force. */
record Stretch(Map<Decision, Rules> byDecision, PermitTerms terms, Countings countings) {
    /** Before the first rule. */
    static final Stretch LAWLESS = new Stretch(Map.of(), PermitTerms.NONE, Countings.NONE);

    /**
     * The rules of a decision, in the order of role, file and line.
     *
     * @param all every one
     * @param weighing those that make the answer: requirements, bars, grounds, and gaps in the place of one
     */
    record Rules(List<LawRule> all, List<LawRule> weighing) {
        private static final Rules NONE = new Rules(List.of(), List.of());

        private static Rules none() {
            return new Rules(new ArrayList<>(), new ArrayList<>());
        }

        private void add(LawRule rule) {
            all.add(rule);
            if (rule.isRequirement() || rule.isGround()) {
                weighing.add(rule);
            }
        }
    }

    /** @param day any of its days */
    static Stretch of(List<LawRule> rules, LocalDate day) {
        Map<Decision, Rules> byDecision = new HashMap<>();
        List<Rule> inForce = new ArrayList<>();
        for (LawRule rule : rules) {
            if (rule.rule().inForce(day)) {
                inForce.add(rule.rule());
                byDecision
                        .computeIfAbsent(rule.rule().effect().decision(), decision -> Rules.none())
                        .add(rule);
            }
        }
        return new Stretch(byDecision, PermitTerms.of(inForce), Countings.of(inForce));
    }

    Rules rules(Decision decision) {
        return byDecision.getOrDefault(decision, Rules.NONE);
    }
}
