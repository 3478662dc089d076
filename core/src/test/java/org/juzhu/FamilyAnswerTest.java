package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.TestLaw.DAY;
import static org.juzhu.TestLaw.atLeast;
import static org.juzhu.TestLaw.is;
import static org.juzhu.model.Entitlement.HOME_INSIDE_FIFTH_RING;
import static org.juzhu.model.Entitlement.HOME_OUTSIDE_FIFTH_RING;
import static org.juzhu.model.Entitlement.HUKOU_EQUIVALENT;
import static org.juzhu.model.Entitlement.LEGAL_SERVICE;
import static org.juzhu.model.Procedure.WORK_RESIDENCE_PERMIT_DEPENDANT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Kin;
import org.juzhu.law.Question;
import org.juzhu.law.Role;
import org.juzhu.model.Applicant;
import org.juzhu.model.Family;
import org.juzhu.model.Home;
import org.juzhu.model.Hukou;
import org.juzhu.model.MaritalStatus;

/** Answers of one member of a family on which those of another rest, and how many homes are left, by a made-up law. */
class FamilyAnswerTest {
    private static final Juzhu JUZHU = new TestLaw()
            .ground(HUKOU_EQUIVALENT, "beijing", is("hukou", Hukou.BEIJING))
            .gap(HUKOU_EQUIVALENT, Role.GROUND, "abroad", is("hukou", Hukou.NONE))
            .ground(HOME_INSIDE_FIFTH_RING, "couple", is("isYesOf", true, Kin.COUPLE, HUKOU_EQUIVALENT))
            .bar(HOME_INSIDE_FIFTH_RING, "two-homes", atLeast("familyHomes", 2, 18))
            .ground(HOME_OUTSIDE_FIFTH_RING, "couple", is("isYesOf", true, Kin.COUPLE, HUKOU_EQUIVALENT))
            .ground(LEGAL_SERVICE, "spouse", is("isYesOf", true, Kin.SPOUSE, HUKOU_EQUIVALENT))
            .ground(WORK_RESIDENCE_PERMIT_DEPENDANT, "parent", is("isYesOf", true, Kin.PARENT, HUKOU_EQUIVALENT))
            .load();

    private static Applicant.Builder person(Hukou hukou) {
        return Applicant.builder().hukou(hukou).homes();
    }

    private static Applicant married(Hukou own, Hukou spouse) {
        return person(own)
                .family(new Family(
                        MaritalStatus.MARRIED, person(spouse).build(), List.of(), List.of(), null, null, null))
                .build();
    }

    private static Verdict home(Applicant person) {
        return JUZHU.assess(person, DAY).entitlement(HOME_INSIDE_FIFTH_RING);
    }

