package org.juzhu.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.juzhu.Assessment;
import org.juzhu.Verdict;
import org.juzhu.model.Applicant;
import org.juzhu.model.Family;
import org.juzhu.model.Procedure;

/**
 * A spouse or a child given in a file, with what the law says of that person on the same day.
 *
 * @param path where in the file the member stands
 * @param kind what the member is called: a key of the texts
 * @param number which of several, counted from 1
 * @param applicant the member
 * @param assessment everything assessed of the member
 */
record FamilyMember(String path, String kind, int number, Applicant applicant, Assessment assessment) {
    /** Those given, the spouse first. */
    static List<FamilyMember> of(Applicant applicant, Assessment assessment) {
        Family family = applicant.family();
        List<FamilyMember> members = new ArrayList<>();
        Assessment spouse = assessment.spouse();
        if (family == null) {
            return members;
        }
        if (spouse != null) {
            members.add(
                    new FamilyMember("family.spouse", "spouse", 1, Objects.requireNonNull(family.spouse()), spouse));
        }
        List<Applicant> children = Objects.requireNonNullElse(family.children(), List.of());
        List<Assessment> assessed = assessment.children();
        for (int i = 0; i < assessed.size(); i++) {
            members.add(
                    new FamilyMember("family.children[" + i + "]", "child", i + 1, children.get(i), assessed.get(i)));
        }
        return members;
    }

    /** Whether the member can be entered as a dependant on the work residence permit of spouse or parent. */
    Verdict entry() {
        return assessment.verdict(Procedure.WORK_RESIDENCE_PERMIT_DEPENDANT);
    }

    String words(Labels labels) {
        LocalDate birthDate = applicant.birthDate();
        return birthDate == null || kind.equals("spouse")
                ? labels.fill("family." + kind, "number", String.valueOf(number))
                : labels.fill("family." + kind + ".born", "date", birthDate.toString());
    }
}
