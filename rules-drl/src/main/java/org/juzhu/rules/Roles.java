package org.juzhu.rules;

import java.time.Period;
import org.juzhu.law.Anchor;
import org.juzhu.law.Effect;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Role;
import org.juzhu.model.Decision;
import org.juzhu.model.DocumentType;

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
        record(drools, new Effect.Plain(Role.BAR, decision));
    }

    /** Something to know. */
    public static void note(Object drools, Decision decision) {
        record(drools, new Effect.Plain(Role.NOTE, decision));
    }

    /** The law is not known here, for whom the conditions touch; {@code place} is what it stands for. */
    public static void gap(Object drools, Decision decision, Role place) {
        record(drools, new Effect.Gap(decision, place));
    }

    /** A paper that shows what is needed. */
    public static void paper(Object drools, Decision decision, PaperNeed need, DocumentType document) {
        paper(drools, decision, need, document, Period.ZERO);
    }

    /** A paper that shows what is needed, if it still runs for so long. */
    public static void paper(Object drools, Decision decision, PaperNeed need, DocumentType document, Period ahead) {
        record(drools, new Effect.Paper(decision, need, document, ahead));
    }

    /** Something due from so long after the anchor's day until so long after it, both included. */
    public static void duty(Object drools, Decision decision, Anchor anchor, Period after, Period until) {
        record(drools, new Effect.Duty(decision, anchor, after, until));
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
