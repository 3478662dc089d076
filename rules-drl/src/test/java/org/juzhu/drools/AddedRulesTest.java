package org.juzhu.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.juzhu.Evaluator;
import org.juzhu.Juzhu;
import org.juzhu.Note;
import org.juzhu.model.Applicant;
import org.juzhu.model.Hukou;
import org.juzhu.model.PermitType;
import org.juzhu.spi.InvalidRuleSetException;

/** A host adds rules of its own. */
class AddedRulesTest {
    private static final String RULE = """

            rule "%s"
            @clause( "RESIDENCE_PERMIT/house-rule" )
            @source( "HOUSE-1" )  @evidence( TEXT )  @from( "2026-01-01" )
            when
              Situation( hukou == ELSEWHERE )
            then
              note( drools, RESIDENCE_PERMIT );
            end
            """;
    private static final String TEXTS = """
            clause.RESIDENCE_PERMIT/house-rule = Our agency books the appointment.
            instrument.HOUSE-1 = House rules
            """;

    @TempDir
    Path scratch;

    private Juzhu.Builder with(String rule, String texts) throws IOException {
        ClassLoader loader = DrlCompiler.build(scratch, "org.juzhu.rules", RULE.formatted(rule), texts);
        return Juzhu.builder().addRules(loader, DrlCompiler.DESCRIBED_IN);
    }

    @Test
    void theyWorkBesideTheLaw() throws IOException {
        Applicant person = Applicant.builder().hukou(Hukou.ELSEWHERE).build();
        for (Evaluator evaluator : Evaluator.values()) {
            Juzhu juzhu = with("HOUSE-1", TEXTS).evaluator(evaluator).load();
            assertThat(juzhu.assess(person, LocalDate.of(2026, 11, 23)).notes(PermitType.RESIDENCE_PERMIT))
                    .extracting(Note::rule)
                    .contains("HOUSE-1", "AMB-02");
            assertThat(juzhu.ruleSet().hash())
                    .isNotEqualTo(Juzhu.load().ruleSet().hash());
            assertThat(juzhu.ruleSet().version())
                    .isEqualTo(Juzhu.load().ruleSet().version());
        }
    }

    @Test
    void aNameThatTheLawHasIsRefused() throws IOException {
        Juzhu.Builder builder = with("BJ270-7-1", TEXTS);
        assertThatThrownBy(builder::load)
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("test.drl:6: rule \"BJ270-7-1\" has the name of a rule in")
                .hasMessageContaining("residence-permit.drl:");
    }

    @Test
    void aTextThatIsMissingIsRefused() throws IOException {
        Juzhu.Builder builder = with("HOUSE-1", "instrument.HOUSE-1 = House rules\n");
        assertThatThrownBy(builder::load)
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("lacks the text clause.RESIDENCE_PERMIT/house-rule");
    }

    @Test
    void aDescriptorThatIsNowhereIsRefused() {
        Juzhu.Builder builder =
                Juzhu.builder().addRules(AddedRulesTest.class.getClassLoader(), "no/rule-set.properties");
        assertThatThrownBy(builder::load)
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("no/rule-set.properties: is not on the class path")
                .hasMessageContaining("Maybe ");
    }
}
