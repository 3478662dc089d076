package org.juzhu.model;

/** The highest professional title (职称), or a qualification that counts as one. */
public enum Title {
    /** None. */
    NO_TITLE,
    /** Junior (初级). */
    JUNIOR,
    /** Intermediate (中级). */
    INTERMEDIATE,
    /** Senior (高级). */
    SENIOR
}
