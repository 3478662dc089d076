package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.juzhu.drools.Predicates;
import org.juzhu.model.Decision;
import org.juzhu.spi.Situation;

/** The walk and Drools, held together: condition by condition, rule by rule, answer by answer. */
class WalkAgainstDroolsTest {
    private static final Juzhu JUZHU = Juzhu.load();
    private static final Juzhu SESSION =
            Juzhu.builder().evaluator(Evaluator.DROOLS_SESSION).load();
    private static final Map<String, Predicate<Situation>> PREDICATES = Predicates.byText();

    @Provide
    Arbitrary<Population.Case> cases() {
        return Population.cases();
    }

    @Test
    void bothKnowTheSameConditions() {
        assertThat(JUZHU.law().triples())
                .isNotEmpty()
                .extracting(triple -> triple.condition().toString())
                .containsExactlyInAnyOrderElementsOf(PREDICATES.keySet());
    }

    @Property(tries = 1500)
    void eachConditionAgreesWithDroolsPredicate(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Evaluation partial = new Evaluation(JUZHU.law(), person.forgetting(seed), person.date(), Evaluator.WALK);
        Evaluation full = new Evaluation(JUZHU.law(), person.known(), person.date(), Evaluator.WALK);
        for (Triple triple : JUZHU.law().triples()) {
            Predicate<Situation> predicate = PREDICATES.get(triple.condition().toString());
            boolean leftToOffice = full.value(triple.slot()).isLeftToOffice();
            // Of most days no average wage is known, so nothing can be held against it.
            boolean noWage = triple.condition().fact().endsWith("OfAverageWage");
            // What the law leaves in doubt is known where nothing in doubt counts.
            boolean inDoubt =
                    triple.slot().read(full.situation().withoutDoubt()).isKnown();
            assertThat(full.value(triple.slot()).isKnown() || leftToOffice || noWage || inDoubt)
                    .as(triple.condition().toString())
                    .isTrue();
            if (full.value(triple.slot()).isKnown()) {
                assertThat(full.truth(triple))
                        .as(triple.condition().toString())
                        .isEqualTo(Truth.of(predicate.test(full.situation())));
            }
            if (predicate.test(partial.situation())) {
                assertThat(partial.truth(triple)).isEqualTo(Truth.MET);
            }
        }
    }

    @Property(tries = 1000)
    void eachAnswerAgreesWithDroolsFiring(@ForAll("cases") Population.Case person) {
        Assessment walked = JUZHU.assess(person.known(), person.date());
        Assessment fired = SESSION.assess(person.known(), person.date());
        assertThat(fired.toString()).isEqualTo(walked.toString());
    }

    @Property(tries = 1000)
    void droolsFiresNothingThatTheWalkDoesNotCallMet(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Evaluation walked = new Evaluation(JUZHU.law(), person.forgetting(seed), person.date(), Evaluator.WALK);
        Set<String> fired = JUZHU.law().firing().fire(walked.situation());
        Assessment assessed = SESSION.assess(walked.applicant(), person.date());
        for (Decision decision :
                JUZHU.law().stages().stream().flatMap(List::stream).toList()) {
            for (LawRule rule : walked.rules(decision)) {
                if (fired.contains(rule.rule().name())) {
                    assertThat(walked.truth(rule)).as(rule.rule().name()).isEqualTo(Truth.MET);
                }
            }
            Verdict bySession = assessed.verdict(decision);
            assertThat(bySession.answer()).isIn(walked.answer(decision), Answer.UNKNOWN);
            assertThat(bySession.lacking().isEmpty()).isEqualTo(bySession.answer() != Answer.UNKNOWN);
        }
    }
}
