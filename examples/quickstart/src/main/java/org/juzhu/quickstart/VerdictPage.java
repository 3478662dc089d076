package org.juzhu.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.Assessment;
import org.juzhu.FamilyPoints;
import org.juzhu.HomesLeft;
import org.juzhu.OpenGap;
import org.juzhu.Reason;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.law.Condition;
import org.juzhu.law.Cure;
import org.juzhu.law.Question;
import org.juzhu.law.Role;
import org.juzhu.model.Decision;
import picocli.CommandLine.Help.Ansi.Style;

/** One decision for a reader: the answer, the reasons, what is lacking, the papers, and what to know. */
final class VerdictPage {
    private final Sheet sheet;
    private final Page page;
    private final Labels labels;
    private final Map<String, Question> questions;
    private final Verdict verdict;
    private final List<WeighedRule> rules;

    VerdictPage(Sheet sheet, Verdict verdict) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
        this.questions =
                sheet.catalogue().questions().stream().collect(Collectors.toMap(Question::fact, Function.identity()));
        this.verdict = verdict;
        this.rules = WeighedRule.of(verdict);
    }

    void add(Assessment assessment, boolean inFull) {
        boolean officeDecides = verdict.answer() == Answer.OFFICE_DECIDES;
        answer();
        if (officeDecides) {
            gaps();
        }
        bars();
        if (!isClosedToAll()) {
            conditions();
        }
        new LackingPage(page, labels).add(verdict.lacking());
        if (!officeDecides) {
            gaps();
        }
        if (verdict.answer() != Answer.NO || verdict.possibleFrom() != null) {
            new PaperPage(sheet).add(assessment.papers(verdict.decision()));
        }
        new NotePage(sheet).add(assessment, verdict, inFull);
    }

    private void answer() {
        AnswerWords words = new AnswerWords(sheet);
        Style colour = switch (verdict.answer()) {
            case YES -> Style.fg_green;
            case NO -> Style.fg_red;
            case UNKNOWN, OFFICE_DECIDES -> Style.fg_yellow;
        };
        page.blank().line(0, words.headline(verdict), Style.bold, colour);
        if (verdict.answer() == Answer.NO && verdict.possibleFrom() == null && somethingComes()) {
            page.line(2, labels.of("answer.NO.lapses"));
        }
        if (verdict.answer() == Answer.NO && words.isGivenByPermit(verdict.decision())) {
            page.line(2, labels.of("answer.NO.by-permit"));
        }
        HomesLeft homes = verdict.homesLeft();
        if (homes != null) {
            page.line(2, HomesWords.of(labels, homes) + openHomes(homes));
        }
        FamilyPoints points = verdict.familyPoints();
        if (points != null) {
            new PointsPage(sheet).add(points);
        }
    }

    /** On what it hinges how many homes, if that is not told below already. */
    private String openHomes(HomesLeft homes) {
        if (verdict.answer() != Answer.YES || homes.least() == homes.most()) {
            return "";
        }
        List<Reason> open = verdict.reasons().stream()
                .filter(reason -> reason.ruleState() == State.OPEN)
                .toList();
        String facts = new FactWords(sheet).open(open);
        // What is open may come only with the next home.
        return facts.isEmpty() ? "" : labels.fill("homes.open", "facts", facts);
    }

    /** Whether time alone cures a condition, though not all of them together, and no gap is what keeps them apart. */
    private boolean somethingComes() {
        return verdict.reasons().stream().anyMatch(reason -> reason.metFrom() != null)
                && verdict.reasons().stream()
                        .noneMatch(reason -> reason.role() == Role.GAP && reason.state() != State.FAILED);
    }

    /** Whether some bar stands in everybody's way: then the person's own facts do not matter. */
    private boolean isClosedToAll() {
        return rules.stream().anyMatch(rule -> rule.role() == Role.BAR && rule.isForEverybody());
    }

    /** Only the bars that stand in the way, or may: of the others there is nothing to know. */
    private void bars() {
        List<WeighedRule> bars = rules(Role.BAR).stream()
                .filter(bar -> bar.state() != State.FAILED)
                .toList();
        if (!bars.isEmpty()) {
            BarWords words = new BarWords(sheet);
            page.line(2, labels.of("bars"));
            bars.forEach(bar -> page.item(4, bar.state() == State.OPEN ? Mark.OPEN : Mark.BAD, words.of(bar)));
        }
    }

    private void conditions() {
        List<WeighedRule> required = new ArrayList<>(rules(Role.REQUIREMENT));
        List<WeighedRule> grounds = rules(Role.GROUND);
        if (grounds.size() == 1) {
            // One of one: it is as good as required.
            required.addAll(grounds);
        }
        section("requirements", required, VerdictPage::mark);
        if (grounds.size() > 1) {
            boolean enough = grounds.stream().anyMatch(ground -> ground.state() == State.MET);
            section("grounds", grounds, ground -> enough && ground.state() != State.MET ? Mark.PLAIN : mark(ground));
        }
    }

    private List<WeighedRule> rules(Role role) {
        return rules.stream().filter(rule -> rule.role() == role).toList();
    }

    private static Mark mark(WeighedRule rule) {
        return mark(rule.state());
    }

    private static Mark mark(State state) {
        return switch (state) {
            case MET -> Mark.GOOD;
            case FAILED -> Mark.BAD;
            case OPEN -> Mark.OPEN;
        };
    }

    private void section(String key, List<WeighedRule> listed, Function<WeighedRule, Mark> marks) {
        if (!listed.isEmpty()) {
            page.line(2, labels.of(key));
            listed.forEach(rule -> rule(rule, marks.apply(rule)));
        }
    }

    private void rule(WeighedRule rule, Mark mark) {
        Reason first = rule.reasons().get(0);
        String source = sheet.citations().cite(first.citation(), first.evidence());
        if (rule.reasons().size() == 1) {
            page.item(4, mark, labels.of(first.text()) + cure(first, mark) + source);
            return;
        }
        String clause = labels.of(sheet.catalogue().text(sheet.rule(rule.name())));
        page.item(4, mark, labels.fill("clause", "clause", clause) + source);
        if (mark != Mark.PLAIN) {
            telling(rule).forEach(reason -> {
                Mark own = mark(reason.state());
                page.item(8, own, labels.of(reason.detail()) + cure(reason, own));
            });
        }
    }

    /** Where nothing can be done about one of its conditions, the others do not matter. */
    private List<Reason> telling(WeighedRule rule) {
        List<Reason> hopeless = rule.reasons().stream()
                .filter(reason -> reason.state() == State.FAILED && cureOf(reason) == Cure.NOBODY)
                .toList();
        return hopeless.isEmpty() ? rule.reasons() : hopeless.subList(0, 1);
    }

    /** Who can turn a condition that hurts, if time alone does not. */
    private String cure(Reason reason, Mark mark) {
        Cure cure = mark == Mark.BAD && reason.state() == State.FAILED ? cureOf(reason) : null;
        return cure == null || cure == Cure.TIME ? "" : labels.of("cure." + cure);
    }

    /** Null where time alone turns it, and where an earlier answer does: that one its own page tells. */
    private @Nullable Cure cureOf(Reason reason) {
        Condition condition = reason.condition();
        if (condition == null || reason.metFrom() != null) {
            return null;
        }
        Question question = questions.get(condition.fact());
        boolean earlier = condition.arguments().stream().anyMatch(Decision.class::isInstance);
        return question == null || earlier ? null : question.cure();
    }

    private void gaps() {
        List<OpenGap> gaps = verdict.gaps();
        if (!gaps.isEmpty()) {
            page.line(2, labels.of("gaps"));
            gaps.stream().map(gap -> GapWords.of(labels, gap)).distinct().forEach(gap -> page.item(4, Mark.OPEN, gap));
        }
    }
}
