package org.juzhu.quickstart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.juzhu.Assessment;
import org.juzhu.Duty;
import org.juzhu.Verdict;
import org.juzhu.law.Question;
import org.juzhu.model.Applicant;
import org.juzhu.model.AskedOf;
import org.juzhu.model.Decision;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Permit;
import org.juzhu.model.Procedure;

/**
 * What is to be said of one file.
 *
 * @param name the file as given on the command line
 * @param applicant the person
 * @param assessment everything assessed
 * @param wanted the decisions asked for
 */
record AssessedFile(String name, Applicant applicant, Assessment assessment, List<Decision> wanted) {
    String title(Labels labels) {
        String file = name.equals("-") ? labels.of("standard-input") : name;
        return labels.fill("title", "file", file, "date", assessment.date().toString());
    }

    List<Verdict> verdicts() {
        return wanted.stream().map(assessment::verdict).toList();
    }

    /** Those of one kind: permits, permits issued, entitlements. */
    List<Verdict> verdicts(Class<? extends Decision> kind) {
        return verdicts().stream()
                .filter(verdict -> kind.isInstance(verdict.decision()))
                .toList();
    }

    /** The entitlements worth showing of this person: what is asked of a child only of a pupil, no steps of others. */
    List<Verdict> entitlements() {
        return verdicts(Entitlement.class).stream()
                .filter(verdict -> isShown(((Entitlement) verdict.decision()).askedOf()))
                .toList();
    }

    /** Whether a decision was asked for and is worth showing of this person. */
    boolean shows(Decision decision) {
        return wanted.contains(decision)
                && (!(decision instanceof Entitlement entitlement) || isShown(entitlement.askedOf()));
    }

    private boolean isShown(AskedOf askedOf) {
        return switch (askedOf) {
            case PERSON, HOLDER, FAMILY -> true;
            case CHILD -> applicant.pupil() != null;
            case RELATIVE -> false;
        };
    }

    /** What falls due for the decisions asked for, overdue first. */
    List<Duty> duties() {
        return assessment.duties().stream()
                .filter(duty -> wanted.stream().anyMatch(duty.decision()::equals))
                .sorted(Comparator.comparing(Duty::overdue).reversed())
                .toList();
    }

    /** The permits issued by the day, as far as known. */
    List<Permit> issued() {
        return Stream.ofNullable(applicant.permits())
                .flatMap(List::stream)
                .filter(permit -> {
                    LocalDate issuedOn = permit.issuedOn();
                    return issuedOn == null || !issuedOn.isAfter(assessment.date());
                })
                .toList();
    }

    /** Whether some permit was issued, for all one knows. */
    boolean mayHoldPermits() {
        return applicant.permits() == null || !issued().isEmpty();
    }

    /** The spouse and the children given, if entering them as dependants is among the decisions asked for. */
    List<FamilyMember> family() {
        return wanted.contains(Procedure.WORK_RESIDENCE_PERMIT_DEPENDANT)
                ? FamilyMember.of(applicant, assessment)
                : List.of();
    }

    /** The facts worth asking for, of the decisions asked for. */
    List<Question> openQuestions() {
        List<Question> lacking = verdicts().stream()
                .flatMap(verdict -> verdict.lacking().stream())
                .flatMap(ground -> ground.questions().stream())
                .toList();
        return assessment.openQuestions().stream().filter(lacking::contains).toList();
    }
}
