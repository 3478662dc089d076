package org.juzhu.model;

/** The papers of residence that a person from elsewhere can hold in Beijing; also the decision whether one can get it. */
public enum PermitType implements Decision {
    /** 居住登记卡: the proof that temporary residence was registered. */
    REGISTRATION_CARD,
    /** 暂住证: the permit of the time to 2016-09-30. */
    TEMPORARY_PERMIT,
    /** 居住证: the ordinary residence permit. */
    RESIDENCE_PERMIT,
    /** 工作居住证: the talent permit, granted through an employer. */
    WORK_RESIDENCE_PERMIT;

    /** Whether an employer applies for it in the person's place, so that the person alone cannot get it. */
    public boolean throughEmployer() {
        return this == WORK_RESIDENCE_PERMIT;
    }
}
