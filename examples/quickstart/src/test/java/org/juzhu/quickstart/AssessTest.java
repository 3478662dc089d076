package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

class AssessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    new-arrival                       | YES       | NO, not yet: possible from 2027-05-12
                    four-months-in                    | YES       | NO, not yet: possible from 2027-01-20
                    contract-ending-in-three-months   | YES       | NO
                    student                           | YES       | YES
                    self-employed                     | YES       | YES
                    dormitory                         | YES       | NOT KNOWN
                    hr-knows-only-its-own-months      | YES       | NOT KNOWN
                    facts-half-unknown                | NOT KNOWN | NOT KNOWN
                    settled                           | YES       | YES
                    from-hong-kong                    | NO        | NO
                    late-endorser-one-month           | YES       | YES
                    late-endorser-three-months        | YES       | YES
                    late-endorser-eight-months        | YES       | YES
                    holder-of-both-permits            | YES       | YES
                    lease-too-short                   | YES       | YES
                    child-of-eight-with-agent         | YES       | YES
                    temporary-permit-in-2016          | YES       | YES
                    """)
    void eachSampleGetsItsAnswers(String person, String card, String permit) {
        CommandRun run = CommandRun.of("assess", Samples.file(person), "--on", Samples.day(person));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("(?m)^Registration card \\(居住登记卡\\): " + card + "(:|$)")
                .containsPattern("(?m)^Residence permit \\(居住证\\): " + permit + "(:| if nothing else changes$|$)")
                .containsPattern("(?m)^Temporary permit \\(暂住证\\): NO$");
    }

    @Test
    void everySampleHasItsLineAbove() throws IOException {
        assertThat(Samples.all().stream().filter(file -> !file.contains("-on-")))
                .hasSize(17);
    }

    @Test
    void aTerminalGetsColour() {
        CommandRun run = CommandRun.of(Ansi.ON, "assess", Samples.file("settled"), "--on", Samples.DAY);

        assertThat(run.out()).contains("\u001b[");
    }

    @Test
    void whatFailedSaysWhoCanMendIt() {
        CommandRun run = CommandRun.of(
                "assess", Samples.file("contract-ending-in-three-months"), "--on", Samples.DAY, "--lang", "zh");

        // Lines may end between any two characters.
        assertThat(run.out().replaceAll("\\s", "")).contains("用人单位可以改变").contains("本人可以改变");
    }

    @Test
    void papersAreListedOnlyWhereTheyHelp() {
        CommandRun hopeless = CommandRun.of("assess", Samples.file("from-hong-kong"), "--on", Samples.DAY);
        CommandRun waiting = CommandRun.of("assess", Samples.file("four-months-in"), "--on", Samples.DAY);

        assertThat(hopeless.out()).doesNotContain("Papers to bring");
        assertThat(waiting.out())
                .contains("Papers to bring")
                .contains("(no longer valid)")
                .contains("(at hand)");
    }

    @Test
    void oneDecisionCanBeAskedForAlone() {
        CommandRun run = CommandRun.of(
                "assess", Samples.file("new-arrival"), "--on", Samples.DAY, "--decision", "RESIDENCE_PERMIT");

        assertThat(run.out()).contains("Residence permit").doesNotContain("Registration card (");
    }

    @Test
    void whatAPermitGivesIsToldInShortUnlessItIsAskedFor() {
        CommandRun all = CommandRun.of("assess", Samples.file("holder-of-both-permits"), "--on", Samples.DAY);
        CommandRun one = CommandRun.of(
                "assess", Samples.file("from-hong-kong"), "--on", Samples.DAY, "--decision", "WORKING_RIGHT");

        assertThat(all.out()).contains("\n  ✓ Yes: Work").doesNotContain("Work: YES");
        assertThat(one.out())
                .contains("\nWork: NOT KNOWN")
                .contains("Which permits were issued")
                .doesNotContain("can be got");
    }

    @Test
    void whoseRightIsNotGivenByAPermitIsNotToldThatThereIsNone() {
        CommandRun run = CommandRun.of(
                "assess",
                Samples.file("new-arrival"),
                "--on",
                Samples.DAY,
                "--decision",
                "WORKING_RIGHT",
                "--lang",
                "zh");

        assertThat(run.out()).contains("不等于本人不能享有").doesNotContain("申领");
    }

    @Test
    void permitsIssuedAreToldOnlyToWhoMayHoldOne() {
        assertThat(overview("new-arrival")).doesNotContain("\nPermits issued\n");
        assertThat(overview("from-hong-kong")).contains("Permits issued\n  ? Not said.");
        assertThat(overview("holder-of-both-permits"))
                .contains("Residence permit (居住证), issued on 2022-04-18, last endorsed on 2026-04-02\n")
                .contains("    ✓ Residence permit (居住证) in force: YES\n");
    }

    @Test
    void whatComesOpenOnlyWithTheNextHomeIsNotNamed(@TempDir Path folder) throws IOException {
        String single = Files.writeString(folder.resolve("single.json"), """
                { "hukou": "BEIJING", "permits": [], "homes": [], "contributions": [], "inService": false,
                  "plannedHome": { "district": "CHAOYANG" }, "settlement": { "studentCollective": false },
                  "family": { "maritalStatus": "SINGLE", "children": [] } }
                """).toString();
        CommandRun run = CommandRun.of("assess", single, "--on", "2011-02-17", "--decision", "HOME_INSIDE_FIFTH_RING");
        assertThat(run.out())
                .contains("1 or 2 may still be bought, depending on what is open.")
                .doesNotContain("Open:");
    }

    @Test
    void whetherAHomeMayBeBoughtIsToldInItsOwnWords() {
        String person = "first-home-after-one-year-on-2026-08-08";
        CommandRun full = CommandRun.of(
                "assess",
                Samples.file(person),
                "--on",
                Samples.day(person),
                "--decision",
                "HOME_INSIDE_FIFTH_RING",
                "--lang",
                "zh");
        CommandRun brief = CommandRun.of("assess", Samples.file(person), "--on", Samples.day(person), "--lang", "zh");

        assertThat(full.out()).contains("在五环内购房：有购房资格");
        assertThat(brief.out()).contains("有资格：在五环内购房").doesNotContain("享有：在五环内购房");
    }

    @Test
    void whatHoldsForEverybodyIsLeftToTheComparison() {
        assertThat(overview("settled"))
                .doesNotContain("A permit for talent")
                .doesNotContain("After three years")
                .contains("“juzhu compare” tells what holds for everybody, “--decision” the small print.");
    }

    private static String overview(String person) {
        return CommandRun.of("assess", Samples.file(person), "--on", Samples.DAY)
                .out();
    }

    @Test
    void aDayAfterTheCheckedOnesIsWarnedAbout() {
        CommandRun run = CommandRun.of("assess", Samples.file("settled"), "--on", "2027-06-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("The law was checked through 2026-11-23 only");
    }

    @Test
    void whereTheLawIsNotKnownTheOfficeIsNamed() {
        CommandRun run = CommandRun.of(
                "assess", Samples.file("settled"), "--on", "1999-06-01", "--decision", "RESIDENCE_PERMIT");

        assertThat(run.out())
                .contains(": THE OFFICE DECIDES; in any case possible from 2024-03-01")
                .contains("Ask the police station");
    }

    @Test
    void theDayIsTodayUnlessGiven() {
        assertThat(CommandRun.of("assess", Samples.file("settled")).exitCode()).isZero();
    }

    @Test
    void aPersonCanComeOnStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(Samples.file("student")))));
            CommandRun run = CommandRun.of("assess", "-", "--on", Samples.DAY);

            assertThat(run.out()).startsWith("Standard input, on 2026-11-23\n");
        } finally {
            System.setIn(before);
        }
    }
}
