package org.juzhu.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.juzhu.law.Anchor;
import org.juzhu.law.Counted;
import org.juzhu.law.Effect;
import org.juzhu.law.Finding;
import org.juzhu.law.Indicator;
import org.juzhu.law.Kin;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Role;
import org.juzhu.model.Decision;
import org.juzhu.model.DocumentType;
import org.juzhu.model.PermitState;
import org.juzhu.model.PermitType;
import org.juzhu.model.Topic;

/**
 * What a rule's right-hand side may say: one call, with literals. Run once at load against a recorder, it names the
 * rule's role; fired in a session it does nothing.
 */
public final class Roles {
    private Roles() {}

    /** Every requirement in force must hold. */
    public static void requirement(Object drools, Decision decision) {
        record(drools, new Effect.Plain(Role.REQUIREMENT, decision));
    }

    /** One ground suffices. */
    public static void ground(Object drools, Decision decision) {
        record(drools, new Effect.Plain(Role.GROUND, decision));
    }

    /** No bar may hold. */
    public static void bar(Object drools, Decision decision) {
        record(drools, new Effect.Bar(decision, null));
    }

    /** No bar may hold; where this one does, the permit is in that state. */
    public static void bar(Object drools, Decision decision, PermitState state) {
        record(drools, new Effect.Bar(decision, state));
    }

    /** Something to know. */
    public static void note(Object drools, Decision decision) {
        record(drools, new Effect.Note(decision, null, null));
    }

    /** Something to know, which a comparison shows in that row. */
    public static void note(Object drools, Decision decision, Topic topic) {
        record(drools, new Effect.Note(decision, topic, null));
    }

    /** Something often said, and how true it is. */
    public static void claim(Object drools, Decision decision, Finding finding) {
        record(drools, new Effect.Note(decision, null, finding));
    }

    /** The law is not known here, for whom the conditions touch; {@code place} is what it stands for. */
    public static void gap(Object drools, Decision decision, Role place) {
        record(drools, new Effect.Gap(decision, place, null));
    }

    /** The law is not known here; no answer hinges on it, and a comparison shows it in that row. */
    public static void gap(Object drools, Decision decision, Topic topic) {
        record(drools, new Effect.Gap(decision, Role.NOTE, topic));
    }

    /** So many points of a score. */
    public static void line(Object drools, Decision decision, int points) {
        record(drools, new Effect.Line(decision, null, BigDecimal.valueOf(points), 1, false));
    }

    /** So many points of a score for each of what the condition counts. */
    public static void lineForEach(Object drools, Decision decision, int points) {
        record(drools, new Effect.Line(decision, null, BigDecimal.valueOf(points), 1, true));
    }

    /** So many points in a line of a score. */
    public static void line(Object drools, Decision decision, Indicator line, double points) {
        record(drools, points(decision, line, points));
    }

    /** So many points in a line of a score for so many of what the condition counts, in proportion. */
    public static void line(Object drools, Decision decision, Indicator line, int points, int of) {
        record(drools, rate(decision, line, points, of));
    }

    /** So many points at the most in a line of a score. */
    public static void cap(Object drools, Decision decision, Indicator line, int points) {
        record(drools, new Effect.Cap(decision, line, BigDecimal.valueOf(points)));
    }

    /** So many points by which a line of a score may differ. */
    public static void tolerance(Object drools, Decision decision, Indicator line, double points) {
        record(drools, new Effect.Tolerance(decision, line, BigDecimal.valueOf(points)));
    }

    /** Up to so many points in a line of a score; the law is not known here. */
    public static void gap(Object drools, Decision decision, Indicator line, int points) {
        record(drools, new Effect.Gap(decision, Role.LINE, null, points(decision, line, points), null));
    }

    /** Up to so many points for so many of what the condition counts; the law is not known here. */
    public static void gap(Object drools, Decision decision, Indicator line, int points, int of) {
        record(drools, new Effect.Gap(decision, Role.LINE, null, rate(decision, line, points, of), null));
    }

    /** Whether such months count for a line of a score is not known. */
    public static void gap(Object drools, Decision decision, Indicator line, Counted counted) {
        record(drools, new Effect.Gap(decision, Role.LINE, null, points(decision, line, 0), counted));
    }

    /** Such months count. */
    public static void counts(Object drools, Decision decision, Counted counted) {
        record(drools, new Effect.Counting(decision, counted, null));
    }

    /** Such months count from that one on. */
    public static void countsFrom(Object drools, Decision decision, Counted counted, int year, int month) {
        record(drools, new Effect.Counting(decision, counted, YearMonth.of(year, month)));
    }

