package org.juzhu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * A person's closest family, each member with facts of their own. A member may have a family too, of which this is read;
 * the rest stands here already, and is refused there:
 *
 * <ul>
 *   <li>of the spouse's the parents and the last divorce, and no marital status but {@link MaritalStatus#MARRIED}
 *   <li>of a child's everything but the parents, who are the person and the spouse
 *   <li>of a parent's whatever an answer asked of the parent rests on; who of two parents is married to the other need
 *       not repeat the other as a spouse, see {@code parentsMarried}
 * </ul>
 *
 * @param maritalStatus whether married; null if unknown
 * @param spouse the spouse's own facts; null if there is none or nothing is known
 * @param children the children's own facts, those of either spouse; null if unknown, empty if none
 * @param parents the parents' own facts; null if unknown, empty if none is alive
 * @param parentsMarried whether the two parents given are married to each other; null if unknown
 * @param divorce the last divorce; null if there was none
 * @param partner whom somebody not married is to marry; null if unknown or nobody
 */
public record Family(
        @Nullable MaritalStatus maritalStatus,
        @Nullable Applicant spouse,
        @Nullable List<Applicant> children,
        @Nullable List<Applicant> parents,
        @Nullable Boolean parentsMarried,
        @NullMeans(Absence.NONE) @Nullable Divorce divorce,
        @NullMeans(Absence.NONE) @Nullable Applicant partner) {

    /** Copies the list. */
    public Family {
        children = Lists.copy(children);
        parents = Lists.copy(parents);
    }
}
