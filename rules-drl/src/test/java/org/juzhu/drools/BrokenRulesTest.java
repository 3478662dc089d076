package org.juzhu.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.juzhu.spi.InvalidRuleSetException;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.RuleSet;

/** What is outside the subset is refused, with file, line, rule, what is wrong, and what would mend it. */
class BrokenRulesTest {
    private static final String ANNOTATIONS =
            "@clause( \"RESIDENCE_PERMIT/x\" ) @source( \"BJ-270-2016 art. 7\" ) @evidence( TEXT ) @from( \"2016-10-01\" )";
    private static final String THEN = "requirement( drools, RESIDENCE_PERMIT );";

    @TempDir
    Path scratch;

    private static String rule(String annotations, String when, String then) {
        return "\nrule \"TEST-1\"\n" + annotations + "\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
    }

    @Test
    void theSubsetIsRead() throws IOException {
        RuleSet read = DrlCompiler.read(
                scratch,
                rule(
                        ANNOTATIONS + " @until( \"2016-10-02\" )",
                        "Situation( monthsInBeijing >= 6, hukou in ( ELSEWHERE, BEIJING ), "
                                + "monthsPaid( SOCIAL_INSURANCE, 7, 2 ) >= 6, studies( PRIMARY_SCHOOL ) == true )",
                        THEN));
        assertThat(read.rules()).hasSize(1);
        assertThat(read.rules().get(0).conditions())
                .extracting(Object::toString)
                .containsExactly(
                        "monthsInBeijing >= 6",
                        "hukou in ( ELSEWHERE, BEIJING )",
                        "monthsPaid( SOCIAL_INSURANCE, 7, 2 ) >= 6",
                        "studies( PRIMARY_SCHOOL ) == true");
        assertThat(read.rules().get(0).until()).hasToString("2016-10-02");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                left("Situation( monthsInBeijing != 6 )", "`monthsInBeijing != 6`, which is not `fact op literal`"),
                left("Situation( monthsInBeijing>=6 )", "`monthsInBeijing>=6`, which is not `fact op literal`"),
                left("Situation( falseProofs )", "`falseProofs`, which is not `fact op literal`"),
                left("Situation( !falseProofs )", "which is not `fact op literal`"),
                left("Situation( 6 <= monthsInBeijing )", "which is not `fact op literal`"),
                left("Situation( monthsInBeijing >= 6 && < 9 )", "which is not `fact op literal`"),
                left("Situation( monthsInBeijing >= 6 || hukou == BEIJING )", "which is not `fact op literal`"),
                left("Situation( monthsInBeijing + 1 >= 6 )", "which is not `fact op literal`"),
                left("Situation( monthsInBeijing >= monthsOfDwellingAhead )", "which is no Integer"),
                left("Situation( hukou == BEIJING, hukou.name == \"BEIJING\" )", "which is not `fact op literal`"),
                left("Situation( months : monthsInBeijing >= 6 )", "not exactly one Situation"),
                left("$situation : Situation( monthsInBeijing >= 6 )", "not exactly one Situation"),
                left("Situation( ) Situation( )", "not exactly one Situation"),
                left("not Situation( monthsInBeijing >= 6 )", "not exactly one Situation"),
                left("exists Situation( monthsInBeijing >= 6 )", "not exactly one Situation"),
                left("String( )", "not exactly one Situation"),
                left("Situation( monthsInBeijing in ( 5, 06 ) )", "which is no Integer"),
                left("Situation( hukou in ( BEIJING,ELSEWHERE ) )", "which is no Hukou"),
                left("Situation( least == null )", "asks for least, which is no fact"),
                left("Situation( studies( PRIMARY_SCHOOL )==true )", "which is not `fact op literal`"),
                right("", "has a right side that does not name one role"),
                right(THEN + " " + THEN, "has a right side that does not name one role"),
                right("drools.halt(); " + THEN, "has a right side that does not name one role"),
                right("System.out.println();", "has a right side that does not name one role"),
                head(ANNOTATIONS.replace("@clause( \"RESIDENCE_PERMIT/x\" )", ""), "lacks @clause"),
                head(ANNOTATIONS.replace("TEXT", "CERTAIN"), "has no such grade as its @evidence"),
                head(ANNOTATIONS.replace("2016-10-01", "2016-13-01"), "has an @from that is no day"),
                head(ANNOTATIONS.replace("BJ-270-2016 art. 7", "somewhere"), "without an instrument's key"),
                head(
                        ANNOTATIONS.replace("\"2016-10-01\"", "\"2016-10-01\", \"2017-10-01\""),
                        "several values in @from"),
                head(ANNOTATIONS + " @till( \"2017-01-01\" )", "has an annotation @till"),
                head(ANNOTATIONS + "\nsalience 3", "has an attribute"),
                head(ANNOTATIONS + "\nenabled false", "has an attribute"));
    }

    private static Arguments left(String when, String problem) {
        return Arguments.of(rule(ANNOTATIONS, when, THEN), problem);
    }

    private static Arguments right(String then, String problem) {
        return Arguments.of(rule(ANNOTATIONS, "Situation( )", then), problem);
    }

    private static Arguments head(String annotations, String problem) {
        return Arguments.of(rule(annotations, "Situation( )", THEN), problem);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsOutsideTheSubsetIsRefused(String drl, String problem) {
        assertThat(faults(drl)).anySatisfy(fault -> {
            assertThat(fault.problem()).contains(problem);
            assertThat(fault.toString())
                    .startsWith("org/juzhu/rules/test/test.drl:6: rule \"TEST-1\" ")
                    .matches("(?s).*\n  Maybe .*\\.");
        });
    }

    private List<RuleFault> faults(String drl) {
        return catchThrowableOfType(InvalidRuleSetException.class, () -> DrlCompiler.read(scratch, drl))
                .faults();
    }

    @Test
    void allFaultsOfAllRulesComeAtOnce() {
        String second = rule("@from( \"2016-10-01\" )", "Situation( monthsInBeijing != 6 )", "")
                .replace("TEST-1", "TEST-2");
        assertThat(faults(rule(ANNOTATIONS, "Situation( monthsInBeijing != 6 )", THEN) + second))
                .extracting(fault -> fault.rule() + " " + fault.line())
                .containsExactly("TEST-1 6", "TEST-2 14", "TEST-2 14", "TEST-2 14", "TEST-2 14", "TEST-2 14");
    }

    @Test
    void anAnnotationStandsOnce() {
        assertThat(faults(rule(ANNOTATIONS + "\n@from( \"2017-10-01\" )", "Situation( )", THEN)))
                .extracting(RuleFault::toString)
                .contains("org/juzhu/rules/test/test.drl:8: rule \"TEST-1\" has @from twice\n  Maybe take one out.");
    }

    @Test
    void lettersOutsideAsciiBelongIntoTheTexts() {
        assertThat(faults("\n// 居住证\n" + rule(ANNOTATIONS, "Situation( )", THEN)))
                .extracting(RuleFault::toString)
                .containsExactly("org/juzhu/rules/test/test.drl:6: holds letters that are not ASCII\n"
                        + "  Maybe they belong into messages_zh.properties.");
    }

    @Test
    void rulesLieInOnePackage() {
        InvalidRuleSetException invalid = catchThrowableOfType(
                InvalidRuleSetException.class,
                () -> DrlCompiler.read(scratch, "com.example.rules", rule(ANNOTATIONS, "Situation( )", THEN)));
        assertThat(invalid.faults())
                .extracting(RuleFault::problem)
                .containsExactly("is in the package com.example.rules");
    }
}
