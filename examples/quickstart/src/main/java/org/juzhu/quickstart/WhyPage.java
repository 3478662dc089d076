package org.juzhu.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.Relation;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.WhyNot;
import org.juzhu.law.Cure;
import org.juzhu.law.Role;
import picocli.CommandLine.Help.Ansi.Style;

/** Why a decision is a NO: what is always in the way, then ground by ground, the nearest first. */
final class WhyPage {
    private static final int STEP = 2;

    private final Sheet sheet;
    private final Page page;
    private final Labels labels;

    WhyPage(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
    }

    void add(Verdict verdict) {
        page.blank().line(0, new AnswerWords(sheet).headline(verdict), Style.bold);
        WhyNot why = verdict.whyNot();
        if (why != null) {
            add(STEP, why);
            return;
        }
        page.line(STEP, labels.of("why.answer." + verdict.answer()));
        if (verdict.answer() == Answer.OFFICE_DECIDES) {
            new BriefVerdict(sheet).open(STEP, verdict);
        }
    }

    private void add(int indent, WhyNot why) {
        if (!why.always().isEmpty()) {
            page.line(indent, labels.of("why.always"));
            why.always().forEach(hurdle -> hurdle(indent + STEP, Mark.BAD, hurdle));
        }
        if (!why.grounds().isEmpty()) {
            page.line(indent, labels.of(why.grounds().size() == 1 ? "why.ground" : "why.grounds"));
            why.grounds().forEach(hurdle -> hurdle(indent + STEP, Mark.PLAIN, hurdle));
        }
    }

    private void hurdle(int indent, Mark mark, WhyNot.Hurdle hurdle) {
        page.item(
                indent, mark, labels.of(hurdle.text()) + sheet.citations().cite(hurdle.citation(), hurdle.evidence()));
        int below = indent + STEP;
        if (hurdle.role() == Role.GAP) {
            page.line(below, labels.of("why.gap"));
        }
        if (hurdle.role() == Role.BAR && hurdle.obstacles().size() > 1) {
            page.line(below, labels.of("why.bar"));
        }
        if (hurdle.obstacles().isEmpty()) {
            page.line(below, cure(Cure.NOBODY, hurdle.from()));
        }
        hurdle.obstacles().forEach(obstacle -> obstacle(below, obstacle));
        if (hurdle.obstacles().size() > 1 && hurdle.from() != null && !eachCures(hurdle.obstacles())) {
            page.line(below, cure(Cure.TIME, hurdle.from()));
        }
    }

    private static boolean eachCures(List<WhyNot.Obstacle> obstacles) {
        return obstacles.stream().allMatch(obstacle -> obstacle.from() != null);
    }

    private void obstacle(int indent, WhyNot.Obstacle obstacle) {
        State state = obstacle.reason().state();
        page.item(
                indent,
                state == State.OPEN ? Mark.OPEN : Mark.BAD,
                labels.of(obstacle.reason().detail()) + cure(obstacle));
        obstacle.behind().forEach(why -> {
            page.line(indent + STEP, behind(why));
            add(indent + STEP, why);
        });
    }

    /** Without the day, if the condition tells it already; then there is nothing to add of time. */
    private String cure(WhyNot.Obstacle obstacle) {
        boolean told = Objects.equals(obstacle.from(), obstacle.reason().metFrom());
        return told && obstacle.cure() == Cure.TIME && obstacle.from() != null
                ? ""
                : " " + cure(obstacle.cure(), told ? null : obstacle.from());
    }

    private String behind(WhyNot why) {
        String no = labels.fill("why.behind", "decision", labels.of(why.title()));
        return why.relation() == Relation.SELF
                ? no
                : labels.fill("why.behind.of", "who", labels.of(why.relation()), "no", no);
    }

    private String cure(Cure cure, @Nullable LocalDate from) {
        return from == null
                ? labels.of("why.cure." + cure)
                : labels.fill("why.cure." + cure + ".from", "date", from.toString());
    }
}
