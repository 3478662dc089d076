package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.model.Standing.RESIDENCE_PERMIT;
import static org.juzhu.model.Standing.WORK_RESIDENCE_PERMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.juzhu.model.Topic;

/** The two permits when a home is bought, on four days: four stories, with the figures of section 3 of the dossier. */
class HomesComparedTest {
    private static final Juzhu JUZHU = Juzhu.load();

    private static Comparison.Row row(String day) {
        return JUZHU.compare(List.of(RESIDENCE_PERMIT, WORK_RESIDENCE_PERMIT), LocalDate.parse(day))
                .row(Topic.HOME_PURCHASE);
    }

    /** The figures told of a home, in their order. */
    private static List<String> figures(Comparison.Cell cell, String home) {
        String told = cell.entries().stream()
                .map(entry -> entry.text().english())
                .filter(text -> text.startsWith("Buying a home " + home))
                .collect(Collectors.joining());
        return Pattern.compile("(?:at least|less than|\\() ?(\\d+ \\w+)")
                .matcher(told)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void in2012ThereIsNoResidencePermitAndTwoHomesAreTheLimit() {
        assertThat(row("2012-01-01").cells().get(0).entries()).isEmpty();
        assertThat(figures(row("2012-01-01").cells().get(1), "inside")).containsExactly("2 homes", "2 homes");
        assertThat(figures(row("2012-01-01").cells().get(1), "outside")).containsExactly("2 homes", "2 homes");
    }

    @Test
    void in2018SixtyMonthsAreAskedAndTongzhouAsksMore() {
        assertThat(figures(row("2018-06-01").cells().get(0), "inside"))
                .containsExactly("60 months", "60 months", "20 quarters", "1 home");
        assertThat(figures(row("2018-06-01").cells().get(0), "outside"))
                .containsExactly("60 months", "60 months", "20 quarters", "1 home", "1 home", "36 months", "36 months");
        assertThat(figures(row("2018-06-01").cells().get(1), "inside")).containsExactly("2 homes", "1 home");
        assertThat(figures(row("2018-06-01").cells().get(1), "outside"))
                .containsExactly("2 homes", "1 home", "2 homes", "1 home", "36 months", "36 months", "36 months");
    }

    @Test
    void fromOctober2024ThirtySixMonthsAreAskedInsideAndTwentyFourOutside() {
        assertThat(figures(row("2024-10-01").cells().get(0), "inside"))
                .containsExactly("36 months", "36 months", "20 quarters", "1 home");
        assertThat(figures(row("2024-10-01").cells().get(0), "outside"))
                .containsExactly("24 months", "24 months", "20 quarters", "2 homes");
        assertThat(figures(row("2024-10-01").cells().get(1), "inside")).containsExactly("2 homes", "1 home");
        assertThat(figures(row("2024-10-01").cells().get(1), "outside")).containsExactly("3 homes", "2 homes");
    }

    @Test
    void todayTwelveMonthsAreAskedAndOutsideThereIsNoLimit() {
        assertThat(figures(row("2026-11-23").cells().get(0), "inside"))
                .containsExactly("12 months", "12 months", "20 quarters", "1 home", "2 children", "2 homes");
        assertThat(figures(row("2026-11-23").cells().get(0), "outside"))
                .containsExactly("12 months", "12 months", "20 quarters");
        assertThat(figures(row("2026-11-23").cells().get(1), "inside"))
                .containsExactly("2 homes", "2 children", "3 homes", "2 homes", "2 children", "3 homes");
        assertThat(row("2026-11-23").cells().get(1).entries())
                .anySatisfy(
                        entry -> assertThat(entry.text().english()).isEqualTo("Buying a home outside the fifth ring"))
                .filteredOn(entry -> entry.text().english().startsWith("Buying a home outside"))
                .extracting(Comparison.Entry::answer)
                .containsExactly(Answer.YES);
    }
}
