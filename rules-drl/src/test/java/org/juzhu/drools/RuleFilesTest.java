package org.juzhu.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.juzhu.Juzhu;
import org.juzhu.law.Rule;
import org.juzhu.spi.RuleSetSource;

class RuleFilesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void everyRuleFileIsListed() throws IOException {
        List<String> listed = RuleSetDescriptor.read(
                        new RuleSetSource(RuleFilesTest.class.getClassLoader(), "org/juzhu/rules/rule-set.properties"))
                .files();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(listed)
                    .containsExactlyInAnyOrderElementsOf(files.filter(
                                    file -> file.toString().endsWith(".drl"))
                            .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .toList());
        }
    }

    @Test
    void everyRuleLeadsToItsLine() throws IOException {
        List<Rule> rules = Juzhu.load().catalogue().rules();
        assertThat(rules).isNotEmpty();
        for (Rule rule : rules) {
            assertThat(Files.readAllLines(RESOURCES.resolve(rule.file())).get(rule.line() - 1))
                    .isEqualTo("rule \"" + rule.name() + "\"");
        }
    }
}
