package org.juzhu.model;

/**
 * Something that a person may have or do in Beijing, whichever way it is had. Those that the residence permit (居住证)
 * gives are named by their kind: three rights, five of six services and six of seven conveniences; the last of each list
 * is left open by the decree. Of those NO means that the permit does not give it, never that the person may not have it.
 */
public enum Entitlement implements Decision {
    /** To work (劳动就业), by the residence permit. */
    WORKING_RIGHT(Topic.WORK_AND_FUNDS),
    /** To take part in social insurance (社会保险), by the residence permit. */
    SOCIAL_INSURANCE_RIGHT(Topic.WORK_AND_FUNDS),
    /** To pay into, withdraw from and use the housing fund (住房公积金), by the residence permit. */
    HOUSING_FUND_RIGHT(Topic.WORK_AND_FUNDS),
    /** Compulsory education, by the residence permit. It says nothing of enrolment in a school. */
    COMPULSORY_EDUCATION_SERVICE(Topic.SERVICES),
    /** Basic public employment services, by the residence permit. */
    EMPLOYMENT_SERVICE(Topic.SERVICES),
    /** Basic public health and family-planning services, by the residence permit. */
    HEALTH_AND_FAMILY_SERVICE(Topic.SERVICES),
    /** Public culture and sport, by the residence permit. */
    CULTURE_AND_SPORT_SERVICE(Topic.SERVICES),
    /** Legal aid and other legal services, by the residence permit. */
    LEGAL_SERVICE(Topic.SERVICES),
    /** Exit-entry documents in Beijing, by the residence permit. */
    EXIT_ENTRY_CONVENIENCE(Topic.LICENCES),
    /** Exchange and reissue of the ID card in Beijing, by the residence permit. */
    ID_CARD_CONVENIENCE(Topic.LICENCES),
    /** Vehicle registration in Beijing, by the residence permit. It says nothing of the car quota. */
    VEHICLE_REGISTRATION_CONVENIENCE(Topic.LICENCES),
    /** A driving licence in Beijing, by the residence permit. */
    DRIVING_LICENCE_CONVENIENCE(Topic.LICENCES),
    /** Professional-qualification exams and their award in Beijing, by the residence permit. */
    PROFESSIONAL_EXAM_CONVENIENCE(Topic.SERVICES),
    /** Birth-service registration and other family-planning papers in Beijing, by the residence permit. */
    FAMILY_PAPERS_CONVENIENCE(Topic.SERVICES),
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
    /** Talent introduction (人才引进): a Beijing hukou on the application of an employer. */
    TALENT_INTRODUCTION(Topic.SETTLEMENT);

    private final Topic topic;

    Entitlement(Topic topic) {
        this.topic = topic;
    }

    /** The row of a comparison that it belongs to. */
    public Topic topic() {
        return topic;
    }
}
