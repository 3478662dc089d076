package org.juzhu.byhand;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.model.District;
import org.juzhu.model.Hukou;
import org.juzhu.model.PermitType;
import org.juzhu.spi.Situation;

/**
 * Whether a person counts like one with a Beijing hukou when buying a home, and whether the family may buy a home, or
 * one more, inside and outside the fifth ring; work-permit-and-benefits.md, sections 0.1, 1.5, 3, 12.1, 12.2 and 12.8.
 *
 * <p>What stands in the way of a purchase is told as {@link Answer#NO}, what may as {@link Answer#OFFICE_DECIDES} (a
 * gap in the place of a requirement), and nothing as {@link Answer#YES}; the hardest counts.
 *
 * <p>For persons of whom everything asked is known; a fact that is not may end in a NullPointerException. The day given
 * is that of the situations.
 */
public final class HomePurchaseByHand {
    /** HP-01: the first day of all three decisions. */
    private static final LocalDate HP_01 = LocalDate.of(2011, 2, 17);

    private static final LocalDate HP_02 = LocalDate.of(2013, 3, 31);
    private static final LocalDate HP_03 = LocalDate.of(2024, 5, 1);
    private static final LocalDate HP_04 = LocalDate.of(2024, 10, 1);
    private static final LocalDate HP_05 = LocalDate.of(2025, 8, 9);
    private static final LocalDate HP_06 = LocalDate.of(2025, 12, 24);
    private static final LocalDate HP_07 = LocalDate.of(2026, 8, 8);

    /** HP-CON-04b: from then on three months of insurance are forgiven at a change of employer. */
    private static final LocalDate INSURANCE_FORGIVEN = LocalDate.of(2012, 12, 18);

    /** HP-CON-02a, -04a, -06a: from then on income tax is counted in months, or in quarters. */
    private static final LocalDate TAX_BY_MONTH = LocalDate.of(2017, 3, 22);

    /** HP-N9: from then on single-storey houses count. */
    private static final LocalDate SINGLE_STOREY_COUNTS = LocalDate.of(2017, 4, 3);

    /** HP-CLS-04b: the residence permit in place of the temporary one. */
    private static final LocalDate RESIDENCE_PERMIT_ASKED = LocalDate.of(2016, 10, 1);

    /** HP-CLS-04c: the first notice that is silent about permits. */
    private static final LocalDate SILENT_ABOUT_PERMITS = LocalDate.of(2024, 5, 1);

    /** HP-N7: first day, and the day on which it was declared void. */
    private static final LocalDate DIVORCE_RULE = LocalDate.of(2021, 8, 5);

    private static final LocalDate DIVORCE_RULE_VOID = LocalDate.of(2024, 3, 27);

    private static final LocalDate HP_TZ_01 = LocalDate.of(2015, 8, 14);
    private static final LocalDate HP_TZ_02 = LocalDate.of(2023, 11, 8);
    private static final LocalDate HP_TZ_03 = LocalDate.of(2024, 2, 6);
    private static final LocalDate HP_TZ_04 = LocalDate.of(2024, 10, 1);

    /** CV-09: minors are younger. */
    private static final int FULL_AGE = 18;

    /** CV-12: how many months in a row are forgiven; HP-CON-04c: perhaps how many in all. */
    private static final int FORGIVEN = 3;

    /** HP-CON-06a; enough for any later number of months too (HP-CON-06b). */
    private static final int QUARTERS = 20;

    private HomePurchaseByHand() {}

    /** HUKOU_EQUIVALENT of the person alone, whatever the spouse is. */
    public static Answer hukouEquivalent(Situation person, LocalDate day) {
        if (day.isBefore(HP_01)) { // CV-05
            return Answer.OFFICE_DECIDES;
        }
        boolean byItself = hasOrdinaryHukou(person) // HP-CLS-01a
                || person.inService(); // HP-CLS-01b
        Answer ground = byItself ? Answer.YES : WorkResidencePermitByHand.inForce(person, day); // HP-CLS-01c
        return ground == Answer.YES && isFromOutsideMainland(person) ? Answer.OFFICE_DECIDES : ground; // HP-CLS-05
    }

    /** HOME_INSIDE_FIFTH_RING: whether the family may buy a home, or one more, inside the fifth ring. */
    public static Answer homeInside(Situation buyer, @Nullable Situation spouse, LocalDate day) {
        return home(true, buyer, spouse, day);
    }

