package org.juzhu.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members of a family, each as a person with a family too. */
final class FamilyViews {
    private FamilyViews() {}

    static @Nullable Applicant spouse(Applicant person) {
        Family family = person.family();
        if (family == null || family.spouse() == null) {
            return null;
        }
        Family own = family.spouse().family();
        Family seenFromThere = new Family(
                MaritalStatus.MARRIED,
                person.toBuilder().family(ofOneMarried(family)).build(),
                family.children(),
                own == null ? null : own.parents(),
                own == null ? null : own.parentsMarried(),
                own == null ? null : own.divorce(),
                null);
        return family.spouse().toBuilder().family(seenFromThere).build();
    }

    /** What is read of a family where it is that of a spouse. */
    private static Family ofOneMarried(Family own) {
        return new Family(MaritalStatus.MARRIED, null, null, own.parents(), own.parentsMarried(), own.divorce(), null);
    }

    static List<Applicant> children(Applicant person) {
        Family family = person.family();
        if (family == null || family.children() == null) {
            return List.of();
        }
        List<Applicant> parents =
                Stream.concat(Stream.of(person), otherParent(family)).toList();
        return family.children().stream()
                .map(child -> child.toBuilder()
                        .family(ofChild(child.family(), parents))
                        .build())
                .toList();
    }

    /** Somebody of whom nothing is known, unless it is known that there is no spouse. */
    private static Stream<Applicant> otherParent(Family family) {
        if (family.spouse() != null) {
            return Stream.of(family.spouse());
        }
        boolean married = family.maritalStatus() == null || family.maritalStatus() == MaritalStatus.MARRIED;
        return married ? Stream.of(Applicant.builder().build()) : Stream.empty();
    }

    /** What is given of a child's own family stays, or nobody could say that the child is not married. */
    private static Family ofChild(@Nullable Family own, List<Applicant> parents) {
        return own == null
                ? new Family(null, null, null, parents, null, null, null)
                : new Family(
                        own.maritalStatus(), own.spouse(), own.children(), parents, null, own.divorce(), own.partner());
    }

    static List<Applicant> parents(@Nullable Family family) {
        if (family == null || family.parents() == null) {
            return List.of();
        }
        List<Applicant> parents = family.parents();
        return Boolean.TRUE.equals(family.parentsMarried())
                ? List.of(marriedTo(parents.get(1), parents.get(0)), marriedTo(parents.get(0), parents.get(1)))
                : parents;
    }

    private static Applicant marriedTo(Applicant spouse, Applicant person) {
        Family own = person.family();
        Applicant alone = spouse.toBuilder().family(null).build();
        Family family = own == null
                ? new Family(MaritalStatus.MARRIED, alone, null, null, null, null, null)
                : new Family(
                        MaritalStatus.MARRIED,
                        alone,
                        own.children(),
                        own.parents(),
                        own.parentsMarried(),
                        own.divorce(),
                        null);
        return person.toBuilder().family(family).build();
    }
}
