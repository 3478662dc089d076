package org.juzhu;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Text;
import org.juzhu.law.Unit;
import org.juzhu.model.Decision;

/**
 * A question of an interview: one component of the person, or the number of entries of a list, or whether there is such a
 * thing at all.
 *
 * @param id the JSON path of what is asked for; the history of a contribution is named by its kind
 * @param type what kind of answer it takes
 * @param several whether the answer is a list of such, which may be empty
 * @param mayBeNone whether the answer may be that there is none, which is null
 * @param unit in what a number is counted; null if it only counts, or if no number is asked for
 * @param least the least number, included; null if no number is asked for
 * @param most the greatest number, included; null if no number is asked for
 * @param earliest the first day, included, or the month of it; null if no day or month is asked for
 * @param latest the last day, included, or the month of it; null if no day or month is asked for
 * @param choices the words it can be, for {@link InputType#CHOICE}, and for {@link InputType#TEXT} the names given so far;
 *     else empty
 * @param about whose or which it is, as in "Child 1"; empty if it is the person's only one
 * @param text the question
 * @param because the clauses that wait for the answer
 * @param moves the decisions asked for that the answer can move
 */
public record InterviewQuestion(
        String id,
        InputType type,
        boolean several,
        boolean mayBeNone,
        @Nullable Unit unit,
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<Choice> choices,
        Text about,
        Text text,
        List<Because> because,
        List<Decision> moves) {

    /** Copies the lists. */
    public InterviewQuestion {
        choices = List.copyOf(choices);
        because = List.copyOf(because);
        moves = List.copyOf(moves);
    }

    /** The question in the reader's language; whose or which it is, {@link #about()} tells. */
    public String text(Locale language) {
        return text.in(language);
    }

    /**
     * A word that the answer can be.
     *
     * @param value as it is answered
     * @param text in plain words
     */
    public record Choice(String value, Text text) {}

    /**
     * A clause that waits for the answer.
     *
     * @param clause the clause
     * @param text what it asks
     * @param citation where it stands
     */
    public record Because(String clause, Text text, Citation citation) {}
}
