package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.juzhu.TestLaw.is;
import static org.juzhu.model.Entitlement.PROVIDENT_FUND;
import static org.juzhu.model.PermitType.REGISTRATION_CARD;
import static org.juzhu.model.PermitType.RESIDENCE_PERMIT;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Anchor;
import org.juzhu.law.Citation;
import org.juzhu.law.Condition;
import org.juzhu.law.Effect;
import org.juzhu.law.Evidence;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.spi.InvalidRuleSetException;
import org.juzhu.spi.RuleFault;

/** What a law must not be, seen over several rules. */
class RuleSetCheckTest {
    private static final Condition LIVES_HERE = is("livesInBeijing", true);

    private static AbstractStringAssert<?> onlyFault(TestLaw law) {
        InvalidRuleSetException invalid = catchThrowableOfType(InvalidRuleSetException.class, law::load);
        assertThat(invalid.faults())
                .hasSize(1)
                .extracting(RuleFault::maybe)
                .allMatch(maybe -> maybe.startsWith("Maybe "));
        return assertThat(invalid.faults().get(0).toString());
    }

    @Test
    void versionsOfAClauseDoNotOverlap() {
        onlyFault(new TestLaw()
                        .dates("2010-01-01", "2015-12-31")
                        .ground(RESIDENCE_PERMIT, "home", LIVES_HERE)
                        .dates("2015-12-31", null)
                        .ground(RESIDENCE_PERMIT, "home", LIVES_HERE))
                .isEqualTo(
                        "test.drl:2: rule \"TEST-2\" is in force together with \"TEST-1\", a version of the same clause\n"
                                + "  Maybe @until of the earlier one is 2015-12-30.");
    }

    @Test
    void betweenVersionsOfAClauseNoDayIsMissing() {
        onlyFault(new TestLaw()
                        .dates("2010-01-01", "2015-12-31")
                        .ground(RESIDENCE_PERMIT, "home", LIVES_HERE)
                        .dates("2016-01-02", null)
                        .ground(RESIDENCE_PERMIT, "home", LIVES_HERE))
                .contains("begins later than the day after", "Maybe @from is 2016-01-01.");
    }

    @Test
    void aRuleDoesNotEndBeforeItBegins() {
        onlyFault(new TestLaw().dates("2016-01-02", "2016-01-01").ground(RESIDENCE_PERMIT, "home", LIVES_HERE))
                .contains("ends before it begins");
    }

    @Test
    void aClauseKeepsItsRole() {
        onlyFault(new TestLaw()
                        .ground(RESIDENCE_PERMIT, "always")
                        .dates("2010-01-01", "2015-12-31")
                        .ground(RESIDENCE_PERMIT, "home", LIVES_HERE)
                        .dates("2016-01-01", null)
                        .requirement(RESIDENCE_PERMIT, "home", LIVES_HERE))
                .contains("another role than an earlier version");
    }

    @Test
    void decisionsDoNotWaitForEachOther() {
        InvalidRuleSetException invalid = catchThrowableOfType(
                InvalidRuleSetException.class,
                () -> new TestLaw()
                        .ground(RESIDENCE_PERMIT, "a", is("isYes", true, REGISTRATION_CARD))
                        .ground(REGISTRATION_CARD, "b", is("isYes", true, RESIDENCE_PERMIT))
                        .load());
        assertThat(invalid.faults()).extracting(RuleFault::rule).containsExactly("TEST-1", "TEST-2");
        assertThat(invalid.faults()).extracting(RuleFault::problem).allMatch(problem -> problem.contains("waits"));
    }

    @Test
    void aRequirementHasAGroundOnEachOfItsDays() {
        onlyFault(new TestLaw()
                        .dates("2010-01-01", null)
                        .requirement(RESIDENCE_PERMIT, "home", LIVES_HERE)
                        .dates("2010-01-02", null)
                        .ground(RESIDENCE_PERMIT, "any"))
                .contains("is a requirement on 2010-01-01, but no ground is in force then");
    }

