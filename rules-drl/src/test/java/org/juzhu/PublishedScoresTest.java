package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Condition;
import org.juzhu.law.Counted;
import org.juzhu.law.Effect;
import org.juzhu.law.Indicator;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.model.Entitlement;
import org.juzhu.spi.RuleSet;
import org.juzhu.spi.RuleSetProvider;

/**
 * The city's published scores of 2020: each line and the total of each of the 6,032 persons, to the cent. What the dossier
 * says to be wrong, tried on the same persons, breaks them.
 */
class PublishedScoresTest {
    private static final LocalDate LAST_DAY_OF_TRIAL = LocalDate.of(2019, 12, 31);

    private static final String BACK_PAID = "POINTS_SETTLEMENT/back-paid";

    private static List<PublishedPerson> persons = List.of();
    private static final Juzhu JUZHU = Juzhu.load();

    @BeforeAll
    static void read() throws IOException {
        persons = PublishedPerson.readAll();
    }

    private static SettlementScore score(Juzhu juzhu, PublishedPerson person) {
        return Objects.requireNonNull(
                juzhu.assess(person.applicant(), PublishedPerson.DAY).settlementScore(person.claim()));
    }

    private static boolean agrees(SettlementScore score, PublishedPerson person) {
        return is(score.total(), person.total())
                && score.lines().size() == Indicator.values().length
                && score.lines().stream()
                        .allMatch(line -> is(
                                line.points(),
                                Objects.requireNonNull(person.published().get(line.indicator()))));
    }

    private static boolean is(Points points, BigDecimal published) {
        return points.isKnown() && Objects.requireNonNull(points.least()).compareTo(published) == 0;
    }

    private static long count(String what, Predicate<PublishedPerson> test) {
        long count = persons.parallelStream().filter(test).count();
        System.out.printf("Published scores of 2020, %s: %d of %d%n", what, count, persons.size());
        return count;
    }

    @Test
    void everyLineAndEveryTotalIsThatOfTheCity() {
        assertThat(count("every line and the total to the cent", person -> agrees(score(JUZHU, person), person)))
                .isEqualTo(persons.size())
                .isEqualTo(6032);
    }

    @Test
    void theBestClaimBringsNoLessThanThePublishedOne() {
        assertThat(count("best claim no less than published", person -> {
                    SettlementScore best = Objects.requireNonNull(JUZHU.assess(person.applicant(), PublishedPerson.DAY)
                            .settlementScore());
                    return Objects.requireNonNull(best.total().least()).compareTo(person.total()) >= 0;
                }))
                .isEqualTo(persons.size());
    }

