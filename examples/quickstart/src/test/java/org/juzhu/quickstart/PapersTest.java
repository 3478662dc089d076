package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PapersTest {
    private static String papers(String person, String options) {
        CommandRun run =
                CommandRun.of(("papers " + Samples.file(person) + " --on " + Samples.day(person) + options).split(" "));
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    @Test
    void eachNeedSaysWhyItIsAskedWhatIsAtHandAndWhatWouldDoInstead() {
        assertThat(papers("lease-too-short", ""))
                .containsSubsequence(
                        "Residence permit (居住证): YES",
                        "  Identity: It shows who applies.\n",
                        "    ✓ The ID card, or another valid identity document. (at hand)",
                        "    Would do instead:\n",
                        "      - At the window, the hukou book instead of the ID card. (missing)",
                        "  Stable work, home or schooling: ",
                        "      ✗ A labour contract with at least six months to come. (missing)",
                        "  Not known from any source; ask before you go:\n",
                        "Registration card (居住登记卡): YES");
    }

    @Test
    void whatIsOnlyPerhapsAskedIsSetApart() {
        assertThat(papers("facts-half-unknown", ""))
                .containsSubsequence("  Perhaps asked too, depending on facts not known:\n", "    ? Stable work, home");
    }

    @Test
    void whoIsBarredNeedsNoList() {
        assertThat(papers("from-hong-kong", ""))
                .contains("No paper removes what stands in the way.")
                .doesNotContain("It shows who applies");
    }

    @Test
    void aDecisionCanBeNamed() {
        assertThat(papers("settled", " --decision REGISTRATION_CARD"))
                .contains("Registration card")
                .doesNotContain("Residence permit (");
    }

    @Test
    void jsonSaysWhy() {
        JsonNode verdicts = JsonMapper.shared()
                .readTree(papers("settled", " --format json"))
                .get(0)
                .get("verdicts");

        assertThat(verdicts).hasSize(2);
        assertThat(verdicts.get(0).get("papers"))
                .isNotEmpty()
                .allSatisfy(paper -> assertThat(paper.get("why").asString()).isNotBlank());
    }
}