    private static Effect.Line points(Decision decision, Indicator line, double points) {
        // Without the exponent that it gives 20 points.
        BigDecimal plain =
                new BigDecimal(BigDecimal.valueOf(points).stripTrailingZeros().toPlainString());
        return new Effect.Line(decision, line, plain, 1, false);
    }

    private static Effect.Line rate(Decision decision, Indicator line, int points, int of) {
        return new Effect.Line(decision, line, BigDecimal.valueOf(points), of, true);
    }

    /** The points of those members of the family count so many times. */
    public static void times(Object drools, Decision decision, Kin kin, int times) {
        record(drools, new Effect.Factor(decision, kin, times, false));
    }

    /** The points of those members of the family count so many times for each of what the condition counts. */
    public static void timesForEach(Object drools, Decision decision, Kin kin, int times) {
        record(drools, new Effect.Factor(decision, kin, times, true));
    }

    /** A paper that shows what is needed. */
    public static void paper(Object drools, Decision decision, PaperNeed need, DocumentType document) {
        paper(drools, decision, need, document, Period.ZERO);
    }

    /** A paper that shows what is needed, if it still runs for so long. */
    public static void paper(Object drools, Decision decision, PaperNeed need, DocumentType document, Period ahead) {
        record(drools, new Effect.Paper(decision, need, document, ahead, true));
    }

    /** The paper of those whom the conditions touch ends too soon to show what is needed. */
    public static void tooShort(Object drools, Decision decision, PaperNeed need, DocumentType document) {
        record(drools, new Effect.Paper(decision, need, document, Period.ZERO, false));
    }

    /** Something due from so long after the anchor's day until so long after it, both included. */
    public static void duty(Object drools, Decision decision, Anchor anchor, Period after, Period until) {
        record(drools, new Effect.Duty(decision, anchor, after, until));
    }

    /** Something due from so long after the anchor's day; no last day is known. */
    public static void duty(Object drools, Decision decision, Anchor anchor, Period after) {
        record(drools, new Effect.Duty(decision, anchor, after, null));
    }

    /** Something due until so long after the anchor's day; from which day is not known. */
    public static void dutyUntil(Object drools, Decision decision, Anchor anchor, Period until) {
        record(drools, new Effect.Duty(decision, anchor, null, until));
    }

    /** Something due in such a window, and never later than on the last day of the permit. */
    public static void dutyInTerm(Object drools, Decision decision, Anchor anchor, Period after, Period until) {
        record(drools, new Effect.Duty(decision, anchor, after, until, null, true));
    }

    /** Something due in such a window around the last day of the permit, if a term without a printed one is so long. */
    public static void dutyOfTerm(Object drools, Decision decision, Period term, Period after, Period until) {
        record(drools, new Effect.Duty(decision, Anchor.LAST_DAY, after, until, term, false));
    }

    /** The same, if from which day is not known. */
    public static void dutyOfTermUntil(Object drools, Decision decision, Period term, Period until) {
        record(drools, new Effect.Duty(decision, Anchor.LAST_DAY, null, until, term, false));
    }

    /** Something due on the days on which the rule is in force. */
    public static void duty(Object drools, Decision decision) {
        record(drools, new Effect.Duty(decision, null, null, null));
    }

    /** How long a permit is valid from issue or endorsement. */
    public static void term(Object drools, PermitType permit, Period length) {
        record(drools, new Effect.Term(permit, length));
    }

    /** Terms that ended in the first stretch were extended, and endorsements in the second made up for them. */
    public static void extension(
            Object drools,
            PermitType permit,
            LocalDate endedFrom,
            LocalDate endedUntil,
            LocalDate madeUpFrom,
            LocalDate madeUpUntil) {
        record(drools, new Effect.Extension(permit, endedFrom, endedUntil, madeUpFrom, madeUpUntil));
    }

    /** That day. */
    public static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** So many months, and then so many days. */
    public static Period monthsAndDays(int months, int days) {
        return Period.of(0, months, days);
    }

    /** That many days. */
    public static Period days(int days) {
        return Period.ofDays(days);
    }

    /** That many months. */
    public static Period months(int months) {
        return Period.ofMonths(months);
    }

    private static void record(Object drools, Effect effect) {
        if (drools instanceof Recorder recorder) {
            recorder.record(effect);
        }
    }

    /** What is passed for {@code drools} when a consequence is run only to learn its role. */
    public interface Recorder {
        /** Takes down what the rule does. */
        void record(Effect effect);
    }
}
