package org.juzhu;

/** What kind of answer a question of an interview takes, and how it is written in JSON. */
public enum InputType {
    /** {@code true} or {@code false}. */
    YES_NO,
    /** One of the choices, by name. */
    CHOICE,
    /** A whole number. */
    NUMBER,
    /** A day, as in {@code "2026-11-23"}. */
    DAY,
    /** A month, as in {@code "2026-11"}. */
    MONTH,
    /** A name, as in {@code "employer A"}. */
    TEXT
}
