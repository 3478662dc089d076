package org.juzhu.spi;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.EmployerChange;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;

/**
 * The permits of one type that were issued by a day. What is counted is counted over the one last issued; where days are
 * lacking to say which that is, over each that may be.
 */
final class PermitHistory {
    private final PermitType type;
    private final boolean known;
    private final List<PermitCourse> courses;
    private final List<PermitCourse> last;
    private final boolean issued;
    private final LocalDate day;
    private final PermitTerms terms;

    /** @param permits all permits of the person; null if unknown */
    PermitHistory(PermitType type, @Nullable List<Permit> permits, LocalDate day, PermitTerms terms) {
        this.type = type;
        this.known = permits != null;
        this.courses = permits == null || permits.isEmpty() ? List.of() : courses(type, permits, day, terms);
        this.last = courses.isEmpty() ? List.of() : last();
        this.issued = !courses.isEmpty() && courses.stream().anyMatch(PermitCourse::isIssued);
        this.day = day;
        this.terms = terms;
    }

    private static List<PermitCourse> courses(PermitType type, List<Permit> permits, LocalDate day, PermitTerms terms) {
        List<PermitCourse> courses = new ArrayList<>();
        for (Permit permit : permits) {
            boolean later = permit.issuedOn() != null && permit.issuedOn().isAfter(day);
            if (permit.type() == type && !later) {
                courses.add(new PermitCourse(permit, null, type, day, terms));
            }
        }
        return courses;
    }

