package org.juzhu.model;

import org.jspecify.annotations.Nullable;

/** As what a person lives in Beijing: with the hukou, with a permit, or with neither. The columns of a comparison. */
public enum Standing {
    /** A Beijing hukou (北京户口). */
    BEIJING_HUKOU(Hukou.BEIJING, null),
    /** From elsewhere, with a work residence permit (工作居住证) and no other permit. */
    WORK_RESIDENCE_PERMIT(Hukou.ELSEWHERE, PermitType.WORK_RESIDENCE_PERMIT),
    /** From elsewhere, with a residence permit (居住证) and no other permit. */
    RESIDENCE_PERMIT(Hukou.ELSEWHERE, PermitType.RESIDENCE_PERMIT),
    /** From elsewhere, with a registration card (居住登记卡) and no permit. */
    REGISTRATION_CARD(Hukou.ELSEWHERE, PermitType.REGISTRATION_CARD),
    /** From elsewhere, with a temporary permit (暂住证) and no other permit. */
    TEMPORARY_PERMIT(Hukou.ELSEWHERE, PermitType.TEMPORARY_PERMIT),
    /** From elsewhere, without any permit. */
    NO_PERMIT(Hukou.ELSEWHERE, null);

    private final Hukou hukou;
    private final @Nullable PermitType permit;

    Standing(Hukou hukou, @Nullable PermitType permit) {
        this.hukou = hukou;
        this.permit = permit;
    }

    /** Where the hukou is. */
    public Hukou hukou() {
        return hukou;
    }

    /** The one permit held; null if none is. */
    public @Nullable PermitType permit() {
        return permit;
    }
}
