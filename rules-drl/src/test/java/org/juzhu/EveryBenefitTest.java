package org.juzhu;

import static org.juzhu.AgainstTheDossier.everybody;
import static org.juzhu.AgainstTheDossier.family;
import static org.juzhu.AgainstTheDossier.knownHukou;
import static org.juzhu.AgainstTheDossier.mainlandHukou;
import static org.juzhu.AgainstTheDossier.months;
import static org.juzhu.AgainstTheDossier.paid;
import static org.juzhu.AgainstTheDossier.permits;
import static org.juzhu.AgainstTheDossier.residencePermit;
import static org.juzhu.AgainstTheDossier.workPermit;
import static org.juzhu.Answer.NO;
import static org.juzhu.Answer.OFFICE_DECIDES;
import static org.juzhu.Answer.YES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.juzhu.model.Applicant;
import org.juzhu.model.District;
import org.juzhu.model.Employer;
import org.juzhu.model.Employment;
import org.juzhu.model.EmploymentKind;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.Hukou;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.NamedGroup;
import org.juzhu.model.Permit;
import org.juzhu.model.Schooling;
import org.juzhu.model.Settlement;
import org.juzhu.model.StayPaper;
import org.juzhu.model.Study;

/** The other benefits, for everybody that the conditions tell apart. */
class EveryBenefitTest {
    /** Section 12.7: a permit, the age, sixty months of one of the two, no home. */
    @Test
    void publicRentalForNewcomers() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Part age = new Part();
        for (int years : new int[] {17, 18, 45, 46}) {
            age.known(String.valueOf(years), person -> person.birthDate(day.minusYears(years)));
        }
        age.unknown("unknown", person -> person);
        Part months = months(day, 59, 60);
        months.unknown("unknown", person -> person);
        Part homes = new Part()
                .known("no home", person -> person.homes())
                .known("a home", person -> person.homes(Home.insideSince(day.minusYears(2))))
                .unknown("unknown", person -> person);
        Part single = new Part().known("single", person -> person.family(family()));
        everybody(
                Entitlement.PUBLIC_RENTAL_NEWCOMER,
                day,
                List.of(mainlandHukou(), age, permits(day), months, single, homes),
                names -> {
                    boolean ofAge = names.get(1).equals("18") || names.get(1).equals("45");
                    boolean paid = !names.get(3).equals("59 and 59");
                    if (names.get(0).equals("BEIJING")
                            || !ofAge
                            || !paid
                            || names.get(5).equals("a home")) {
                        return NO;
                    }
                    return names.get(2).equals("none") ? OFFICE_DECIDES : YES;
                });
    }

    private static Family married(Applicant spouse) {
        return new Family(MaritalStatus.MARRIED, spouse, List.of(), List.of(), null, null, null);
    }

    private static Family engagedTo(Applicant partner) {
        return new Family(MaritalStatus.SINGLE, null, List.of(), List.of(), null, null, partner);
    }

    private static Applicant somebody(Hukou hukou, Permit... permits) {
        return Applicant.builder().hukou(hukou).permits(permits).homes().build();
    }

    private static Part work(LocalDate day) {
        return new Part()
                .known(
                        "employed",
                        person -> person.employments(new Employment(
                                day.minusMonths(3), null, true, EmploymentKind.EMPLOYEE, Employer.of("e1"))))
                .known(
                        "own business",
                        person -> person.employments(
                                new Employment(day.minusMonths(3), null, true, EmploymentKind.OWN_BUSINESS, null)))
                .known("no work", person -> person.employments())
                .unknown("unknown", person -> person);
    }

    private static Part ages(LocalDate day, int... years) {
        Part part = new Part();
        for (int age : years) {
            part.known(String.valueOf(age), person -> person.birthDate(day.minusYears(age)));
        }
        return part.unknown("unknown", person -> person);
    }

    /** Section 12.7: the groups of the list; the rest of those from elsewhere may have another way. */
    @Test
    void residentMedicalInsurance() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        Part cover = new Part()
                .known("no other cover", person -> person.otherBasicCover(false))
                .known("other cover", person -> person.otherBasicCover(true))
                .unknown("unknown", person -> person);
        Part hukou = new Part()
                .known("BEIJING", person -> person.hukou(Hukou.BEIJING))
                .known("ELSEWHERE", person -> person.hukou(Hukou.ELSEWHERE))
                .known(
                        "HKMT with card",
                        person ->
                                person.hukou(Hukou.HONG_KONG_MACAO_TAIWAN).stayPapers(StayPaper.HKMT_RESIDENCE_PERMIT))
                .known(
                        "HKMT without",
                        person -> person.hukou(Hukou.HONG_KONG_MACAO_TAIWAN).stayPapers())
                .unknown("HKMT, papers unknown", person -> person.hukou(Hukou.HONG_KONG_MACAO_TAIWAN), "HKMT");
        Part groups = new Part()
                .known("none", person -> person.groups().schooling())
                .known(
                        "inland class",
                        person -> person.groups(NamedGroup.INLAND_CLASS_PUPIL).schooling())
                .known(
                        "youth",
                        person -> person.groups(NamedGroup.EDUCATED_YOUTH_CHILD).schooling())
                .known(
                        "postdoctoral",
                        person -> person.groups(NamedGroup.POSTDOCTORAL_CHILD).schooling())
                .known(
                        "expert's spouse",
                        person -> person.groups(NamedGroup.EXPERT_SPOUSE).schooling())
                .known(
                        "overseas at school",
                        person -> person.groups(NamedGroup.OVERSEAS_CHINESE_CHILD)
                                .schooling(Schooling.since(day.minusMonths(8), Study.PRIMARY_SCHOOL)))
                .known(
                        "overseas at no school",
                        person ->
                                person.groups(NamedGroup.OVERSEAS_CHINESE_CHILD).schooling())
                .unknown("unknown", person -> person.schooling(), name -> !name.equals("overseas at school"));
        Part entered = new Part()
                .known("entered", person -> person.entered(true))
                .known("not entered", person -> person.entered(false))
                .unknown("unknown", person -> person);
        Part families = new Part()
                .known("none", person -> person.family(family(somebody(Hukou.ELSEWHERE))))
                .known("parent with hukou", person -> person.family(family(somebody(Hukou.BEIJING))))
                .known(
                        "parent with work permit",
                        person -> person.family(family(somebody(Hukou.ELSEWHERE, workPermit(day)))))
                .known(
                        "parent with residence permit",
                        person -> person.family(family(somebody(Hukou.ELSEWHERE, residencePermit(day)))))
                .known("spouse with hukou", person -> person.family(married(somebody(Hukou.BEIJING))))
                .unknown("unknown", person -> person);
        everybody(
                Entitlement.CHILD_MEDICAL_INSURANCE,
                day,
                List.of(cover, hukou, ages(day, 17, 18), groups, entered, families),
                names -> insured(names.get(0), names.get(1), names.get(2), names.get(3), names.get(4), names.get(5)));
    }

    private static Answer insured(String cover, String hukou, String age, String group, String entered, String family) {
        if (!cover.equals("no other cover")) {
            return NO;
        }
        boolean minor = age.equals("17");
        boolean here = hukou.equals("BEIJING");
        boolean listed =
                List.of("inland class", "expert's spouse", "overseas at school").contains(group)
                        || (minor && List.of("youth", "postdoctoral").contains(group))
                        || hukou.equals("HKMT with card");
        boolean kin = here
                ? minor
                : (minor && family.equals("parent with hukou"))
                        || (minor && entered.equals("entered") && family.equals("parent with work permit"))
                        || family.equals("spouse with hukou");
        if (listed || kin) {
            return YES;
        }
        boolean grown = !minor && entered.equals("entered") && family.equals("parent with work permit");
        boolean gap = here || grown || (minor && family.equals("parent with residence permit"));
        return gap ? OFFICE_DECIDES : NO;
    }

    /** Section 12.7: no home ever; not single and under 30; a hukou family. */
    @Test
    void sharedOwnership() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        Part homes = new Part()
                .known("no home ever", person -> person.homes())
                .known("a home", person -> person.homes(Home.insideSince(day.minusYears(2))))
                .known(
                        "sold one",
                        person -> person.homes(new Home(null, true, false, day.minusYears(4), day.minusYears(1))))
                .unknown("unknown", person -> person);
        Part families = new Part()
                .known("single", person -> person.family(family()))
                .known("spouse with hukou", person -> person.family(married(somebody(Hukou.BEIJING))))
                .known("spouse without permit", person -> person.family(married(somebody(Hukou.ELSEWHERE))))
                .known(
                        "spouse with work permit",
                        person -> person.family(married(somebody(Hukou.ELSEWHERE, workPermit(day)))))
                .known(
                        "spouse with a home",
                        person -> person.family(married(somebody(Hukou.BEIJING).toBuilder()
                                .homes(Home.outsideSince(day.minusYears(3)))
                                .build())))
                .unknown("unknown", person -> person);
        everybody(
                Entitlement.SHARED_OWNERSHIP_HOME,
                day,
                List.of(mainlandHukou(), permits(day), ages(day, 29, 30), homes, families),
                names -> {
                    String family = names.get(4);
                    if (!names.get(3).equals("no home ever")
                            || family.equals("spouse with a home")
                            || (family.equals("single") && names.get(2).equals("29"))) {
                        return NO;
                    }
                    if (names.get(0).equals("BEIJING") || family.equals("spouse with hukou")) {
                        return YES;
                    }
                    boolean permit = !names.get(1).equals("none") || family.equals("spouse with work permit");
                    return permit ? OFFICE_DECIDES : NO;
                });
    }

    /** Section 12.7: the hukou of one of the two; from 2023-06-01 a residence permit of one too; from 2025-05-10 nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"2021-06-01", "2023-05-31", "2023-06-01", "2025-05-09", "2025-05-10"})
    void marriage(LocalDate day) {
        Part partners = new Part()
                .known("with hukou", person -> person.family(engagedTo(somebody(Hukou.BEIJING))))
                .known("without permit", person -> person.family(engagedTo(somebody(Hukou.ELSEWHERE))))
                .known(
                        "with residence permit",
                        person -> person.family(engagedTo(somebody(Hukou.ELSEWHERE, residencePermit(day)))))
                .known(
                        "with work permit",
                        person -> person.family(engagedTo(somebody(Hukou.ELSEWHERE, workPermit(day)))))
                .unknown(
                        "permits unknown",
                        person -> person.family(engagedTo(Applicant.builder()
                                .hukou(Hukou.ELSEWHERE)
                                .homes()
                                .build())),
                        "without",
                        "with residence",
                        "with work");
        everybody(Entitlement.MARRIAGE_REGISTRATION, day, List.of(knownHukou(), permits(day), partners), names -> {
            boolean hukou = names.get(0).equals("BEIJING") || names.get(2).equals("with hukou");
            boolean permit = names.get(1).equals("residence") || names.get(2).equals("with residence permit");
            boolean yes = hukou
                    || (permit && !day.isBefore(LocalDate.of(2023, 6, 1)))
                    || !day.isBefore(LocalDate.of(2025, 5, 10));
            return yes ? YES : NO;
        });
    }

    /** Section 12.7: sixty years, and the hukou or a residence permit. */
    @Test
    void elderlyCard() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        everybody(Entitlement.ELDERLY_CARD, day, List.of(knownHukou(), permits(day), ages(day, 59, 60)), names -> {
            boolean one = names.get(0).equals("BEIJING") || names.get(1).equals("residence");
            return one && names.get(2).equals("60") ? YES : NO;
        });
    }

    /** Section 12.7: hukou or work permit; from 2017 a residence permit too, a gap in the three months before; from 2019-04-01 anyone. */
    @ParameterizedTest
    @ValueSource(strings = {"2010-01-01", "2016-12-31", "2017-01-01", "2019-03-31", "2019-04-01"})
    void travelDocuments(LocalDate day) {
        boolean permitsYet = !day.isBefore(LocalDate.of(2016, 10, 1));
        everybody(
                Entitlement.TRAVEL_DOCUMENTS,
                day,
                List.of(knownHukou(), permitsYet ? permits(day) : workPermits(day)),
                names -> {
                    boolean anyone = !day.isBefore(LocalDate.of(2019, 4, 1));
                    if (anyone || names.get(0).equals("BEIJING") || names.get(1).equals("work")) {
                        return YES;
                    }
                    if (names.get(1).equals("residence")) {
                        return day.isBefore(LocalDate.of(2017, 1, 1)) ? OFFICE_DECIDES : YES;
                    }
                    return NO;
                });
    }

    private static Part workPermits(LocalDate day) {
        return new Part()
                .known("none", person -> person.permits())
                .known("work", person -> person.permits(workPermit(day)))
                .unknown("unknown", person -> person);
    }

    /** Section 12.7: hukou and either permit; of others nothing was found; from 2019-06-01 anyone. */
    @ParameterizedTest
    @ValueSource(strings = {"2019-05-31", "2019-06-01", "2022-04-01"})
    void drivingLicence(LocalDate day) {
        everybody(Entitlement.DRIVING_LICENCE, day, List.of(knownHukou(), permits(day)), names -> {
            boolean anyone = !day.isBefore(LocalDate.of(2019, 6, 1));
            boolean sure = names.get(0).equals("BEIJING") || !names.get(1).equals("none");
            return anyone || sure ? YES : OFFICE_DECIDES;
        });
    }

    /** Section 12.7: hukou or work permit; of others who work in Beijing nothing was found. */
    @Test
    void professionalTitle() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        everybody(Entitlement.PROFESSIONAL_TITLE, day, List.of(knownHukou(), permits(day), work(day)), names -> {
            if (names.get(0).equals("BEIJING") || names.get(1).equals("work")) {
                return YES;
            }
            return names.get(2).equals("no work") ? NO : OFFICE_DECIDES;
        });
    }

    /** An urban hukou for three years; a rural one. */
    private static Part settlements(LocalDate day) {
        return new Part()
                .known("urban 36", person -> urban(person, day.minusMonths(36), true))
                .known("urban 35", person -> urban(person, day.minusMonths(36).plusDays(1), true))
                .known("rural", person -> urban(person, day.minusMonths(36), false))
                .known("elsewhere", person -> person.hukou(Hukou.ELSEWHERE))
                .unknown("Beijing", person -> person.hukou(Hukou.BEIJING), "urban", "rural")
                .unknown("unknown", person -> person);
    }

    private static Applicant.Builder urban(Applicant.Builder person, LocalDate since, boolean urban) {
        return person.hukou(Hukou.BEIJING).settlement(new Settlement(District.CHAOYANG, since, urban, since, false));
    }

    @Test
    void economicalAndLowRentHomes() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        everybody(
                Entitlement.ECONOMICAL_HOME,
                day,
                List.of(settlements(day), permits(day)),
                names -> names.get(0).equals("urban 36") ? YES : NO);
        everybody(
                Entitlement.LOW_RENT_HOME,
                day,
                List.of(settlements(day), permits(day)),
                names -> names.get(0).startsWith("urban") ? YES : NO);
    }

    /** Section 12.7: nothing sure; a home bars those from elsewhere, without a permit there is no way. */
    @Test
    void publicRental() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Part homes = new Part()
                .known("no home", person -> person.homes())
                .known("a home", person -> person.homes(Home.insideSince(day.minusYears(2))))
                .unknown("unknown", person -> person);
        Part single = new Part().known("single", person -> person.family(family()));
        everybody(Entitlement.PUBLIC_RENTAL_HOME, day, List.of(knownHukou(), permits(day), single, homes), names -> {
            if (names.get(0).equals("BEIJING")) {
                return OFFICE_DECIDES;
            }
            boolean no = names.get(1).equals("none") || names.get(3).equals("a home");
            return no ? NO : OFFICE_DECIDES;
        });
    }

    /** Section 12.7: the insurance of employees, of mothers, the housing fund. */
    @ParameterizedTest
    @ValueSource(strings = {"2011-12-31", "2012-01-01", "2017-01-01", "2025-12-31", "2026-01-01"})
    void insuranceAndFunds(LocalDate day) {
        boolean residencePermits = !day.isBefore(LocalDate.of(2016, 10, 1));
        Part permits = residencePermits ? permits(day) : workPermits(day);
        List<Part> parts = List.of(knownHukou(), permits, work(day));
        everybody(
                Entitlement.EMPLOYEE_INSURANCE,
                day,
                parts,
                names -> names.get(2).equals("employed") ? YES : NO);
        everybody(Entitlement.MATERNITY_INSURANCE, day, parts, names -> {
            if (!names.get(2).equals("employed")) {
                return NO;
            }
            if (names.get(0).equals("BEIJING")) {
                return YES;
            }
            if (!day.isBefore(LocalDate.of(2012, 1, 1))) {
                return OFFICE_DECIDES;
            }
            return names.get(1).equals("work") ? YES : NO;
        });
        everybody(Entitlement.PROVIDENT_FUND, day, parts, names -> {
            boolean residence = names.get(0).equals("ELSEWHERE") && names.get(1).equals("residence");
            if (names.get(1).equals("work") || residence) {
                return YES;
            }
            boolean sure = !day.isBefore(LocalDate.of(2026, 1, 1));
            return names.get(2).equals("employed") ? (sure ? YES : OFFICE_DECIDES) : NO;
        });
    }
}
