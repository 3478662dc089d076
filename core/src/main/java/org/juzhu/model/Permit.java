package org.juzhu.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permit that was issued.
 *
 * @param type which; never null in a valid applicant
 * @param issuedOn the day of issue; null if unknown
 * @param endorsedOn the days of its endorsements (签注) since; null if unknown, empty if none
 */
public record Permit(
        @Nullable PermitType type,
        @Nullable LocalDate issuedOn,
        @Nullable List<LocalDate> endorsedOn) {

    /** Copies the list. */
    public Permit {
        endorsedOn = Lists.copy(endorsedOn);
    }

    /** A permit issued on that day and never endorsed since. */
    public static Permit issued(PermitType type, LocalDate issuedOn) {
        return new Permit(type, issuedOn, List.of());
    }

    /** The same permit, endorsed on those days. */
    public Permit endorsed(LocalDate... endorsedOn) {
        return new Permit(type, issuedOn, List.of(endorsedOn));
    }
}
