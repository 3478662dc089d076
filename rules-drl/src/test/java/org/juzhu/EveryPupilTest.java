package org.juzhu;

import static org.juzhu.AgainstTheDossier.everybody;
import static org.juzhu.AgainstTheDossier.family;
import static org.juzhu.AgainstTheDossier.mainlandHukou;
import static org.juzhu.AgainstTheDossier.months;
import static org.juzhu.AgainstTheDossier.nothing;
import static org.juzhu.AgainstTheDossier.paid;
import static org.juzhu.AgainstTheDossier.parent;
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
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.Employment;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Hukou;
import org.juzhu.model.NamedGroup;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Pupil;
import org.juzhu.model.Residence;
import org.juzhu.model.SchoolProof;
import org.juzhu.model.Schooling;
import org.juzhu.model.Settlement;
import org.juzhu.model.StayPaper;
import org.juzhu.model.Study;

/** Schools and examinations, for every pupil that the conditions tell apart. */
class EveryPupilTest {
    /** Section 12.4: hukou and age; else four proofs, a permit of each parent, twelve months of a parent. */
    @Test
    void compulsorySchoolIn2026() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        Part age = new Part()
                .known("six", person -> person.birthDate(LocalDate.of(2020, 8, 31)))
                .known("five", person -> person.birthDate(LocalDate.of(2020, 9, 1)))
                .unknown("unknown", person -> person);
        Part groups = new Part()
                .known("of none", person -> person.groups())
                .known("military", person -> person.groups(NamedGroup.MILITARY_CHILD))
                .unknown("unknown", person -> person);
        Part proofs = new Part()
                .known(
                        "three",
                        person -> person.pupil(Pupil.withProofs(
                                SchoolProof.WORK_PROOF, SchoolProof.DWELLING_PROOF, SchoolProof.FAMILY_BOOKLET)))
                .known(
                        "two",
                        person -> person.pupil(Pupil.withProofs(SchoolProof.WORK_PROOF, SchoolProof.DWELLING_PROOF)))
                .unknown("unknown", person -> person);
        Part parents = new Part();
        for (int months : new int[] {11, 12}) {
            Applicant with = parent(day, residencePermit(day), months);
            Applicant without = parent(day, null, months);
            parents.known("both " + months, person -> person.family(family(with, with)))
                    .known("one of two " + months, person -> person.family(family(with, without)))
                    .known("single " + months, person -> person.family(family(with)))
                    .known("neither " + months, person -> person.family(family(without, without)))
                    .known(
                            "work permit " + months,
                            person -> person.family(family(parent(day, workPermit(day), months), without)));
        }
        parents.unknown("unknown", person -> person);
        Part entered = new Part()
                .known("entered", person -> person.entered(true))
                .known("not entered", person -> person.entered(false))
                .unknown("unknown", person -> person);
        everybody(
                Entitlement.COMPULSORY_SCHOOL,
                day,
                List.of(Part.hukou(), age, groups, proofs, parents, entered),
                names -> school(names.get(0), names.get(1), names.get(2), names.get(3), names.get(4)));
    }

    private static Answer school(String hukou, String age, String groups, String proofs, String parents) {
        if (hukou.equals("BEIJING")) {
            return age.equals("six") ? YES : NO;
        }
        // What a child without a household booklet of the mainland has to show is not known.
        boolean bookletless = !hukou.equals("ELSEWHERE");
        boolean three = proofs.equals("three");
        boolean sure = three && (parents.startsWith("both") || parents.startsWith("single"));
        boolean perhaps = sure
                || bookletless
                || groups.equals("military")
                || parents.startsWith("work permit")
                || (three && parents.startsWith("one of two"));
        boolean asksMore = age.equals("five") || (parents.endsWith("11") && !parents.startsWith("work"));
        if (!perhaps) {
            return NO;
        }
        return sure && !asksMore ? YES : OFFICE_DECIDES;
    }

    /** Section 12.5: the day through which the permit of a parent has to be valid, by the year of the examination. */
    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2022, 2026})
    void seniorHigh(int year) {
        LocalDate day = LocalDate.of(year, 3, 1);
        LocalDate asked = year <= 2017 ? LocalDate.of(year, 3, 25) : LocalDate.of(year, 12, 31);
        Part groups = new Part()
                .known("of none", person -> person.groups())
                .known("youth", person -> person.groups(NamedGroup.EDUCATED_YOUTH_CHILD))
                .known("mining", person -> person.groups(NamedGroup.MINING_FIRM_CHILD))
                .known("overseas", person -> person.groups(NamedGroup.OVERSEAS_CHINESE_CHILD))
                .unknown("unknown", person -> person);
        Part parents = new Part()
                .known("none", person -> person.family(family(parent(day, null, 12))))
                .known("through", person -> person.family(family(parent(day, until(year, asked), 12))))
                .known("a day short", person -> person.family(family(parent(day, until(year, asked.minusDays(1)), 12))))
                .known(
                        "a week longer",
                        person -> person.family(family(parent(day, until(year, asked.plusDays(7)), 12))))
                .known(
                        "Beijing hukou",
                        person -> person.family(family(Applicant.builder()
                                .hukou(Hukou.BEIJING)
                                .permits()
                                .build())))
                .unknown("unknown", person -> person);
        Part exam = new Part().known("year", person -> person.pupil(new Pupil(year, null)));
        everybody(
                Entitlement.SENIOR_HIGH,
                day,
                List.of(mainlandHukou(), groups, parents, exam),
                names -> seniorHigh(year, names.get(0), names.get(1), names.get(2)));
    }

    /** Issued in the January of the year before. */
    private static Permit until(int year, LocalDate last) {
        return new Permit(
                PermitType.WORK_RESIDENCE_PERMIT,
                LocalDate.of(year - 1, 1, 10),
                List.of(),
                last,
                null,
                null,
                null,
                null);
    }

    private static Answer seniorHigh(int year, String hukou, String group, String parents) {
        boolean listed = group.equals("youth") || group.equals("mining") || parents.equals("Beijing hukou");
        boolean listKnown = year == 2016 || year == 2017;
        if (hukou.equals("BEIJING") || (listed && listKnown)) {
            return YES;
        }
        boolean permit = List.of("through", "a day short", "a week longer").contains(parents);
        boolean dayKnown = List.of(2016, 2017, 2019, 2022).contains(year);
        if (permit && dayKnown && !parents.equals("a day short")) {
            // Two pages name two days of 2017.
            return year == 2017 && parents.equals("through") ? OFFICE_DECIDES : YES;
        }
        boolean mayRunOn = year == 2022;
        return listed || (permit && (!dayKnown || mayRunOn)) ? OFFICE_DECIDES : NO;
    }

    /** The permit, the job and the insurance of a parent, of two, or spread over two. */
    private static Part parentsWith(LocalDate day, int months) {
        Part part = new Part();
        for (String permit : List.of("none", "residence", "work")) {
            for (int job : new int[] {months - 1, months}) {
                for (String insurance : List.of("nothing", "medical", "pension", "all")) {
                    part.known(
                            String.join(" ", permit, job < months ? "short" : "long", insurance),
                            person -> person.family(family(earner(day, permit, job, insurance, months))));
                }
            }
        }
        return part.known(
                        "spread over two",
                        person -> person.family(family(
                                earner(day, "residence", months, "nothing", months),
                                earner(day, "none", months, "all", months))))
                .known(
                        "one of two work long all",
                        person -> person.family(family(
                                earner(day, "none", 0, "nothing", months), earner(day, "work", months, "all", months))))
                .unknown("unknown", person -> person)
                .unknown(
                        "insurance unknown",
                        person -> person.family(family(earner(day, "residence", months, "nothing", months).toBuilder()
                                .contributions((List<ContributionHistory>) null)
                                .build())),
                        "residence long")
                .unknown(
                        "permits unknown",
                        person -> person.family(family(earner(day, "none", months, "all", months).toBuilder()
                                .permits((List<Permit>) null)
                                .build())),
                        "none long all",
                        "residence long all",
                        "work long all");
    }

    private static Applicant earner(LocalDate day, String permit, int job, String insurance, int months) {
        List<ContributionHistory> paid = switch (insurance) {
            case "nothing" -> List.of(nothing(ContributionKind.SOCIAL_INSURANCE));
            case "medical" ->
                List.of(
                        paid(ContributionKind.MEDICAL_INSURANCE, day, months),
                        paid(ContributionKind.PENSION_INSURANCE, day, months - 1),
                        paid(ContributionKind.SOCIAL_INSURANCE, day, months - 1));
            case "pension" ->
                List.of(
                        paid(ContributionKind.PENSION_INSURANCE, day, months),
                        paid(ContributionKind.MEDICAL_INSURANCE, day, months - 1),
                        paid(ContributionKind.SOCIAL_INSURANCE, day, months - 1));
            default -> List.of(paid(ContributionKind.SOCIAL_INSURANCE, day, months));
        };
        Applicant.Builder earner = Applicant.builder().hukou(Hukou.ELSEWHERE).contributions(paid);
        return earner.permits(
                        switch (permit) {
                            case "residence" -> List.of(residencePermit(day));
                            case "work" -> List.of(workPermit(day));
                            default -> List.of();
                        })
                .employments(List.of(Employment.openEndedSince(day.minusMonths(job))))
                .build();
    }

    private static Part dwellingProof() {
        return new Part()
                .known("dwelling", person -> person.pupil(Pupil.withProofs(SchoolProof.DWELLING_PROOF)))
                .known("no dwelling", person -> person.pupil(Pupil.withProofs(SchoolProof.WORK_PROOF)))
                .unknown("unknown", person -> person);
    }

    private static Part studied(LocalDate day, Study study, Study other) {
        return new Part()
                .known(
                        "35",
                        person -> person.schooling(
                                Schooling.since(day.minusMonths(36).plusDays(1), study)
                                        .registered(true)))
                .known(
                        "36",
                        person -> person.schooling(
                                Schooling.since(day.minusMonths(36), study).registered(true)))
                .known(
                        "36 without registration",
                        person -> person.schooling(
                                Schooling.since(day.minusMonths(36), study).registered(false)))
                .known(
                        "36 elsewhere",
                        person -> person.schooling(
                                Schooling.since(day.minusMonths(36), other).registered(true)))
                .unknown("unknown", person -> person);
    }

    /** How three years are counted while the third school year runs is not said. */
    private static Answer years(String studied) {
        return switch (studied) {
            case "36" -> YES;
            case "24", "35" -> OFFICE_DECIDES;
            default -> NO;
        };
    }

    /** Section 12.5: one parent with a permit, three years of work, and of medical or of pension insurance. */
    @Test
    void secondaryVocational() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        everybody(
                Entitlement.SECONDARY_VOCATIONAL,
                day,
                List.of(
                        Part.hukou(),
                        dwellingProof(),
                        parentsWith(day, 36),
                        studied(day, Study.JUNIOR_HIGH_SCHOOL, Study.PRIMARY_SCHOOL)),
                names -> {
                    String parents = names.get(2);
                    boolean parent =
                            parents.contains("long") && !parents.startsWith("none") && !parents.endsWith("nothing");
                    if (names.get(0).equals("BEIJING")) {
                        return YES;
                    }
                    return names.get(1).equals("dwelling") && parent ? years(names.get(3)) : NO;
                });
    }

    /** Where the hukou is, and for a foreigner the card. */
    private static Part hukouOrCard() {
        return new Part()
                .known("BEIJING", person -> person.hukou(Hukou.BEIJING))
                .known(
                        "BEIJING collective",
                        person -> person.hukou(Hukou.BEIJING).settlement(new Settlement(null, null, null, null, true)))
                .known("ELSEWHERE", person -> person.hukou(Hukou.ELSEWHERE))
                .known(
                        "HKMT",
                        person ->
                                person.hukou(Hukou.HONG_KONG_MACAO_TAIWAN).stayPapers(StayPaper.HKMT_RESIDENCE_PERMIT))
                .known(
                        "NONE with card",
                        person -> person.hukou(Hukou.NONE).stayPapers(StayPaper.PERMANENT_RESIDENCE_CARD))
                .known("NONE without", person -> person.hukou(Hukou.NONE).stayPapers(StayPaper.ENTRY_PAPER))
                .unknown("NONE, papers unknown", person -> person.hukou(Hukou.NONE), "NONE");
    }

    private static Part home(LocalDate day) {
        return new Part()
                .known("lives here", person -> person.residences(Residence.since(day.minusMonths(12))))
                .known("lives elsewhere", person -> person.residences())
                .unknown("unknown", person -> person);
    }

    /** Section 12.5: the hukou, but not that of a student collective; a foreigner with the card who lives here. */
    private static Answer gaokao(String hukou, String home) {
        return switch (hukou) {
            case "BEIJING" -> YES;
            case "BEIJING collective" -> OFFICE_DECIDES;
            case "NONE with card" -> home.equals("lives here") ? YES : NO;
            default -> NO;
        };
    }

    @Test
    void undergraduateGaokao() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        everybody(
                Entitlement.GAOKAO,
                day,
                List.of(
                        hukouOrCard(),
                        home(day),
                        new Part()
                                .known("of none", person -> person.family(family(parent(day, null, 12))))
                                .known("work permit", person -> person.family(family(parent(day, workPermit(day), 12))))
                                .unknown("unknown", person -> person)),
                names -> gaokao(names.get(0), names.get(1)));
    }

    /** Section 12.5: who may sit the gaokao; else one parent with six years of all that is asked. */
    @Test
    void higherVocational() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        everybody(
                Entitlement.HIGHER_VOCATIONAL_EXAM,
                day,
                List.of(
                        hukouOrCard(),
                        home(day),
                        dwellingProof(),
                        parentsWith(day, 72),
                        studied(day, Study.SENIOR_HIGH_SCHOOL, Study.JUNIOR_HIGH_SCHOOL)),
                names -> {
                    String parents = names.get(3);
                    boolean parent = parents.contains("long all") && !parents.startsWith("none");
                    boolean migrant =
                            !names.get(0).startsWith("BEIJING") && names.get(2).equals("dwelling") && parent;
                    Answer full = gaokao(names.get(0), names.get(1));
                    return migrant && full != YES ? years(names.get(4)) : full;
                });
    }
}
