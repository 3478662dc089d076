package org.juzhu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's closest family, each member with facts of their own.
 *
 * @param maritalStatus whether married; null if unknown
 * @param spouse the spouse's own facts; null if there is none or nothing is known
 * @param children the children's own facts; null if unknown, empty if none
 * @param parents the parents' own facts; null if unknown, empty if none is alive
 * @param divorce the last divorce; null if there was none
 */
public record Family(
        @Nullable MaritalStatus maritalStatus,
        @Nullable Applicant spouse,
        @Nullable List<Applicant> children,
        @Nullable List<Applicant> parents,
        @Nullable Divorce divorce) {

    /** Copies the list. */
    public Family {
        children = Lists.copy(children);
        parents = Lists.copy(parents);
    }
}
