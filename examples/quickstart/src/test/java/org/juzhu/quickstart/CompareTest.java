package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.juzhu.model.Standing;
import org.juzhu.model.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareTest {
    /** A title of 18 and four columns of 36, each framed. */
    static final int WIDTH_OF_FOUR = 178;

    private static String compare(Standing first, Standing second, String options) {
        CommandRun run =
                CommandRun.of(("compare " + first + " " + second + " --on " + Samples.DAY + options).split(" "));
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void theFrameStandsInLineInBothLanguages(String language) {
        String table = compare(Standing.RESIDENCE_PERMIT, Standing.WORK_RESIDENCE_PERMIT, " --lang " + language);
        List<String> lines =
                table.lines().filter(line -> line.matches("[+|].*")).toList();

        assertThat(lines).hasSizeGreaterThan(2 * Topic.values().length).allSatisfy(line -> {
            assertThat(Wrapping.width(line)).isEqualTo(100);
            assertThat(List.of(0, 21, 60, 99)).allMatch(column -> "+|".indexOf(at(line, column)) >= 0);
        });
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void fourColumnsStandInLineToo(String language) {
        CommandRun run = CommandRun.of(("compare BEIJING_HUKOU WORK_RESIDENCE_PERMIT RESIDENCE_PERMIT NO_PERMIT --on "
                        + Samples.DAY + " --lang " + language)
                .split(" "));
        List<String> lines =
                run.out().lines().filter(line -> line.matches("[+|].*")).toList();

        assertThat(lines).hasSizeGreaterThan(2 * Topic.values().length).allSatisfy(line -> {
            assertThat(Wrapping.width(line)).isEqualTo(WIDTH_OF_FOUR);
            assertThat(List.of(0, 21, 60, 99, 138, 177)).allMatch(column -> "+|".indexOf(at(line, column)) >= 0);
        });
    }

    /** What stands in that column of a terminal. */
    private static char at(String line, int column) {
        int index = 0;
        while (Wrapping.width(line.substring(0, index)) < column) {
            index++;
        }
        return line.charAt(index);
    }

    @Test
    void conditionsSayHowTheyAreJoined() {
        assertThat(compare(Standing.RESIDENCE_PERMIT, Standing.WORK_RESIDENCE_PERMIT, ""))
                .containsSubsequence(
                        "| All of:",
                        "| - Six months lived in Beijing",
                        "| And one of:",
                        "| - Stable dwelling",
                        "| Not if:",
                        "| - False proofs");
    }

    @Test
    void aPermitThatNobodyCanGetSaysWhyInItsHeader() {
        String table = compare(Standing.RESIDENCE_PERMIT, Standing.TEMPORARY_PERMIT, "");
        int header = table.indexOf("+===");

        assertThat(table.substring(0, header)).contains("✗ The temporary permit is no longer");
        assertThat(table.substring(header)).contains("| -                                    |\n");
    }

    @Test
    void whatIsOftenSaidIsJudged() {
        assertThat(compare(Standing.RESIDENCE_PERMIT, Standing.WORK_RESIDENCE_PERMIT, ""))
                .containsSubsequence(
                        "Often said, and wrong:\n",
                        "  ✗ “After three years",
                        "[BJ-29-2003 art. 7]",
                        "Sources\n",
                        "Rules ");
    }

    @Test
    void jsonHasEveryRow() {
        String json = compare(Standing.RESIDENCE_PERMIT, Standing.TEMPORARY_PERMIT, " --format json");
        JsonNode comparison = JsonMapper.shared().readTree(json).get(0);

        assertThat(comparison.propertyNames())
                .containsExactly("date", "sides", "rows", "claims", "warnings", "ruleSet");
        assertThat(comparison.get("rows")).hasSize(Topic.values().length);
        assertThat(comparison.get("sides").get(0).get("closed").isNull()).isTrue();
        assertThat(comparison.get("sides").get(1).get("closed").get("rule").asString())
                .isEqualTo("BJRULE-3 temporary");
        assertThat(comparison.get("rows").get(4).get("cells").get(0).get("entries"))
                .anySatisfy(entry -> assertThat(entry.propertyNames())
                        .containsExactly("role", "answer", "text", "clause", "rule", "citation", "evidence"));
    }
}
