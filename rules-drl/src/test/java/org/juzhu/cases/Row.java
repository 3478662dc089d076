package org.juzhu.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.Duty;
import org.juzhu.Holding;
import org.juzhu.State;
import org.juzhu.law.Indicator;
import org.juzhu.law.PaperNeed;
import org.juzhu.model.Claim;
import org.juzhu.model.DocumentType;

/**
 * A row of a case file, without the facts of the person: all expectations that it can state. What is null is not
 * checked. Clauses stand without their decision.
 *
 * @param name what is special about the person
 * @param on the day, if not that of the file
 * @param decision the decision, if not that of the file
 * @param disabled why the library is still known to get this wrong; reported as skipped
 * @param expect the answer
 * @param state the state of the permit, or {@code none}
 * @param shows ids of the dossier that the case shows, beside those of the rules that it names
 * @param because reasons that must be among those given, in brief
 * @param possibleFrom the first day of a YES, or {@code never}
 * @param lacks the facts lacking, ground by ground
 * @param gap the ids of the open gaps
 * @param notes clauses that must be noted
 * @param noNotes clauses that must not be noted
 * @param papers for each need named, exactly the papers that fit
 * @param papersOpen for each need named, exactly the papers that may fit, for all one knows
 * @param holding which of the papers that fit or may fit are at hand
 * @param duties exactly what falls due
 * @param homesLeft how many homes may still be bought: {@code 1}, {@code 0 to 2}, {@code unlimited}
 * @param points how the points of the family come about, or {@code none}: {@code (2 + 1) x 2 = 6}
 * @param score the points of the lines named in the score of points-based settlement, {@code TOTAL} for the sum:
 *     {@code 12.9-12.94}; {@code none} if there is no score
 * @param claim what is claimed for that score; if not told, what brings most
 * @param lineMost the most that the lines named can bring, or {@code none}
 * @param lineGaps the ids of the open gaps of the lines named
 * @param lineLacks the facts lacking for the lines named
 * @param months what became of months in the lines named, each of which must be told: {@code 2010-01 to 2015-05 FILLED_IN}
 * @param rule rules that must be in force and touch the person, which pins the version
 * @param noRule rules that must not
 */
record Row(
        @JsonProperty("case") @Nullable String name,
        @Nullable LocalDate on,
        @Nullable String decision,
        @Nullable String disabled,
        @Nullable Answer expect,
        @Nullable String state,
        @Nullable List<String> shows,
        @Nullable List<String> because,
        @Nullable String possibleFrom,
        @Nullable List<List<String>> lacks,
        @Nullable List<String> gap,
        @Nullable List<String> notes,
        @Nullable List<String> noNotes,
        @Nullable Map<PaperNeed, List<DocumentType>> papers,
        @Nullable Map<PaperNeed, List<DocumentType>> papersOpen,
        @Nullable Map<DocumentType, Holding> holding,
        @Nullable List<Due> duties,
        @Nullable String homesLeft,
        @Nullable String points,
        @Nullable Map<String, String> score,
        @Nullable Claim claim,
        @Nullable Map<Indicator, String> lineMost,
        @Nullable Map<Indicator, List<String>> lineGaps,
        @Nullable Map<Indicator, List<String>> lineLacks,
        @Nullable Map<Indicator, List<String>> months,
        @Nullable List<String> rule,
        @Nullable List<String> noRule) {

    /** A duty; MET and not overdue unless said otherwise, and without a day where none is known. */
    record Due(
            String clause,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable State state,
            @Nullable Boolean overdue) {
        Due {
            state = state == null ? State.MET : state;
            overdue = overdue != null && overdue;
        }

        static Due of(Duty duty) {
            return new Due(Case.shortName(duty.clause()), duty.from(), duty.until(), duty.state(), duty.overdue());
        }
    }
}
