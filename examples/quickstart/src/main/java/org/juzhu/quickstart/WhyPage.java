package org.juzhu.quickstart;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final Set<List<Object>> behindTold = new HashSet<>();
    private @Nullable LocalDate answersFrom;
    private boolean tellsDays;

    WhyPage(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
    }

    void add(Verdict verdict) {
        page.blank().line(0, new AnswerWords(sheet).headline(verdict), Style.bold);
        WhyNot why = verdict.whyNot();
        behindTold.clear();
        tellsDays = false;
        if (why != null) {
            answersFrom = why.from();
            add(STEP, why);
            if (tellsDays) {
                page.line(STEP, labels.of("why.going-on"));
            }
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
            hurdles(indent, Mark.BAD, why.always());
        }
        if (!why.open().isEmpty()) {
            page.line(indent, labels.of("why.open"));
            hurdles(indent, Mark.OPEN, why.open());
        }
        if (!why.grounds().isEmpty()) {
            page.line(indent, labels.of(why.grounds().size() == 1 ? "why.ground" : "why.grounds"));
            hurdles(indent, Mark.PLAIN, why.grounds());
        }
    }

    /** Rules that ask for the same in the same words are told once. */
    private void hurdles(int indent, Mark mark, List<WhyNot.Hurdle> hurdles) {
        Set<List<Object>> told = new HashSet<>();
        hurdles.stream()
                .filter(hurdle -> told.add(words(hurdle)))
                .forEach(hurdle -> hurdle(indent + STEP, mark, hurdle));
    }

    private static List<Object> words(WhyNot.Hurdle hurdle) {
        return List.of(
                hurdle.text(),
                hurdle.role(),
                String.valueOf(hurdle.from()),
                hurdle.obstacles().stream()
                        .map(obstacle -> obstacle.reason().detail())
                        .toList());
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
        hurdle.obstacles().forEach(obstacle -> obstacle(below, hurdle, obstacle));
        if (hurdle.role() != Role.BAR && hurdle.from() == null && eachCures(hurdle.obstacles())) {
            page.line(below, labels.of("why.never-at-once"));
        }
        if (hurdle.until() != null && Objects.equals(hurdle.until().plusDays(1), answersFrom)) {
            page.line(below, labels.fill("why.until", "date", hurdle.until().toString()));
        }
        if (hurdle.obstacles().size() > 1 && hurdle.from() != null && !eachCures(hurdle.obstacles())) {
            page.line(below, cure(Cure.TIME, hurdle.from()));
        }
    }

    private static boolean eachCures(List<WhyNot.Obstacle> obstacles) {
        return !obstacles.isEmpty() && obstacles.stream().allMatch(obstacle -> obstacle.from() != null);
    }

    private void obstacle(int indent, WhyNot.Hurdle hurdle, WhyNot.Obstacle obstacle) {
        State state = obstacle.reason().state();
        page.item(
                indent,
                state == State.OPEN ? Mark.OPEN : Mark.BAD,
                told(labels.of(obstacle.reason().detail()), cure(hurdle, obstacle)));
        List<WhyNot> behind = obstacle.behind();
        for (int i = 0; i < behind.size(); i++) {
            behind(indent + STEP, behind.get(i), sameBefore(behind, i), sameAfter(behind, i));
        }
    }

    /** Without the day, if the condition tells it already; then there is nothing to add of time. */
    private String cure(WhyNot.Hurdle hurdle, WhyNot.Obstacle obstacle) {
        if (obstacle.cure() == Cure.TIME && obstacle.from() == null && hurdle.until() != null) {
            return labels.fill("why.not-until", "date", hurdle.until().toString());
        }
        tellsDays |= obstacle.from() != null;
        boolean told = Objects.equals(obstacle.from(), obstacle.reason().metFrom());
        return told && obstacle.cure() == Cure.TIME && obstacle.from() != null
                ? ""
                : cure(obstacle.cure(), told ? null : obstacle.from());
    }

    private String told(String detail, String cure) {
        return cure.isEmpty() ? detail : labels.fill("why.obstacle", "detail", detail, "cure", cure);
    }

    private static int sameBefore(List<WhyNot> all, int place) {
        return (int) all.subList(0, place).stream()
                .filter(one -> one.relation() == all.get(place).relation())
                .count();
    }

    private static boolean sameAfter(List<WhyNot> all, int place) {
        return all.subList(place + 1, all.size()).stream()
                .anyMatch(one -> one.relation() == all.get(place).relation());
    }

    /**
     * What was told of one person is not told again of another of whom it is the same.
     *
     * @param before how many of that relation came before
     * @param more whether more come
     */
    private void behind(int indent, WhyNot why, int before, boolean more) {
        List<Object> same = List.of(why.decision(), why.always(), why.open(), why.grounds());
        boolean told = !behindTold.add(same);
        String key = told ? "why.behind.again" : "why.behind";
        String no = labels.fill(key, "decision", labels.of(why.title()));
        String who = before > 0 || more
                ? labels.fill("why.number", "who", labels.of(why.relation()), "number", String.valueOf(before + 1))
                : labels.of(why.relation());
        page.line(indent, why.relation() == Relation.SELF ? no : labels.fill("why.behind.of", "who", who, "no", no));
        if (!told) {
            add(indent, why);
        }
    }

    private String cure(Cure cure, @Nullable LocalDate from) {
        return from == null
                ? labels.of("why.cure." + cure)
                : labels.fill("why.cure." + cure + ".from", "date", from.toString());
    }
}
