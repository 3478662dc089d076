package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Evidence;
import org.juzhu.law.Figure;

/** The scores of those admitted last, as dated history: LINE-2018 to LINE-2026, by hand. */
class ScoreLinesTest {
    private static final List<Figure> FIGURES = Juzhu.load().catalogue().figures();

    private static Figure on(String table, LocalDate day) {
        return FIGURES.stream()
                .filter(figure -> figure.table().equals(table) && figure.inForce(day))
                .findFirst()
                .orElseThrow();
    }

    private static void published(String table, String day, String value, Evidence evidence) {
        Figure figure = on(table, LocalDate.parse(day));
        assertThat(figure.from()).isEqualTo(LocalDate.parse(day));
        assertThat(figure.value()).isEqualTo(new BigDecimal(value));
        assertThat(figure.evidence()).isEqualTo(evidence);
    }

    @Test
    void eachLineStandsWithItsDayAndItsGrade() {
        published("score-line", "2018-10-15", "90.75", Evidence.DATA);
        published("score-line", "2019-10-15", "93.58", Evidence.REPORTED);
        published("score-line", "2020-10-31", "97.13", Evidence.DATA);
        published("score-line", "2021-12-31", "100.88", Evidence.DATA);
        published("score-line", "2022-07-11", "105.42", Evidence.NOTICE);
        published("score-line", "2023-07-10", "109.92", Evidence.DATA);
        published("score-line", "2024-07-15", "114.46", Evidence.DATA);
        published("score-line", "2025-07-14", "117.33", Evidence.DATA);
        published("score-line", "2026-08-14", "119.92", Evidence.REPORTED);
        assertThat(FIGURES.stream().filter(figure -> figure.table().equals("score-line")))
                .as("no line of a later year")
                .hasSize(9);
    }

    @Test
    void eachLineIsTheLatestToTheDayBeforeTheNext() {
        assertThat(on("score-line", LocalDate.of(2026, 8, 13)).value()).isEqualTo(new BigDecimal("117.33"));
        assertThat(on("score-line", LocalDate.of(2022, 7, 10)).value()).isEqualTo(new BigDecimal("100.88"));
    }

    @Test
    void personsAndDeclarationsStandWithTheirGrades() {
        published("persons-admitted", "2018-10-15", "6019", Evidence.NOTICE);
        published("persons-admitted", "2019-10-15", "6007", Evidence.REPORTED);
        published("persons-admitted", "2020-10-31", "6032", Evidence.DATA);
        published("persons-admitted", "2021-12-31", "6045", Evidence.DATA);
        published("persons-admitted", "2022-07-11", "6006", Evidence.NOTICE);
        published("persons-admitted", "2023-07-10", "6003", Evidence.DATA);
        published("persons-admitted", "2024-07-15", "6002", Evidence.DATA);
        published("persons-admitted", "2025-07-14", "6004", Evidence.DATA);
        published("persons-admitted", "2026-08-14", "6003", Evidence.REPORTED);
        published("declarations", "2018-10-15", "124657", Evidence.REPORTED);
        published("declarations", "2019-10-15", "106403", Evidence.REPORTED);
        published("declarations", "2020-10-31", "122852", Evidence.REPORTED);
    }
}
