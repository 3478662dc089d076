package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of the program's output is what the program prints. */
class ReadmeBlocksTest {
    private static final Path README = Path.of("../../README.md");

    private static final String MODULE = "examples/quickstart/";

    /** A command in one block, and what it prints in the next. */
    private static final Pattern SHOWN = Pattern.compile(
            "(```\\n(?:printf '(?<typed>[^']+)' \\| )?java -jar examples/quickstart/target/juzhu\\.jar (?<command>(?:compare|assess|points|ask|why|what-if|ways) [^\\n]+)\\n```\\n\\n<details>[^`]+```text\\n)(?<output>.*?)(?=```)",
            Pattern.DOTALL);

    @Test
    void whatIsShownIsWhatIsPrinted() throws IOException {
        String readme = Files.readString(README);
        Matcher shown = SHOWN.matcher(readme);
        assertThat(shown.results().map(block -> block.group(3)))
                .as("the comparison, in English and in Chinese, a home, a car, points, an interview, and the stories")
                .hasSize(13)
                .anyMatch(command -> command.endsWith(" --lang zh"));

        String renewed = shown.reset().replaceAll(ReadmeBlocksTest::renewed);
        if ("write".equals(System.getProperty("juzhu.readme"))) {
            Files.writeString(README, renewed);
        } else {
            assertThat(readme)
                    .as(
                            "README.md shows what the program no longer prints. Maybe refresh it: mvn verify -Djuzhu.readme=write")
                    .isEqualTo(renewed);
        }
    }

    private static String renewed(MatchResult block) {
        // The README calls from the top of the repository, the tests run in this module.
        String typed = block.group(2) == null ? "" : block.group(2).replace("\\n", "\n");
        CommandRun run = CommandRun.typing(
                typed, block.group(3).replace(MODULE + "cases/", "cases/").split(" "));
        assertThat(run.exitCode()).isZero();
        // A prompt ends with a space, where somebody types.
        return Matcher.quoteReplacement(block.group(1) + fromTop(run.out().replaceAll(" +\n", "\n")));
    }

    /** The page of a file, as titled where the file is named from the top. */
    private static String fromTop(String page) {
        return page.startsWith("cases/")
                ? MODULE + page.replaceFirst("\n=", "\n=" + "=".repeat(MODULE.length()))
                : page;
    }
}
