package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json).toString();
    }

    private static void assertRefused(CommandRun run) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("\n  Maybe ").doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void everyFaultOfEveryFileIsToldAtOnceAndNothingIsAssessed() throws IOException {
        String one = file("one.json", "{ \"hukuo\": \"ELSEWHERE\", \"birthDate\": \"17 April\" }");
        String two = file(
                "two.json",
                "{ \"hukou\": \"ELSWHERE\", \"residences\": [{ \"from\": \"2026-05-01\", \"until\": \"2026-01-01\" }] }");

        CommandRun run = CommandRun.of("assess", one, Samples.file("settled"), two);

        assertRefused(run);
        assertThat(run.err())
                .contains(one + ": hukuo: is no name known here\n  Maybe hukou.\n")
                .contains(one + ": birthDate: is not a day\n  Maybe write it as 2026-11-23, or no such day exists.\n")
                .contains(two + ": hukou: is none of ")
                .contains("\n  Maybe ELSEWHERE.\n")
                .contains(two + ": residences[0].until: lies before from\n")
                .doesNotContain("17 April");
    }

    @Test
    void brokenJsonIsToldByItsPlaceAndNotQuoted() throws IOException {
        String broken = file("broken.json", "{\n  \"hukou\": SecretWord\n}");

        CommandRun run = CommandRun.of("assess", broken);

        assertRefused(run);
        assertThat(run.err())
                .contains(broken + ": is not JSON: line 2, column ")
                .doesNotContain("SecretWord");
    }

    @Test
    void aNameGivenTwiceIsRefused() throws IOException {
        String twice = file("twice.json", "{ \"hukou\": \"ELSEWHERE\", \"hukou\": \"BEIJING\" }");

        CommandRun run = CommandRun.of("assess", twice);

        assertRefused(run);
        assertThat(run.err()).startsWith(twice + ": hukou: is given twice\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "''", "17", "{} {}", "null"})
    void onlyOneObjectIsAPerson(String json) throws IOException {
        String other = file("other.json", json);

        CommandRun run = CommandRun.of("assess", other);

        assertRefused(run);
        assertThat(run.err()).startsWith(other + ": is not a JSON object\n");
    }

    @Test
    void aFileThatCannotBeReadIsAFaultLikeOthers() {
        CommandRun run = CommandRun.of("assess", folder.resolve("nobody.json").toString(), folder.toString());

        assertRefused(run);
        assertThat(run.err()).contains("nobody.json: does not exist\n").contains(folder + ": cannot be read\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    assess x --decision RESIDENCE_PERMITS | Maybe RESIDENCE_PERMIT.
                    assess x --lnag zh                    | Maybe --lang.
                    assess x --lang zhh                   | Maybe zh.
                    assess x --format jsno                | Maybe json.
                    assess x --on 2026-02-30              | Maybe write it as 2026-11-23.
                    assess x --on +12026-02-03            | Maybe write it as 2026-11-23.
                    assess x --on 20261123                | Maybe write it as 2026-11-23.
                    assess x --on 0926-11-23              | Maybe a digit is wrong.
                    assess x --format yaml --lang fr      | Maybe one of en, zh.
                    assess x --decision SCHOL --decision GAOKA | Maybe GAOKAO.
                    compare residence_permit BEJING_HUKOU | Maybe BEIJING_HUKOU.
                    compare RESIDENCE_PERMIT RESIDENCE_PERMIT RESIDENCE_PERMIT RESIDENCE_PERMIT RESIDENCE_PERMIT | Maybe see juzhu compare --help.
                    asess x                               | Maybe assess.
                    papers x --decision RESIDENCE_PERMITS | Maybe RESIDENCE_PERMIT.
                    compare RESIDENCE_PERMIT WORK_RESIDNCE_PERMIT | Maybe WORK_RESIDENCE_PERMIT.
                    compare RESIDENCE_PERMIT              | Maybe see juzhu compare --help.
                    compare RESIDENCE_PERMIT RESIDENCE_PERMIT --on 0926-11-23 | Maybe a digit is wrong.
                    rules x                               | Maybe see juzhu rules --help.
                    assess                                | Maybe see juzhu assess --help.
                    """)
    void anArgumentNotKnownGetsTheNearestOne(String arguments, String maybe) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertRefused(run);
        assertThat(run.err()).endsWith("\n  " + maybe + "\n");
    }

    @Test
    void everyChangeThatIsNoneIsToldAtOnce() {
        CommandRun run = CommandRun.of(
                "what-if",
                Samples.file("employer-could-apply-on-2026-11-23"),
                "--set",
                "permit=WORK_PERMIT",
                "--set",
                "marrid",
                "--set",
                "years=0",
                "--set",
                "contract=tomorrow",
                "--set",
                "child=1");

        assertRefused(run);
        assertThat(run.err())
                .contains("'permit=WORK_PERMIT' is no change\n  Maybe one of REGISTRATION_CARD, TEMPORARY_PERMIT,")
                .contains("'marrid' is no change\n  Maybe married.")
                .contains("'years=0' is no change\n  Maybe a whole number from 1")
                .contains("'contract=tomorrow' is no change\n  Maybe a day, such as 2031-12-31, or open")
                .contains("'child=1' is no change\n  Maybe without a value.");
    }

    @Test
    void whatCannotHappenIsRefused() {
        CommandRun run = CommandRun.of(
                "what-if",
                Samples.file("employer-could-apply-on-2026-11-23"),
                "--on",
                Samples.DAY,
                "--set",
                "sell-home=1",
                "--set",
                "endorsed=WORK_RESIDENCE_PERMIT");

        assertRefused(run);
        assertThat(run.err())
                .contains("that cannot happen", "sell-home: homes[0] is not had on the day")
                .contains("endorsed: no such permit", "Maybe ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "ways"})
    void whoAsksWhyNamesTheDecision(String command) {
        CommandRun run = CommandRun.of(command, Samples.file("four-months-in"));

        assertRefused(run);
        assertThat(run.err()).contains("--decision").contains("Maybe --decision RESIDENCE_PERMIT");
    }

    @Test
    void noArgumentAtAllPointsToHelp() {
        CommandRun run = CommandRun.of();

        assertRefused(run);
        assertThat(run.err()).endsWith("\n  Maybe see juzhu --help.\n");
    }
}
