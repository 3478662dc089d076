package org.juzhu;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.model.EmployerChange;
import org.juzhu.model.Employment;
import org.juzhu.model.Hukou;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.LegalForm;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitState;
import org.juzhu.model.Procedure;
import org.juzhu.model.Residence;
import org.juzhu.model.Sponsor;

/**
 * What section 12.1 of the dossier says of a work residence permit once issued, written a second time, for persons of whom
 * everything is known: with days and not with counts of months.
 */
final class WorkPermitTable {
    private static final LocalDate PERMIT = LocalDate.of(2003, 6, 30);
    private static final LocalDate NOTICE = LocalDate.of(2006, 1, 1);
    private static final LocalDate DISTRICTS = LocalDate.of(2018, 1, 1);
    private static final LocalDate DELAYS_AND_QUOTAS = LocalDate.of(2019, 1, 1);
    private static final LocalDate RUNNING_ON = LocalDate.of(2019, 5, 1);

    private static final Period TERM = Period.ofYears(3);
    private static final Period TERM_OF_HONG_KONG = Period.ofYears(2);
    private static final Period GRACE = Period.ofMonths(1);
    private static final Period GRACE_OF_A_DISTRICT = Period.ofDays(30);
    private static final Period MOST_RUNNING_ON = Period.ofYears(3);
    private static final Period TO_CHANGE = Period.ofMonths(2);
    private static final Period TO_CHANGE_OTHERWISE = Period.ofDays(60);
    private static final Period DELAY = Period.ofMonths(6);

    private final Applicant person;
    private final LocalDate day;
    private final @Nullable Permit permit;

    WorkPermitTable(Applicant person, LocalDate day) {
        this.person = person;
        this.day = day;
        this.permit = Objects.requireNonNull(person.permits()).stream()
                .filter(one -> !issued(one).isAfter(day))
                .max(Comparator.comparing(WorkPermitTable::issued))
                .orElse(null);
    }

    EveryStateTest.Found of(Decision decision) {
        if (day.isBefore(PERMIT)) {
            return open(Set.of("NOT_ENCODED"));
        }
        if (decision == IssuedPermit.WORK_RESIDENCE_PERMIT_IN_FORCE) {
            return permit == null ? no(null) : inForce(permit);
        }
        boolean renewal = decision == Procedure.WORK_RESIDENCE_PERMIT_RENEWAL;
        if (day.isBefore(NOTICE)) {
            return open(Set.of(renewal ? "WRP-LIFE-03-EARLIER" : "NOT_ENCODED"));
        }
        if (permit == null || !isSponsored(Objects.requireNonNull(person.sponsor()))) {
            return no(null);
        }
        return renewal ? renewal(permit) : change(permit, Objects.requireNonNull(person.sponsor()));
    }

    // The state

    private EveryStateTest.Found inForce(Permit held) {
        Set<String> gaps = cancellationGaps(held);
        if (isOnFalseProofs(held) || isCancelled(held)) {
            return no(PermitState.CANCELLED);
        }
        if (isWithin(lastDay(held), Period.ZERO)) {
            return gaps.isEmpty() ? yes(PermitState.VALID) : open(gaps);
        }
        if (mayRunOn(held) && isWithin(lastDay(held), MOST_RUNNING_ON)) {
            gaps.add("WRP-LIFE-04-3");
            return open(gaps);
        }
        boolean overdue = !mayRunOn(held) && !day.isBefore(NOTICE) && isWithin(lastDay(held), GRACE);
        return no(overdue ? PermitState.OVERDUE : PermitState.LAPSED);
    }

    /** WRP-REQ-14a, -14b. */
    private boolean isOnFalseProofs(Permit held) {
        return !day.isBefore(NOTICE) && Boolean.TRUE.equals(held.onFalseProofs());
    }

    /** CV-20: the printed day, or first day and term. */
    private LocalDate lastDay(Permit held) {
        if (held.validUntil() != null) {
            return held.validUntil();
        }
        List<LocalDate> renewed = Objects.requireNonNull(held.endorsedOn());
        LocalDate began = renewed.isEmpty() ? issued(held) : renewed.get(renewed.size() - 1);
        return began.plus(isOfTwoYears(held) ? TERM_OF_HONG_KONG : TERM);
    }

    /** WRP-REQ-S3a, of 2006. */
    private boolean isOfTwoYears(Permit held) {
        boolean fromHongKong = person.hukou() == Hukou.HONG_KONG_MACAO_TAIWAN;
        return fromHongKong && held.validUntil() == null && !day.isBefore(NOTICE);
    }

    /** WRP-LIFE-04-3; but by WRP-REQ-S3a the edition for Hong Kong, Macao and Taiwan is extended when that is asked. */
    private boolean mayRunOn(Permit held) {
        return !issued(held).isBefore(RUNNING_ON) && person.hukou() != Hukou.HONG_KONG_MACAO_TAIWAN;
    }

    /** WRP-LIFE-09; WRP-LIFE-08, since 2019, puts that off. */
    private boolean isCancelled(Permit held) {
        if (day.isBefore(NOTICE) || !isTwoMonthsCancelled(held)) {
            return false;
        }
        boolean delays = !day.isBefore(DELAYS_AND_QUOTAS);
        return !isDelayed(held) || (delays && (isDelayOver(held) || isFiledByAnother(held)));
    }

    /** By another employer than the one named when the delay was asked for. */
    private boolean isFiledByAnother(Permit held) {
        EmployerChange change = Objects.requireNonNull(held.change());
        LocalDate filed = change.changeFiledOn();
        return filed != null && !filed.isAfter(day) && !Objects.equals(change.changeFiledBy(), change.delayFor());
    }

