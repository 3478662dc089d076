package org.juzhu;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.Hukou;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitState;
import org.juzhu.model.PermitType;

/**
 * Section 8.3 of the dossier, written a second time, for persons of whom everything is known: with days and not with
 * counts of months.
 */
final class IssuedPermitTable {
    private static final LocalDate NATIONAL = LocalDate.of(2016, 1, 1);
    private static final LocalDate DECREE = LocalDate.of(2016, 10, 1);
    private static final LocalDate LONGER_WINDOW = LocalDate.of(2017, 3, 8);
    private static final LocalDate PRACTICE = LocalDate.of(2017, 9, 1);
    private static final LocalDate EXTENSION = LocalDate.of(2020, 2, 28);
    private static final LocalDate ANNOUNCEMENT = LocalDate.of(2021, 6, 1);
    private static final LocalDate MADE_UP_UNTIL = LocalDate.of(2021, 8, 1);

    private final Applicant person;
    private final LocalDate day;
    private final boolean isCard;
    private final @Nullable Permit permit;
    private LocalDate began = LocalDate.MIN;
    private boolean madeUp;
    private boolean everLate;

    IssuedPermitTable(Applicant person, PermitType type, LocalDate day) {
        this.person = person;
        this.day = day;
        this.isCard = type == PermitType.REGISTRATION_CARD;
        this.permit = Objects.requireNonNull(person.permits()).stream()
                .filter(one -> !day(one).isAfter(day))
                .max(Comparator.comparing(IssuedPermitTable::day))
                .orElse(null);
        if (permit != null) {
            follow(day(permit), Objects.requireNonNull(permit.endorsedOn()));
        }
    }

    private static LocalDate day(Permit permit) {
        return Objects.requireNonNull(permit.issuedOn());
    }

    private LocalDate lastDay() {
        return began.plusMonths(isCard ? 6 : 12);
    }

    /** RES-X-CNT-5: an endorsement starts a term on its own day, a make-up on the old last day. */
    private void follow(LocalDate issued, List<LocalDate> endorsed) {
        began = issued;
        for (LocalDate next : endorsed) {
            boolean told = !day.isBefore(EXTENSION);
            if (told && isExtendable() && isBetween(next, ANNOUNCEMENT, MADE_UP_UNTIL)) {
                began = lastDay();
                madeUp = true;
            } else {
                boolean running = !next.isBefore(EXTENSION) && next.isBefore(ANNOUNCEMENT) && isExtendable();
                everLate |= next.isAfter(lastDay()) && !running;
                began = next;
                madeUp = false;
            }
        }
    }

    private static boolean isBetween(LocalDate one, LocalDate first, LocalDate last) {
        return !one.isBefore(first) && !one.isAfter(last);
    }

    /** RES-X-CNT-8. */
    private boolean isExtendable() {
        return isBetween(lastDay(), LocalDate.of(2020, 1, 1), LocalDate.of(2021, 5, 31));
    }

    private boolean isExtended() {
        return isExtendable() && !day.isBefore(EXTENSION) && day.isBefore(ANNOUNCEMENT);
    }

    /** BJRULE-15a: not made up, or made up by a year that was over as well before the last day for it. */
    private boolean isExtendedNotMadeUp() {
        boolean overAgain =
                madeUp && lastDay().isBefore(MADE_UP_UNTIL) && lastDay().isBefore(day);
        return !day.isBefore(ANNOUNCEMENT) && (isExtendable() || overAgain);
    }

    /** Whether the day is later than so many months after issue or the last endorsement, and it counts. */
    private boolean isAfter(int months) {
        return day.isAfter(began.plusMonths(months)) && !isExtended() && !isExtendedNotMadeUp();
    }

    EveryStateTest.Found of(IssuedPermit decision) {
        if (day.isBefore(isCard ? DECREE : NATIONAL)) {
            return open("NOT_ENCODED");
        }
        if (permit == null) {
            return new EveryStateTest.Found(Answer.NO, null, Set.of());
        }
        return switch (decision) {
            case RESIDENCE_PERMIT_IN_FORCE -> permitInForce();
            case REGISTRATION_CARD_IN_FORCE -> cardInForce();
            case RESIDENCE_YEARS_UNBROKEN -> years();
            case WORK_RESIDENCE_PERMIT_IN_FORCE -> throw new IllegalArgumentException("It has a table of its own");
        };
    }

    private EveryStateTest.Found permitInForce() {
        boolean decree = !day.isBefore(DECREE);
        if (decree && isOnFalseProofs()) {
            return in(PermitState.REVOKED);
        }
        if (decree && (isDead() || person.hukou() == Hukou.BEIJING)) {
            return in(PermitState.CANCELLED);
        }
        if (!day.isBefore(ANNOUNCEMENT) && isAfter(18)) {
            return in(PermitState.CANCELLED);
        }
        if (isAfter(day.isBefore(PRACTICE) ? 12 : 13)) {
            return in(PermitState.SUSPENDED);
        }
        if (isExtendedNotMadeUp()) {
            return open("BJRULE-15a");
        }
        return isAfter(12) ? open("AMB-04") : valid();
    }

    private EveryStateTest.Found cardInForce() {
        if (!day.isBefore(ANNOUNCEMENT) && isAfter(7)) {
            return in(isAfter(12) ? PermitState.CANCELLED : PermitState.SUSPENDED);
        }
        Set<String> gaps = new TreeSet<>();
        if (isAfter(day.isBefore(LONGER_WINDOW) ? 6 : 7)) {
            gaps.add("BJRULE-13b");
        }
        if (isExtendedNotMadeUp()) {
            gaps.add("BJRULE-15a");
        }
        if (isOnFalseProofs() || isDead() || person.hukou() == Hukou.BEIJING) {
            gaps.add("BJ270-N-1");
        }
        return gaps.isEmpty() ? valid() : new EveryStateTest.Found(Answer.OFFICE_DECIDES, null, gaps);
    }

    private EveryStateTest.Found years() {
        if (!day.isBefore(ANNOUNCEMENT) && isAfter(18)) {
            return new EveryStateTest.Found(Answer.NO, null, Set.of());
        }
        Set<String> gaps = new TreeSet<>();
        boolean decree = !day.isBefore(DECREE);
        boolean longExtended = isExtendedNotMadeUp() && day.isAfter(began.plusMonths(18));
        if ((everLate && !longExtended) || isAfter(12)) {
            gaps.add("AMB-03");
        }
        if (isExtendedNotMadeUp()) {
            gaps.add("BJRULE-15a");
        }
        if (decree && isOnFalseProofs()) {
            gaps.add("BJ270-15-1");
        }
        if (decree && (isDead() || person.hukou() == Hukou.BEIJING)) {
            gaps.add("BJ270-16-1");
        }
        return gaps.isEmpty()
                ? new EveryStateTest.Found(Answer.YES, null, Set.of())
                : new EveryStateTest.Found(Answer.OFFICE_DECIDES, null, gaps);
    }

    private boolean isOnFalseProofs() {
        return permit != null && Boolean.TRUE.equals(permit.onFalseProofs());
    }

    private boolean isDead() {
        return person.diedOn() != null && !person.diedOn().isAfter(day);
    }

    private static EveryStateTest.Found valid() {
        return new EveryStateTest.Found(Answer.YES, PermitState.VALID, Set.of());
    }

    private static EveryStateTest.Found in(PermitState state) {
        return new EveryStateTest.Found(Answer.NO, state, Set.of());
    }

    private static EveryStateTest.Found open(String gap) {
        return new EveryStateTest.Found(Answer.OFFICE_DECIDES, null, Set.of(gap));
    }
}