    /** Those that may be the one last issued, which then was not issued before any other. */
    private List<PermitCourse> last() {
        if (courses.size() == 1) {
            return courses;
        }
        LocalDate notBefore = courses.stream()
                .map(course -> course.permit().issuedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<PermitCourse> left = new ArrayList<>();
        for (PermitCourse course : courses) {
            if (courses.stream().noneMatch(course::isBefore)) {
                left.add(course.notBefore(notBefore));
            }
        }
        return left;
    }

    /** Whether one was issued; null if unknown. */
    @Nullable
    Boolean wasIssued() {
        if (issued) {
            return true;
        }
        return (known && courses.isEmpty()) ? Boolean.FALSE : null;
    }

    /** Whether something holds of the one last issued; null if unknown. */
    @Nullable
    Boolean last(Function<Permit, @Nullable Boolean> test) {
        return ofLast(course -> test.apply(course.permit()));
    }

    private @Nullable Boolean ofLast(Function<PermitCourse, @Nullable Boolean> test) {
        if (!known || (issued && last.isEmpty())) {
            return null;
        }
        Boolean found = issued ? test.apply(last.get(0)) : Boolean.FALSE;
        for (PermitCourse course : last) {
            if (!Objects.equals(found, test.apply(course))) {
                return null;
            }
        }
        return found;
    }

    private Count countOfLast(Function<PermitCourse, Count> count) {
        if (!known) {
            return Count.UNKNOWN;
        }
        Count all = issued ? null : Count.exactly(0);
        for (PermitCourse course : last) {
            Count one = count.apply(course);
            all = all == null ? one : all.or(one);
        }
        return all == null ? Count.exactly(0) : all;
    }

    /**
     * The day on which the present term began: that of issue or of the last endorsement, unless that one made up for an
     * extended term; null if it is not known.
     */
    @Nullable
    LocalDate began() {
        if (!known || !issued || last.size() > 1) {
            return null;
        }
        PermitCourse.Begin present = last.get(0).present();
        return present.latest().equals(present.earliest()) ? present.latest() : null;
    }

    /** Whole months since the present term began; 0 if there is none. */
    Count monthsComplete() {
        return countOfLast(PermitCourse::monthsComplete);
    }

    /** Months begun since then: one more from the day after each full month; 0 if there is none. */
    Count monthsBegun() {
        return countOfLast(PermitCourse::monthsBegun);
    }

    /** The most months begun in a term of the permit last issued before it was endorsed, or by the day. */
    Count mostMonthsBegun() {
        return countOfLast(PermitCourse::mostMonthsBegun);
    }

    /** Whether the present term was extended without an act, and is not followed by one that lasted. */
    @Nullable
    Boolean extended() {
        return ofLast(PermitCourse::extended);
    }

    /** Whether one of them is valid on the day (CV-20); null if unknown. */
    @Nullable
    Boolean holds() {
        Boolean found = known ? Boolean.FALSE : null;
        for (PermitCourse course : courses) {
            found = Three.or(found, Three.and(course.isIssued() ? Boolean.TRUE : null, course.lasts()));
        }
        return found;
    }

    /** The last day of the one last issued: the one printed, or the end of its present term; null if it is not known. */
    @Nullable
    LocalDate lastDay() {
        return lastDay(null);
    }

    /** @param term how long a term is; null for the length that the law tells of all */
    @Nullable
    LocalDate lastDay(@Nullable Period term) {
        if (!known || last.size() > 1) {
            return null;
        }
        LocalDate printed = last.isEmpty() ? null : last.get(0).permit().validUntil();
        return printed == null ? terms.lastDay(type, term, began()) : printed;
    }

    /** Months begun since that last day; 0 up to it, or if there is no permit. */
    Count monthsPastLastDay() {
        return past(null, PermitCourse::begun);
    }

    /** The same, if a term is so many months long where no last day is printed. */
    Count monthsPastTerm(int months) {
        return past(Period.ofMonths(months), PermitCourse::begun);
    }

    /** Days since that last day; 0 up to it, or if there is no permit. */
    Count daysPastLastDay() {
        return past(null, (last, to) -> (int) ChronoUnit.DAYS.between(last, to));
    }

    private Count past(@Nullable Period term, BiFunction<LocalDate, LocalDate, Integer> counting) {
        if (!known) {
            return Count.UNKNOWN;
        }
        Count all = null;
        for (PermitCourse course : last) {
            Count one = course.past(term, counting);
            all = all == null ? one : all.or(one);
        }
        return all == null ? Count.exactly(0) : all;
    }

    /** The one last issued; null if there is none, or if it is not known which. */
    @Nullable
    Permit lastIssued() {
        return known && issued && last.size() == 1 ? last.get(0).permit() : null;
    }

    /** Whether the one last issued was first issued on that day or later; null if unknown. It was issued before it was renewed. */
    @Nullable
    Boolean issuedSince(LocalDate first) {
        return ofLast(course -> {
            LocalDate issuedOn = course.permit().issuedOn();
            if (issuedOn != null) {
                return !issuedOn.isBefore(first);
            }
            boolean renewedBefore = Stream.ofNullable(course.permit().endorsedOn())
                    .flatMap(List::stream)
                    .anyMatch(renewed -> renewed.isBefore(first));
            return renewedBefore ? Boolean.FALSE : null;
        });
    }

    /** Whole months since the one last issued was first issued; 0 if there is none. */
    Count monthsSinceIssued() {
        return countOfLast(course -> {
            LocalDate issuedOn = course.permit().issuedOn();
            return issuedOn == null ? Count.UNKNOWN : Count.exactly(Run.months(issuedOn, day));
        });
    }

    /** Months begun from the cancellation entered by the employer until a change was filed, or until the day. */
    Count monthsOfCancellation() {
        return countOfLast(
                course -> Count.exactly(monthsOfCancellation(course.permit().change())));
    }

    private int monthsOfCancellation(@Nullable EmployerChange change) {
        LocalDate filed = change == null ? null : change.cancellationFiledOn();
        if (change == null || filed == null) {
            return 0;
        }
        LocalDate changed = change.changeFiledOn();
        LocalDate end = changed != null && changed.isBefore(day) ? changed : day;
        return filed.isBefore(end) ? PermitCourse.begun(filed, end) : 0;
    }

    /** The day on which the employer entered the cancellation of the one last issued; null if none is known. */
    @Nullable
    LocalDate cancellationFiledOn() {
        Permit permit = lastIssued();
        return permit == null || permit.change() == null
                ? null
                : permit.change().cancellationFiledOn();
    }

    /** Every day on which a term begins or has ended. */
    Stream<LocalDate> turns() {
        return courses.stream().flatMap(PermitCourse::turns);
    }
}