    /** What the bars of later years would say, but for their day (CV-03). */
    private Set<String> cancellationGaps(Permit held) {
        Set<String> gaps = new TreeSet<>();
        if (isTwoMonthsCancelled(held) && day.isBefore(NOTICE)) {
            gaps.add("WRP-LIFE-09-EARLIER");
        } else if (isTwoMonthsCancelled(held) && isDelayed(held) && day.isBefore(DELAYS_AND_QUOTAS)) {
            gaps.add("WRP-LIFE-08-EARLIER");
        }
        return gaps;
    }

    private static boolean isDelayed(Permit held) {
        return held.change() != null && held.change().delayFor() != null;
    }

    private boolean isTwoMonthsCancelled(Permit held) {
        LocalDate entered = held.change() == null ? null : held.change().cancellationFiledOn();
        return entered != null && untilChange(held).isAfter(entered.plus(TO_CHANGE));
    }

    private boolean isDelayOver(Permit held) {
        LocalDate left = left(held);
        return isDelayed(held) && left != null && untilChange(held).isAfter(left.plus(DELAY));
    }

    /** The day on which the change was filed; until then, the day itself. */
    private LocalDate untilChange(Permit held) {
        EmployerChange change = held.change();
        LocalDate filed = change == null ? null : change.changeFiledOn();
        return filed == null || filed.isAfter(day) ? day : filed;
    }

    /** The last day with the employer that applied for it; null while it has not passed. */
    private @Nullable LocalDate left(Permit held) {
        return Objects.requireNonNull(person.employments()).stream()
                .filter(work -> Objects.requireNonNull(work.employer()).id() != null
                        && work.employer().id().equals(held.employerId()))
                .map(Employment::until)
                .filter(until -> until != null && until.isBefore(day))
                .findFirst()
                .orElse(null);
    }

    // The procedures

    /** WRP-EMP-01, -02, -06. */
    private static boolean isSponsored(Sponsor sponsor) {
        return Boolean.TRUE.equals(sponsor.applies())
                && Boolean.TRUE.equals(sponsor.inBeijing())
                && Boolean.TRUE.equals(sponsor.fitsCityPlan())
                && sponsor.legalForm() != LegalForm.OTHER_FORM;
    }

    private EveryStateTest.Found renewal(Permit held) {
        boolean falseProofs = Boolean.TRUE.equals(person.falseProofs())
                || Boolean.TRUE.equals(Objects.requireNonNull(person.sponsor()).handedInFalseProofs());
        LocalDate last = lastDay(held);
        boolean inTime = isWithin(last, GRACE) || (mayRunOn(held) && isWithin(last, MOST_RUNNING_ON));
        if (falseProofs || isOnFalseProofs(held) || isCancelled(held) || !inTime || !dwells()) {
            return no(null);
        }
        Set<String> gaps = cancellationGaps(held);
        if (!isWithin(last, GRACE)) {
            gaps.add("WRP-LIFE-04-3");
        } else if (!day.isBefore(RUNNING_ON) && !isWithin(last, GRACE_OF_A_DISTRICT) && !isOfTwoYears(held)) {
            gaps.add("WRP-LIFE-04-2");
        }
        return orOpen(gaps);
    }

    /** WRP-REQ-04. */
    private boolean dwells() {
        for (Residence home : Objects.requireNonNull(person.residences())) {
            if (home.until() == null || !home.until().isBefore(day)) {
                return true;
            }
        }
        return false;
    }

    private EveryStateTest.Found change(Permit held, Sponsor sponsor) {
        EveryStateTest.Found state = inForce(held);
        boolean noQuota = !Boolean.TRUE.equals(sponsor.hasQuota());
        LocalDate left = left(held);
        boolean inTime = left == null || isFiledWithin(held, left, TO_CHANGE);
        boolean named = isDelayed(held)
                && Objects.requireNonNull(held.change()).delayFor().equals(sponsor.employerId());
        boolean delayed = named && (left == null || isFiledWithin(held, left, DELAY));
        boolean delays = !day.isBefore(DELAYS_AND_QUOTAS);
        if (state.answer() == Answer.NO || (!inTime && !delayed) || (noQuota && delays)) {
            return no(null);
        }
        Set<String> gaps = new TreeSet<>(state.gaps());
        if (noQuota) {
            gaps.add("WRP-EMP-08-EARLIER");
        }
        if (!inTime && !delays) {
            gaps.add("WRP-LIFE-08-EARLIER");
        }
        if (inTime && left != null && !isFiledWithin(held, left, TO_CHANGE_OTHERWISE) && !(delayed && delays)) {
            gaps.add("WRP-LIFE-07b");
        }
        return orOpen(gaps);
    }

    /** The filing counts, once it was made. */
    private boolean isFiledWithin(Permit held, LocalDate left, Period period) {
        return !untilChange(held).isAfter(left.plus(period));
    }

    private EveryStateTest.Found orOpen(Set<String> gaps) {
        if (!day.isBefore(DISTRICTS)) {
            gaps.add("WRP-INS-09");
        }
        return gaps.isEmpty() ? yes(null) : open(gaps);
    }

    /** CV-08: to the same day number, included. */
    private boolean isWithin(LocalDate event, Period period) {
        return !day.isAfter(event.plus(period));
    }

    private static LocalDate issued(Permit permit) {
        return Objects.requireNonNull(permit.issuedOn());
    }

    private static EveryStateTest.Found yes(@Nullable PermitState state) {
        return new EveryStateTest.Found(Answer.YES, state, Set.of());
    }

    private static EveryStateTest.Found no(@Nullable PermitState state) {
        return new EveryStateTest.Found(Answer.NO, state, Set.of());
    }

    private static EveryStateTest.Found open(Set<String> gaps) {
        return new EveryStateTest.Found(Answer.OFFICE_DECIDES, null, gaps);
    }
}
