package org.juzhu.withoutdrools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.juzhu.Answer;
import org.juzhu.Assessment;
import org.juzhu.Evaluator;
import org.juzhu.Juzhu;
import org.juzhu.Reason;
import org.juzhu.Verdict;
import org.juzhu.model.Applicant;
import org.juzhu.model.Employment;
import org.juzhu.model.Hukou;
import org.juzhu.model.PermitType;
import org.juzhu.model.Residence;

/** All but a session and rules of the host's own works with no jar of Drools or KIE. */
class WithoutDroolsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Applicant person = Applicant.builder()
            .hukou(Hukou.ELSEWHERE)
            .residences(Residence.since(LocalDate.of(2026, 5, 24)))
            .employments(Employment.openEndedSince(LocalDate.of(2026, 5, 25)))
            .build();

    /** What a host gets beside Juzhu's own two jars; here are more on the class path, those of the tests. */
    @Test
    void theClosureHoldsTwoJarsMore() throws IOException {
        String closure = Files.readString(Path.of("target", "closure"));
        assertThat(closure.split(System.getProperty("path.separator")))
                .extracting(jar -> Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", ""))
                .containsExactlyInAnyOrder("slf4j-api", "jspecify", "juzhu-core", "juzhu-rules-drl");
        assertThatThrownBy(() -> Class.forName("org.drools.model.Model")).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> Class.forName("org.kie.api.KieBase")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void everythingIsAnsweredAndToldWhy() {
        Juzhu juzhu = Juzhu.load();
        Assessment assessment = juzhu.assess(person, DAY);
        assertThat(assessment.permit(PermitType.RESIDENCE_PERMIT).answer()).isEqualTo(Answer.YES);
        for (Verdict verdict : assessment.verdicts()) {
            for (Reason reason : verdict.reasons()) {
                assertThat(reason.text(Locale.CHINA)).isNotBlank();
            }
        }
        assertThat(assessment.papers(PermitType.RESIDENCE_PERMIT)).isNotEmpty();
        assertThat(juzhu.catalogue().rules()).hasSizeGreaterThan(1000);
    }

    @Test
    void aSessionIsRefusedWithWhatWouldHelp() {
        Juzhu.Builder builder = Juzhu.builder().evaluator(Evaluator.DROOLS_SESSION);
        assertThatThrownBy(builder::load).hasMessageContaining("Maybe Drools was excluded");
    }

    @Test
    void addedRulesAreRefusedWithWhatWouldHelp() {
        Juzhu.Builder builder = Juzhu.builder()
                .addRules(WithoutDroolsTest.class.getClassLoader(), "org/juzhu/rules/rule-set.properties");
        assertThatThrownBy(builder::load).hasMessageContaining("Maybe Drools was excluded");
    }
}
