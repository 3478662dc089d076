package org.juzhu.spi;

import org.juzhu.law.Anchor;
import org.juzhu.law.Counted;
import org.juzhu.law.Finding;
import org.juzhu.law.Indicator;
import org.juzhu.law.Kin;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Role;
import org.juzhu.model.ClaimedEducation;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.Damage;
import org.juzhu.model.Degree;
import org.juzhu.model.District;
import org.juzhu.model.DocumentType;
import org.juzhu.model.EmploymentKind;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Honour;
import org.juzhu.model.Hukou;
import org.juzhu.model.InnovationRoute;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.LegalForm;
import org.juzhu.model.MeritRoute;
import org.juzhu.model.NamedGroup;
import org.juzhu.model.PermitState;
import org.juzhu.model.PermitType;
import org.juzhu.model.Prize;
import org.juzhu.model.Procedure;
import org.juzhu.model.SchoolProof;
import org.juzhu.model.Sex;
import org.juzhu.model.StayPaper;
import org.juzhu.model.Study;
import org.juzhu.model.Tenure;
import org.juzhu.model.Title;
import org.juzhu.model.Topic;

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
    Study JUNIOR_HIGH_SCHOOL = Study.JUNIOR_HIGH_SCHOOL;
    Study SENIOR_HIGH_SCHOOL = Study.SENIOR_HIGH_SCHOOL;
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
    DocumentType HOME_POLICE_CERTIFICATE = DocumentType.HOME_POLICE_CERTIFICATE;
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
    DocumentType NO_GUARDIAN_CERTIFICATE = DocumentType.NO_GUARDIAN_CERTIFICATE;
    DocumentType NO_RECORD_CERTIFICATE = DocumentType.NO_RECORD_CERTIFICATE;
    DocumentType STUDENT_CARD = DocumentType.STUDENT_CARD;
    DocumentType OLD_TEMPORARY_PERMIT = DocumentType.OLD_TEMPORARY_PERMIT;
    DocumentType WORK_PERMIT_SHEET = DocumentType.WORK_PERMIT_SHEET;
    DocumentType RESIDENCE_PERMIT_PROOF = DocumentType.RESIDENCE_PERMIT_PROOF;
    DocumentType AGENT_ID_CARD = DocumentType.AGENT_ID_CARD;
    DocumentType KINSHIP_PROOF = DocumentType.KINSHIP_PROOF;
    DocumentType MANDATE = DocumentType.MANDATE;

    PaperNeed FORM = PaperNeed.FORM;
    PaperNeed IDENTITY = PaperNeed.IDENTITY;
    PaperNeed PHOTO = PaperNeed.PHOTO;
    PaperNeed TIME_LIVED = PaperNeed.TIME_LIVED;
    PaperNeed STABILITY = PaperNeed.STABILITY;
    PaperNeed DWELLING = PaperNeed.DWELLING;
    PaperNeed ADDRESS_WITH_STATEMENT = PaperNeed.ADDRESS_WITH_STATEMENT;
    PaperNeed ADDRESS_AFTER_MOVE = PaperNeed.ADDRESS_AFTER_MOVE;
    PaperNeed AGENT_IDENTITY = PaperNeed.AGENT_IDENTITY;
    PaperNeed AGENT_KINSHIP = PaperNeed.AGENT_KINSHIP;
    PaperNeed AGENT_MANDATE = PaperNeed.AGENT_MANDATE;

    Anchor ARRIVAL = Anchor.ARRIVAL;
    Anchor MOVE = Anchor.MOVE;
    Anchor ENDORSED = Anchor.ENDORSED;
    Anchor LAST_DAY = Anchor.LAST_DAY;
    Anchor DAMAGE = Anchor.DAMAGE;

    Role REQUIREMENT = Role.REQUIREMENT;
    Role GROUND = Role.GROUND;
    Role PAPER = Role.PAPER;
    Role NOTE = Role.NOTE;

    IssuedPermit REGISTRATION_CARD_IN_FORCE = IssuedPermit.REGISTRATION_CARD_IN_FORCE;
    IssuedPermit RESIDENCE_PERMIT_IN_FORCE = IssuedPermit.RESIDENCE_PERMIT_IN_FORCE;
    IssuedPermit RESIDENCE_YEARS_UNBROKEN = IssuedPermit.RESIDENCE_YEARS_UNBROKEN;

    Entitlement WORKING_RIGHT = Entitlement.WORKING_RIGHT;
    Entitlement SOCIAL_INSURANCE_RIGHT = Entitlement.SOCIAL_INSURANCE_RIGHT;
    Entitlement HOUSING_FUND_RIGHT = Entitlement.HOUSING_FUND_RIGHT;
    Entitlement COMPULSORY_EDUCATION_SERVICE = Entitlement.COMPULSORY_EDUCATION_SERVICE;
    Entitlement EMPLOYMENT_SERVICE = Entitlement.EMPLOYMENT_SERVICE;
    Entitlement HEALTH_AND_FAMILY_SERVICE = Entitlement.HEALTH_AND_FAMILY_SERVICE;
    Entitlement CULTURE_AND_SPORT_SERVICE = Entitlement.CULTURE_AND_SPORT_SERVICE;
    Entitlement LEGAL_SERVICE = Entitlement.LEGAL_SERVICE;
    Entitlement EXIT_ENTRY_CONVENIENCE = Entitlement.EXIT_ENTRY_CONVENIENCE;
    Entitlement ID_CARD_CONVENIENCE = Entitlement.ID_CARD_CONVENIENCE;
    Entitlement VEHICLE_REGISTRATION_CONVENIENCE = Entitlement.VEHICLE_REGISTRATION_CONVENIENCE;
    Entitlement DRIVING_LICENCE_CONVENIENCE = Entitlement.DRIVING_LICENCE_CONVENIENCE;
    Entitlement PROFESSIONAL_EXAM_CONVENIENCE = Entitlement.PROFESSIONAL_EXAM_CONVENIENCE;
    Entitlement FAMILY_PAPERS_CONVENIENCE = Entitlement.FAMILY_PAPERS_CONVENIENCE;
    Entitlement EMPLOYEE_INSURANCE = Entitlement.EMPLOYEE_INSURANCE;
    Entitlement MATERNITY_INSURANCE = Entitlement.MATERNITY_INSURANCE;
    Entitlement PROVIDENT_FUND = Entitlement.PROVIDENT_FUND;

    PermitState VALID = PermitState.VALID;
    PermitState SUSPENDED = PermitState.SUSPENDED;
    PermitState CANCELLED = PermitState.CANCELLED;
    PermitState REVOKED = PermitState.REVOKED;

    Topic NATURE = Topic.NATURE;
    Topic LEGAL_BASE = Topic.LEGAL_BASE;
    Topic FOR_WHOM = Topic.FOR_WHOM;
    Topic WHO_APPLIES = Topic.WHO_APPLIES;
    Topic CONDITIONS = Topic.CONDITIONS;
    Topic PLACE = Topic.PLACE;
    Topic ISSUER = Topic.ISSUER;
    Topic PAPERS_ASKED = Topic.PAPERS_ASKED;
    Topic TIME_TO_ISSUE = Topic.TIME_TO_ISSUE;
    Topic COST = Topic.COST;
    Topic DOCUMENT_FORM = Topic.DOCUMENT_FORM;
    Topic VALIDITY = Topic.VALIDITY;
    Topic RENEWAL = Topic.RENEWAL;
    Topic TIED_TO_JOB = Topic.TIED_TO_JOB;
    Topic FAMILY_MEMBERS = Topic.FAMILY_MEMBERS;
    Topic WORK_AND_FUNDS = Topic.WORK_AND_FUNDS;
    Topic SERVICES = Topic.SERVICES;
    Topic HOME_PURCHASE = Topic.HOME_PURCHASE;
    Topic CAR_QUOTA = Topic.CAR_QUOTA;
    Topic SCHOOLING = Topic.SCHOOLING;
    Topic EXAMINATIONS = Topic.EXAMINATIONS;
    Topic LICENCES = Topic.LICENCES;
    Topic SETTLEMENT = Topic.SETTLEMENT;
    Topic BOTH_PERMITS = Topic.BOTH_PERMITS;
    Topic THIRD_DOCUMENT = Topic.THIRD_DOCUMENT;

    Damage LOST = Damage.LOST;
    Damage ILLEGIBLE = Damage.ILLEGIBLE;

    Degree NO_DEGREE = Degree.NO_DEGREE;
    Degree BACHELOR = Degree.BACHELOR;
    Degree MASTER = Degree.MASTER;
    Degree DOCTORATE = Degree.DOCTORATE;

    Title NO_TITLE = Title.NO_TITLE;
    Title JUNIOR = Title.JUNIOR;
    Title INTERMEDIATE = Title.INTERMEDIATE;
    Title SENIOR = Title.SENIOR;

    LegalForm LEGAL_PERSON = LegalForm.LEGAL_PERSON;
    LegalForm BRANCH = LegalForm.BRANCH;
    LegalForm OTHER_FORM = LegalForm.OTHER_FORM;

    Finding RIGHT = Finding.RIGHT;
    Finding OVER_SIMPLE = Finding.OVER_SIMPLE;
    Finding WRONG = Finding.WRONG;

    Procedure WORK_RESIDENCE_PERMIT_RENEWAL = Procedure.WORK_RESIDENCE_PERMIT_RENEWAL;
    Procedure WORK_RESIDENCE_PERMIT_CHANGE = Procedure.WORK_RESIDENCE_PERMIT_CHANGE;
    Procedure WORK_RESIDENCE_PERMIT_DEPENDANT = Procedure.WORK_RESIDENCE_PERMIT_DEPENDANT;
    Procedure WORK_RESIDENCE_PERMIT_RETURNEE = Procedure.WORK_RESIDENCE_PERMIT_RETURNEE;
    Procedure WORK_RESIDENCE_PERMIT_HKMT = Procedure.WORK_RESIDENCE_PERMIT_HKMT;

    Sex FEMALE = Sex.FEMALE;
    Sex MALE = Sex.MALE;

    District DONGCHENG = District.DONGCHENG;
    District XICHENG = District.XICHENG;
    District CHAOYANG = District.CHAOYANG;
    District FENGTAI = District.FENGTAI;
    District SHIJINGSHAN = District.SHIJINGSHAN;
    District HAIDIAN = District.HAIDIAN;
    District MENTOUGOU = District.MENTOUGOU;
    District FANGSHAN = District.FANGSHAN;
    District TONGZHOU = District.TONGZHOU;
    District SHUNYI = District.SHUNYI;
    District CHANGPING = District.CHANGPING;
    District DAXING = District.DAXING;
    District HUAIROU = District.HUAIROU;
    District PINGGU = District.PINGGU;
    District MIYUN = District.MIYUN;
    District YANQING = District.YANQING;
    District DEVELOPMENT_AREA = District.DEVELOPMENT_AREA;

    MeritRoute PRIZE = MeritRoute.PRIZE;
    MeritRoute PATENTS = MeritRoute.PATENTS;
    MeritRoute KEY_INDUSTRY_INCOME = MeritRoute.KEY_INDUSTRY_INCOME;
    MeritRoute PROFESSIONAL_SERVICE_INCOME = MeritRoute.PROFESSIONAL_SERVICE_INCOME;

    Kin SPOUSE = Kin.SPOUSE;
    Kin COUPLE = Kin.COUPLE;
    Kin PARENT = Kin.PARENT;

    Entitlement HUKOU_EQUIVALENT = Entitlement.HUKOU_EQUIVALENT;
    Entitlement HOME_INSIDE_FIFTH_RING = Entitlement.HOME_INSIDE_FIFTH_RING;
    Entitlement HOME_OUTSIDE_FIFTH_RING = Entitlement.HOME_OUTSIDE_FIFTH_RING;
    Entitlement TALENT_INTRODUCTION = Entitlement.TALENT_INTRODUCTION;
    Entitlement POINTS_SETTLEMENT = Entitlement.POINTS_SETTLEMENT;
    IssuedPermit WORK_RESIDENCE_PERMIT_IN_FORCE = IssuedPermit.WORK_RESIDENCE_PERMIT_IN_FORCE;
    PermitState OVERDUE = PermitState.OVERDUE;
    PermitState LAPSED = PermitState.LAPSED;
    ContributionKind PENSION_INSURANCE = ContributionKind.PENSION_INSURANCE;
    ContributionKind MEDICAL_INSURANCE = ContributionKind.MEDICAL_INSURANCE;
    Anchor LEFT_EMPLOYER = Anchor.LEFT_EMPLOYER;
    Anchor CANCELLATION = Anchor.CANCELLATION;
    DocumentType LEGAL_PERSON_CERTIFICATE = DocumentType.LEGAL_PERSON_CERTIFICATE;
    DocumentType WORK_PERMIT_FORM = DocumentType.WORK_PERMIT_FORM;
    DocumentType EMPLOYER_REPORT = DocumentType.EMPLOYER_REPORT;
    DocumentType DEGREE_CERTIFICATE = DocumentType.DEGREE_CERTIFICATE;
    DocumentType DIPLOMA = DocumentType.DIPLOMA;
    DocumentType PROFESSIONAL_TITLE_CERTIFICATE = DocumentType.PROFESSIONAL_TITLE_CERTIFICATE;
    DocumentType EDUCATION_VERIFICATION = DocumentType.EDUCATION_VERIFICATION;
    DocumentType INTEGRITY_STATEMENT = DocumentType.INTEGRITY_STATEMENT;
    DocumentType MARRIAGE_CERTIFICATE = DocumentType.MARRIAGE_CERTIFICATE;
    DocumentType ACCEPTANCE_LETTER = DocumentType.ACCEPTANCE_LETTER;
    DocumentType BIRTH_CERTIFICATE = DocumentType.BIRTH_CERTIFICATE;
    DocumentType LEAVING_CERTIFICATE = DocumentType.LEAVING_CERTIFICATE;
    DocumentType EMPLOYER_LETTER = DocumentType.EMPLOYER_LETTER;
    DocumentType PERSONAL_LETTER = DocumentType.PERSONAL_LETTER;
    PaperNeed EMPLOYER_STANDING = PaperNeed.EMPLOYER_STANDING;
    PaperNeed WORK_REPORT = PaperNeed.WORK_REPORT;
    PaperNeed EDUCATION = PaperNeed.EDUCATION;
    PaperNeed EDUCATION_CHECK = PaperNeed.EDUCATION_CHECK;
    PaperNeed WORK_CONTRACT = PaperNeed.WORK_CONTRACT;
    PaperNeed TAX_PAID = PaperNeed.TAX_PAID;
    PaperNeed INSURANCE_PAID = PaperNeed.INSURANCE_PAID;
    PaperNeed TAXABLE_INCOME = PaperNeed.TAXABLE_INCOME;
    PaperNeed INTEGRITY = PaperNeed.INTEGRITY;
    PaperNeed OLD_WORK_PERMIT = PaperNeed.OLD_WORK_PERMIT;
    PaperNeed LEAVING = PaperNeed.LEAVING;
    PaperNeed EMPLOYER_STATEMENT = PaperNeed.EMPLOYER_STATEMENT;
    PaperNeed OWN_STATEMENT = PaperNeed.OWN_STATEMENT;
    PaperNeed MARRIAGE = PaperNeed.MARRIAGE;
    PaperNeed SPOUSE_JOB = PaperNeed.SPOUSE_JOB;
    PaperNeed ENROLMENT = PaperNeed.ENROLMENT;
    PaperNeed BIRTH = PaperNeed.BIRTH;
    PaperNeed BLOOD_RELATION = PaperNeed.BLOOD_RELATION;

    PaperNeed FAMILY_IDENTITY = PaperNeed.FAMILY_IDENTITY;
    PaperNeed PLACE_OF_HUKOU = PaperNeed.PLACE_OF_HUKOU;
    PaperNeed UNDERTAKING = PaperNeed.UNDERTAKING;
    PaperNeed LEAVE_TO_RESIDE = PaperNeed.LEAVE_TO_RESIDE;
    PaperNeed LEAVE_TO_RESIDE_IF_ASKED = PaperNeed.LEAVE_TO_RESIDE_IF_ASKED;
    PaperNeed LIKE_BEIJING_HUKOU = PaperNeed.LIKE_BEIJING_HUKOU;
    DocumentType FAMILY_ID_CARDS = DocumentType.FAMILY_ID_CARDS;
    DocumentType APPLICATION_FORM = DocumentType.APPLICATION_FORM;
    DocumentType SIGNED_UNDERTAKING = DocumentType.SIGNED_UNDERTAKING;
    Hukou NONE = Hukou.NONE;

    Entitlement CAR_GROUP = Entitlement.CAR_GROUP;
    Entitlement CAR_INDIVIDUAL = Entitlement.CAR_INDIVIDUAL;
    Entitlement CAR_FAMILY_APPLICANT = Entitlement.CAR_FAMILY_APPLICANT;
    Entitlement CAR_FAMILY = Entitlement.CAR_FAMILY;
    Entitlement SCHOOL_PERMIT = Entitlement.SCHOOL_PERMIT;
    Entitlement SCHOOL_GUARDIAN = Entitlement.SCHOOL_GUARDIAN;
    Entitlement COMPULSORY_SCHOOL = Entitlement.COMPULSORY_SCHOOL;
    Entitlement SENIOR_HIGH = Entitlement.SENIOR_HIGH;
    Entitlement SENIOR_HIGH_PARENT = Entitlement.SENIOR_HIGH_PARENT;
    Entitlement SECONDARY_VOCATIONAL_PARENT = Entitlement.SECONDARY_VOCATIONAL_PARENT;
    Entitlement SECONDARY_VOCATIONAL = Entitlement.SECONDARY_VOCATIONAL;
    Entitlement HIGHER_VOCATIONAL_PARENT = Entitlement.HIGHER_VOCATIONAL_PARENT;
    Entitlement HIGHER_VOCATIONAL_EXAM = Entitlement.HIGHER_VOCATIONAL_EXAM;
    Entitlement GAOKAO = Entitlement.GAOKAO;
    Entitlement CHILD_MEDICAL_INSURANCE = Entitlement.CHILD_MEDICAL_INSURANCE;
    Entitlement PUBLIC_RENTAL_HOME = Entitlement.PUBLIC_RENTAL_HOME;
    Entitlement PUBLIC_RENTAL_NEWCOMER = Entitlement.PUBLIC_RENTAL_NEWCOMER;
    Entitlement ECONOMICAL_HOME = Entitlement.ECONOMICAL_HOME;
    Entitlement LOW_RENT_HOME = Entitlement.LOW_RENT_HOME;
    Entitlement SHARED_OWNERSHIP_HOME = Entitlement.SHARED_OWNERSHIP_HOME;
    Entitlement TRAVEL_DOCUMENTS = Entitlement.TRAVEL_DOCUMENTS;
    Entitlement DRIVING_LICENCE = Entitlement.DRIVING_LICENCE;
    Entitlement PROFESSIONAL_TITLE = Entitlement.PROFESSIONAL_TITLE;
    Entitlement MARRIAGE_REGISTRATION = Entitlement.MARRIAGE_REGISTRATION;
    Entitlement ELDERLY_CARD = Entitlement.ELDERLY_CARD;

    Topic PUBLIC_HOUSING = Topic.PUBLIC_HOUSING;

    Kin COUPLE_TO_BE = Kin.COUPLE_TO_BE;
    Kin EVERY_PARENT = Kin.EVERY_PARENT;
    Kin EVERY_APPLICANT = Kin.EVERY_APPLICANT;

    StayPaper ENTRY_PAPER = StayPaper.ENTRY_PAPER;
    StayPaper HKMT_RESIDENCE_PERMIT = StayPaper.HKMT_RESIDENCE_PERMIT;
    StayPaper PERMANENT_RESIDENCE_CARD = StayPaper.PERMANENT_RESIDENCE_CARD;

    NamedGroup EDUCATED_YOUTH_CHILD = NamedGroup.EDUCATED_YOUTH_CHILD;
    NamedGroup TAIWAN_COMPATRIOT_CHILD = NamedGroup.TAIWAN_COMPATRIOT_CHILD;
    NamedGroup POSTDOCTORAL_CHILD = NamedGroup.POSTDOCTORAL_CHILD;
    NamedGroup MILITARY_CHILD = NamedGroup.MILITARY_CHILD;
    NamedGroup OVERSEAS_CHINESE_CHILD = NamedGroup.OVERSEAS_CHINESE_CHILD;
    NamedGroup CONSTRUCTION_FIRM_CHILD = NamedGroup.CONSTRUCTION_FIRM_CHILD;
    NamedGroup MINING_FIRM_CHILD = NamedGroup.MINING_FIRM_CHILD;
    NamedGroup CHEMICAL_BUILDERS_CHILD = NamedGroup.CHEMICAL_BUILDERS_CHILD;
    NamedGroup INLAND_CLASS_PUPIL = NamedGroup.INLAND_CLASS_PUPIL;
    NamedGroup TAIWAN_INVESTOR_CHILD = NamedGroup.TAIWAN_INVESTOR_CHILD;
    NamedGroup TALENT_EXPERT_CHILD = NamedGroup.TALENT_EXPERT_CHILD;
    NamedGroup EXPERT_SPOUSE = NamedGroup.EXPERT_SPOUSE;
    NamedGroup CADRE_WIDOWED = NamedGroup.CADRE_WIDOWED;

    SchoolProof WORK_PROOF = SchoolProof.WORK_PROOF;
    SchoolProof DWELLING_PROOF = SchoolProof.DWELLING_PROOF;
    SchoolProof FAMILY_BOOKLET = SchoolProof.FAMILY_BOOKLET;
    SchoolProof NO_GUARDIAN_AT_HOME = SchoolProof.NO_GUARDIAN_AT_HOME;
    PaperNeed PARENTS_PERMIT = PaperNeed.PARENTS_PERMIT;
    PaperNeed PARENTS_JOB = PaperNeed.PARENTS_JOB;
    PaperNeed PARENTS_INSURANCE = PaperNeed.PARENTS_INSURANCE;
    PaperNeed NO_GUARDIAN = PaperNeed.NO_GUARDIAN;
    PaperNeed NO_CRIMINAL_RECORD = PaperNeed.NO_CRIMINAL_RECORD;
    PaperNeed SCHOOL_RECORD = PaperNeed.SCHOOL_RECORD;

    Indicator EMPLOYMENT = Indicator.EMPLOYMENT;
    Indicator HOUSING = Indicator.HOUSING;
    Indicator EDUCATION_BACKGROUND = Indicator.EDUCATION_BACKGROUND;
    Indicator STUDY_DEDUCTION = Indicator.STUDY_DEDUCTION;
    Indicator JOB_HOUSING = Indicator.JOB_HOUSING;
    Indicator INNOVATION = Indicator.INNOVATION;
    Indicator TAX = Indicator.TAX;
    Indicator AGE = Indicator.AGE;
    Indicator HONOUR = Indicator.HONOUR;
    Indicator LAW_ABIDING = Indicator.LAW_ABIDING;

    Counted EMPLOYED = Counted.EMPLOYED;
    Counted BACK_PAID = Counted.BACK_PAID;
    Counted BEFORE_UNPAID = Counted.BEFORE_UNPAID;
    Counted DECLARED_HOME = Counted.DECLARED_HOME;
    Counted SPOUSES_HOME = Counted.SPOUSES_HOME;
    Counted OTHER_USE = Counted.OTHER_USE;
    Counted OTHERS_DORMITORY = Counted.OTHERS_DORMITORY;
    Counted UNPAID_HOME = Counted.UNPAID_HOME;
    Counted OUTSIDE_HOME = Counted.OUTSIDE_HOME;
    Counted WITHOUT_MOVE = Counted.WITHOUT_MOVE;
    Counted NEVER_INSIDE = Counted.NEVER_INSIDE;
    Counted MUNICIPAL_AGENCY = Counted.MUNICIPAL_AGENCY;

    ClaimedEducation NO_CERTIFICATE = ClaimedEducation.NO_CERTIFICATE;
    ClaimedEducation JUNIOR_COLLEGE_DIPLOMA = ClaimedEducation.JUNIOR_COLLEGE_DIPLOMA;
    ClaimedEducation BACHELOR_ONE = ClaimedEducation.BACHELOR_ONE;
    ClaimedEducation BACHELOR_BOTH = ClaimedEducation.BACHELOR_BOTH;
    ClaimedEducation MASTER_ONE = ClaimedEducation.MASTER_ONE;
    ClaimedEducation MASTER_BOTH = ClaimedEducation.MASTER_BOTH;
    ClaimedEducation DOCTOR_ONE = ClaimedEducation.DOCTOR_ONE;
    ClaimedEducation DOCTOR_BOTH = ClaimedEducation.DOCTOR_BOTH;

    InnovationRoute NO_ROUTE = InnovationRoute.NO_ROUTE;
    InnovationRoute AWARD = InnovationRoute.AWARD;
    InnovationRoute CONTEST = InnovationRoute.CONTEST;
    InnovationRoute EQUITY_FINANCING = InnovationRoute.EQUITY_FINANCING;
    InnovationRoute HIGH_TECH_ENTERPRISE = InnovationRoute.HIGH_TECH_ENTERPRISE;
    InnovationRoute START_UP = InnovationRoute.START_UP;
    InnovationRoute INCUBATOR = InnovationRoute.INCUBATOR;

    Prize NO_PRIZE = Prize.NO_PRIZE;
    Prize NATURAL_SCIENCE_FIRST = Prize.NATURAL_SCIENCE_FIRST;
    Prize NATURAL_SCIENCE_SECOND = Prize.NATURAL_SCIENCE_SECOND;
    Prize INVENTION_FIRST = Prize.INVENTION_FIRST;
    Prize INVENTION_SECOND = Prize.INVENTION_SECOND;
    Prize PROGRESS_SPECIAL = Prize.PROGRESS_SPECIAL;
    Prize PROGRESS_FIRST = Prize.PROGRESS_FIRST;
    Prize PROGRESS_SECOND = Prize.PROGRESS_SECOND;
    Prize MUNICIPAL_MAJOR = Prize.MUNICIPAL_MAJOR;
    Prize MUNICIPAL_FIRST = Prize.MUNICIPAL_FIRST;
    Prize MUNICIPAL_LOWER = Prize.MUNICIPAL_LOWER;
    Prize OTHER_PRIZE = Prize.OTHER_PRIZE;

    Honour MODEL_WORKER = Honour.MODEL_WORKER;
    Honour MORAL_MODEL = Honour.MORAL_MODEL;
    Honour COURAGE = Honour.COURAGE;
}
