package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader is told of time, beside the days of single conditions. */
class WhyTest {
    private static final String FAMILY = Samples.file("second-home-for-two-children-on-2026-08-08");

    @TempDir
    private Path folder;

    private static String why(String file, String day, String decision, String language) {
        return CommandRun.of("why", file, "--on", day, "--decision", decision, "--lang", language)
                .out()
                .replaceAll("\\s+", " ");
    }

    /** HP-06: 24 months are asked up to 7 August 2026 and were not paid by then; the next day asks for fewer. */
    @Test
    void aRuleMayEndBeforeTimeHelps() {
        assertThat(why(FAMILY, "2026-08-07", "HOME_INSIDE_FIFTH_RING", "en"))
                .contains("asked: at least 24 months. Time does not bring it while this rule is in force,"
                        + " which is until 2026-08-07.");
        assertThat(why(FAMILY, "2026-08-07", "HOME_INSIDE_FIFTH_RING", "zh")).contains("该规定有效至 2026-08-07");
    }

    /** HP-N5a: two rules, one for insurance and one for tax, ask for the same in the same words. */
    @Test
    void whatReadsAlikeIsToldOnce() {
        assertThat(why(FAMILY, "2026-08-06", "HOME_INSIDE_FIFTH_RING", "en")
                        .split("Twelve months of contributions may be enough", -1))
                .hasSize(2);
    }

    /** NEW-BEIJINGERS-2017: up to the age of 45; sixty months in one stretch are reached at the age of 46. */
    @Test
    void conditionsMayNeverBeMetAtOnce() throws IOException {
        Path file = folder.resolve("tenant.json");
        Files.writeString(file, """
                        { "hukou": "ELSEWHERE", "birthDate": "1984-04-04", "homes": [],
                          "permits": [{ "type": "RESIDENCE_PERMIT", "issuedOn": "2026-06-01" }],
                          "residences": [{ "from": "2024-01-01", "openEnded": true }],
                          "employments": [{ "from": "2025-09-01", "openEnded": true, "kind": "EMPLOYEE" }],
                          "family": { "maritalStatus": "SINGLE", "children": [] },
                          "contributions": [
                            { "kind": "SOCIAL_INSURANCE", "months": [{ "from": "2025-09", "until": "2026-10" }] },
                            { "kind": "INCOME_TAX", "months": [] }] }
                        """);

        String why = why(file.toString(), "2026-11-23", "PUBLIC_RENTAL_NEWCOMER", "en");

        assertThat(why)
                .contains("Time brings it: from 2030-09-01. As things go on, its conditions are never all met at once")
                .endsWith("This is not legal advice. ")
                .contains("Days are told for somebody who lives, works and pays on as now.");
    }
}
