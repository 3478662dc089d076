package org.juzhu.law;

/** The lines of the score of points-based settlement (积分落户), in the order of the city's lists. */
public enum Indicator {
    /** Stable employment (合法稳定就业). */
    EMPLOYMENT,
    /** Stable dwelling (合法稳定住所). */
    HOUSING,
    /** Education (教育背景). */
    EDUCATION_BACKGROUND,
    /** What is taken off for months counted while studying. */
    STUDY_DEDUCTION,
    /** Home and work outside the city's centre (职住区域). */
    JOB_HOUSING,
    /** Innovation (创新创业). */
    INNOVATION,
    /** Tax (纳税), violations included. */
    TAX,
    /** Age (年龄). */
    AGE,
    /** Honours (荣誉表彰). */
    HONOUR,
    /** Abiding by the law (守法记录). */
    LAW_ABIDING
}
