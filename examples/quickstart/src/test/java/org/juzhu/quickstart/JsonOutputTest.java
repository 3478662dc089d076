package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonOutputTest {
    private static JsonNode json(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("]\n").doesNotContain("\r");
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void everyFileHasItsVerdicts() throws IOException {
        JsonNode files = json(Samples.assessAll("en", "json").toArray(String[]::new));

        assertThat(files).hasSize(Samples.all().size()).allSatisfy(file -> {
            assertThat(file.propertyNames())
                    .containsExactly(
                            "file", "date", "ruleSet", "warnings", "verdicts", "family", "duties", "openQuestions");
            assertThat(file.get("verdicts")).hasSizeGreaterThan(3);
        });
    }

    @Test
    void aVerdictTellsWhy() {
        JsonNode file = json(
                        "assess",
                        Samples.file("four-months-in"),
                        "--on",
                        Samples.DAY,
                        "--decision",
                        "RESIDENCE_PERMIT",
                        "--format",
                        "json",
                        "--lang",
                        "zh")
                .get(0);
        JsonNode verdict = file.get("verdicts").get(0);
        JsonNode lived = null;
        for (JsonNode reason : verdict.get("reasons")) {
            lived = reason.get("code").asString().equals("RESIDENCE_PERMIT/six-months-lived/monthsInBeijing")
                    ? reason
                    : lived;
        }

        assertThat(verdict.get("answer").asString()).isEqualTo("NO");
        assertThat(verdict.get("possibleFrom").asString()).isEqualTo("2027-01-20");
        assertThat(lived).isNotNull();
        assertThat(lived.get("condition").asString()).isEqualTo("monthsInBeijing >= 6");
        assertThat(lived.get("value").get("known").asInt()).isEqualTo(4);
        assertThat(lived.get("citation").get("place").asString()).isEqualTo("art. 7(1)");
        assertThat(lived.get("text").asString()).contains("已在北京居住满六个月");
    }

    private static JsonNode ofEmployee(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                command, Samples.file("employer-could-apply-on-2026-11-23"), "--on", Samples.DAY, "--format", "json"));
        arguments.addAll(List.of(more));
        return json(arguments.toArray(String[]::new)).get(0);
    }

    @Test
    void aNoTellsWhatIsInTheWay() {
        JsonNode why = ofEmployee("why", "--decision", "CAR_INDIVIDUAL")
                .get("verdicts")
                .get(0)
                .get("whyNot");

        assertThat(why.get("from").asString()).isEqualTo("2029-08-01");
        JsonNode group = why.get("grounds").get(0).get("obstacles").get(0);
        assertThat(group.get("cure").asString()).isEqualTo("TIME");
        JsonNode permit = group.get("behind").get(0).get("grounds").get(0);
        assertThat(permit.get("cure").asString()).isEqualTo("EMPLOYER");
        assertThat(ofEmployee("why", "--decision", "RESIDENCE_PERMIT")
                        .get("verdicts")
                        .get(0)
                        .get("whyNot")
                        .isNull())
                .isTrue();
    }

    @Test
    void waysAreSteps() {
        JsonNode ways = ofEmployee("ways", "--decision", "CAR_INDIVIDUAL")
                .get("verdicts")
                .get(0)
                .get("ways");

        assertThat(ways).hasSize(2);
        assertThat(ways.get(0).get("from").asString()).isEqualTo(Samples.DAY);
        assertThat(ways.get(0).get("steps"))
                .extracting(step -> step.get("change").asString())
                .containsExactly("EmployerApplies", "PermitIssued");
        assertThat(ways.get(0).get("hinges")).isNotEmpty();
    }

    @Test
    void aChangeTellsWhatItChanges() {
        JsonNode whatIf = ofEmployee("what-if", "--set", "permit=WORK_RESIDENCE_PERMIT");

        assertThat(whatIf.propertyNames())
                .containsExactly(
                        "file", "date", "ruleSet", "warnings", "changes", "dateAfter", "decisions", "duties", "papers");
        assertThat(whatIf.get("decisions")).anySatisfy(turned -> {
            assertThat(turned.get("decision").asString()).isEqualTo("CAR_INDIVIDUAL");
            assertThat(turned.get("before").get("answer").asString()).isEqualTo("NO");
            assertThat(turned.get("after").get("answer").asString()).isEqualTo("YES");
            assertThat(turned.get("causes")).isNotEmpty();
        });
    }

    @Test
    void whatIsUnknownIsAsked() {
        JsonNode file = json(
                        "assess",
                        Samples.file("dormitory"),
                        "--on",
                        Samples.DAY,
                        "--decision",
                        "RESIDENCE_PERMIT",
                        "--format",
                        "json")
                .get(0);

        assertThat(file.get("openQuestions")).hasSize(1);
        assertThat(file.get("openQuestions").get(0).get("fact").asString()).isEqualTo("monthsOfDwellingAhead");
    }

    @Test
    void rulesAndGapsAreData() {
        JsonNode rules = json("rules", "--format", "json");
        JsonNode gaps = json("gaps", "--format", "json", "--lang", "zh");

        assertThat(rules).anySatisfy(rule -> {
            assertThat(rule.get("name").asString()).isEqualTo("BJ270-7-1");
            assertThat(rule.get("conditions").get(0).asString()).isEqualTo("monthsInBeijing >= 6");
        });
        assertThat(gaps)
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.get("office").asString()).isNotBlank());
    }
}
