package org.juzhu.model;

/** What standings are compared by, in the order in which a table shows it. */
public enum Topic {
    /** What it is (性质). */
    NATURE,
    /** Legal base, and since when (制度). */
    LEGAL_BASE,
    /** For whom (适用人群). */
    FOR_WHOM,
    /** Who applies (申办主体). */
    WHO_APPLIES,
    /** Conditions (办理条件). */
    CONDITIONS,
    /** Where (办理地点). */
    PLACE,
    /** Issuing body (发证机关). */
    ISSUER,
    /** Papers (所需材料). */
    PAPERS_ASKED,
    /** Time to issue (办理时间). */
    TIME_TO_ISSUE,
    /** Cost (费用). */
    COST,
    /** Form of the document (证件形式). */
    DOCUMENT_FORM,
    /** Validity (有效期). */
    VALIDITY,
    /** Renewal (续期方式). */
    RENEWAL,
    /** How it is tied to the job (与单位的关系). */
    TIED_TO_JOB,
    /** Family (随往). */
    FAMILY_MEMBERS,
    /** Work, insurance, housing fund. */
    WORK_AND_FUNDS,
    /** Basic services and conveniences. */
    SERVICES,
    /** Buying a home (购房). */
    HOME_PURCHASE,
    /** Public rental, shared-ownership and other housing with public help (保障性住房). */
    PUBLIC_HOUSING,
    /** Car quota (小客车摇号). */
    CAR_QUOTA,
    /** Kindergarten and school (子女入学). */
    SCHOOLING,
    /** Senior high school and examinations (中考, 高考). */
    EXAMINATIONS,
    /** Driving licence, vehicle registration, exit-entry papers, ID card. */
    LICENCES,
    /** Settlement: the way to a Beijing hukou (落户). */
    SETTLEMENT,
    /** Whether both can be held, and whether one replaces the other (是否可同时持有). */
    BOTH_PERMITS,
    /** The third document: the registration card (居住登记卡). */
    THIRD_DOCUMENT
}
