package org.juzhu.model;

/** A proof that a family from elsewhere hands in for school, the parents' permits left out, which {@code permits} tells. */
public enum SchoolProof {
    /** That a parent works in Beijing (务工就业证明). */
    WORK_PROOF,
    /** Where the family actually lives (实际住所居住证明). */
    DWELLING_PROOF,
    /** The household booklet of the whole family (全家户口簿). */
    FAMILY_BOOKLET,
    /** That nobody at the place of the hukou can be the guardian (无监护条件证明). */
    NO_GUARDIAN_AT_HOME
}
