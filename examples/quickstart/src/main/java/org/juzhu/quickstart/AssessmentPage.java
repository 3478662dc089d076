package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Verdict;
import org.juzhu.model.PermitType;

/** The assessment of one file, for a reader. */
final class AssessmentPage {
    private final Sheet sheet;

    AssessmentPage(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Everything: permit by permit in full, what was issued, what can be done with it and what it gives in short. */
    void overview(AssessedFile file) {
        decisions(file.verdicts(PermitType.class), file, false);
        if (file.mayHoldPermits()) {
            new IssuedPage(sheet).add(file);
        }
        new ProcedurePage(sheet).add(file);
        new FamilyPage(sheet).add(file);
        new EntitlementPage(sheet).add(file.entitlements());
        duties(file);
    }

    /** Some decisions in full. */
    void named(AssessedFile file) {
        decisions(file.verdicts(), file, true);
        new FamilyPage(sheet).add(file);
        duties(file);
    }

    private void decisions(List<Verdict> verdicts, AssessedFile file, boolean inFull) {
        if (verdicts.size() > 1) {
            AnswerWords words = new AnswerWords(sheet);
            verdicts.forEach(verdict -> sheet.page().line(2, words.headline(verdict)));
        }
        verdicts.forEach(verdict -> new VerdictPage(sheet, verdict).add(file.assessment(), inFull));
    }

    private void duties(AssessedFile file) {
        if (!file.duties().isEmpty()) {
            new DutyPage(sheet).add(file.duties());
        }
    }
}
