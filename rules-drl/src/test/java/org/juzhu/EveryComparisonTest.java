package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.model.PermitType;
import org.juzhu.model.Topic;

/** Every pair of permits on every day on which the law turns, the day before, and a day in between. */
class EveryComparisonTest {
    private static final Juzhu JUZHU = Juzhu.load();
    private static final Map<String, Rule> RULES =
            JUZHU.catalogue().rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));

    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate turn : Law.turns(RULES.values())) {
            if (turn.isAfter(LocalDate.of(2003, 1, 1))) {
                days.addAll(List.of(turn.minusDays(1), turn, turn.plusDays(20)));
            }
        }
        return days;
    }

    private static Stream<Comparison> comparisons() {
        return days().stream()
                .flatMap(day -> Stream.of(PermitType.values())
                        .flatMap(first ->
                                Stream.of(PermitType.values()).map(second -> JUZHU.compare(first, second, day))));
    }

    @Test
    void everyCellSaysSomethingThatIsInForce() {
        assertThat(comparisons()).isNotEmpty().allSatisfy(comparison -> {
            assertThat(comparison.rows()).extracting(Comparison.Row::topic).containsExactly(Topic.values());
            for (Comparison.Row row : comparison.rows()) {
                saysSomething(row.first(), comparison.first(), comparison.date());
                saysSomething(row.second(), comparison.second(), comparison.date());
            }
            assertThat(comparison.claims())
                    .allSatisfy(claim -> isInForce(claim.rule(), comparison.date()))
                    .allSatisfy(claim -> assertThat(claim.finding()).isNotNull());
        });
    }

    private static void saysSomething(Comparison.Cell cell, Comparison.Side side, LocalDate day) {
        assertThat(cell.entries().isEmpty() && cell.gaps().isEmpty() && side.closed() == null)
                .as("an empty cell of %s on %s", side.permit(), day)
                .isFalse();
        assertThat(cell.entries())
                .allSatisfy(entry -> isInForce(entry.rule(), day))
                .allSatisfy(entry -> isFilled(entry.text()));
        assertThat(cell.gaps()).allSatisfy(gap -> isFilled(gap.text()));
    }

    private static void isInForce(String rule, LocalDate day) {
        assertThat(RULES.get(rule).inForce(day)).as("%s on %s", rule, day).isTrue();
    }

    private static void isFilled(Text text) {
        assertThat(text.english()).isNotBlank().doesNotContain("{", "}");
        assertThat(text.chinese()).isNotBlank().doesNotContain("{", "}");
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        for (LocalDate day : days()) {
            Comparison one = JUZHU.compare(PermitType.RESIDENCE_PERMIT, PermitType.WORK_RESIDENCE_PERMIT, day);
            Comparison other = JUZHU.compare(PermitType.WORK_RESIDENCE_PERMIT, PermitType.RESIDENCE_PERMIT, day);
            assertThat(one.first()).isEqualTo(other.second());
            assertThat(one.rows().stream().map(Comparison.Row::first))
                    .containsExactlyElementsOf(
                            other.rows().stream().map(Comparison.Row::second).toList());
            assertThat(one.claims()).containsExactlyInAnyOrderElementsOf(other.claims());
        }
    }

    /** Printed, because a row that empties needs a reason. */
    @Test
    void theShareOfRowsThatTheRulesAnswer() {
        Map<PermitType, String> shares = new TreeMap<>();
        LocalDate day = JUZHU.ruleSet().checkedThrough();
        for (PermitType permit : PermitType.values()) {
            List<Comparison.Cell> cells = JUZHU.compare(permit, permit, day).rows().stream()
                    .map(Comparison.Row::first)
                    .toList();
            long answered =
                    cells.stream().filter(cell -> !cell.entries().isEmpty()).count();
            shares.put(permit, answered + " of " + cells.size());
        }
        System.out.println("rows of a comparison answered on " + day + ": " + shares);
        assertThat(shares).hasSize(PermitType.values().length);
    }
}
