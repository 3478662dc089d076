package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.juzhu.Answer;
import org.juzhu.Juzhu;
import org.juzhu.Verdict;
import org.juzhu.model.Applicant;
import org.juzhu.model.Employment;
import org.juzhu.model.Hukou;
import org.juzhu.model.PermitType;
import org.juzhu.model.Residence;
import tools.jackson.databind.json.JsonMapper;

/** The first lines that a newcomer copies do what they say. */
class ReadmeTest {
    @Test
    void theFirstLinesAnswerAsTheySay() {
        Juzhu juzhu = Juzhu.load(); // once; immutable; any thread
        Applicant lin = Applicant.builder()
                .hukou(Hukou.ELSEWHERE)
                .residences(Residence.since(LocalDate.of(2026, 5, 24)))
                .employments(Employment.openEndedSince(LocalDate.of(2026, 5, 25)))
                .build();
        Verdict permit = juzhu.assess(lin, LocalDate.of(2026, 11, 23)).permit(PermitType.RESIDENCE_PERMIT);
        assertThat(permit.answer()).isEqualTo(Answer.NO);
        assertThat(permit.possibleFrom()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void theyStandInTheReadmeAsTheyStandHere() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String block = readme.substring(readme.indexOf("```java") + 7);
        List<String> shown = block.substring(0, block.indexOf("```"))
                .lines()
                .map(String::strip)
                .toList();
        String source = squeezed(Files.readString(Path.of("src/test/java/org/juzhu/quickstart/ReadmeTest.java")));
        assertThat(shown)
                .filteredOn(line -> !line.isEmpty() && !line.startsWith("permit."))
                .hasSizeGreaterThan(4)
                .allMatch(line -> source.contains(squeezed(line)));
        assertThat(shown).contains("permit.answer();       // NO", "permit.possibleFrom(); // 2026-11-24");
    }

    /** What the module without Drools leaves out, and tests that nothing else is needed. */
    @Test
    void theExclusionsShownAreThoseTested() throws IOException {
        String exclusions = exclusions(Files.readString(Path.of("../without-drools/pom.xml")));
        assertThat(exclusions).contains("org.drools", "org.kie");
        assertThat(exclusions(Files.readString(Path.of("../../README.md")))).isEqualTo(exclusions);
    }

    private static String exclusions(String text) {
        return squeezed(text.substring(text.indexOf("<exclusions>"), text.indexOf("</exclusions>")));
    }

    @Test
    void thePersonShownIsRead() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String block = readme.substring(readme.indexOf("```json") + 7);
        @SuppressWarnings("unchecked")
        Map<String, ?> person = new JsonMapper().readValue(block.substring(0, block.indexOf("```")), Map.class);
        assertThat(Applicant.fromMap(person).contributions()).hasSize(1);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
