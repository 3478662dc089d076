package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Answer;
import org.juzhu.model.PermitType;
import picocli.CommandLine.Help.Ansi.Style;

/** Who of the family can be entered as a dependant on the work residence permit. */
final class FamilyPage {
    private final Sheet sheet;
    private final Labels labels;

    FamilyPage(Sheet sheet) {
        this.sheet = sheet;
        this.labels = sheet.labels();
    }

    /** Nothing, if nobody can be entered and the person was issued no such permit. */
    void add(AssessedFile file) {
        List<FamilyMember> members = file.family();
        boolean holder = file.issued().stream().anyMatch(permit -> permit.type() == PermitType.WORK_RESIDENCE_PERMIT);
        if (!holder && members.stream().allMatch(member -> member.entry().answer() == Answer.NO)) {
            return;
        }
        if (!members.isEmpty()) {
            sheet.page().blank().line(0, labels.of("family"), Style.bold);
            members.forEach(this::member);
        }
    }

    private void member(FamilyMember member) {
        String answer = new AnswerWords(sheet).answer(member.entry());
        new BriefVerdict(sheet)
                .add(2, labels.fill("verdict", "decision", member.words(labels), "answer", answer), member.entry());
    }
}
