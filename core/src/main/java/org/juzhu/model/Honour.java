package org.juzhu.model;

/** Honours (荣誉表彰) that points are given for. */
public enum Honour {
    /** Model worker (劳动模范) of a province, a ministry, or above. */
    MODEL_WORKER,
    /** Moral model (道德模范) of the nation or the capital. */
    MORAL_MODEL,
    /** National hero or good citizen of the capital, for courage (见义勇为). */
    COURAGE
}