    /** HOME_OUTSIDE_FIFTH_RING: whether the family may buy a home, or one more, outside the fifth ring. */
    public static Answer homeOutside(Situation buyer, @Nullable Situation spouse, LocalDate day) {
        return home(false, buyer, spouse, day);
    }

    private static Answer home(boolean inside, Situation buyer, @Nullable Situation spouse, LocalDate day) {
        if (day.isBefore(HP_01)) { // HP-N8
            return Answer.OFFICE_DECIDES;
        }
        Answer equivalent = coupleEquivalent(buyer, spouse, day);
        if (equivalent != Answer.OFFICE_DECIDES) {
            return home(equivalent == Answer.YES, inside, buyer, spouse, day);
        }
        Answer ifEquivalent = home(true, inside, buyer, spouse, day);
        Answer ifNot = home(false, inside, buyer, spouse, day);
        return ifEquivalent == ifNot ? ifNot : Answer.OFFICE_DECIDES;
    }

    private static Answer home(
            boolean equivalent, boolean inside, Situation buyer, @Nullable Situation spouse, LocalDate day) {
        Answer divorce = divorce(buyer, day);
        if (divorce == Answer.NO) {
            return Answer.NO;
        }
        if (!equivalent && isFromOutsideMainland(buyer)) {
            return Answer.OFFICE_DECIDES; // HP-CLS-05 in the place of HP-CLS-03, which is of families from the mainland
        }
        Answer number = day.isBefore(HP_05)
                ? numberInCity(equivalent, spouse == null, inside, buyer, day)
                : inside ? numberInside(equivalent, buyer, day) : Answer.YES; // HP-05, HP-06, HP-07: outside no limit
        if (number == Answer.NO) {
            return Answer.NO;
        }
        Answer permit = equivalent ? Answer.YES : permit(buyer, spouse, day);
        if (permit == Answer.NO) {
            return Answer.NO;
        }
        // Tongzhou lies outside the ring: 12.8, HP-03 and HP-TZ-03.
        Answer place = inside ? Answer.YES : place(equivalent, buyer, day);
        if (place == Answer.NO) {
            return Answer.NO;
        }
        Answer record = equivalent ? Answer.YES : record(inside, buyer, day); // HP-CLS-02, -03
        if (record == Answer.NO) {
            return Answer.NO;
        }
        boolean sure = divorce == Answer.YES
                && number == Answer.YES
                && permit == Answer.YES
                && place == Answer.YES
                && record == Answer.YES
                && !isFromOutsideMainland(buyer); // HP-CLS-05
        return sure ? Answer.YES : Answer.OFFICE_DECIDES;
    }

    // Who counts as what: 3.1

    /** CV-17: one of the two is enough. */
    private static Answer coupleEquivalent(Situation buyer, @Nullable Situation spouse, LocalDate day) {
        Answer own = hukouEquivalent(buyer, day);
        return spouse == null ? own : either(own, hukouEquivalent(spouse, day));
    }

    private static Answer either(Answer own, Answer other) {
        return other == Answer.YES || own == Answer.NO ? other : own;
    }

    private static boolean hasOrdinaryHukou(Situation person) {
        return Objects.requireNonNull(person.hukou()) == Hukou.BEIJING && !person.inStudentCollective();
    }

    private static boolean isFromOutsideMainland(Situation person) {
        Hukou hukou = Objects.requireNonNull(person.hukou());
        return hukou == Hukou.HONG_KONG_MACAO_TAIWAN || hukou == Hukou.NONE;
    }

    /** The permit of a family from the mainland that is not equivalent. */
    private static Answer permit(Situation buyer, @Nullable Situation spouse, LocalDate day) {
        if (day.isBefore(RESIDENCE_PERMIT_ASKED)) { // HP-CLS-04a
            return buyer.coupleHolds(PermitType.TEMPORARY_PERMIT) ? Answer.YES : Answer.NO;
        }
        Answer own = ResidencePermitByHand.inForce(buyer, day); // AMB-04: open where the permit is
        if (!day.isBefore(SILENT_ABOUT_PERMITS)) { // HP-CLS-04c, of the buyer alone
            return own == Answer.YES ? Answer.YES : Answer.OFFICE_DECIDES;
        }
        Answer held = spouse == null ? own : either(own, ResidencePermitByHand.inForce(spouse, day));
        boolean another = buyer.coupleHolds(PermitType.TEMPORARY_PERMIT)
                || ResidencePermitByHand.mayHaveCard(buyer, day)
                || (spouse != null && ResidencePermitByHand.mayHaveCard(spouse, day));
        return held == Answer.NO && another
                ? Answer.OFFICE_DECIDES // HP-CLS-04b-X
                : held; // HP-CLS-04b
    }

