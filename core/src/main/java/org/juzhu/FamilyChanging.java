package org.juzhu;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.Family;
import org.juzhu.model.MaritalStatus;

/** What becomes of a family when its members do something. */
final class FamilyChanging {
    private FamilyChanging() {}

    /** The person's family; one of which nothing is known, if none is given. */
    static Family of(Applicant person) {
        Family family = person.family();
        return family == null ? new Family(null, null, null, null, null, null, null) : family;
    }

    /** @param spouse null for somebody of whom nothing is known */
    static Family married(Family now, @Nullable Applicant spouse) {
        return new Family(
                MaritalStatus.MARRIED,
                spouse == null ? null : asSpouse(spouse),
                now.children(),
                now.parents(),
                now.parentsMarried(),
                now.divorce(),
                null);
    }

    /** Of a spouse's family the parents and the last divorce are read, and the status is the person's. */
    private static Applicant asSpouse(Applicant partner) {
        Family own = partner.family();
        return own == null
                ? partner
                : partner.toBuilder()
                        .family(new Family(
                                MaritalStatus.MARRIED,
                                null,
                                null,
                                own.parents(),
                                own.parentsMarried(),
                                own.divorce(),
                                null))
                        .build();
    }

    static Family withChildren(Family now, @Nullable List<Applicant> children) {
        return new Family(
                now.maritalStatus(),
                now.spouse(),
                children,
                now.parents(),
                now.parentsMarried(),
                now.divorce(),
                now.partner());
    }

    /** Nobody is born with anything. */
    static Applicant newborn(LocalDate day) {
        return Applicant.builder()
                .birthDate(day)
                .employments()
                .schooling()
                .contributions()
                .permits()
                .homes()
                .vehicles()
                .licences()
                .build();
    }
}
