package org.juzhu.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

/**
 * A permit that was issued.
 *
 * @param type which; never null in a valid applicant
 * @param issuedOn the day of issue; null if unknown
 * @param endorsedOn the days of its endorsements (签注) or renewals (续签) since; null if unknown, empty if none
 * @param validUntil the last day printed on it, for a permit that prints one; null if there is none or nobody knows.
 *     Residence permit and registration card are counted by their endorsements, whatever is given here; a work residence
 *     permit without it is counted from its issue or last renewal, so give it for one that was renewed early
 * @param onFalseProofs whether it was issued on false proofs; null counts as false
 * @param damage what became of the document; null if nothing
 * @param employerId the employer through which it is held, by {@link Employer#id()}: the one that applied for it or, when
 *     its holder has left again, the one that filed the last change; null if unknown or if none did
 * @param change what became of it when its holder left that employer; null if nothing did
 */
public record Permit(
        @Nullable PermitType type,
        @Nullable LocalDate issuedOn,
        @Nullable List<LocalDate> endorsedOn,
        @NullMeans(Absence.NONE_OR_UNKNOWN) @Nullable LocalDate validUntil,
        @NullMeans(Absence.IN_ORDER) @Nullable Boolean onFalseProofs,
        @NullMeans(Absence.NONE) @Nullable Damage damage,
        @NullMeans(Absence.NONE_OR_UNKNOWN) @Nullable String employerId,
        @NullMeans(Absence.NONE) @Nullable EmployerChange change) {
    /** Copies the list. */
    public Permit {
        endorsedOn = Lists.copy(endorsedOn);
    }

    /** A permit issued on that day and never endorsed since. */
    public static Permit issued(PermitType type, LocalDate issuedOn) {
        return new Permit(type, issuedOn, List.of(), null, null, null, null, null);
    }

    /** The same permit, endorsed on those days. */
    public Permit endorsed(LocalDate... endorsedOn) {
        return new Permit(type, issuedOn, List.of(endorsedOn), validUntil, onFalseProofs, damage, employerId, change);
    }

    /** The same permit, with that last day printed on it. */
    public Permit validUntil(LocalDate validUntil) {
        return new Permit(type, issuedOn, endorsedOn, validUntil, onFalseProofs, damage, employerId, change);
    }

    /** The same permit, applied for by that employer. */
    public Permit through(String employerId) {
        return new Permit(type, issuedOn, endorsedOn, validUntil, onFalseProofs, damage, employerId, change);
    }
}
