package org.juzhu.model;

/** A kind of school and of study. */
public enum Study {
    /** Kindergarten. */
    KINDERGARTEN,
    /** Primary school. */
    PRIMARY_SCHOOL,
    /** Junior high school (初中). */
    JUNIOR_HIGH_SCHOOL,
    /** Senior high school (普通高中). */
    SENIOR_HIGH_SCHOOL,
    /** Secondary vocational school, full-time academic study. */
    VOCATIONAL_SCHOOL_FULL_TIME,
    /** Secondary vocational school, any other study. */
    VOCATIONAL_SCHOOL_PART_TIME,
    /** Regular institution of higher education, full-time academic study. */
    HIGHER_EDUCATION_FULL_TIME,
    /** Institution of higher education, any other study. */
    HIGHER_EDUCATION_PART_TIME,
    /** Research institute that trains postgraduates, full-time academic study. */
    RESEARCH_INSTITUTE_FULL_TIME,
    /** Research institute, any other study. */
    RESEARCH_INSTITUTE_PART_TIME,
    /** Anything else, such as a private course. */
    OTHER_STUDY
}
