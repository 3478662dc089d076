package org.juzhu.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.juzhu.Answer;
import org.juzhu.Juzhu;
import org.juzhu.Walk;
import org.juzhu.byhand.CarsByHand;
import org.juzhu.byhand.HomePurchaseByHand;
import org.juzhu.byhand.PointsOf2020ByHand;
import org.juzhu.byhand.ResidencePermitByHand;
import org.juzhu.model.Applicant;
import org.juzhu.model.PointsFile;
import org.juzhu.spi.Situation;

/** The evaluator written by hand, on a person who is married, and whose spouse alone applies for a car too. */
final class ByHand {
    static final int ROUND = 2026;

    private static final LocalDate DAY_OF_ROUND = Juzhu.dayOf(ROUND);

    private final Walk walk;
    private final LocalDate day;
    private final Applicant person;
    private final Applicant spouse;

    ByHand(Walk walk, Applicant person, LocalDate day) {
        this.walk = walk;
        this.day = day;
        this.person = person;
        this.spouse = Objects.requireNonNull(person.ofSpouse());
    }

    Situation person() {
        return walk.situation(person, day);
    }

    Situation spouse() {
        return walk.situation(spouse, day);
    }

    Situation ofRound() {
        return walk.situation(person, DAY_OF_ROUND);
    }

    Answer residence(Situation person) {
        return ResidencePermitByHand.residencePermit(person, day);
    }

    /** In the order of {@link HomeRules#DECISIONS}. */
    List<Answer> homes(Situation person, Situation spouse) {
        return List.of(
                HomePurchaseByHand.homeInside(person, spouse, day),
                HomePurchaseByHand.homeOutside(person, spouse, day));
    }

    /** For the person alone, as an applicant of the family, and for the family. */
    List<Answer> cars(Situation person, Situation spouse) {
        return List.of(
                CarsByHand.carIndividual(person, day),
                CarsByHand.carFamilyApplicant(person, day),
                CarsByHand.carFamily(List.of(person, spouse.applyingWith(person)), day));
    }

    /** Hundredths of a point, by the claim that brings most. */
    int points(Situation ofRound) {
        PointsFile file = Objects.requireNonNull(person.pointsFile());
        return PointsOf2020ByHand.best(ofRound, file, ROUND);
    }
}
