package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Answer;
import org.juzhu.Assessment;
import org.juzhu.Note;
import org.juzhu.Verdict;
import org.juzhu.law.Evidence;
import org.juzhu.model.Entitlement;

/** What to know about a decision. What a comparison of permits tells everybody is left to it. */
final class NotePage {
    private final Sheet sheet;
    private final Page page;
    private final Labels labels;

    NotePage(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
    }

    /** @param inFull whether what is told to everybody is to be shown too, unless it is left to a comparison */
    void add(Assessment assessment, Verdict verdict, boolean inFull) {
        // What is told to everybody who gets a permit helps nobody who cannot.
        boolean closed = verdict.answer() == Answer.NO && verdict.possibleFrom() == null;
        List<Note> notes = assessment.notes(verdict.decision());
        List<Note> shown = notes.stream()
                .filter(note -> !isGeneral(note) || (!closed && !isCompared(note) && (inFull || isGap(note))))
                .toList();
        if (!shown.isEmpty()) {
            page.line(2, labels.of("notes"));
            shown.forEach(note -> note(4, note));
        }
        if (!closed && shown.size() < notes.size()) {
            page.line(2, labels.of(inFull ? "notes.compare" : "notes.more"));
        }
    }

    void note(int indent, Note note) {
        page.item(
                indent, Mark.PLAIN, labels.of(note.text()) + sheet.citations().cite(note.citation(), note.evidence()));
    }

    private boolean isGeneral(Note note) {
        return sheet.rule(note.rule()).conditions().isEmpty();
    }

    private static boolean isGap(Note note) {
        return note.evidence() == Evidence.GAP;
    }

    private static boolean isCompared(Note note) {
        boolean hasPlace = note.topic() != null || note.finding() != null;
        return hasPlace && !(note.decision() instanceof Entitlement);
    }
}
