package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Assessment;
import org.juzhu.Duty;
import org.juzhu.Verdict;
import org.juzhu.law.Question;
import org.juzhu.model.Decision;

/**
 * What is to be said of one file.
 *
 * @param name the file as given on the command line
 * @param assessment everything assessed
 * @param wanted the decisions asked for
 */
record AssessedFile(String name, Assessment assessment, List<Decision> wanted) {
    List<Verdict> verdicts() {
        return wanted.stream().map(assessment::verdict).toList();
    }

    List<Duty> duties() {
        return assessment.duties().stream()
                .filter(duty -> wanted.stream().anyMatch(duty.decision()::equals))
                .toList();
    }

    /** The facts worth asking for, of the decisions asked for. */
    List<Question> openQuestions() {
        List<Question> lacking = verdicts().stream()
                .flatMap(verdict -> verdict.lacking().stream())
                .flatMap(ground -> ground.questions().stream())
                .toList();
        return assessment.openQuestions().stream().filter(lacking::contains).toList();
    }
}
