package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.juzhu.law.Rule;
import org.juzhu.model.Applicant;
import org.juzhu.model.Family;
import org.juzhu.spi.RuleSet;

/** The same input gives the same answer, whatever the order of facts, rules, threads and readings. */
class SameAnswerTest {
    private static final Juzhu JUZHU = Juzhu.load();

    @Provide
    Arbitrary<Population.Case> cases() {
        return Population.cases();
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list == null ? List.of() : list);
        Collections.shuffle(shuffled, new Random(seed));
        return list == null ? null : shuffled;
    }

    private static Family shuffled(Family family, long seed) {
        return family == null
                ? null
                : new Family(
                        family.maritalStatus(),
                        family.spouse(),
                        shuffled(family.children(), seed),
                        shuffled(family.parents(), seed),
                        family.parentsMarried(),
                        family.divorce(),
                        family.partner());
    }

    @Property(tries = 100)
    void theOrderOfFactsDoesNotMatter(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Applicant partial = person.forgetting(seed);
        Applicant other = partial.toBuilder()
                .residences(shuffled(partial.residences(), seed))
                .employments(shuffled(partial.employments(), seed))
                .schooling(shuffled(partial.schooling(), seed))
                .contributions(shuffled(partial.contributions(), seed))
                .permits(shuffled(partial.permits(), seed))
                .documents(shuffled(partial.documents(), seed))
                .homes(shuffled(partial.homes(), seed))
                .family(shuffled(partial.family(), seed))
                .build();
        assertThat(UnknownIsNotNoTest.everything(JUZHU.assess(other, person.date())))
                .isEqualTo(UnknownIsNotNoTest.everything(JUZHU.assess(partial, person.date())));
    }

    @Property(tries = 12)
    void theOrderOfRulesDoesNotMatter(@ForAll("cases") Population.Case person, @ForAll long seed) {
        RuleSet rules = JUZHU.law().ruleSet();
        List<Rule> others = shuffled(rules.rules(), seed);
        Juzhu other = Juzhu.builder()
                .load(new RuleSet(
                        rules.version(),
                        rules.checkedThrough(),
                        others,
                        rules.figures(),
                        rules.texts(),
                        rules.firing(),
                        null));
        Applicant partial = person.forgetting(seed);
        assertThat(UnknownIsNotNoTest.everything(other.assess(partial, person.date())))
                .isEqualTo(UnknownIsNotNoTest.everything(JUZHU.assess(partial, person.date())));
    }

    @Property(tries = 8)
    void threadsDoNotMatter(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Applicant partial = person.forgetting(seed);
        Assessment shared = JUZHU.assess(partial, person.date());
        String alone = UnknownIsNotNoTest.everything(JUZHU.assess(partial, person.date()));
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> UnknownIsNotNoTest.everything(
                                i % 2 == 0 ? shared : JUZHU.assess(partial, person.date())))
                        .toList())
                .allMatch(alone::equals);
    }

    /** Answers are worked out when they are read, and so are reasons: neither the order nor what else is read counts. */
    @Property(tries = 20)
    void whatIsReadBeforeDoesNotMatter(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Applicant partial = person.forgetting(seed);
        Assessment readWhole = JUZHU.assess(partial, person.date());
        String all = UnknownIsNotNoTest.everything(readWhole);
        Assessment answersOnly = JUZHU.assess(partial, person.date());
        assertThat(shuffled(answersOnly.verdicts(), seed))
                .allSatisfy(verdict -> assertThat(verdict.answer())
                        .isEqualTo(readWhole.verdict(verdict.decision()).answer()));
        assertThat(UnknownIsNotNoTest.everything(answersOnly)).isEqualTo(all);
    }
}
