package org.juzhu.spi;

import org.juzhu.law.Anchor;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Role;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.DocumentType;
import org.juzhu.model.EmploymentKind;
import org.juzhu.model.Hukou;
import org.juzhu.model.PermitType;
import org.juzhu.model.Study;
import org.juzhu.model.Tenure;

/**
 * The words that rules write bare. In a constraint the rule engine looks for them nowhere but among the constants of
 * {@link Situation}, which is why that class implements this interface; consequences import them from here. Each is
 * the enum constant of the same name, and no two enums share one.
 */
public interface Words {
    PermitType REGISTRATION_CARD = PermitType.REGISTRATION_CARD;
    PermitType TEMPORARY_PERMIT = PermitType.TEMPORARY_PERMIT;
    PermitType RESIDENCE_PERMIT = PermitType.RESIDENCE_PERMIT;
    PermitType WORK_RESIDENCE_PERMIT = PermitType.WORK_RESIDENCE_PERMIT;

    Hukou BEIJING = Hukou.BEIJING;
    Hukou ELSEWHERE = Hukou.ELSEWHERE;
    Hukou HONG_KONG_MACAO_TAIWAN = Hukou.HONG_KONG_MACAO_TAIWAN;

    Tenure OWN_HOME = Tenure.OWN_HOME;
    Tenure RENTED = Tenure.RENTED;
    Tenure EMPLOYER_DORMITORY = Tenure.EMPLOYER_DORMITORY;
    Tenure SCHOOL_DORMITORY = Tenure.SCHOOL_DORMITORY;
    Tenure RELATIVES_OR_FRIENDS = Tenure.RELATIVES_OR_FRIENDS;

    EmploymentKind EMPLOYEE = EmploymentKind.EMPLOYEE;
    EmploymentKind OWN_BUSINESS = EmploymentKind.OWN_BUSINESS;

    Study KINDERGARTEN = Study.KINDERGARTEN;
    Study PRIMARY_SCHOOL = Study.PRIMARY_SCHOOL;
    Study SECONDARY_SCHOOL = Study.SECONDARY_SCHOOL;
    Study VOCATIONAL_SCHOOL_FULL_TIME = Study.VOCATIONAL_SCHOOL_FULL_TIME;
    Study VOCATIONAL_SCHOOL_PART_TIME = Study.VOCATIONAL_SCHOOL_PART_TIME;
    Study HIGHER_EDUCATION_FULL_TIME = Study.HIGHER_EDUCATION_FULL_TIME;
    Study HIGHER_EDUCATION_PART_TIME = Study.HIGHER_EDUCATION_PART_TIME;
    Study RESEARCH_INSTITUTE_FULL_TIME = Study.RESEARCH_INSTITUTE_FULL_TIME;
    Study RESEARCH_INSTITUTE_PART_TIME = Study.RESEARCH_INSTITUTE_PART_TIME;
    Study OTHER_STUDY = Study.OTHER_STUDY;

    ContributionKind SOCIAL_INSURANCE = ContributionKind.SOCIAL_INSURANCE;
    ContributionKind INCOME_TAX = ContributionKind.INCOME_TAX;

    DocumentType ID_CARD = DocumentType.ID_CARD;
    DocumentType HUKOU_BOOK = DocumentType.HUKOU_BOOK;
    DocumentType PHOTOGRAPH = DocumentType.PHOTOGRAPH;
    DocumentType REGISTRATION_FORM = DocumentType.REGISTRATION_FORM;
    DocumentType REGISTRATION_RECORD = DocumentType.REGISTRATION_RECORD;
    DocumentType OTHER_TIME_PROOF = DocumentType.OTHER_TIME_PROOF;
    DocumentType INSURANCE_STATEMENT = DocumentType.INSURANCE_STATEMENT;
    DocumentType TAX_STATEMENT = DocumentType.TAX_STATEMENT;
    DocumentType LABOUR_CONTRACT = DocumentType.LABOUR_CONTRACT;
    DocumentType EMPLOYMENT_CERTIFICATE = DocumentType.EMPLOYMENT_CERTIFICATE;
    DocumentType BUSINESS_LICENCE = DocumentType.BUSINESS_LICENCE;
    DocumentType TITLE_CERTIFICATE = DocumentType.TITLE_CERTIFICATE;
    DocumentType PURCHASE_CONTRACT = DocumentType.PURCHASE_CONTRACT;
    DocumentType LEASE = DocumentType.LEASE;
    DocumentType EMPLOYER_LODGING_CERTIFICATE = DocumentType.EMPLOYER_LODGING_CERTIFICATE;
    DocumentType SCHOOL_LODGING_CERTIFICATE = DocumentType.SCHOOL_LODGING_CERTIFICATE;
    DocumentType HOST_LODGING_CERTIFICATE = DocumentType.HOST_LODGING_CERTIFICATE;
    DocumentType SCHOOL_CERTIFICATE = DocumentType.SCHOOL_CERTIFICATE;
    DocumentType STUDENT_CARD = DocumentType.STUDENT_CARD;

    PaperNeed FORM = PaperNeed.FORM;
    PaperNeed IDENTITY = PaperNeed.IDENTITY;
    PaperNeed PHOTO = PaperNeed.PHOTO;
    PaperNeed TIME_LIVED = PaperNeed.TIME_LIVED;
    PaperNeed STABILITY = PaperNeed.STABILITY;
    PaperNeed DWELLING = PaperNeed.DWELLING;

    Anchor ARRIVAL = Anchor.ARRIVAL;
    Anchor CARD_ENDORSED = Anchor.CARD_ENDORSED;

    Role REQUIREMENT = Role.REQUIREMENT;
    Role GROUND = Role.GROUND;
    Role PAPER = Role.PAPER;
}