    // The number of homes: 3.2

    /** HP-01 to HP-04: all homes in the city count. */
    private static Answer numberInCity(
            boolean equivalent, boolean single, boolean inside, Situation buyer, LocalDate day) {
        int homes = buyer.familyHomes(FULL_AGE);
        int limit = limitInCity(equivalent, single, inside, day);
        if (homes >= limit) { // HP-N9, CV-18: houses of one storey are a gap before it
            return !day.isBefore(SINGLE_STOREY_COUNTS) || buyer.familyFlats(FULL_AGE) >= limit
                    ? Answer.NO
                    : Answer.OFFICE_DECIDES;
        }
        boolean oneOfSingle = equivalent && single && homes >= 1 && day.isBefore(HP_02); // HP-01-S2
        return oneOfSingle ? Answer.OFFICE_DECIDES : Answer.YES;
    }

    private static int limitInCity(boolean equivalent, boolean single, boolean inside, LocalDate day) {
        // HP-01-N to HP-04-N; HP-01-F to HP-04-F and HP-01-S1; HP-02-S1, -S2, HP-03-S, HP-04-S
        int limit = equivalent && !(single && !day.isBefore(HP_02)) ? 2 : 1;
        return !inside && !day.isBefore(HP_03) ? limit + 1 : limit; // HP-03, HP-04: one more outside
    }

    /** HP-05 to HP-07, HP-N3: of the homes inside, for a home inside. */
    private static Answer numberInside(boolean equivalent, Situation buyer, LocalDate day) {
        int homes = buyer.familyHomesInside(FULL_AGE);
        int limit = equivalent ? 2 : 1; // HP-05-F, -S, -N
        if (homes < limit) {
            return Answer.YES;
        }
        if (day.isBefore(HP_06) || homes > limit || buyer.children() < 2) {
            return Answer.NO;
        }
        // HP-06-F, -S, -N, HP-07-F, -S, -N: one more with two or more minor children
        if (buyer.childrenUnder(FULL_AGE) < 2) { // HP-06-C, HP-07-C
            return Answer.OFFICE_DECIDES;
        }
        boolean monthsInDoubt = !equivalent && !day.isBefore(HP_07) && !hasRecord(24, buyer, day); // HP-07-X
        return monthsInDoubt ? Answer.OFFICE_DECIDES : Answer.YES;
    }

    /** HP-N7, and HP-N7-E for a divorce before its first day. */
    private static Answer divorce(Situation buyer, LocalDate day) {
        if (day.isBefore(DIVORCE_RULE) || !day.isBefore(DIVORCE_RULE_VOID) || buyer.monthsSinceDivorce() >= 36) {
            return Answer.YES;
        }
        if (buyer.homesBeforeDivorce() < (buyer.hukouEquivalentAtDivorce() ? 2 : 1)) {
            return Answer.YES;
        }
        return buyer.divorcedSince(2021, 8, 5) ? Answer.NO : Answer.OFFICE_DECIDES;
    }

    // Tongzhou: 3.3

    private static Answer place(boolean equivalent, Situation buyer, LocalDate day) {
        if (day.isBefore(HP_TZ_01) || !day.isBefore(HP_TZ_04)) {
            return Answer.YES;
        }
        if (Objects.requireNonNull(buyer.plannedDistrict()) != District.TONGZHOU
                || (!day.isBefore(HP_TZ_02) && buyer.plannedInDevelopmentArea())) {
            return Answer.YES;
        }
        boolean barred = barredInTongzhou(equivalent, buyer.familyHomes(FULL_AGE), buyer, day);
        if (!barred) {
            return Answer.YES;
        }
        return !day.isBefore(SINGLE_STOREY_COUNTS) // HP-N9, CV-18
                        || barredInTongzhou(equivalent, buyer.familyFlats(FULL_AGE), buyer, day)
                ? Answer.NO
                : Answer.OFFICE_DECIDES;
    }

