package org.juzhu;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.juzhu.law.Rule;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.spi.Firing;
import org.juzhu.spi.Situation;

/** The walk, and the law that it walks, without the facade. */
public final class Walk {
    private final Law law;

    /** The walk of that library's rules. */
    public Walk(Juzhu juzhu) {
        this.law = juzhu.law();
    }

    /** Those decisions, and all on which they rest, in the order in which they can be taken. */
    public Set<Decision> behind(Collection<? extends Decision> decisions) {
        return law.stages().stream()
                .flatMap(List::stream)
                .filter(decision ->
                        decisions.stream().anyMatch(wanted -> law.behind(wanted).contains(decision)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rules that make the answers to those decisions and to all on which they rest, whatever their dates. */
    public List<Rule> weighing(Collection<? extends Decision> decisions) {
        Set<Decision> behind = behind(decisions);
        return law.ruleSet().rules().stream()
                .filter(rule -> behind.contains(rule.effect().decision()))
                .filter(rule -> {
                    LawRule compiled = new LawRule(rule, List.of(), true);
                    return compiled.isRequirement() || compiled.isGround();
                })
                .toList();
    }

    /** A person's facts on a day, before any decision is taken. */
    public Situation situation(Applicant applicant, LocalDate day) {
        return new Situation(applicant, day, law);
    }

    /** A person on a day, of whom nothing is derived yet. */
    public Assessed person(Applicant applicant, LocalDate day) {
        return new Assessed(new Evaluation(law, applicant, day, Evaluator.WALK));
    }

    /** A person on a day, whose facts are derived once, when they are first asked for. */
    public static final class Assessed {
        private final Evaluation evaluation;

        private Assessed(Evaluation evaluation) {
            this.evaluation = evaluation;
        }

        /** The answers of the walk; taken at the first call, and only looked up after. */
        public Map<Decision, Answer> answers(Collection<? extends Decision> decisions) {
            Map<Decision, Answer> answers = new LinkedHashMap<>();
            decisions.forEach(decision -> answers.put(decision, evaluation.answer(decision)));
            return answers;
        }

        /** The same person, with the family; facts that were derived stay so, each answer is taken anew. */
        public Assessed again() {
            return new Assessed(evaluation.granting());
        }

        /** To how many the answer is YES: what costs no more than the answers. */
        public int countYes(List<? extends Decision> decisions) {
            int yes = 0;
            for (Decision decision : decisions) {
                yes += evaluation.answer(decision) == Answer.YES ? 1 : 0;
            }
            return yes;
        }

        /**
         * The answers that follow from what an engine fires.
         *
         * @param decisions those wanted, with all on which they rest
         */
        public Map<Decision, Answer> fired(Firing firing, Set<Decision> decisions) {
            return new FiredVerdicts(firing, evaluation, decisions).answers();
        }
    }
}
