package org.juzhu.quickstart;

import java.util.List;
import java.util.function.Predicate;
import org.juzhu.Answer;
import org.juzhu.Assessment;
import org.juzhu.Note;
import org.juzhu.Paper;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.law.Effect;
import org.juzhu.law.Role;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.PermitState;
import org.juzhu.model.PermitType;
import org.juzhu.model.Topic;
import picocli.CommandLine.Help.Ansi.Style;

/** The papers for one decision as a list to take along. */
final class ChecklistPage {
    private final Sheet sheet;
    private final Page page;
    private final Labels labels;
    private final PaperPage papers;

    ChecklistPage(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
        this.papers = new PaperPage(sheet);
    }

    void add(Assessment assessment, Verdict verdict) {
        page.blank().line(0, new AnswerWords(sheet).headline(verdict), Style.bold);
        List<WantedPaper> wanted = assessment.papers(verdict.decision()).stream()
                .map(WantedPaper::of)
                .toList();
        if (isHeld(assessment, verdict)) {
            page.line(2, labels.of("checklist.held." + verdict.decision().name()), Style.fg_yellow);
        }
        if (verdict.answer() == Answer.NO) {
            page.line(2, labels.of("checklist.no"));
        }
        if (isBarred(verdict)) {
            page.line(2, labels.of("checklist.barred"));
        } else if (wanted.isEmpty()) {
            page.line(2, labels.of("checklist.none"));
        } else {
            page.line(2, labels.of("checklist"));
            wanted.stream().filter(need -> !need.fitting().isEmpty()).forEach(this::need);
            perhaps(wanted.stream().filter(need -> need.fitting().isEmpty()).toList());
            notes(assessment, verdict, "checklist.like", ChecklistPage::saysWhatTheyAreLike);
            notes(assessment, verdict, "checklist.gaps", ChecklistPage::isGapOfPapers);
        }
    }

    /** Whether one was issued that is in force or can be brought back. */
    private static boolean isHeld(Assessment assessment, Verdict verdict) {
        IssuedPermit inForce = verdict.decision() instanceof PermitType permit ? IssuedPermit.inForce(permit) : null;
        PermitState state = inForce == null ? null : assessment.verdict(inForce).state();
        return state == PermitState.VALID || state == PermitState.SUSPENDED || state == PermitState.OVERDUE;
    }

    /** Whether something stands in the way that no paper removes. */
    private static boolean isBarred(Verdict verdict) {
        return WeighedRule.of(verdict).stream()
                .anyMatch(weighed -> weighed.role() == Role.BAR && weighed.state() == State.MET);
    }

    /** What is at hand; then what would do instead, or one of which is still to be got; then what ends too soon. */
    private void need(WantedPaper need) {
        page.line(2, words("checklist.need", need), Style.bold);
        need.fitting(true).forEach(option -> papers.option(4, option, true));
        List<Paper.Option> others =
                need.fitting(false).stream().filter(this::wouldDo).toList();
        if (others.size() == 1 && !need.isCovered()) {
            papers.option(4, others.get(0), false);
        } else {
            group(need.isCovered() ? "checklist.instead" : "checklist.one-of", others, need.isCovered());
        }
        papers.perhaps(4, need);
        List<Paper.Option> tooShort =
                need.fitting(false).stream().filter(option -> !wouldDo(option)).toList();
        group("checklist.too-short", tooShort, need.isCovered());
    }

    private void group(String key, List<Paper.Option> options, boolean covered) {
        if (!options.isEmpty()) {
            page.line(4, labels.of(key));
            options.forEach(option -> papers.option(6, option, covered));
        }
    }

    /** Whether the paper would do if it were at hand. */
    private boolean wouldDo(Paper.Option option) {
        return sheet.rule(option.rule()).effect() instanceof Effect.Paper paper && paper.fits();
    }

    /** Of what is only perhaps needed all papers are only perhaps fitting. */
    private void perhaps(List<WantedPaper> needs) {
        if (!needs.isEmpty()) {
            page.line(2, labels.of("checklist.perhaps"));
            needs.forEach(need -> page.item(4, Mark.OPEN, words("checklist.perhaps.need", need)));
        }
    }

    private String words(String key, WantedPaper need) {
        return labels.fill(
                key,
                "need",
                labels.of(need.paper().title()),
                "why",
                labels.of(need.paper().why()),
                "papers",
                papers.names(need.perhaps()));
    }

    private void notes(Assessment assessment, Verdict verdict, String key, Predicate<Effect> told) {
        List<Note> notes = assessment.notes(verdict.decision()).stream()
                .filter(note -> told.test(sheet.rule(note.rule()).effect()))
                .toList();
        if (!notes.isEmpty()) {
            page.line(2, labels.of(key));
            notes.forEach(note -> new NotePage(sheet).note(4, note));
        }
    }

    private static boolean saysWhatTheyAreLike(Effect effect) {
        return effect instanceof Effect.Note note && note.topic() == Topic.PAPERS_ASKED;
    }

    private static boolean isGapOfPapers(Effect effect) {
        return effect instanceof Effect.Gap gap && gap.place() == Role.PAPER;
    }
}
