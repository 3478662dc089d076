package org.juzhu.model;

/** What an employer is in law. */
public enum LegalForm {
    /** A legal person: enterprise, public institution (事业单位), private non-enterprise unit, social organisation. */
    LEGAL_PERSON,
    /** An unincorporated branch set up in Beijing by an entity from outside or abroad. */
    BRANCH,
    /** Anything else, such as an individual business (个体工商户). */
    OTHER_FORM
}
