package org.juzhu.spi;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.Family;

/**
 * Who applies for a car quota as a family.
 *
 * @param spouseApplies whether the spouse does
 * @param children how many children do
 * @param parents how many parents and parents-in-law do
 */
record FamilyApplicants(boolean spouseApplies, int children, int parents) {
    /** @param main the main applicant, whose own family is the family */
    static FamilyApplicants of(Applicant main) {
        Family family = main.family();
        if (family == null) {
            return new FamilyApplicants(false, 0, 0);
        }
        Applicant spouse = family.spouse();
        Family ofSpouse = spouse == null ? null : spouse.family();
        return new FamilyApplicants(
                spouse != null && applies(spouse),
                count(family.children()),
                count(family.parents()) + (ofSpouse == null ? 0 : count(ofSpouse.parents())));
    }

    private static boolean applies(Applicant member) {
        return member.carQuota() != null
                && Boolean.TRUE.equals(member.carQuota().appliesWithFamily());
    }

    private static int count(@Nullable List<Applicant> members) {
        return (int) Stream.ofNullable(members)
                .flatMap(List::stream)
                .filter(FamilyApplicants::applies)
                .count();
    }

    /** How many there are, the main applicant included. */
    int count() {
        return 1 + (spouseApplies ? 1 : 0) + children + parents;
    }

    /** Of {parents and parents-in-law}, {main applicant and spouse}, {children}: how many have an applicant (CV-21). */
    int generations() {
        return 1 + (children > 0 ? 1 : 0) + (parents > 0 ? 1 : 0);
    }
}
