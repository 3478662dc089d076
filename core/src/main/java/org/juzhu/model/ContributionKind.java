package org.juzhu.model;

/** What was paid month by month. */
public enum ContributionKind {
    /** Social insurance (社会保险). */
    SOCIAL_INSURANCE,
    /** Individual income tax (个人所得税). */
    INCOME_TAX
}
