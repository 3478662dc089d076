package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.model.Standing.BEIJING_HUKOU;
import static org.juzhu.model.Standing.NO_PERMIT;
import static org.juzhu.model.Standing.RESIDENCE_PERMIT;
import static org.juzhu.model.Standing.WORK_RESIDENCE_PERMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Topic;

/**
 * The matrix of the dossier (work-permit-and-benefits.md, 8.1), row by row, held against what is compared on its day. A
 * cell says YES, NO, IF with words of what is asked (words after an exclamation mark are not asked), or OFFICE with the
 * gap.
 */
class MatrixTest {
    private static final Pattern PARTS = Pattern.compile(" \\+ ");
    private static final Comparison COMPARISON = Juzhu.load()
            .compare(
                    List.of(BEIJING_HUKOU, WORK_RESIDENCE_PERMIT, RESIDENCE_PERMIT, NO_PERMIT),
                    LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # row of 8.1                | decision               | Beijing hukou                  | valid WRP                      | valid RP only                            | no permit
            home, months                | HOME_INSIDE_FIFTH_RING | IF 2 homes ! months            | IF 2 homes ! months            | IF social insurance + tax + 12 months    | IF 12 months + OFFICE HP-CLS-04c
            home, the extra one         | HOME_INSIDE_FIFTH_RING | IF 3 homes                     | IF 3 homes                     | IF 2 homes + OFFICE HP-07-X              | IF 2 homes + OFFICE HP-07-X
            home, number inside         | HOME_INSIDE_FIFTH_RING | IF 2 homes + 3 homes ! 1 home  | IF 2 homes + 3 homes ! 1 home  | IF 1 home + 2 homes ! 3 homes            | IF 1 home + 2 homes ! 3 homes
            home, number outside        | HOME_OUTSIDE_FIFTH_RING| YES                            | YES                            | IF 12 months ! home)                     | IF 12 months ! home)
            car quota                   | CAR_GROUP              | YES                            | YES                            | IF 60 months + 5 calendar years          | NO
            car quota, to apply         | CAR_INDIVIDUAL         | IF driving licence             | IF driving licence             | IF five groups + driving licence         | NO
            primary, junior high school | COMPULSORY_SCHOOL      | IF Beijing hukou + 31 August   | OFFICE EDU-04b                 | IF Four proofs                           | NO
            ordinary senior high school | SENIOR_HIGH            | YES                            | OFFICE EXAM-02f                | NO                                       | NO
            full gaokao                 | GAOKAO                 | YES                            | NO                             | NO                                       | NO
            higher-vocational exam      | HIGHER_VOCATIONAL_EXAM | YES                            | IF parent + three years        | IF parent + three years                  | NO
            resident medical, child     | CHILD_MEDICAL_INSURANCE| IF minor + No other ! accompan | IF accompanying + No other     | OFFICE OTH-03-RP                         | NO
            public rental, newcomers    | PUBLIC_RENTAL_NEWCOMER | NO                             | IF 18 to 45 + five years       | IF 18 to 45 + five years + home          | OFFICE OTH-05a-3
            public rental, own track    | PUBLIC_RENTAL_HOME     | OFFICE OTH-05-1                | OFFICE OTH-05-1                | OFFICE OTH-05-1                          | NO
            elderly card                | ELDERLY_CARD           | IF 60 years                    | NO                             | IF 60 years                              | NO
            marriage                    | MARRIAGE_REGISTRATION  | YES                            | YES                            | YES                                      | YES
            driving licence             | DRIVING_LICENCE        | YES                            | YES                            | YES                                      | YES
            passport                    | TRAVEL_DOCUMENTS       | YES                            | YES                            | YES                                      | YES
            talent introduction         | TALENT_INTRODUCTION    | OFFICE WRP-HUK-04a             | OFFICE WRP-HUK-04a             | OFFICE WRP-HUK-04a                       | OFFICE WRP-HUK-04a
            points settlement           | POINTS_SETTLEMENT      | NO                             | NO                             | IF five paid late + applied for by       | NO
            """)
    void everyRow(
            String row, Entitlement decision, String hukou, String workPermit, String residencePermit, String none) {
        List<String> expected = List.of(hukou, workPermit, residencePermit, none);
        for (int column = 0; column < expected.size(); column++) {
            Comparison.Cell cell = COMPARISON.row(decision.topic()).cells().get(column);
            holds(
                    row + ", " + COMPARISON.sides().get(column).standing(),
                    cell,
                    decision,
                    expected.get(column).strip());
        }
    }

    private static void holds(String where, Comparison.Cell cell, Entitlement decision, String expected) {
        List<Comparison.Entry> entries = cell.entries().stream()
                .filter(entry -> entry.clause().startsWith(decision + "/"))
                .toList();
        List<String> gaps = cell.gaps().stream()
                .filter(gap -> gap.clause().startsWith(decision + "/"))
                .map(OpenGap::id)
                .toList();
        if (expected.equals("YES") || expected.equals("NO")) {
            assertThat(entries)
                    .as(where)
                    .extracting(Comparison.Entry::answer)
                    .containsExactly(Answer.valueOf(expected));
            assertThat(gaps).as(where).isEmpty();
        } else {
            asks(where, entries, gaps, expected);
        }
    }

    /** @param entries of which there is one, whatever the answer: no cell leaves a decision out */
    private static void asks(String where, List<Comparison.Entry> entries, List<String> gaps, String expected) {
        int unasked = expected.indexOf(" ! ");
        String asked = (unasked < 0 ? expected : expected.substring(0, unasked)).replaceFirst("^IF ", "");
        String told = entries.isEmpty() ? "" : entries.get(0).text().english();
        assertThat(entries).as(where).hasSize(1);
        if (expected.startsWith("IF ")) {
            assertThat(entries).as(where).extracting(Comparison.Entry::answer).containsExactly(Answer.UNKNOWN);
        }
        PARTS.splitAsStream(asked).forEach(part -> {
            if (part.startsWith("OFFICE ")) {
                assertThat(gaps).as(where).contains(part.substring("OFFICE ".length()));
            } else {
                assertThat(told).as(where).containsIgnoringCase(part);
            }
        });
        if (unasked >= 0) {
            assertThat(told).as(where).doesNotContainIgnoringCase(expected.substring(unasked + " ! ".length()));
        }
    }

    /** A residence permit is asked for; the work residence permit alone is not one. */
    @ParameterizedTest
    @CsvSource({"0, ''", "1, WRP-RP-05", "2, WRP-RP-05 residence permit", "3, ''"})
    void pointsSettlement(int column, String rule) {
        assertThat(COMPARISON.row(Topic.SETTLEMENT).cells().get(column).entries())
                .extracting(Comparison.Entry::rule)
                .filteredOn(name -> name.startsWith("WRP-RP-05"))
                .containsExactlyElementsOf(rule.isEmpty() ? List.of() : List.of(rule));
    }
}
