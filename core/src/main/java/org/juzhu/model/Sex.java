package org.juzhu.model;

/** A person's sex, for the law has ages by it. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE
}
