package org.juzhu.model;

/** What was paid month by month. */
public enum ContributionKind {
    /** Social insurance (社会保险), every line of it, as an employer pays it. */
    SOCIAL_INSURANCE,
    /** The pension line (养老保险) alone, where it was paid otherwise than the rest. */
    PENSION_INSURANCE,
    /** The medical line (医疗保险) alone, where it was paid otherwise than the rest. */
    MEDICAL_INSURANCE,
    /** Individual income tax (个人所得税). */
    INCOME_TAX
}
