package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code juzhu points}. */
class PointsTest {
    private static final String FILE = "cases/settling-by-points-on-2026-07-31.json";

    private static CommandRun points(String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "points";
        all[1] = FILE;
        System.arraycopy(more, 0, all, 2, more.length);
        return CommandRun.of(all);
    }

    /** By hand: 207 months of work; 71 of own home, 136 filled in; 29 of study; 47 and 24 outside the centre. */
    @ParameterizedTest
    @CsvSource({
        "Stable employment, 51.75",
        "Stable dwelling, 11.57-11.61",
        "Education, 26",
        "Taken off for months of study, -8.46",
        "Home and work outside the centre, 12",
        "Tax, 6",
        "Age, 20",
        "Total, 118.86-118.9"
    })
    void eachLineStandsWithItsPoints(String title, String points) {
        CommandRun run = points("--round", "2026");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).anyMatch(line -> line.matches("  " + title + " +" + points + "( .*)?"));
    }

    @Test
    void aBarShowsHowMuchALineBrings() {
        assertThat(points("--round", "2026").out().lines())
                .anyMatch(line -> line.matches("  Tax +6  ###"))
                .anyMatch(line -> line.matches("  Taken off for months of study +-8\\.46  ----"))
                .anyMatch(line -> line.matches("  Age +20  ##########"));
    }

    @Test
    void roundsToComeStandSideBySide() {
        String out = points("--round", "2026", "--until", "2031").out();

        assertThat(out).contains("2031").contains("From the round 2033 on the age brings fewer points.");
    }

    /** What is at its most, tax and the area, is not told. */
    @Test
    void whatAYearMoreOfEachThingAddsIsTold() {
        List<String> told = points("--round", "2026")
                .out()
                .lines()
                .dropWhile(line -> !line.contains("One more year of each thing"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .toList();

        assertThat(told.stream().filter(line -> line.startsWith("  - "))).hasSize(3);
        assertThat(String.join(" ", told))
                .contains("12 months of work, month by month: 3")
                .contains("12 months in an own home, month by month: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noNameOfAConstantIsPrinted(String language) {
        CommandRun run = points("--round", "2026", "--until", "2031", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace("--decision POINTS_SETTLEMENT", ""))
                .doesNotContainPattern("[A-Z]+_[A-Z_]+")
                .doesNotContainPattern("[{}]")
                .doesNotContainPattern("\\bnull\\b");
        assertThat(run.out().lines()).allMatch(line -> Wrapping.width(line) <= Presentation.COLUMNS);
    }

    @Test
    void aYearWithoutAMethodSaysSo() {
        CommandRun run = points("--round", "2016");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("In 2016 no method of scoring was in force, or not enough of one is known.");
    }

    @Test
    void ofSomebodyUnknownItSaysWhatToAsk() {
        CommandRun run = CommandRun.of("points", "cases/student.json", "--round", "2026");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Still to ask: On which days was a violation of tax law decided?");
    }

    @ParameterizedTest
    @CsvSource({"1899, 1899", "2026, 2200", "2026, 2025"})
    void aRoundThatCannotBeIsRefused(String round, String until) {
        CommandRun run = points("--round", round, "--until", until);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--round or --until").contains("Maybe");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void jsonTellsTheSame() {
        CommandRun run = points("--round", "2026", "--until", "2027", "--format", "json");

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> all = new JsonMapper().readValue(run.out(), List.class);
        assertThat(all).hasSize(1);
        assertThat(all.get(0)).containsEntry("fewerPointsByAge", 2033);
        assertThat((List<?>) all.get(0).get("rounds")).hasSize(2);
        assertThat(run.out()).contains("\"least\": 118.86").contains("\"most\": 118.9");
    }
}
