package org.juzhu.model;

/**
 * Something that a person may have or do in Beijing, whichever way it is had. Those that the residence permit (居住证)
 * gives are named by their kind: three rights, five of six services and six of seven conveniences; the last of each list
 * is left open by the decree. Of those NO means that the permit does not give it, never that the person may not have it.
 */
public enum Entitlement implements Decision {
    /** To work (劳动就业), by the residence permit. */
    WORKING_RIGHT(Topic.WORK_AND_FUNDS, AskedOf.HOLDER),
    /** To take part in social insurance (社会保险), by the residence permit. */
    SOCIAL_INSURANCE_RIGHT(Topic.WORK_AND_FUNDS, AskedOf.HOLDER),
    /** To pay into, withdraw from and use the housing fund (住房公积金), by the residence permit. */
    HOUSING_FUND_RIGHT(Topic.WORK_AND_FUNDS, AskedOf.HOLDER),
    /** Compulsory education, by the residence permit. It says nothing of enrolment in a school. */
    COMPULSORY_EDUCATION_SERVICE(Topic.SERVICES, AskedOf.HOLDER),
    /** Basic public employment services, by the residence permit. */
    EMPLOYMENT_SERVICE(Topic.SERVICES, AskedOf.HOLDER),
    /** Basic public health and family-planning services, by the residence permit. */
    HEALTH_AND_FAMILY_SERVICE(Topic.SERVICES, AskedOf.HOLDER),
    /** Public culture and sport, by the residence permit. */
    CULTURE_AND_SPORT_SERVICE(Topic.SERVICES, AskedOf.HOLDER),
    /** Legal aid and other legal services, by the residence permit. */
    LEGAL_SERVICE(Topic.SERVICES, AskedOf.HOLDER),
    /** Exit-entry documents in Beijing, by the residence permit. */
    EXIT_ENTRY_CONVENIENCE(Topic.LICENCES, AskedOf.HOLDER),
    /** Exchange and reissue of the ID card in Beijing, by the residence permit. */
    ID_CARD_CONVENIENCE(Topic.LICENCES, AskedOf.HOLDER),
    /** Vehicle registration in Beijing, by the residence permit. It says nothing of the car quota. */
    VEHICLE_REGISTRATION_CONVENIENCE(Topic.LICENCES, AskedOf.HOLDER),
    /** A driving licence in Beijing, by the residence permit. */
    DRIVING_LICENCE_CONVENIENCE(Topic.LICENCES, AskedOf.HOLDER),
    /** Professional-qualification exams and their award in Beijing, by the residence permit. */
    PROFESSIONAL_EXAM_CONVENIENCE(Topic.SERVICES, AskedOf.HOLDER),
    /** Birth-service registration and other family-planning papers in Beijing, by the residence permit. */
    FAMILY_PAPERS_CONVENIENCE(Topic.SERVICES, AskedOf.HOLDER),
    /** Pension, medical, unemployment and injury insurance of employees. */
    EMPLOYEE_INSURANCE(Topic.WORK_AND_FUNDS),
    /** Maternity insurance. */
    MATERNITY_INSURANCE(Topic.WORK_AND_FUNDS),
    /** The housing provident fund (住房公积金), whichever way it is had. */
    PROVIDENT_FUND(Topic.WORK_AND_FUNDS),
    /**
     * To count as a person with a Beijing hukou when buying a home; one such person makes the whole family so. Asked of
     * the person alone.
     */
    HUKOU_EQUIVALENT(Topic.HOME_PURCHASE),
    /** To buy a commodity home (商品住房) inside the fifth ring (五环). */
    HOME_INSIDE_FIFTH_RING(Topic.HOME_PURCHASE),
    /** To buy a commodity home outside the fifth ring. */
    HOME_OUTSIDE_FIFTH_RING(Topic.HOME_PURCHASE),
    /** To belong to one of the five groups who may apply for a car quota (小客车指标). Asked of the person alone. */
    CAR_GROUP(Topic.CAR_QUOTA),
    /** To apply for a car quota as an individual: the ordinary lottery (摇号), or the queue for a new-energy one. */
    CAR_INDIVIDUAL(Topic.CAR_QUOTA),
    /** To take part in a family application for a car quota. Asked of each applicant of the family. */
    CAR_FAMILY_APPLICANT(Topic.CAR_QUOTA, AskedOf.RELATIVE),
    /** To apply for a car quota as a family (以家庭为单位). Asked of the main applicant. */
    CAR_FAMILY(Topic.CAR_QUOTA, AskedOf.FAMILY),
    /** To count as somebody whose permit the proofs for school ask of a parent. Asked of a parent. */
    SCHOOL_PERMIT(Topic.SCHOOLING, AskedOf.RELATIVE),
    /**
     * To count as a guardian by whose work residence permit a district takes the child without the review of proofs. Asked
     * of a parent.
     */
    SCHOOL_GUARDIAN(Topic.SCHOOLING, AskedOf.RELATIVE),
    /** Compulsory school (义务教育): to enter one, by right or by review, not which one. Asked of the child. */
    COMPULSORY_SCHOOL(Topic.SCHOOLING, AskedOf.CHILD),
    /** To meet what an ordinary senior high school asks of a parent with a work residence permit. Asked of a parent. */
    SENIOR_HIGH_PARENT(Topic.EXAMINATIONS, AskedOf.RELATIVE),
    /** To apply for an ordinary senior high school (普通高中). Asked of the pupil. */
    SENIOR_HIGH(Topic.EXAMINATIONS, AskedOf.CHILD),
    /** To meet what a secondary vocational school asks of a parent from elsewhere. Asked of a parent. */
    SECONDARY_VOCATIONAL_PARENT(Topic.EXAMINATIONS, AskedOf.RELATIVE),
    /** To apply for a secondary vocational school (中等职业学校). Asked of the pupil. */
    SECONDARY_VOCATIONAL(Topic.EXAMINATIONS, AskedOf.CHILD),
    /** To meet what the higher-vocational examination asks of a parent from elsewhere. Asked of a parent. */
    HIGHER_VOCATIONAL_PARENT(Topic.EXAMINATIONS, AskedOf.RELATIVE),
    /** To sit the admission examination of higher vocational colleges (高等职业学校). Asked of the pupil. */
    HIGHER_VOCATIONAL_EXAM(Topic.EXAMINATIONS, AskedOf.CHILD),
    /** To sit the undergraduate gaokao (高考) in Beijing. Asked of the pupil. */
    GAOKAO(Topic.EXAMINATIONS, AskedOf.CHILD),
    /** Resident medical insurance (城乡居民医保) for children and the other groups listed. */
    CHILD_MEDICAL_INSURANCE(Topic.WORK_AND_FUNDS, AskedOf.CHILD),
    /** Public rental housing (公租房) by the general rule. */
    PUBLIC_RENTAL_HOME(Topic.PUBLIC_HOUSING),
    /** The public rental homes kept for residents from elsewhere (新北京人专项). */
    PUBLIC_RENTAL_NEWCOMER(Topic.PUBLIC_HOUSING),
    /** To buy economical housing (经济适用房). */
    ECONOMICAL_HOME(Topic.PUBLIC_HOUSING),
    /** Low-rent housing (廉租房). */
    LOW_RENT_HOME(Topic.PUBLIC_HOUSING),
    /** To buy a shared-ownership home (共有产权住房). */
    SHARED_OWNERSHIP_HOME(Topic.PUBLIC_HOUSING),
    /** Passport and travel papers for Hong Kong, Macao and Taiwan, applied for in Beijing, whichever way it is had. */
    TRAVEL_DOCUMENTS(Topic.LICENCES),
    /** A driving licence for a car, applied for in Beijing, whichever way it is had. */
    DRIVING_LICENCE(Topic.LICENCES),
    /** Evaluation for a professional title (职称) in Beijing. */
    PROFESSIONAL_TITLE(Topic.SERVICES),
    /** To register a marriage or a divorce in Beijing. */
    MARRIAGE_REGISTRATION(Topic.SERVICES),
    /** The card of the elderly (养老助残卡): free city buses and parks. */
    ELDERLY_CARD(Topic.SERVICES),
    /** Talent introduction (人才引进): a Beijing hukou on the application of an employer. */
    TALENT_INTRODUCTION(Topic.SETTLEMENT),
    /** To take part in the round of points-based settlement (积分落户) of the year; it says nothing of the score. */
    POINTS_SETTLEMENT(Topic.SETTLEMENT);

    private final Topic topic;
    private final AskedOf askedOf;

    Entitlement(Topic topic) {
        this(topic, AskedOf.PERSON);
    }

    Entitlement(Topic topic, AskedOf askedOf) {
        this.topic = topic;
        this.askedOf = askedOf;
    }

    /** The row of a comparison that it belongs to. */
    public Topic topic() {
        return topic;
    }

    /** Of whom it is asked. */
    public AskedOf askedOf() {
        return askedOf;
    }
}
