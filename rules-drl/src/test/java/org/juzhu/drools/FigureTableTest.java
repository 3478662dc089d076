package org.juzhu.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.juzhu.Juzhu;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Figure;
import org.juzhu.spi.RuleFault;

/** Tables of dated figures: what is read, and what is refused with its line. */
class FigureTableTest {
    private final List<RuleFault> faults = new ArrayList<>();

    private List<Figure> read(String text) {
        ClassLoader loader = new ClassLoader() {
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                return name.equals("law/some-table.csv")
                        ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                        : null;
            }
        };
        return new FigureTable(loader, "law/some-table.csv", faults).read();
    }

    @Test
    void readsLinesAndPassesOverCommentsAndNames() {
        assertThat(
                        read(
                                "# told\nfrom,until,value,evidence,source\n\n2020-01-01,2020-12-31,5,TEXT,A-1\n2021-01-01,,6,RECALLED,A-1\n"))
                .containsExactly(
                        new Figure(
                                "some-table",
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2020, 12, 31),
                                BigDecimal.valueOf(5),
                                new Citation("A-1", ""),
                                Evidence.TEXT),
                        new Figure(
                                "some-table",
                                LocalDate.of(2021, 1, 1),
                                null,
                                BigDecimal.valueOf(6),
                                new Citation("A-1", ""),
                                Evidence.RECALLED));
        assertThat(faults).isEmpty();
    }

    @Test
    void namesEveryFaultWithItsLine() {
        read("""
                2020-01-01,2020-12-31,5,TEXT
                2020-13-01,,5,TEXT,A-1
                2020-01-01,,many,TEXT,A-1
                2020-01-01,,5,SURE,A-1
                2020-01-01,2020-12-31,5,TEXT,A-1
                2020-12-31,,6,TEXT,A-1
                """);
        assertThat(faults).extracting(RuleFault::line).containsExactly(1, 2, 3, 4, 6);
        assertThat(faults).allSatisfy(fault -> assertThat(fault.maybe()).startsWith("Maybe "));
    }

    @Test
    void aTableThatIsMissingIsAFault() {
        new FigureTable(FigureTableTest.class.getClassLoader(), "law/no-table.csv", faults).read();
        assertThat(faults).extracting(RuleFault::file).containsExactly("law/no-table.csv");
    }

    /** The average wage of year t is used from 1 August of t+1 to 31 July of t+2 (CV-25). */
    @ParameterizedTest
    @CsvSource({
        "2020-07-31,",
        "2020-08-01, 8847",
        "2022-07-31, 9407",
        "2022-08-01, 10628",
        "2022-09-01, 10628",
        "2026-07-31, 11937",
        "2026-08-01,"
    })
    void theAverageWageOfADay(LocalDate day, @Nullable Integer wage) {
        assertThat(Juzhu.load().catalogue().figures().stream()
                        .filter(figure -> figure.table().equals("average-wage") && figure.inForce(day))
                        .map(Figure::value)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(wage == null ? null : BigDecimal.valueOf(wage));
    }
}
