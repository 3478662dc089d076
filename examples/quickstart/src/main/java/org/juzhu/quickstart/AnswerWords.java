package org.juzhu.quickstart;

import java.time.LocalDate;
import org.juzhu.Verdict;
import org.juzhu.law.Catalogue;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.model.Decision;
import org.juzhu.model.Entitlement;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.PermitState;

/** Answers in the words of what was decided: a permit can be got, or is in force; something is given by it. */
final class AnswerWords {
    private final Labels labels;
    private final Catalogue catalogue;

    AnswerWords(Sheet sheet) {
        this.labels = sheet.labels();
        this.catalogue = sheet.catalogue();
    }

    /** The decision and its answer in one line. */
    String headline(Verdict verdict) {
        return labels.fill("verdict", "decision", labels.of(verdict.decision()), "answer", answer(verdict));
    }

    /** The answer alone, with the state of a permit that is not in force. */
    String answer(Verdict verdict) {
        String key = "answer." + kind(verdict.decision()) + "." + verdict.answer();
        LocalDate later = verdict.possibleFrom();
        String answer = later == null ? labels.of(key) : labels.fill(key + ".later", "date", later.toString());
        return answer + state(verdict);
    }

    private String state(Verdict verdict) {
        PermitState state = verdict.state();
        return state == null || state == PermitState.VALID
                ? ""
                : labels.fill("answer.state", "state", labels.of(state));
    }

    private String kind(Decision decision) {
        if (isHome(decision)) {
            return "Home";
        }
        return isGivenByPermit(decision) ? "ByPermit" : decision.getClass().getSimpleName();
    }

    /** Whether it is about buying a home, which one may do or not rather than have. */
    static boolean isHome(Decision decision) {
        return decision == Entitlement.HOME_INSIDE_FIFTH_RING || decision == Entitlement.HOME_OUTSIDE_FIFTH_RING;
    }

    /** Whether it is had by a permit in force and in no other way: then NO is said of the permit only. */
    boolean isGivenByPermit(Decision decision) {
        return decision instanceof Entitlement
                && catalogue.rules().stream()
                        .filter(rule -> rule.effect().role() == Role.GROUND
                                && rule.effect().decision().equals(decision))
                        .allMatch(AnswerWords::asksForPermit);
    }

    private static boolean asksForPermit(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> condition.arguments().stream())
                .anyMatch(IssuedPermit.class::isInstance);
    }
}
