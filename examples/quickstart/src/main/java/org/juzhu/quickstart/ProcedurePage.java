package org.juzhu.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.Verdict;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Procedure;
import picocli.CommandLine.Help.Ansi.Style;

/** Renewals, changes, entries: in short those that touch the person, and by name the others. */
final class ProcedurePage {
    private final Sheet sheet;
    private final Labels labels;

    ProcedurePage(Sheet sheet) {
        this.sheet = sheet;
        this.labels = sheet.labels();
    }

    void add(AssessedFile file) {
        List<Verdict> verdicts = file.verdicts(Procedure.class);
        if (verdicts.isEmpty()) {
            return;
        }
        sheet.page().blank().line(0, labels.of("procedures"), Style.bold);
        AnswerWords words = new AnswerWords(sheet);
        BriefVerdict brief = new BriefVerdict(sheet);
        verdicts.stream()
                .filter(verdict -> touches(file, verdict))
                .forEach(verdict -> brief.add(2, words.headline(verdict), verdict));
        String others = verdicts.stream()
                .filter(verdict -> !touches(file, verdict))
                .map(verdict -> labels.of(verdict.decision()))
                .collect(Collectors.joining(labels.of("entitlements.and")));
        if (!others.isEmpty()) {
            sheet.page().item(2, Mark.PLAIN, labels.fill("procedures.NO", "names", others));
        }
    }

    /** Whether it can succeed for all one knows, or the person holds a permit that would be renewed or changed by it. */
    private static boolean touches(AssessedFile file, Verdict verdict) {
        return verdict.answer() != Answer.NO
                || verdict.possibleFrom() != null
                || file.issued().stream().map(Permit::type).anyMatch(type -> isOfHolder(verdict, type));
    }

    private static boolean isOfHolder(Verdict verdict, @Nullable PermitType type) {
        return verdict.decision() instanceof Procedure procedure
                && procedure.permit() == type
                && switch (procedure) {
                    case WORK_RESIDENCE_PERMIT_RENEWAL, WORK_RESIDENCE_PERMIT_CHANGE -> true;
                    case WORK_RESIDENCE_PERMIT_DEPENDANT, WORK_RESIDENCE_PERMIT_RETURNEE, WORK_RESIDENCE_PERMIT_HKMT ->
                        false;
                };
    }
}
