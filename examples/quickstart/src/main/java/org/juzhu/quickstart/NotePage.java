package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Answer;
import org.juzhu.Assessment;
import org.juzhu.Note;
import org.juzhu.Verdict;
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

    void add(Assessment assessment, Verdict verdict) {
        // What is told to everybody who gets a permit helps nobody who cannot.
        boolean closed = verdict.answer() == Answer.NO && verdict.possibleFrom() == null;
        List<Note> notes = assessment.notes(verdict.decision());
        List<Note> shown = notes.stream()
                .filter(note -> closed ? !isGeneral(note) : !isCompared(note))
                .toList();
        if (!shown.isEmpty()) {
            page.line(2, labels.of("notes"));
            shown.forEach(note -> note(4, note));
        }
        if (!closed && notes.stream().anyMatch(this::isCompared)) {
            page.line(2, labels.of("notes.compare"));
        }
    }

    void note(int indent, Note note) {
        page.item(
                indent, Mark.PLAIN, labels.of(note.text()) + sheet.citations().cite(note.citation(), note.evidence()));
    }

    private boolean isGeneral(Note note) {
        return sheet.rule(note.rule()).conditions().isEmpty();
    }

    private boolean isCompared(Note note) {
        boolean hasPlace = note.topic() != null || note.finding() != null;
        return hasPlace && isGeneral(note) && !(note.decision() instanceof Entitlement);
    }
}
