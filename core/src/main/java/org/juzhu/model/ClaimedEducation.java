package org.juzhu.model;

/** Of what level the certificate claimed for points is, and whether there is one of the two, diploma or degree, or both. */
public enum ClaimedEducation {
    /** None is claimed, or none that is recognised. */
    NO_CERTIFICATE,
    /** Junior college. */
    JUNIOR_COLLEGE_DIPLOMA,
    /** Bachelor, the diploma or the degree alone. */
    BACHELOR_ONE,
    /** Bachelor, diploma and degree. */
    BACHELOR_BOTH,
    /** Master, one of the two. */
    MASTER_ONE,
    /** Master, diploma and degree. */
    MASTER_BOTH,
    /** Doctor, one of the two. */
    DOCTOR_ONE,
    /** Doctor, diploma and degree. */
    DOCTOR_BOTH
}
