package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.juzhu.model.Applicant;
import org.juzhu.model.Employment;
import org.juzhu.model.PermitType;
import org.juzhu.model.Residence;
import org.juzhu.model.Schooling;
import org.juzhu.model.Study;
import org.juzhu.model.Tenure;

/**
 * The conditions of the residence permit cut each fact into few cells: here are all of them, known and unknown, through
 * the public facade.
 */
class EveryCellTest {
    /** Of the kinds of study, those that the decree lists: BJ270-7-4. */
    private static final Set<Study> LISTED = EnumSet.of(
            Study.PRIMARY_SCHOOL,
            Study.JUNIOR_HIGH_SCHOOL,
            Study.SENIOR_HIGH_SCHOOL,
            Study.VOCATIONAL_SCHOOL_FULL_TIME,
            Study.HIGHER_EDUCATION_FULL_TIME,
            Study.RESEARCH_INSTITUTE_FULL_TIME);

    /** Months lived: none, 5, 6; months of dwelling to come: 5, 6, no end. */
    private static Part homes(LocalDate day) {
        LocalDate five = day.minusMonths(6).plusDays(2);
        LocalDate six = day.minusMonths(6).minusDays(2);
        LocalDate ahead5 = day.plusMonths(6).minusDays(4);
        LocalDate ahead6 = day.plusMonths(6).plusDays(4);
        Part part = new Part().known("none", person -> person.residences());
        for (LocalDate from : List.of(five, six)) {
            String lived = from.equals(five) ? "5 lived, " : "6 lived, ";
            part.known(lived + "5 ahead", person -> person.residences(Residence.between(from, ahead5)));
            part.known(lived + "6 ahead", person -> person.residences(Residence.between(from, ahead6)));
            part.known(
                    lived + "own home",
                    person -> person.residences(Residence.since(from).as(Tenure.OWN_HOME)));
        }
        return part.unknown("unknown", person -> person)
                .unknown("5 lived, no end known", person -> person.residences(Residence.since(five)), "5 lived")
                .unknown("6 lived, no end known", person -> person.residences(Residence.since(six)), "6 lived")
                .unknown(
                        "no start known, 5 ahead",
                        person -> person.residences(Residence.between(null, ahead5)),
                        "none",
                        "5 lived, 5",
                        "6 lived, 5")
                .unknown(
                        "no start known, 6 ahead",
                        person -> person.residences(Residence.between(null, ahead6)),
                        "none",
                        "5 lived, 6",
                        "6 lived, 6")
                .unknown(
                        "at least 5 lived, 6 ahead",
                        person -> person.residences(Residence.between(five, ahead6))
                                .residencesCompleteSince(five),
                        "5 lived, 6",
                        "6 lived, 6")
                .unknown(
                        "at least 6 lived, 5 ahead",
                        person -> person.residences(Residence.between(six, ahead5))
                                .residencesCompleteSince(six),
                        "6 lived, 5");
    }

    private static Part work(LocalDate day) {
        LocalDate from = day.minusMonths(3);
        LocalDate ahead5 = day.plusMonths(6).minusDays(4);
        LocalDate ahead6 = day.plusMonths(6).plusDays(4);
        return new Part()
                .known("none", person -> person.employments())
                .known("5 ahead", person -> person.employments(Employment.between(from, ahead5)))
                .known("6 ahead", person -> person.employments(Employment.between(from, ahead6)))
                .known("no end agreed", person -> person.employments(Employment.openEndedSince(from)))
                .unknown("unknown", person -> person)
                .unknown(
                        "no end known",
                        person -> person.employments(new Employment(from, null, null, null, null)),
                        "5 ahead",
                        "6 ahead",
                        "no end agreed")
                .unknown(
                        "no start known",
                        person -> person.employments(Employment.between(null, ahead6)),
                        "none",
                        "6 ahead")
                .unknown(
                        "later work known",
                        person -> person.employments().employmentsCompleteSince(day.plusDays(1)),
                        "none")
                .unknown(
                        "only much later work known",
                        person -> person.employments().employmentsCompleteSince(day.plusMonths(7)),
                        "none",
                        "5 ahead",
                        "6 ahead");
    }

