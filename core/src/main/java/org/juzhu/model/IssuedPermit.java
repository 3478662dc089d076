package org.juzhu.model;

import org.jspecify.annotations.Nullable;

/** What the law decides about a permit that was issued, from its history. */
public enum IssuedPermit implements Decision {
    /** Whether the registration card (居住登记卡) last issued is in force. */
    REGISTRATION_CARD_IN_FORCE(PermitType.REGISTRATION_CARD),
    /** Whether the residence permit (居住证) last issued is in force. */
    RESIDENCE_PERMIT_IN_FORCE(PermitType.RESIDENCE_PERMIT),
    /** Whether the years of residence run on without a break since the residence permit was issued. */
    RESIDENCE_YEARS_UNBROKEN(PermitType.RESIDENCE_PERMIT),
    /** Whether the work residence permit (工作居住证) last issued is in force. */
    WORK_RESIDENCE_PERMIT_IN_FORCE(PermitType.WORK_RESIDENCE_PERMIT);

    private final PermitType permit;

    IssuedPermit(PermitType permit) {
        this.permit = permit;
    }

    /** The decision whether a permit of that type is in force; null if none is taken. */
    public static @Nullable IssuedPermit inForce(PermitType permit) {
        return switch (permit) {
            case REGISTRATION_CARD -> REGISTRATION_CARD_IN_FORCE;
            case RESIDENCE_PERMIT -> RESIDENCE_PERMIT_IN_FORCE;
            case WORK_RESIDENCE_PERMIT -> WORK_RESIDENCE_PERMIT_IN_FORCE;
            case TEMPORARY_PERMIT -> null;
        };
    }

    /** The permit that it is about. */
    public PermitType permit() {
        return permit;
    }
}