    @Test
    void oneYesOfTheCoupleIsEnough() {
        assertThat(home(married(Hukou.BEIJING, Hukou.ELSEWHERE)).answer()).isEqualTo(Answer.YES);
        assertThat(home(married(Hukou.ELSEWHERE, Hukou.BEIJING)).answer()).isEqualTo(Answer.YES);
        assertThat(home(married(Hukou.ELSEWHERE, Hukou.ELSEWHERE)).answer()).isEqualTo(Answer.NO);
        assertThat(home(married(Hukou.BEIJING, Hukou.NONE)).answer()).isEqualTo(Answer.YES);
        assertThat(home(married(Hukou.BEIJING, null)).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void whatTheOfficeDecidesOfOneItDecidesOfTheOther() {
        Verdict verdict = home(married(Hukou.ELSEWHERE, Hukou.NONE));
        assertThat(verdict.answer()).isEqualTo(Answer.OFFICE_DECIDES);
        assertThat(verdict.gaps()).extracting(OpenGap::clause).containsExactly("HUKOU_EQUIVALENT/abroad");
    }

    @Test
    void anUnknownSpouseIsAskedForAndNoSpouseHelpsNobody() {
        Verdict unknown = home(married(Hukou.ELSEWHERE, null));
        assertThat(unknown.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.lacking())
                .singleElement()
                .satisfies(lacking -> assertThat(lacking.questions())
                        .extracting(Question::fact)
                        .containsExactly("isYesOf"));
        Applicant single = person(Hukou.ELSEWHERE)
                .family(new Family(MaritalStatus.SINGLE, null, List.of(), null, null, null, null))
                .build();
        assertThat(home(single).answer()).isEqualTo(Answer.NO);
        assertThat(home(person(Hukou.ELSEWHERE).build()).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theSpouseAloneIsNotTheCouple() {
        assertThat(JUZHU.assess(married(Hukou.BEIJING, Hukou.ELSEWHERE), DAY)
                        .entitlement(LEGAL_SERVICE)
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void membersAreAssessedFromWhereTheyStand() {
        Applicant child = Applicant.builder().build();
        Applicant parent = person(Hukou.BEIJING)
                .family(new Family(
                        MaritalStatus.MARRIED, person(Hukou.ELSEWHERE).build(), List.of(child), null, null, null, null))
                .build();
        Assessment assessment = JUZHU.assess(parent, DAY);
        assertThat(assessment.children())
                .singleElement()
                .satisfies(one -> assertThat(
                                one.verdict(WORK_RESIDENCE_PERMIT_DEPENDANT).answer())
                        .isEqualTo(Answer.YES));
        assertThat(assessment.spouse())
                .satisfies(one ->
                        assertThat(one.entitlement(LEGAL_SERVICE).answer()).isEqualTo(Answer.YES));
        assertThat(JUZHU.assess(child, DAY)
                        .verdict(WORK_RESIDENCE_PERMIT_DEPENDANT)
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(JUZHU.assess(child, DAY).spouse()).isNull();
        assertThat(JUZHU.assess(child, DAY).children()).isEmpty();
    }

    private static Applicant owner(int homes) {
        return married(Hukou.BEIJING, Hukou.ELSEWHERE).toBuilder()
                .homes(IntStream.range(0, homes)
                        .mapToObj(i -> Home.insideSince(LocalDate.of(2020, 1, 1)))
                        .toList())
                .build();
    }

    @Test
    void homesAreLeftUntilABarHolds() {
        assertThat(home(owner(0)).homesLeft()).isEqualTo(new HomesLeft(2, 2));
        assertThat(home(owner(1)).homesLeft()).isEqualTo(new HomesLeft(1, 1));
        assertThat(home(owner(2)).homesLeft()).isEqualTo(new HomesLeft(0, 0));
        assertThat(home(owner(5)).homesLeft()).isEqualTo(new HomesLeft(0, 0));
        assertThat(home(married(Hukou.ELSEWHERE, Hukou.ELSEWHERE)).homesLeft()).isEqualTo(new HomesLeft(0, 0));
    }

    @Test
    void withoutABarThereIsNoLimitAndWhatIsOpenIsARange() {
        assertThat(JUZHU.assess(owner(5), DAY)
                        .entitlement(HOME_OUTSIDE_FIFTH_RING)
                        .homesLeft())
                .isEqualTo(new HomesLeft(HomesLeft.UNLIMITED, HomesLeft.UNLIMITED));
        assertThat(home(married(Hukou.ELSEWHERE, null)).homesLeft()).isEqualTo(new HomesLeft(0, 2));
        Applicant unknownHomes = owner(1).toBuilder()
                .family(new Family(
                        MaritalStatus.MARRIED,
                        Applicant.builder().hukou(Hukou.ELSEWHERE).build(),
                        List.of(),
                        null,
                        null,
                        null,
                        null))
                .build();
        assertThat(home(unknownHomes).homesLeft()).isEqualTo(new HomesLeft(0, 1));
        assertThat(JUZHU.assess(owner(0), DAY).entitlement(LEGAL_SERVICE).homesLeft())
                .isNull();
    }
}
