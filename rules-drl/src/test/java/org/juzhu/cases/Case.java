package org.juzhu.cases;

import java.time.LocalDate;
import org.juzhu.Assessment;
import org.juzhu.Juzhu;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;

/** One person, a day, a decision, and what is expected. */
record Case(String file, String name, Applicant applicant, LocalDate on, Decision decision, Row expected) {

    Assessment assess(Juzhu juzhu) {
        return juzhu.assess(applicant, on);
    }

    /** The score of points-based settlement. */
    ScoreOutcome score(Assessment assessment) {
        return new ScoreOutcome(assessment, expected.claim());
    }

    /** A clause without the decision before it. */
    static String shortName(String clause) {
        return clause.substring(clause.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
