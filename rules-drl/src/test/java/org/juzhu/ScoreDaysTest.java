package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Evidence;
import org.juzhu.law.Rule;

/**
 * The first and last days of the rules of the score, by hand from the dossier. A score is told on the days of a round only, so
 * that most of these days show in no score.
 */
class ScoreDaysTest {
    private static final LocalDate METHOD_OF_2016 = LocalDate.of(2017, 1, 1);
    private static final LocalDate RULES_OF_2018 = LocalDate.of(2018, 4, 10);
    private static final LocalDate END_OF_TRIAL = LocalDate.of(2019, 12, 31);
    private static final LocalDate METHOD_OF_2020 = LocalDate.of(2020, 7, 16);

    /** Known from the rules of 2018, or from their table of prizes; all else stands in the method. */
    private static final Set<String> OF_2018 =
            Set.of("PT16-HOU-6", "PT16-HOU-7", "PT16-INN-2", "PT16-INN-2a", "PT16-PRZ-9a");

    private static Stream<Rule> rules(String file) {
        List<Rule> rules = Juzhu.load().catalogue().rules().stream()
                .filter(rule -> rule.file().endsWith("points-settlement/" + file))
                .toList();
        assertThat(rules).hasSizeGreaterThan(40);
        return rules.stream();
    }

    @Test
    void theMethodOf2020BeginsWithItsPublicationAndHasNoEnd() {
        assertThat(rules("score-2020.drl")).allSatisfy(rule -> {
            assertThat(rule.from())
                    .as(rule.name())
                    .isEqualTo(rule.name().equals("AMB-09") ? LocalDate.of(2021, 1, 1) : METHOD_OF_2020);
            assertThat(rule.until()).as(rule.name()).isNull();
        });
    }

    @Test
    void theTrialMethodEndsWith2019() {
        assertThat(rules("score-2016.drl")).allSatisfy(rule -> {
            boolean of2018 = OF_2018.contains(rule.factId()) || rule.factId().startsWith("PT16-PRZ-");
            assertThat(rule.from()).as(rule.name()).isEqualTo(of2018 ? RULES_OF_2018 : METHOD_OF_2016);
            assertThat(rule.until()).as(rule.name()).isEqualTo(rule.name().equals("AMB-15") ? null : END_OF_TRIAL);
        });
    }

    @Test
    void eachGradeIsThatOfTheDossier() {
        Set<String> data =
                Set.of("PT20-EMP-1", "PT20-EMP-2", "PT20-HOU-1", "PT20-HOU-2", "PT20-EDU-3", "PT20-AGE-1", "AMB-09");
        assertThat(rules("score-2020.drl").filter(rule -> rule.evidence() != Evidence.GAP))
                .allSatisfy(rule -> assertThat(rule.evidence())
                        .as(rule.name())
                        .isEqualTo(data.contains(rule.factId()) ? Evidence.DATA : Evidence.REPORTED));
        Set<String> reported = Set.of("PT16-HOU-6", "PT16-HOU-7", "PT16-INN-2");
        assertThat(rules("score-2016.drl")
                        .filter(rule -> rule.evidence() != Evidence.GAP
                                && !rule.factId().equals("PT-CNT-3")))
                .allSatisfy(rule -> assertThat(rule.evidence())
                        .as(rule.name())
                        .isEqualTo(reported.contains(rule.factId()) ? Evidence.REPORTED : Evidence.TEXT));
    }
}
