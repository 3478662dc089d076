package org.juzhu.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.juzhu.model.Home;

/** Which dwellings of a family count, each once: CV-18. */
class FamilyHomesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 5, 5);

    private static FamilyHomes all() {
        return new FamilyHomes(FamilyHomesTest::owned);
    }

    private static FamilyHomes inside() {
        return new FamilyHomes(home -> Three.and(owned(home), home.insideFifthRing()));
    }

    private static @Nullable Boolean owned(Home home) {
        return Three.holds(home, TODAY);
    }

    private static Home home(@Nullable String id, @Nullable Boolean inside) {
        return new Home(id, inside, false, LONG_AGO, null);
    }

    private static Home owned(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Home(null, true, false, from, until);
    }

    @Test
    void theHomesOfAllMembersAreAddedUp() {
        assertThat(all().add(true, List.of(home(null, true), home(null, false)))
                        .add(true, List.of(home(null, false)))
                        .count())
                .isEqualTo(Count.exactly(3));
        assertThat(inside().add(true, List.of(home(null, true), home(null, false)))
                        .add(true, List.of(home(null, false)))
                        .count())
                .isEqualTo(Count.exactly(1));
        assertThat(all().count()).isEqualTo(Count.exactly(0));
        assertThat(all().add(true, List.of()).count()).isEqualTo(Count.exactly(0));
    }

    @Test
    void whatTwoMembersOwnTogetherCountsOnce() {
        assertThat(all().add(true, List.of(home("h1", true)))
                        .add(true, List.of(home("h1", true), home("h2", true)))
                        .count())
                .isEqualTo(Count.exactly(2));
        assertThat(all().add(true, List.of(home(null, true)))
                        .add(true, List.of(home(null, true)))
                        .count())
                .isEqualTo(Count.exactly(2));
    }

    @Test
    void whatASharedHomeIsOneMemberMayKnow() {
        assertThat(inside().add(true, List.of(home("h1", null)))
                        .add(true, List.of(home("h1", true)))
                        .count())
                .isEqualTo(Count.exactly(1));
        assertThat(inside().add(true, List.of(home("h1", true)))
                        .add(null, List.of(home("h1", true)))
                        .count())
                .isEqualTo(Count.exactly(1));
    }

    @Test
    void whoDoesNotBelongOwnsNothingThatCounts() {
        assertThat(all().add(false, List.of(home(null, true))).count()).isEqualTo(Count.exactly(0));
        assertThat(all().add(false, null).count()).isEqualTo(Count.exactly(0));
        assertThat(all().add(true, List.of(home("h1", true)))
                        .add(false, List.of(home("h1", true), home("h2", true)))
                        .count())
                .isEqualTo(Count.exactly(1));
    }

    @Test
    void bothDaysOfOwningAreIncluded() {
        assertThat(all().add(true, List.of(owned(TODAY, null))).count()).isEqualTo(Count.exactly(1));
        assertThat(all().add(true, List.of(owned(TODAY.plusDays(1), null))).count())
                .isEqualTo(Count.exactly(0));
        assertThat(all().add(true, List.of(owned(LONG_AGO, TODAY))).count()).isEqualTo(Count.exactly(1));
        assertThat(all().add(true, List.of(owned(LONG_AGO, TODAY.minusDays(1)))).count())
                .isEqualTo(Count.exactly(0));
    }

    @Test
    void whatIsNotKnownMayCountOrNot() {
        assertThat(inside().add(true, List.of(home(null, null), home(null, true)))
                        .count())
                .isEqualTo(new Count(1, 2));
        assertThat(all().add(true, List.of(owned(null, null))).count()).isEqualTo(new Count(0, 1));
        assertThat(all().add(true, List.of(owned(null, TODAY.minusDays(1)))).count())
                .isEqualTo(Count.exactly(0));
        assertThat(all().add(null, List.of(home(null, true))).count()).isEqualTo(new Count(0, 1));
        assertThat(all().add(true, List.of(home(null, true))).add(true, null).count())
                .isEqualTo(new Count(1, null));
        assertThat(all().add(null, null).count()).isEqualTo(Count.UNKNOWN);
        assertThat(all().add(true, List.of(home(null, true))).addUnknown().count())
                .isEqualTo(new Count(1, null));
    }

    @Test
    void aSharedHomeOfUnknownPlaceIsOneHome() {
        assertThat(inside().add(true, List.of(home("h1", null)))
                        .add(true, List.of(home("h1", null)))
                        .count())
                .isEqualTo(new Count(0, 1));
    }
}
