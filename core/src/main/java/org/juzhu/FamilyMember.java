package org.juzhu;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.Family;

/**
 * A member of a family, as a person with a family too.
 *
 * @param relation what the member is to the person assessed
 * @param index the place among the members of that relation, from 0
 */
record FamilyMember(Relation relation, int index, Applicant applicant) {

    /** Those who apply for a car quota with the person, the person left out. */
    static List<FamilyMember> applicants(Applicant person) {
        if (!anyApplies(person.family())) {
            return List.of();
        }
        List<FamilyMember> members = new ArrayList<>();
        add(members, Relation.SPOUSE, Stream.ofNullable(person.ofSpouse()).toList());
        add(members, Relation.CHILD, person.ofChildren());
        add(members, Relation.PARENT, person.ofParents());
        add(members, Relation.PARENT_IN_LAW, person.ofParentsInLaw());
        return members.stream().filter(member -> applies(member.applicant())).toList();
    }

    private static void add(List<FamilyMember> members, Relation relation, List<Applicant> found) {
        for (int i = 0; i < found.size(); i++) {
            members.add(new FamilyMember(relation, i, Objects.requireNonNull(found.get(i))));
        }
    }

    /** Mostly nobody does, and then nobody need be looked at as a person with a family too. */
    private static boolean anyApplies(@Nullable Family family) {
        return family != null
                && (applies(family.spouse())
                        || anyApplies(family.children())
                        || anyApplies(family.parents())
                        || (family.spouse() != null
                                && family.spouse().family() != null
                                && anyApplies(family.spouse().family().parents())));
    }

    private static boolean anyApplies(@Nullable List<Applicant> members) {
        return members != null && members.stream().anyMatch(FamilyMember::applies);
    }

    private static boolean applies(@Nullable Applicant member) {
        return member != null
                && member.carQuota() != null
                && Boolean.TRUE.equals(member.carQuota().appliesWithFamily());
    }
}