    private static BigDecimal exact(SettlementScore.Part part) {
        int count = (Integer)
                Objects.requireNonNull(Objects.requireNonNull(part.count()).known());
        return part.each()
                .multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(part.per()), 10, RoundingMode.HALF_UP);
    }

    /** Housing, rounded in another way, from the same counts. */
    private static boolean housingIs(PublishedPerson person, boolean eachPart, RoundingMode mode) {
        SettlementScore.Line housing =
                Objects.requireNonNull(score(JUZHU, person).line(Indicator.HOUSING));
        BigDecimal sum = housing.parts().stream()
                .map(PublishedScoresTest::exact)
                .map(points -> eachPart ? points.setScale(2, mode) : points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, mode);
        return sum.compareTo(person.published().get(Indicator.HOUSING)) == 0;
    }

    @Test
    void anotherRoundingOfHousingDoesNotComeOut() {
        assertThat(count("housing, each part rounded half-up", person -> housingIs(person, true, RoundingMode.HALF_UP)))
                .isEqualTo(6032);
        assertThat(count("housing, the sum rounded once", person -> housingIs(person, false, RoundingMode.HALF_UP)))
                .isEqualTo(4806);
        assertThat(count(
                        "housing, each part rounded half-even",
                        person -> housingIs(person, true, RoundingMode.HALF_EVEN)))
                .isEqualTo(5561);
    }

    /** The same library by other rules. */
    private static Juzhu by(UnaryOperator<List<Rule>> change) {
        RuleSet given = ServiceLoader.load(RuleSetProvider.class)
                .findFirst()
                .orElseThrow()
                .load(List.of());
        Map<String, Text> texts = new HashMap<>(given.texts().get());
        texts.put("clause." + BACK_PAID, new Text("Months paid late count", "补缴月份计入"));
        List<Rule> rules = change.apply(new ArrayList<>(given.rules()));
        return Juzhu.builder()
                .load(new RuleSet(
                        given.version(),
                        given.checkedThrough(),
                        rules,
                        given.figures(),
                        () -> texts,
                        given.firing(),
                        null));
    }

    private static Rule with(Rule rule, List<Condition> conditions, LocalDate from, LocalDate until) {
        return new Rule(
                rule.name(),
                rule.clause(),
                rule.effect(),
                conditions,
                rule.source(),
                rule.evidence(),
                from,
                until,
                rule.repeats(),
                rule.file(),
                rule.line());
    }

    /** Every rule whose name begins so, with other literals. */
    private static Juzhu asking(String name, String fact, List<Object> counted, List<Object> otherwise) {
        return by(rules -> {
            rules.replaceAll(rule -> rule.name().startsWith(name)
                    ? with(
                            rule,
                            rule.conditions().stream()
                                    .map(condition -> condition.fact().equals(fact)
                                                    && condition.arguments().equals(counted)
                                            ? new Condition(fact, otherwise, condition.operator(), condition.asked())
                                            : condition)
                                    .toList(),
                            rule.from(),
                            rule.until())
                    : rule);
            return rules;
        });
    }

    @Test
    void aCapOf36MonthsForBachelorsDoesNotComeOut() {
        Juzhu other = asking("PT20-EDU-3 fifteen", "monthsOfWorkAndStudy", List.of(48), List.of(36));
        long broken =
                count("broken by a cap of 36 months for bachelors", person -> !agrees(score(other, person), person));
        assertThat(broken).isEqualTo(longerThan36MonthsForABachelor()).isPositive();
    }

    private static long longerThan36MonthsForABachelor() {
        return persons.stream()
                .filter(person -> Objects.requireNonNull(person.published().get(Indicator.STUDY_DEDUCTION))
                                .doubleValue()
                        < -10.5)
                .count();
    }

    @Test
    void theAgeOf31DecemberDoesNotComeOut() {
        Juzhu other = asking("PT20-AGE-1", "ageOn", List.of(-1, 1, 1), List.of(-1, 12, 31));
        long broken = count("broken by the age of 31 December", person -> !agrees(score(other, person), person));
        assertThat(broken)
                .isEqualTo(persons.stream()
                        .filter(person -> person.birthYear() >= 1969 && person.birthYear() <= 1973)
                        .count())
                .isPositive();
    }

    @Test
    void monthsPaidLateDoNotCount() {
        Juzhu other = by(rules -> {
            Rule counted = rules.stream()
                    .filter(rule -> rule.name().equals("PT20-EMP-1 cumulative"))
                    .findFirst()
                    .orElseThrow();
            rules.add(new Rule(
                    "PT20-EMP-1 late",
                    BACK_PAID,
                    new Effect.Counting(Entitlement.POINTS_SETTLEMENT, Counted.BACK_PAID, null),
                    List.of(),
                    counted.source(),
                    counted.evidence(),
                    counted.from(),
                    null,
                    List.of(),
                    counted.file(),
                    1));
            return rules;
        });
        long broken = count("broken by counting months paid late", person -> !agrees(score(other, person), person));
        // Those paid since July 1998 have no month before it that could count.
        assertThat(broken)
                .isEqualTo(persons.stream()
                        .filter(person -> person.employed() < 258)
                        .count())
                .isEqualTo(5880);
    }

    /** The rules of the trial method on the day of the round of 2020, and none of those of 2020. */
    private static Juzhu byTheTrialMethod() {
        return by(rules -> rules.stream()
                .filter(rule -> rule.effect().decision() != Entitlement.POINTS_SETTLEMENT
                        || !rule.from().isAfter(LAST_DAY_OF_TRIAL))
                .map(rule -> rule.effect().decision() == Entitlement.POINTS_SETTLEMENT
                                && LAST_DAY_OF_TRIAL.equals(rule.until())
                        ? with(rule, rule.conditions(), rule.from(), null)
                        : rule)
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    @Test
    void theTrialMethodDiffersExactlyWhereTheMethodsDiffer() {
        Juzhu trial = byTheTrialMethod();
        assertThat(count("as the trial method would have had them", person -> {
                    SettlementScore score = score(trial, person);
                    return score.lines().stream()
                            .allMatch(line -> line.points().equals(person.byTheTrialMethod(line.indicator())));
                }))
                .isEqualTo(6032);
        for (Indicator indicator : Indicator.values()) {
            count(
                    indicator + " the same by the trial method",
                    person -> is(
                            Objects.requireNonNull(score(trial, person).line(indicator))
                                    .points(),
                            Objects.requireNonNull(person.published().get(indicator))));
        }
    }
}
