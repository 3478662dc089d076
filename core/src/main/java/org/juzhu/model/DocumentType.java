package org.juzhu.model;

/** A paper that an office asks for. */
public enum DocumentType {
    /** Resident ID card (居民身份证). */
    ID_CARD,
    /** Hukou book (户口簿). */
    HUKOU_BOOK,
    /** The identity certificate of the police at the place of hukou. */
    HOME_POLICE_CERTIFICATE,
    /** Photograph. */
    PHOTOGRAPH,
    /** Form of the registration card, filled in and signed. */
    REGISTRATION_FORM,
    /** The record of temporary residence: the registration card (居住登记卡), on paper or in the app. */
    REGISTRATION_RECORD,
    /** Any other proof of the time lived. */
    OTHER_TIME_PROOF,
    /** Statement of social-insurance months. */
    INSURANCE_STATEMENT,
    /** Statement of income-tax months. */
    TAX_STATEMENT,
    /** Labour contract (劳动合同). */
    LABOUR_CONTRACT,
    /** The employer's certificate of the labour relationship. */
    EMPLOYMENT_CERTIFICATE,
    /** Business licence (营业执照). */
    BUSINESS_LICENCE,
    /** Title certificate of a home (房屋所有权证, 不动产权证). */
    TITLE_CERTIFICATE,
    /** Contract of purchase of a home. */
    PURCHASE_CONTRACT,
    /** Lease (房屋租赁合同). */
    LEASE,
    /** Lodging certificate of the employer. */
    EMPLOYER_LODGING_CERTIFICATE,
    /** Lodging certificate of the school. */
    SCHOOL_LODGING_CERTIFICATE,
    /** Lodging certificate of the provider of the home. */
    HOST_LODGING_CERTIFICATE,
    /** The school's certificate of enrolment. */
    SCHOOL_CERTIFICATE,
    /** Certificate of the place of the hukou that nobody there can look after the child (无监护条件证明). */
    NO_GUARDIAN_CERTIFICATE,
    /** Certificate that there is no criminal record (无犯罪记录证明). */
    NO_RECORD_CERTIFICATE,
    /** Student card (学生证). */
    STUDENT_CARD,
    /** The temporary permit (暂住证) of the time to 2016-09-30. */
    OLD_TEMPORARY_PERMIT,
    /** The work residence permit (工作居住证), or its confirmation sheet (确认单). */
    WORK_PERMIT_SHEET,
    /** The residence permit (居住证), shown live in the app, or its confirmation slip (确认单). */
    RESIDENCE_PERMIT_PROOF,
    /** The agent's ID card. */
    AGENT_ID_CARD,
    /** A paper that shows guardianship or kinship: birth certificate, hukou book, marriage certificate. */
    KINSHIP_PROOF,
    /** The written mandate of the agent. */
    MANDATE,
    /** Legal-person or registration certificate (法人证书, 登记证书) of an employer that is no enterprise. */
    LEGAL_PERSON_CERTIFICATE,
    /** Form of the work residence permit, filled in and printed from its system. */
    WORK_PERMIT_FORM,
    /** The employer's report on itself and the person's work. */
    EMPLOYER_REPORT,
    /** Degree certificate (学位证书). */
    DEGREE_CERTIFICATE,
    /** Diploma (学历证书). */
    DIPLOMA,
    /** Certificate of a professional title (职称证书). */
    PROFESSIONAL_TITLE_CERTIFICATE,
    /** Online verification reports of diploma and degree. */
    EDUCATION_VERIFICATION,
    /** Statement of integrity, signed by applicant and employer. */
    INTEGRITY_STATEMENT,
    /** Marriage certificate (结婚证). */
    MARRIAGE_CERTIFICATE,
    /** Letter of a Beijing employer that takes the person on. */
    ACCEPTANCE_LETTER,
    /** Birth medical certificate (出生医学证明). */
    BIRTH_CERTIFICATE,
    /** Certificate of leaving the old employer (离职证明), with the day. */
    LEAVING_CERTIFICATE,
    /** Letter of the employer on the change. */
    EMPLOYER_LETTER,
    /** Letter of the person on the change. */
    PERSONAL_LETTER,
    /** The ID cards of spouse and children. */
    FAMILY_ID_CARDS,
    /** The form of the office for the application. */
    APPLICATION_FORM,
    /** The signed undertaking (承诺书) that what is declared is true. */
    SIGNED_UNDERTAKING
}
