package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.juzhu.byhand.CarsByHand;
import org.juzhu.byhand.HomePurchaseByHand;
import org.juzhu.byhand.PointsOf2020ByHand;
import org.juzhu.byhand.ResidencePermitByHand;
import org.juzhu.law.Indicator;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Family;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.PermitType;
import org.juzhu.spi.Situation;

/**
 * The second evaluator of the tests: a few decisions that were written in Java from the dossier by people who had not seen
 * the rules, held against the rules on persons of whom everything is known.
 */
class ByHandTest {
    private static final int FULL_AGE = 18;
    private static final Juzhu JUZHU = Juzhu.load();
    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    @AfterContainer
    static void printCounts() {
        COUNTS.forEach((what, count) -> System.out.printf("By hand as by the rules, %s: %d%n", what, count));
    }

    private static Situation situation(Applicant applicant, LocalDate day) {
        return new Situation(applicant, day, JUZHU.law());
    }

    // Answers

    /**
     * Known persons; but whoever is a minor neither is nor was married. The population marries some of them, whom the dossier
     * does not know, and the rules ask nobody under 18 for a spouse or a divorce (CAR-FAM-03, CAR-FAM-04, CV-09).
     */
    @Provide
    Arbitrary<Population.Case> cases() {
        return Population.cases()
                .map(some -> new Population.Case(unmarriedMinor(some.known(), some.date()), some.date()));
    }

    private static Applicant unmarriedMinor(Applicant person, LocalDate day) {
        if (!person.birthDate().plusYears(FULL_AGE).isAfter(day)) {
            return person;
        }
        Family family = person.family();
        return person.toBuilder()
                .family(new Family(MaritalStatus.SINGLE, null, family.children(), family.parents(), null, null, null))
                .build();
    }

    @Property(tries = 1000, seed = "42")
    void theAnswersAreThose(@ForAll("cases") Population.Case some) {
        Map<Decision, Answer> byHand = answersByHand(some.known(), some.date());
        Assessment assessment = JUZHU.assess(some.known(), some.date());
        byHand.forEach((decision, answer) -> {
            assertThat(assessment.verdict(decision).answer())
                    .as("%s on %s", decision, some.date())
                    .isEqualTo(answer);
            COUNTS.merge(decision + " " + answer, 1, Integer::sum);
        });
    }

    private static Map<Decision, Answer> answersByHand(Applicant person, LocalDate day) {
        Situation buyer = situation(person, day);
        Applicant married = person.ofSpouse();
        Situation spouse = married == null ? null : situation(married, day);
        Map<Decision, Answer> answers = new LinkedHashMap<>();
        answers.put(PermitType.RESIDENCE_PERMIT, ResidencePermitByHand.residencePermit(buyer, day));
        answers.put(Entitlement.HUKOU_EQUIVALENT, HomePurchaseByHand.hukouEquivalent(buyer, day));
        answers.put(Entitlement.HOME_INSIDE_FIFTH_RING, HomePurchaseByHand.homeInside(buyer, spouse, day));
        answers.put(Entitlement.HOME_OUTSIDE_FIFTH_RING, HomePurchaseByHand.homeOutside(buyer, spouse, day));
        answers.put(Entitlement.CAR_INDIVIDUAL, CarsByHand.carIndividual(buyer, day));
        answers.put(Entitlement.CAR_FAMILY_APPLICANT, CarsByHand.carFamilyApplicant(buyer, day));
        answers.put(Entitlement.CAR_FAMILY, CarsByHand.carFamily(familyApplicants(person, day), day));
        return answers;
    }

    /** Who applies for a car quota as a family, the main applicant first. */
    private static List<Situation> familyApplicants(Applicant person, LocalDate day) {
        Situation main = situation(person, day);
        List<Situation> applicants = new ArrayList<>(List.of(main));
        Stream.of(Stream.ofNullable(person.ofSpouse()), person.ofChildren().stream(), person.ofParents().stream())
                .flatMap(members -> members)
                .filter(member -> Boolean.TRUE.equals(member.carQuota().appliesWithFamily()))
                .forEach(member -> applicants.add(situation(member, day).applyingWith(main)));
        return applicants;
    }

    // Points

    @Property(tries = 1000, seed = "42")
    void thePointsAreThose(@ForAll("cases") Population.Case some) {
        assertSamePoints(some.known(), Math.max(2020, some.date().getYear()));
    }

    @Property(tries = 500, seed = "42")
    void thePointsOfSettlersAreThose(@ForAll long seed, @ForAll @IntRange(min = 2020, max = 2027) int round) {
        assertSamePoints(new Settlers(seed).known(), round);
    }

    /** By hand there are the least points only; where the law leaves nothing open, there are no others (section 8.6). */
    private static void assertSamePoints(Applicant applicant, int round) {
        LocalDate day = LocalDate.of(round, 7, 31); // PT-CNT-1
        Situation person = situation(applicant, day);
        SettlementScore score = JUZHU.assess(applicant, day).settlementScore();
        assertThat(score.total().least())
                .isEqualByComparingTo(points(PointsOf2020ByHand.best(person, applicant.pointsFile(), round)));
        Map<Indicator, Integer> byHand = PointsOf2020ByHand.lines(person.claiming(score.claim()), round);
        assertThat(score.lines()).hasSameSizeAs(byHand.keySet());
        for (SettlementScore.Line line : score.lines()) {
            assertThat(line.points().least())
                    .as("%s in %d", line.indicator(), round)
                    .isEqualByComparingTo(points(byHand.get(line.indicator())));
        }
        COUNTS.merge(score.total().isKnown() ? "points" : "points, at least", 1, Integer::sum);
    }

    private static BigDecimal points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** That the rules give the same is the matter of {@link PublishedScoresTest}. */
    @Example
    void thePublishedPointsAreThose() throws IOException {
        List<PublishedPerson> persons = PublishedPerson.readAll();
        assertThat(persons).hasSize(6032).allSatisfy(published -> {
            Situation person =
                    situation(published.applicant(), PublishedPerson.DAY).claiming(published.claim());
            assertThat(points(PointsOf2020ByHand.score(person, 2020))).isEqualByComparingTo(published.total());
            PointsOf2020ByHand.lines(person, 2020)
                    .forEach((indicator, hundredths) -> assertThat(points(hundredths))
                            .as(indicator.name())
                            .isEqualByComparingTo(published.published().get(indicator)));
        });
    }
}
