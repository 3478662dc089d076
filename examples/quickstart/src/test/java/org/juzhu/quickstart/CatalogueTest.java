package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void aRuleIsListedWithAllThatItSays() {
        CommandRun run = CommandRun.of("rules");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("""
                        BJ270-7-1
                          Six months lived in Beijing
                          RESIDENCE_PERMIT/six-months-lived: required, with all others
                          In force since 2016-10-01
                          When: monthsInBeijing >= 6
                          Source: BJ-270-2016 art. 7(1) (text of the law)
                        """);
    }

    @Test
    void aGapNamesTheOfficeToAsk() {
        CommandRun run = CommandRun.of("gaps", "--lang", "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("BJPRAC-5b\n").contains("请询问居住地公安派出所。");
    }

    @Test
    void theVersionIsThatOfTheRules() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("juzhu ").contains("checked through ");
    }

    @Test
    void helpTellsTheExitCodes() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("assess", "papers", "duties", "compare", "rules", "gaps", "Exit codes");
    }
}
