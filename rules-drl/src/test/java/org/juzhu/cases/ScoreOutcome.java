package org.juzhu.cases;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.Assessment;
import org.juzhu.OpenGap;
import org.juzhu.SettlementScore;
import org.juzhu.law.Indicator;
import org.juzhu.law.Question;
import org.juzhu.model.Claim;

/** The score of points-based settlement that came out of a case. */
final class ScoreOutcome {
    private final @Nullable SettlementScore score;

    ScoreOutcome(Assessment assessment, @Nullable Claim claim) {
        this.score = claim == null ? assessment.settlementScore() : assessment.settlementScore(claim);
    }

    /** The points of a line, or of the total; none if there are none. */
    String points(String line) {
        if (score == null) {
            return "none";
        }
        return line.equals("TOTAL")
                ? score.total().toString()
                : of(Indicator.valueOf(line), one -> one.points().toString(), "none");
    }

    /** The most that a line can bring. */
    String most(Indicator line) {
        return of(line, one -> one.most() == null ? "none" : one.most().toPlainString(), "none");
    }

    List<String> gaps(Indicator line) {
        return of(line, one -> one.gaps().stream().map(OpenGap::id).toList(), List.of());
    }

    List<String> gapClauses(Indicator line) {
        return of(line, one -> one.gaps().stream().map(OpenGap::clause).toList(), List.of());
    }

    List<String> lacks(Indicator line) {
        return of(line, one -> one.lacking().stream().map(Question::fact).toList(), List.of());
    }

    List<String> months(Indicator line) {
        return of(line, one -> one.months().stream().map(ScoreOutcome::months).toList(), List.of());
    }

    private static String months(SettlementScore.CountedMonths months) {
        String until = months.until().equals(months.from()) ? "" : " to " + months.until();
        return months.from() + until + " " + months.use();
    }

    /** What a rule brings or takes in a line; null if it is no part of it, or if how much is not known. */
    List<SettlementScore.Part> parts(Indicator line, String rule) {
        return of(
                line,
                one -> one.parts().stream()
                        .filter(part -> part.rule().equals(rule))
                        .toList(),
                List.of());
    }

    private <T> T of(Indicator line, Function<SettlementScore.Line, T> what, T none) {
        SettlementScore.Line found = score == null ? null : score.line(line);
        return found == null ? none : Objects.requireNonNull(what.apply(found));
    }
}
