package org.juzhu.law;

/** What a paper is to show; for each need one of the papers that fit is enough. */
public enum PaperNeed {
    /** The form of the office. */
    FORM,
    /** Who the person is. */
    IDENTITY,
    /** A picture. */
    PHOTO,
    /** The time lived in Beijing. */
    TIME_LIVED,
    /** Stable employment, stable dwelling or schooling. */
    STABILITY,
    /** The dwelling. */
    DWELLING,
    /** The address entered, if the time is shown by a statement of insurance or tax. */
    ADDRESS_WITH_STATEMENT,
    /** The present address, if it is not the one on record and the stability shown is work or schooling. */
    ADDRESS_AFTER_MOVE,
    /** Who the agent is. */
    AGENT_IDENTITY,
    /** That the agent is the guardian or a close relative. */
    AGENT_KINSHIP,
    /** That the agent was told to act. */
    AGENT_MANDATE,
    /** That the employer is registered. */
    EMPLOYER_STANDING,
    /** What the employer does and what the person does there. */
    WORK_REPORT,
    /** Degree, diploma or professional title. */
    EDUCATION,
    /** That degree and diploma are genuine. */
    EDUCATION_CHECK,
    /** The contract with the employer that applies. */
    WORK_CONTRACT,
    /** Income tax paid through the employer. */
    TAX_PAID,
    /** Social insurance paid through the employer. */
    INSURANCE_PAID,
    /** Taxable income month by month. */
    TAXABLE_INCOME,
    /** That what is handed in is true. */
    INTEGRITY,
    /** The permit held. */
    OLD_WORK_PERMIT,
    /** That and when the old employer was left. */
    LEAVING,
    /** What the employer says of the change. */
    EMPLOYER_STATEMENT,
    /** What the person says of the change. */
    OWN_STATEMENT,
    /** That the two are married. */
    MARRIAGE,
    /** That the spouse works, or is to work, in Beijing. */
    SPOUSE_JOB,
    /** That a child of 16 or over is at school. */
    ENROLMENT,
    /** Whose child it is. */
    BIRTH,
    /** That a child born outside the birth policy is the holder's. */
    BLOOD_RELATION,
    /** Who the other members of the family are. */
    FAMILY_IDENTITY,
    /** Where the hukou is. */
    PLACE_OF_HUKOU,
    /** That what is declared is true. */
    UNDERTAKING,
    /** That a person from elsewhere may reside in Beijing. */
    LEAVE_TO_RESIDE,
    /** The same, if the office asks for it. */
    LEAVE_TO_RESIDE_IF_ASKED,
    /** That the family counts like one with a Beijing hukou. */
    LIKE_BEIJING_HUKOU,
    /** That a parent may reside in Beijing. */
    PARENTS_PERMIT,
    /** That a parent works in Beijing. */
    PARENTS_JOB,
    /** That a parent pays social insurance. */
    PARENTS_INSURANCE,
    /** That nobody at the place of the hukou can look after the child. */
    NO_GUARDIAN,
    /** That there is no criminal record. */
    NO_CRIMINAL_RECORD,
    /** That the child is on the roll of a school in Beijing. */
    SCHOOL_RECORD
}
