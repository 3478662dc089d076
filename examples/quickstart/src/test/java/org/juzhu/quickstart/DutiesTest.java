package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.juzhu.Duty;
import org.juzhu.Juzhu;
import org.juzhu.State;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Text;
import org.juzhu.model.PermitType;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DutiesTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsOverdueAndWhatComesSayWhen() {
        assertThat(duties("new-arrival"))
                .contains("Permits issued\n  - None.\n")
                .contains("  ✗ was due by 2026-11-15: Report temporary residence");
        assertThat(duties("four-months-in")).contains("  - due from 2027-01-03 to 2027-03-03: Extend");
        assertThat(duties("from-hong-kong"))
                .contains("  ? Not said.")
                .contains("Falls due\n  ? Perhaps, for a fact is lacking");
        assertThat(duties("settled")).contains("Falls due\n");
    }

    private static String duties(String person) {
        return CommandRun.of("duties", Samples.file(person), "--on", Samples.DAY)
                .out();
    }

    @Test
    void aPermitNoLongerInForceSaysWhy() throws IOException {
        String settled = Files.writeString(folder.resolve("settled.json"), """
                        { "hukou": "BEIJING", "permits": [{ "type": "RESIDENCE_PERMIT", "issuedOn": "2026-03-02", "endorsedOn": [] }] }
                        """).toString();

        CommandRun english = CommandRun.of("duties", settled, "--on", Samples.DAY);
        CommandRun chinese = CommandRun.of("duties", settled, "--on", Samples.DAY, "--lang", "zh");

        assertThat(english.out())
                .contains("Residence permit (居住证) in force: NO, cancelled. The holder has a Beijing hukou");
        assertThat(chinese.out()).contains("居住证是否有效：否（已注销）。");
    }

    @Test
    void daysThatAreNotKnownHaveWords() {
        assertThat(when(MAY, JUNE)).contains("due from 2026-05-01 to 2026-06-01: Do it.");
        assertThat(when(MAY, null)).contains("from 2026-05-01, with no last day known: Do it.");
        assertThat(when(null, JUNE)).contains("due by 2026-06-01: Do it.");
        assertThat(when(null, null)).contains("on a day not known: Do it.");
    }

    private static String when(@Nullable LocalDate from, @Nullable LocalDate until) {
        var catalogue = Juzhu.load().catalogue();
        CommandLine commandLine = JuzhuCommand.commandLine();
        Sheet sheet = Sheet.empty(commandLine, Labels.load(catalogue, Locale.ENGLISH), catalogue);
        new DutyPage(sheet)
                .add(List.of(new Duty(
                        PermitType.RESIDENCE_PERMIT,
                        State.MET,
                        from,
                        until,
                        false,
                        "RESIDENCE_PERMIT/x",
                        "x",
                        new Citation("LAW", ""),
                        Evidence.TEXT,
                        new Text("Do it.", "做。"),
                        List.of())));
        return sheet.page().toString();
    }

    @Test
    void jsonHasTheStateOfEachPermitIssued() {
        CommandRun run = CommandRun.of(
                "duties", Samples.file("holder-of-both-permits"), "--on", Samples.DAY, "--format", "json");
        JsonNode file = JsonMapper.shared().readTree(run.out()).get(0);

        assertThat(file.get("verdicts")).anySatisfy(verdict -> {
            assertThat(verdict.get("decision").asString()).isEqualTo("RESIDENCE_PERMIT_IN_FORCE");
            assertThat(verdict.get("state").asString()).isEqualTo("VALID");
        });
        assertThat(file.has("duties")).isTrue();
    }
}
