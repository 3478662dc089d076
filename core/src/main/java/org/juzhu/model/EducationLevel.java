package org.juzhu.model;

/** A level of higher education. */
public enum EducationLevel {
    /** Junior college (大专, 高职). */
    JUNIOR_COLLEGE,
    /** Bachelor (本科). */
    BACHELOR,
    /** Master (硕士研究生). */
    MASTER,
    /** Doctor (博士研究生). */
    DOCTOR
}
