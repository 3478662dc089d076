package org.juzhu.model;

/**
 * What can be applied for beside the first issue of a permit: renewals, changes, entries, and the ways of special groups.
 * The decision is whether the application can succeed on the day.
 */
public enum Procedure implements Decision {
    /** To renew the work residence permit (工作居住证续签). */
    WORK_RESIDENCE_PERMIT_RENEWAL(PermitType.WORK_RESIDENCE_PERMIT),
    /** To move the work residence permit to a new employer (变更单位). */
    WORK_RESIDENCE_PERMIT_CHANGE(PermitType.WORK_RESIDENCE_PERMIT),
    /** To be entered on the permit of a spouse or a parent as a dependant (随往). The applicant is the dependant. */
    WORK_RESIDENCE_PERMIT_DEPENDANT(PermitType.WORK_RESIDENCE_PERMIT),
    /** The work residence permit of returnees from study abroad (留学人员). */
    WORK_RESIDENCE_PERMIT_RETURNEE(PermitType.WORK_RESIDENCE_PERMIT),
    /** The work residence permit of senior people from Hong Kong, Macao and Taiwan. */
    WORK_RESIDENCE_PERMIT_HKMT(PermitType.WORK_RESIDENCE_PERMIT);

    private final PermitType permit;

    Procedure(PermitType permit) {
        this.permit = permit;
    }

    /** Whether a permit is issued for the first time by it, as a way of its own beside the permit's. */
    public boolean issues() {
        return this == WORK_RESIDENCE_PERMIT_RETURNEE || this == WORK_RESIDENCE_PERMIT_HKMT;
    }

    /** The permit that it is about. */
    public PermitType permit() {
        return permit;
    }
}
