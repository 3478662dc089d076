package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.model.Standing;
import org.juzhu.model.Topic;

/** Every standing on every day on which the law turns, the day before, and a day in between. */
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
        return days().stream().map(day -> JUZHU.compare(List.of(Standing.values()), day));
    }

    @Test
    void everyCellSaysSomethingThatIsInForce() {
        assertThat(comparisons()).isNotEmpty().allSatisfy(comparison -> {
            assertThat(comparison.rows()).extracting(Comparison.Row::topic).containsExactly(Topic.values());
            for (Comparison.Row row : comparison.rows()) {
                for (int column = 0; column < row.cells().size(); column++) {
                    saysSomething(row.cells().get(column), comparison.sides().get(column), comparison.date());
                }
            }
            assertThat(comparison.claims())
                    .allSatisfy(claim -> isInForce(claim.rule(), comparison.date()))
                    .allSatisfy(claim -> assertThat(claim.finding()).isNotNull());
        });
    }

    private static void saysSomething(Comparison.Cell cell, Comparison.Side side, LocalDate day) {
        boolean hasPermit = side.standing().permit() != null && side.closed() == null;
        assertThat(cell.entries().isEmpty() && cell.gaps().isEmpty() && hasPermit)
                .as("an empty cell of %s on %s", side.standing(), day)
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
    void theOrderOfTheColumnsDoesNotMatter() {
        for (LocalDate day : days()) {
            List<Standing> standings = List.of(Standing.values());
            Comparison one = JUZHU.compare(standings, day);
            Comparison other = JUZHU.compare(reversed(standings), day);
            assertThat(one.sides()).isEqualTo(reversed(other.sides()));
            assertThat(one.rows().stream().map(Comparison.Row::cells))
                    .containsExactlyElementsOf(other.rows().stream()
                            .map(row -> reversed(row.cells()))
                            .toList());
            assertThat(one.claims()).containsExactlyInAnyOrderElementsOf(other.claims());
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Printed, because a row that empties needs a reason. */
    @Test
    void theShareOfRowsThatTheRulesAnswer() {
        Map<Standing, String> shares = new TreeMap<>();
        LocalDate day = JUZHU.ruleSet().checkedThrough();
        List<Standing> standings = List.of(Standing.values());
        Comparison comparison = JUZHU.compare(standings, day);
        for (Standing standing : standings) {
            int column = standings.indexOf(standing);
            long answered = comparison.rows().stream()
                    .filter(row -> !row.cells().get(column).entries().isEmpty())
                    .count();
            shares.put(standing, answered + " of " + comparison.rows().size());
        }
        System.out.println("rows of a comparison answered on " + day + ": " + shares);
        assertThat(shares).hasSize(standings.size());
    }
}
