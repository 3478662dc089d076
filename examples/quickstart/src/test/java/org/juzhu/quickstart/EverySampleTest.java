package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.juzhu.Juzhu;
import org.juzhu.model.Decision;
import org.juzhu.model.Standing;

/** Whatever is asked of whichever sample, a reader meets words only. */
class EverySampleTest {
    private static final String NAME_OF_A_CONSTANT = "[A-Z]+_[A-Z_]+";

    private static void assertReadable(List<String> arguments) {
        assertReadable(arguments, 100);
    }

    private static void assertReadable(List<String> arguments, int width) {
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .doesNotContainPattern(NAME_OF_A_CONSTANT)
                .doesNotContainPattern("[{}]")
                .doesNotContainPattern("\\bnull\\b")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allMatch(line -> Wrapping.width(line) <= width);
    }

    private static List<String> all(String command, String language, String day) throws IOException {
        return new ArrayList<>(
                Stream.concat(Stream.of(command, "--lang", language, "--on", day), Samples.all().stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "assess, en, 2026-11-23", "assess, zh, 2026-11-23", "assess, en, 2016-11-23", "assess, zh, 2016-11-23",
        "papers, en, 2026-11-23", "papers, zh, 2026-11-23", "papers, en, 2016-11-23", "papers, zh, 2016-11-23",
        "duties, en, 2026-11-23", "duties, zh, 2026-11-23", "duties, en, 2016-11-23", "duties, zh, 2016-11-23",
        "assess, en, 1999-06-01", "assess, zh, 1999-06-01"
    })
    void everyCommandIsReadable(String command, String language, String day) throws IOException {
        assertReadable(all(command, language, day));
    }

    @ParameterizedTest
    @CsvSource({"assess, en", "assess, zh", "papers, en", "papers, zh"})
    void everyDecisionIsReadableInFull(String command, String language) throws IOException {
        List<String> arguments = all(command, language, Samples.DAY);
        for (Decision decision : PersonsCommand.taken(Juzhu.load())) {
            arguments.add("--decision");
            arguments.add(decision.name());
        }

        assertReadable(arguments);
    }

    @ParameterizedTest
    @CsvSource({"why, en", "why, zh", "ways, en", "ways, zh"})
    void whyNotAndTheWaysAreReadable(String command, String language) throws IOException {
        List<String> arguments = all(command, language, Samples.DAY);
        for (String decision : List.of(
                "RESIDENCE_PERMIT", "RESIDENCE_PERMIT_IN_FORCE", "WORK_RESIDENCE_PERMIT", "CAR_INDIVIDUAL", "GAOKAO")) {
            arguments.add("--decision");
            arguments.add(decision);
        }

        assertReadable(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatTimeBringsIsReadable(String language) throws IOException {
        List<String> arguments = all("what-if", language, Samples.DAY);
        arguments.addAll(List.of("--set", "until=2028-05-01"));

        assertReadable(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permit=WORK_RESIDENCE_PERMIT",
                "endorsed=RESIDENCE_PERMIT",
                "contract=2031-12-31",
                "contract=open",
                "lease=2031-12-31",
                "lease=open",
                "employer-applies",
                "married",
                "child",
                "home=inside",
                "home=outside",
                "begin=SOCIAL_INSURANCE",
                "years=1",
                "until=2027-01-01"
            })
    void everyChangeIsReadable(String change) {
        for (String language : List.of("en", "zh")) {
            assertReadable(List.of(
                    "what-if",
                    Samples.file("employer-could-apply-on-2026-11-23"),
                    "--on",
                    Samples.DAY,
                    "--lang",
                    language,
                    "--set",
                    change));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2026-11-23",
        "zh, 2026-11-23",
        "en, 2016-05-01",
        "zh, 2016-05-01",
        "en, 1999-06-01",
        "zh, 1999-06-01"
    })
    void everyComparisonIsReadable(String language, String day) {
        for (Standing first : Standing.values()) {
            for (Standing second : Standing.values()) {
                assertReadable(List.of("compare", first.name(), second.name(), "--lang", language, "--on", day));
            }
        }
        List<String> four = new ArrayList<>(List.of("compare", "--lang", language, "--on", day));
        Stream.of(Standing.values()).limit(4).map(Standing::name).forEach(four::add);
        assertReadable(four, CompareTest.WIDTH_OF_FOUR);
    }
}