    private static Part schooling(LocalDate day) {
        LocalDate from = day.minusMonths(3);
        Part part = new Part().known("none", person -> person.schooling());
        for (boolean registered : new boolean[] {true, false}) {
            for (Study study : Study.values()) {
                part.known(
                        registered + " " + study,
                        person -> person.schooling(Schooling.since(from, study).registered(registered)));
            }
        }
        for (boolean registered : new boolean[] {true, false}) {
            part.unknown(
                    "study unknown " + registered,
                    person -> person.schooling(new Schooling(from, null, null, registered)),
                    String.valueOf(registered));
        }
        for (Study study : Study.values()) {
            part.unknown(
                    "registration unknown " + study,
                    person -> person.schooling(Schooling.since(from, study)),
                    "true " + study,
                    "false " + study);
            part.unknown(
                    "start unknown " + study,
                    person -> person.schooling(new Schooling(null, null, study, true)),
                    "none",
                    "true " + study);
        }
        return part.unknown("unknown", person -> person);
    }

    private static Part proofs() {
        return new Part()
                .known("true proofs", person -> person.falseProofs(false))
                .known("false proofs", person -> person.falseProofs(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2016-01-01", "2016-09-30", "2016-10-01", "2018-08-31", "2018-09-01", "2026-08-31", "2026-11-23"
            })
    void everyCombination(LocalDate day) {
        Juzhu juzhu = Juzhu.load();
        Juzhu session = Juzhu.builder().evaluator(Evaluator.DROOLS_SESSION).load();
        Combinations all = new Combinations(List.of(Part.hukou(), homes(day), work(day), schooling(day), proofs()));
        Map<List<Integer>, Answer> known = new HashMap<>();
        Map<Answer, Integer> counts = new TreeMap<>();
        all.eachKnown(ways -> {
            Applicant person = all.person(ways);
            Answer answer = answer(juzhu, person, day);
            assertThat(answer).as(() -> all.describe(ways)).isEqualTo(byTheDossier(all, ways, day));
            assertThat(answer(session, person, day))
                    .as(() -> all.describe(ways))
                    .isEqualTo(answer);
            known.put(ways, answer);
        });
        all.each(ways -> {
            Answer answer = answer(juzhu, all.person(ways), day);
            Set<Answer> completions = all.completions(ways, known);
            assertThat(answer)
                    .as(() -> all.describe(ways) + " may be " + completions)
                    .isEqualTo(completions.size() == 1 ? completions.iterator().next() : Answer.UNKNOWN);
            counts.merge(answer, 1, Integer::sum);
        });
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "RESIDENCE_PERMIT on %s: all %d combinations, %d of them known: %s%n", day, sum, known.size(), counts);
    }

    /** Section 8.2 in one line: the second writing of the law, for persons of whom everything is known. */
    private static Answer byTheDossier(Combinations all, List<Integer> ways, LocalDate day) {
        String home = all.name(ways, 1);
        String work = all.name(ways, 2);
        String school = all.name(ways, 3);
        boolean listed = LISTED.stream().anyMatch(study -> school.equals("true " + study));
        boolean ground = home.endsWith("6 ahead")
                || home.endsWith("own home")
                || work.equals("6 ahead")
                || work.equals("no end agreed")
                || listed;
        boolean yes = all.name(ways, 0).equals("ELSEWHERE")
                && home.startsWith("6 lived")
                && ground
                && all.name(ways, 4).equals("true proofs")
                && !day.isBefore(LocalDate.of(2016, 10, 1));
        return yes ? Answer.YES : Answer.NO;
    }

    private static Answer answer(Juzhu juzhu, Applicant person, LocalDate day) {
        return juzhu.assess(person, day).permit(PermitType.RESIDENCE_PERMIT).answer();
    }
}
