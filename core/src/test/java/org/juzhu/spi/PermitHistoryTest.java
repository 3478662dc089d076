package org.juzhu.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.model.PermitType.RESIDENCE_PERMIT;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Effect;
import org.juzhu.model.Permit;

/** How the terms of permits are counted, known and half known. */
class PermitHistoryTest {
    private static final PermitTerms TERMS = new PermitTerms(
            Map.of(RESIDENCE_PERMIT, Period.ofMonths(12)),
            Map.of(
                    RESIDENCE_PERMIT,
                    new PermitTerms.Extended(
                            new Effect.Extension(
                                    RESIDENCE_PERMIT,
                                    day(2020, 1, 1),
                                    day(2021, 5, 31),
                                    day(2021, 6, 1),
                                    day(2021, 8, 1)),
                            day(2020, 2, 28))));
    private static final LocalDate TODAY = day(2026, 11, 23);

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static PermitHistory on(LocalDate day, Permit... permits) {
        return new PermitHistory(RESIDENCE_PERMIT, List.of(permits), day, TERMS);
    }

    private static Permit permit(@Nullable LocalDate issued, LocalDate... endorsed) {
        return unknownSince(issued).endorsed(endorsed);
    }

    private static Permit unendorsed(@Nullable LocalDate issued) {
        return new Permit(RESIDENCE_PERMIT, issued, List.of(), null, null, null, null, null);
    }

    private static Permit unknownSince(@Nullable LocalDate issued) {
        return new Permit(RESIDENCE_PERMIT, issued, null, null, null, null, null, null);
    }

    @Test
    void monthsBeginOnTheDayAfterEachFullMonth() {
        Permit permit = unendorsed(day(2025, 8, 31));
        assertThat(on(day(2025, 8, 31), permit).monthsBegun()).isEqualTo(Count.exactly(0));
        assertThat(on(day(2025, 9, 1), permit).monthsBegun()).isEqualTo(Count.exactly(1));
        assertThat(on(day(2026, 9, 30), permit).monthsBegun()).isEqualTo(Count.exactly(13));
        assertThat(on(day(2026, 10, 1), permit).monthsBegun()).isEqualTo(Count.exactly(14));
        assertThat(on(day(2027, 2, 28), permit).monthsComplete()).isEqualTo(Count.exactly(18));
        assertThat(on(day(2027, 2, 28), permit).monthsBegun()).isEqualTo(Count.exactly(18));
    }

    @Test
    void thePermitLastIssuedCounts() {
        Permit old = permit(day(2020, 7, 1), day(2026, 11, 1));
        Permit last = unendorsed(day(2026, 5, 23));
        assertThat(on(TODAY, old, last).monthsBegun()).isEqualTo(Count.exactly(6));
        assertThat(on(TODAY, last, old).began()).isEqualTo(day(2026, 5, 23));
        assertThat(on(TODAY).monthsBegun()).isEqualTo(Count.exactly(0));
        assertThat(on(TODAY).wasIssued()).isFalse();
    }

    @Test
    void aPermitOfUnknownDayMayBeTheLastOrNot() {
        Permit last = unendorsed(day(2026, 5, 23));
        assertThat(on(TODAY, last, unendorsed(null)).monthsBegun()).isEqualTo(new Count(0, 6));
        assertThat(on(TODAY, last, unendorsed(null)).began()).isNull();
        assertThat(on(TODAY, last, permit(null, day(2026, 1, 5))).monthsBegun()).isEqualTo(Count.exactly(6));
        assertThat(on(TODAY, unendorsed(null)).monthsBegun()).isEqualTo(Count.UNKNOWN);
        assertThat(on(TODAY, unendorsed(null)).wasIssued()).isNull();
    }

    @Test
    void whatWasEndorsedWasIssued() {
        PermitHistory history = on(TODAY, permit(null, day(2026, 5, 23)));
        assertThat(history.wasIssued()).isTrue();
        assertThat(history.monthsBegun()).isEqualTo(Count.exactly(6));
        assertThat(history.mostMonthsBegun()).isEqualTo(new Count(6, null));
    }

    @Test
    void unknownEndorsementsCanOnlyShortenTheTerm() {
        PermitHistory history = on(TODAY, unknownSince(day(2025, 5, 23)));
        assertThat(history.monthsBegun()).isEqualTo(new Count(0, 18));
        assertThat(history.mostMonthsBegun()).isEqualTo(new Count(0, 18));
        assertThat(history.extended()).isFalse();
        assertThat(history.began()).isNull();
    }

    @Test
    void theMakeUpOfAnExtendedTermBeginsOnTheOldLastDay() {
        Permit madeUp = permit(day(2020, 2, 10), day(2021, 7, 20));
        PermitHistory history = on(day(2022, 2, 10), madeUp);
        assertThat(history.began()).isEqualTo(day(2021, 2, 10));
        assertThat(history.lastDay()).isEqualTo(day(2022, 2, 10));
        assertThat(history.monthsBegun()).isEqualTo(Count.exactly(12));
        assertThat(history.mostMonthsBegun()).isEqualTo(Count.exactly(12));
        assertThat(history.extended()).isFalse();
        assertThat(on(day(2021, 7, 19), madeUp).extended()).isTrue();
        assertThat(on(day(2022, 2, 10), permit(null, day(2021, 7, 20))).monthsBegun())
                .isEqualTo(new Count(7, 26));
    }

    @Test
    void aMadeUpTermThatIsOverAgainIsNoneThatLasts() {
        Permit madeUp = permit(day(2019, 7, 31), day(2021, 7, 1));
        assertThat(on(day(2021, 7, 31), madeUp).extended()).isFalse();
        assertThat(on(day(2021, 8, 1), madeUp).extended()).isTrue();
        assertThat(on(day(2021, 8, 2), permit(day(2019, 8, 1), day(2021, 7, 1))).extended())
                .isFalse();
    }

    @Test
    void whatTheExtensionCarriesOnIsNotLate() {
        LocalDate day = day(2021, 5, 31);
        assertThat(on(day, unendorsed(day(2019, 1, 1))).extended()).isTrue();
        assertThat(on(day, unendorsed(day(2019, 1, 1))).mostMonthsBegun()).isEqualTo(Count.exactly(12));
        assertThat(on(day, unendorsed(day(2018, 12, 31))).extended()).isFalse();
        assertThat(on(day, unknownSince(day(2019, 1, 1))).extended()).isTrue();
        assertThat(on(day, unknownSince(day(2018, 12, 31))).extended()).isNull();
    }

    @Test
    void anEndorsementBeforeTheExtensionWasToldWasLate() {
        LocalDate day = day(2020, 12, 1);
        assertThat(on(day, permit(day(2019, 1, 10), day(2020, 2, 28))).mostMonthsBegun())
                .isEqualTo(Count.exactly(12));
        assertThat(on(day, permit(day(2019, 1, 10), day(2020, 2, 27))).mostMonthsBegun())
                .isEqualTo(Count.exactly(14));
        assertThat(on(day, unknownSince(day(2019, 1, 10))).mostMonthsBegun()).isEqualTo(new Count(0, 14));
    }
}
