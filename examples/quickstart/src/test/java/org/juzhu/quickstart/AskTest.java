package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code juzhu ask}. */
class AskTest {
    @TempDir
    private Path folder;

    private static CommandRun ask(String typed, String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "ask";
        all[1] = "--on";
        all[2] = "2026-11-23";
        System.arraycopy(more, 0, all, 3, more.length);
        return CommandRun.typing(typed, all);
    }

    /** Four months lived in Beijing are two too few, whatever else is so. */
    @Test
    void itStopsWhenAllIsSettled() {
        CommandRun run = ask("2\n1\n2026-07-23\n", "--decision", "RESIDENCE_PERMIT");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("1. Where is the person’s hukou (户口) registered?", "2 in the mainland, outside Beijing")
                .contains("3. Home 1: On which day did the person begin to live in this home")
                .contains("asked for the sake of: Six months lived in Beijing")
                .contains("All is settled.", "Residence permit (居住证): NO", "Met from 2027-01-23")
                .doesNotContain("4. ", "What is lacking");
    }

    @Test
    void itGoesOnWhereItStopped() throws IOException {
        String file = folder.resolve("lin.json").toString();
        CommandRun first = ask("2\n1\nq\n", "--decision", "RESIDENCE_PERMIT", "--save", file);
        assertThat(first.out()).contains("Not all is settled.", "What is lacking", "is kept in");
        assertThat(Files.readString(Path.of(file)))
                .contains("\"hukou\": \"ELSEWHERE\"")
                .contains("\"residences\": [");

        CommandRun second = ask("2026-07-23\n", "--decision", "RESIDENCE_PERMIT", "--save", file);

        assertThat(second.out()).contains("1. Home 1: On which day").contains("All is settled.");
        assertThat(CommandRun.of("assess", file, "--on", "2026-11-23", "--decision", "RESIDENCE_PERMIT")
                        .out())
                .contains("Residence permit (居住证): NO");
    }

    @Test
    void whatIsNotKnownIsLackingAndNotAskedAgain() {
        CommandRun run = ask("?\n".repeat(20), "--decision", "RESIDENCE_PERMIT");

        assertThat(run.out().split("Where is the person’s hukou", -1)).hasSize(3);
        assertThat(run.out()).contains("Not all is settled.", "NOT KNOWN: facts are lacking");
    }

    @Test
    void whatIsNoAnswerIsAskedAgain() {
        CommandRun run = ask("nowhere\n9\n2\n1\n23 July\n2026-07-23\n", "--decision", "RESIDENCE_PERMIT");

        assertThat(run.out().split("That is no answer to this question.", -1)).hasSize(4);
        assertThat(run.out()).contains("All is settled.");
    }

    /** A lease cannot end before it begins. */
    @Test
    void whatCannotBeIsRefused() {
        String typed = "2\n1\n2026-05-01\n2026-04-01\n";
        CommandRun english = ask(typed, "--decision", "RESIDENCE_PERMIT");
        CommandRun chinese = ask(typed, "--decision", "RESIDENCE_PERMIT", "--lang", "zh");

        assertThat(english.out())
                .containsPattern("That cannot be, together with what was told before:\\s+. Home 1: .* 2026-05-01")
                .doesNotContain("residences[");
        assertThat(chinese.out())
                .containsPattern("这与前面所说的不能同时成立：\\s+. 住所1：.*2026-05-01")
                .doesNotContain("residences[", "Maybe");
    }

    @Test
    void itSpeaksChinese() {
        CommandRun run = ask("2\n1\n2026-07-23\n", "--decision", "RESIDENCE_PERMIT", "--lang", "zh");

        assertThat(run.out()).contains("户口在哪里？", "所有事项均已有结论", "居住证").doesNotContain("Answer");
    }

    @Test
    void aFileWithFaultsIsRefused() throws IOException {
        Path file = folder.resolve("lin.json");
        Files.writeString(file, "{ \"hukuo\": \"ELSEWHERE\" }");

        CommandRun run = ask("2\n", "--save", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("hukuo: is no name known here", "Maybe hukou");
    }
}
