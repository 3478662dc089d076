package org.juzhu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's closest family, each member with facts of their own.
 *
 * @param maritalStatus whether married; null if unknown
 * @param spouse the spouse's own facts; null if there is none or nothing is known
 * @param children the children's own facts; null if unknown, empty if none
 */
public record Family(
        @Nullable MaritalStatus maritalStatus,
        @Nullable Applicant spouse,
        @Nullable List<Applicant> children) {

    /** Copies the list. */
    public Family {
        children = Lists.copy(children);
    }
}