    @Test
    void onlyGapsAreGradedAsGaps() {
        onlyFault(new TestLaw().grade(Evidence.GAP).ground(RESIDENCE_PERMIT, "home", LIVES_HERE))
                .contains("has no grade of evidence");
        onlyFault(new TestLaw()
                        .rule("gap", new Effect.Gap(RESIDENCE_PERMIT, Role.GROUND, null), Evidence.TEXT, LIVES_HERE))
                .contains("is a gap with a grade of evidence");
    }

    @Test
    void namesAreUniqueAndBeginWithAnId() {
        TestLaw law = new TestLaw();
        law.ground(RESIDENCE_PERMIT, "home", LIVES_HERE);
        Rule rule = law.rules().get(0);
        law.rules().add(renamed(rule, rule.name(), "RESIDENCE_PERMIT/home", 7));
        law.rules().add(renamed(rule, "Polio: dose four", "REGISTRATION_CARD/home", 8));
        InvalidRuleSetException invalid = catchThrowableOfType(InvalidRuleSetException.class, law::load);
        assertThat(invalid.faults())
                .extracting(RuleFault::toString)
                .anyMatch(fault -> fault.startsWith("test.drl:7: rule \"TEST-1\" has the name of a rule in test.drl:1"))
                .anyMatch(fault ->
                        fault.startsWith("test.drl:8: rule \"Polio: dose four\" is not named after a fact of law"))
                .anyMatch(fault ->
                        fault.startsWith("test.drl:8: rule \"Polio: dose four\" has a clause of another decision"))
                .anyMatch(fault -> fault.contains("lacks the text clause.REGISTRATION_CARD/home"));
    }

    private static Rule renamed(Rule rule, String name, String clause, int line) {
        return new Rule(
                name,
                clause,
                rule.effect(),
                rule.conditions(),
                new Citation("TEST-1", ""),
                rule.evidence(),
                LocalDate.of(2000, 1, 1),
                null,
                List.of("BJ270-6-1"),
                rule.file(),
                line);
    }

    @Test
    void whatARuleRepeatsIsAnotherFactOfLaw() {
        TestLaw law = new TestLaw().ground(RESIDENCE_PERMIT, "home", LIVES_HERE);
        Rule rule = law.rules().remove(0);
        law.rules().add(renamed(rule, "BJ270-6-1", "RESIDENCE_PERMIT/home", 1));
        onlyFault(law).contains("repeats BJ270-6-1, which is no id of another fact of law");
    }

    @Test
    void aDutyCountedFromAPermitIsAboutOne() {
        onlyFault(new TestLaw()
                        .rule(
                                "renew",
                                new Effect.Duty(PROVIDENT_FUND, Anchor.ENDORSED, Period.ofMonths(1), null),
                                Evidence.TEXT,
                                LIVES_HERE))
                .contains("counts from the days of a permit, but is about none");
    }

    @Test
    void aTermHasOneLength() {
        onlyFault(new TestLaw()
                        .rule("year", new Effect.Term(RESIDENCE_PERMIT, Period.ofMonths(12)), Evidence.TEXT)
                        .rule("half", new Effect.Term(RESIDENCE_PERMIT, Period.ofMonths(6)), Evidence.TEXT))
                .contains("counts the same term as \"TEST-1\" on the same days");
        onlyFault(new TestLaw()
                        .rule(
                                "year",
                                new Effect.Term(RESIDENCE_PERMIT, Period.ofMonths(12)),
                                Evidence.TEXT,
                                LIVES_HERE))
                .contains("counts a term for some persons only");
    }

    @Test
    void aMissingTextIsAFault() {
        TestLaw law = new TestLaw();
        law.ground(RESIDENCE_PERMIT, "home", LIVES_HERE);
        Rule rule = law.rules().get(0);
        law.rules().set(0, renamed(rule, "TEST-1", "RESIDENCE_PERMIT/elsewhere", 1));
        onlyFault(law).contains("lacks the text clause.RESIDENCE_PERMIT/elsewhere", "messages_zh.properties");
    }
}
