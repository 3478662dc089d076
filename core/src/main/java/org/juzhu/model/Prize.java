package org.juzhu.model;

/** Awards that points may be claimed for, by their grade. */
public enum Prize {
    /** No award is claimed. */
    NO_PRIZE,
    /** National Natural Science Award (国家自然科学奖), first class. */
    NATURAL_SCIENCE_FIRST,
    /** The same, second class. */
    NATURAL_SCIENCE_SECOND,
    /** National Technological Invention Award (国家技术发明奖), first class. */
    INVENTION_FIRST,
    /** The same, second class. */
    INVENTION_SECOND,
    /** National Science and Technology Progress Award (国家科学技术进步奖), special class. */
    PROGRESS_SPECIAL,
    /** The same, first class. */
    PROGRESS_FIRST,
    /** The same, second class. */
    PROGRESS_SECOND,
    /** Beijing Science and Technology Award (北京市科学技术奖), major innovation. */
    MUNICIPAL_MAJOR,
    /** The same, first class. */
    MUNICIPAL_FIRST,
    /** The same, any lower class. */
    MUNICIPAL_LOWER,
    /** Any other award. */
    OTHER_PRIZE
}
