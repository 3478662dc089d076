package org.juzhu.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.juzhu.Juzhu;
import org.juzhu.law.Operator;
import org.juzhu.spi.RuleSet;

/** What the build wrote down is what Drools compiled. */
class PreparedRulesTest {
    private final RuleSet prepared = new DroolsRuleSetProvider().load(List.of());
    private final RuleSet compiled = DroolsRuleSetProvider.read(List.of(DroolsRuleSetProvider.OWN));

    @Test
    void theyAreTheRulesThatDroolsCompiled() {
        assertThat(prepared.hash()).isNotNull();
        assertThat(compiled.hash()).isNull();
        assertThat(prepared.rules()).hasSizeGreaterThan(1000).containsExactlyInAnyOrderElementsOf(compiled.rules());
        assertThat(prepared.figures()).isNotEmpty().isEqualTo(compiled.figures());
        assertThat(prepared.texts().get())
                .isNotEmpty()
                .isEqualTo(compiled.texts().get());
        assertThat(prepared.version()).isEqualTo(compiled.version());
        assertThat(prepared.checkedThrough()).isEqualTo(compiled.checkedThrough());
    }

    /** A rule set with nothing in it is added, so that all rules are read out of what Drools compiled. */
    @Test
    void theHashIsThatOfTheRulesRead(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("empty.properties"),
                "version = 1\nchecked-through = 2026-11-23\nfiles =,\nmodel = empty.model\n");
        Files.writeString(folder.resolve("empty.model"), "");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Juzhu read = Juzhu.builder().addRules(loader, "empty.properties").load();
            assertThat(read.ruleSet().hash()).isEqualTo(prepared.hash());
        }
    }

    record Held(Object first, Object second) {}

    @Test
    void everyKindOfValueComesBack() {
        List<Object> values = Arrays.asList(
                null,
                "",
                "居住",
                -1,
                Integer.MAX_VALUE,
                Integer.MIN_VALUE,
                true,
                false,
                Operator.ONE_OF,
                LocalDate.of(2026, 11, 23),
                YearMonth.of(1998, 7),
                Period.of(-1, 2, -3),
                new BigDecimal("12.50"),
                List.of(),
                new Held(null, new Held("居住", List.of(1, 2))));
        assertThat(ValueReader.read(ValueWriter.write(values), getClass().getClassLoader()))
                .isEqualTo(values);
    }

    @Test
    void equalValuesAreOneObject() {
        List<?> read = (List<?>) ValueReader.read(
                ValueWriter.write(List.of(new Held(1000, "a"), new Held(1000, "a"))),
                getClass().getClassLoader());
        assertThat((Object) read.get(0)).isSameAs(read.get(1));
    }

    @Test
    void whatAnotherVersionWroteIsRefused() {
        byte[] written = ValueWriter.write(new Held(1, 2));
        for (String changed : List.of("Held", "first", "second")) {
            byte[] other = new String(written, StandardCharsets.ISO_8859_1)
                    .replace(changed, changed.toUpperCase(Locale.ROOT))
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> ValueReader.read(other, getClass().getClassLoader()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Maybe ");
        }
    }
}