    private static boolean barredInTongzhou(boolean equivalent, int homes, Situation buyer, LocalDate day) {
        if (homes >= (equivalent ? 2 : 1)) { // HP-TZ-01-A, -C, HP-TZ-03-A, -C
            return true;
        }
        if (equivalent && homes == 0) {
            return false;
        }
        if (!day.isBefore(HP_TZ_03)) { // HP-TZ-03-B, -D
            return !buyer.coupleSettledIn(District.TONGZHOU) && !buyer.coupleWorksIn(District.TONGZHOU);
        }
        boolean settled = equivalent && buyer.monthsSettledOfCoupleIn(District.TONGZHOU) >= 36;
        return !settled // HP-TZ-01-B, -D
                && buyer.insuranceRunOfCoupleIn(District.TONGZHOU, FORGIVEN) < 36
                && buyer.incomeTaxRunOfCoupleIn(District.TONGZHOU, FORGIVEN) < 36;
    }

    // Insurance or income tax: 3.2, 3.4

    /** HP-CLS-03: what a family that is not equivalent has paid. */
    private static Answer record(boolean inside, Situation buyer, LocalDate day) {
        int months = months(inside, day);
        if (hasRecord(months, buyer, day)) {
            return forgivenInDoubt(months, buyer, day) ? Answer.OFFICE_DECIDES : Answer.YES;
        }
        return mayHaveRecord(months, buyer, day) ? Answer.OFFICE_DECIDES : Answer.NO;
    }

    private static int months(boolean inside, LocalDate day) {
        if (day.isBefore(HP_04)) { // HP-01-M, HP-02-M, HP-03-M
            return 60;
        }
        if (day.isBefore(HP_06)) { // HP-04-MI, -MO, HP-05-MI, -MO
            return inside ? 36 : 24;
        }
        if (day.isBefore(HP_07)) { // HP-06-MI, -MO
            return inside ? 24 : 12;
        }
        return 12; // HP-07-M
    }

    /** HP-CON-01: insurance or income tax, one alone. */
    private static boolean hasRecord(int months, Situation buyer, LocalDate day) {
        int forgiven = day.isBefore(INSURANCE_FORGIVEN) ? 0 : FORGIVEN; // HP-CON-02b, -04b, -05
        if (buyer.insuranceRunOfCouple(forgiven) >= months) {
            return true;
        }
        if (day.isBefore(TAX_BY_MONTH)) { // HP-CON-03
            return buyer.taxedYearsOfCouple(5) >= 5;
        }
        return buyer.incomeTaxRunOfCouple(FORGIVEN) >= months // HP-CON-02a, -04a
                || buyer.taxQuartersOfCouple() >= QUARTERS; // HP-CON-06a, -06b
    }

    /** HP-CON-04c: whether the record needs more than three months forgiven in all. */
    private static boolean forgivenInDoubt(int months, Situation buyer, LocalDate day) {
        if (day.isBefore(INSURANCE_FORGIVEN) || buyer.insuranceRunOfCouple(FORGIVEN, FORGIVEN) >= months) {
            return false;
        }
        if (day.isBefore(TAX_BY_MONTH)) {
            return buyer.taxedYearsOfCouple(5) < 5;
        }
        return buyer.incomeTaxRunOfCouple(FORGIVEN, FORGIVEN) < months && buyer.taxQuartersOfCouple() < QUARTERS;
    }

    /** The gaps in the place of a ground. */
    private static boolean mayHaveRecord(int months, Situation buyer, LocalDate day) {
        if (day.isBefore(INSURANCE_FORGIVEN)) { // HP-CON-04b
            return buyer.insuranceRunWithLateOfCouple(FORGIVEN) >= months;
        }
        if (day.isBefore(HP_04)) {
            return false;
        }
        if (buyer.taxQuartersOfCouple() >= months / 3) { // HP-CON-06b
            return true;
        }
        return day.isBefore(HP_07) // HP-N5a
                && buyer.urgentTalent()
                && (buyer.insuranceRunOfCouple(FORGIVEN) >= 12 || buyer.incomeTaxRunOfCouple(FORGIVEN) >= 12);
    }
}
