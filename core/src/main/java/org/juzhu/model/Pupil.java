package org.juzhu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * What schools and examination offices ask of a child. The parents are in the child's family.
 *
 * @param examYear the year of the examination; null for that of the day asked about
 * @param proofs the proofs that the family can hand in; null if unknown, empty if none
 */
public record Pupil(
        @NullMeans(Absence.NONE) @Nullable Integer examYear,
        @Nullable List<SchoolProof> proofs) {
    /** Copies the list. */
    public Pupil {
        proofs = Lists.copy(proofs);
    }

    /** A child whose family can hand in those proofs. */
    public static Pupil withProofs(SchoolProof... proofs) {
        return new Pupil(null, List.of(proofs));
    }
}
