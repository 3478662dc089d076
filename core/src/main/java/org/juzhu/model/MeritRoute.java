package org.juzhu.model;

/** A way for people of high merit, of which some districts tell, to the work residence permit (工作居住证). */
public enum MeritRoute {
    /** A prize in science, literature, art or social science. */
    PRIZE,
    /** Patents or software copyrights put to use in Beijing. */
    PATENTS,
    /** High income in a key industry or an innovation body. */
    KEY_INDUSTRY_INCOME,
    /** High income in a professional-service body. */
    PROFESSIONAL_SERVICE_INCOME
}
