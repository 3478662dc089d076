package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.juzhu.law.Rule;
import org.juzhu.model.Decision;

/** How the answers are shared out over a fixed population: printed, because a share that moves needs a reason. */
class ShareTest {
    private static final int PERSONS = 5000;

    @Example
    void theOfficeDecidesOnlyWhereAGapIsDeclared() {
        Juzhu juzhu = Juzhu.load();
        Map<String, Map<Answer, Integer>> shares = new TreeMap<>();
        Map<String, Integer> notEncoded = new TreeMap<>();
        Arbitrary<Population.Case> cases = Population.cases();
        RandomGenerator<Population.Case> generator = cases.generator(PERSONS);
        Random random = new Random(1);
        for (int i = 0; i < PERSONS; i++) {
            Population.Case person = generator.next(random).value();
            Assessment assessment = juzhu.assess(person.forgetting(random.nextLong()), person.date());
            for (Verdict verdict : assessment.verdicts()) {
                onlyWhereAGapIsDeclared(juzhu, verdict);
                shares.computeIfAbsent(verdict.decision().name(), decision -> new EnumMap<>(Answer.class))
                        .merge(verdict.answer(), 1, Integer::sum);
                notEncoded.merge(verdict.decision().name(), isNotEncoded(verdict) ? 1 : 0, Integer::sum);
            }
        }
        shares.forEach((decision, share) -> System.out.printf(
                "%s of %d partly known persons: %s; nothing encoded on the day: %d%n",
                decision, PERSONS, share, notEncoded.get(decision)));
        assertThat(shares)
                .containsOnlyKeys(juzhu.catalogue().stages().stream()
                        .flatMap(List::stream)
                        .map(Decision::name)
                        .toList());
        assertThat(shares.get("RESIDENCE_PERMIT")).containsKeys(Answer.YES, Answer.NO, Answer.UNKNOWN);
        assertThat(shares.get("REGISTRATION_CARD")).containsKeys(Answer.YES, Answer.NO, Answer.UNKNOWN);
    }

    /** On days before the first version of a decision the office decides everybody's case (CV-05). */
    private static boolean isNotEncoded(Verdict verdict) {
        return verdict.gaps().stream().anyMatch(gap -> gap.id().equals("NOT_ENCODED"));
    }

    /** A gap that is declared, or a decision of which nothing is encoded on that day. */
    private static void onlyWhereAGapIsDeclared(Juzhu juzhu, Verdict verdict) {
        if (verdict.answer() == Answer.OFFICE_DECIDES) {
            List<String> declared =
                    juzhu.catalogue().gaps().stream().map(Rule::factId).toList();
            assertThat(verdict.gaps())
                    .isNotEmpty()
                    .allSatisfy(gap -> assertThat(gap.id())
                            .satisfiesAnyOf(
                                    id -> assertThat(declared).contains(id),
                                    id -> assertThat(id).isEqualTo("NOT_ENCODED")));
        }
    }
}
