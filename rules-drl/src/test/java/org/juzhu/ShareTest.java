package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.juzhu.model.PermitType;

/** How the answers are shared out over a fixed population: printed, because a share that moves needs a reason. */
class ShareTest {
    private static final int PERSONS = 5000;

    @Example
    void theOfficeDecidesOnlyWhereAGapIsDeclared() {
        Juzhu juzhu = Juzhu.load();
        Map<String, Map<Answer, Integer>> shares = new TreeMap<>();
        Arbitrary<Population.Case> cases = Population.cases();
        RandomGenerator<Population.Case> generator = cases.generator(PERSONS);
        Random random = new Random(1);
        for (int i = 0; i < PERSONS; i++) {
            Population.Case person = generator.next(random).value();
            Assessment assessment = juzhu.assess(person.forgetting(random.nextLong()), person.date());
            for (Verdict verdict : assessment.verdicts()) {
                onlyWhereAGapIsDeclared(verdict, person.date());
                shares.computeIfAbsent(verdict.decision().name(), decision -> new EnumMap<>(Answer.class))
                        .merge(verdict.answer(), 1, Integer::sum);
            }
        }
        shares.forEach((decision, share) ->
                System.out.printf("%s of %d partly known persons: %s%n", decision, PERSONS, share));
        assertThat(shares).containsOnlyKeys("REGISTRATION_CARD", "RESIDENCE_PERMIT", "TEMPORARY_PERMIT");
        assertThat(shares.get("RESIDENCE_PERMIT")).containsKeys(Answer.YES, Answer.NO, Answer.UNKNOWN);
        assertThat(shares.get("REGISTRATION_CARD")).containsKeys(Answer.YES, Answer.NO, Answer.UNKNOWN);
    }

    private static void onlyWhereAGapIsDeclared(Verdict verdict, LocalDate date) {
        if (verdict.answer() == Answer.OFFICE_DECIDES) {
            String gap = verdict.gaps().get(0).id();
            if (date.isBefore(LocalDate.of(2003, 6, 30))) {
                assertThat(gap).isEqualTo("NOT_ENCODED");
            } else {
                assertThat(verdict.decision()).isEqualTo(PermitType.TEMPORARY_PERMIT);
                assertThat(gap).isEqualTo("BJRULE-3a");
            }
        }
    }
}
