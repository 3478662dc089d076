package org.juzhu.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.juzhu.Answer;
import org.juzhu.Evaluator;
import org.juzhu.Juzhu;

/** Every case, by both evaluators. */
class CasesTest {
    private final Juzhu walk = Juzhu.load();
    private final Juzhu session =
            Juzhu.builder().evaluator(Evaluator.DROOLS_SESSION).load();

    @TestFactory
    Stream<DynamicContainer> cases() throws IOException {
        Map<String, List<Case>> files = CaseFile.readAll().stream()
                .collect(Collectors.groupingBy(Case::file, LinkedHashMap::new, Collectors.toList()));
        return files.entrySet().stream()
                .map(file -> dynamicContainer(
                        file.getKey(),
                        file.getValue().stream().map(one -> dynamicTest(one.toString(), () -> check(one)))));
    }

    private void check(Case one) {
        Outcome outcome = new Outcome(one, walk);
        String disabled = one.expected().disabled();
        if (disabled != null) {
            if (outcome.differences().isEmpty()) {
                fail(one + ": holds by now.\nMaybe take out its disabled.");
            }
            abort(disabled);
        }
        assertThat(outcome.differences()).as(outcome::toString).isEmpty();
        // The session knows no ranges, so it may know less; it must not know otherwise.
        assertThat(one.assess(session).verdict(one.decision()).answer())
                .as(() -> "By the session: " + outcome)
                .isIn(outcome.answer(), Answer.UNKNOWN);
    }
}
