package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Decision;
import org.juzhu.model.Procedure;

/**
 * Finds the ways to an answer: all sets of a few changes are tried, the smaller first, today and for some years; a set is left
 * out of which a part is enough as soon.
 */
final class Wayfinding {
    /** Sets of more are hardly anybody's plan, and there are too many. */
    private static final int MOST = 3;
    /** A plan for longer is hardly one. */
    private static final int YEARS = 10;

    private static final int MONTHS = 60;

    private final Evaluation begin;
    private final Wording wording;
    private final Decision decision;
    private final Answer wished;
    private final Candidates candidates;
    private final List<Way> found = new ArrayList<>();
    private final Map<List<Change>, Prepared> prepared = new HashMap<>();

    /** @param wished the answer to get to */
    Wayfinding(Evaluation begin, Wording wording, Decision decision, Answer wished) {
        this.wished = wished;
        this.begin = begin;
        this.wording = wording;
        this.decision = decision;
        this.candidates = new Candidates(begin, decision);
    }

    List<Way> ways() {
        List<Change> all = new ArrayList<>(candidates.others());
        all.addAll(candidates.permits());
        for (int size = 0; size <= MOST; size++) {
            sets(all, size).forEach(this::tried);
        }
        return found.stream()
                .sorted(Comparator.comparing(Way::from)
                        .thenComparing(way -> way.steps().size()))
                .toList();
    }

    /** All sets of so many, in their order. */
    private static Stream<List<Change>> sets(List<Change> all, int size) {
        if (size == 0) {
            return Stream.of(List.of());
        }
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(first -> sets(all.subList(first + 1, all.size()), size - 1)
                        .map(rest -> Stream.concat(Stream.of(all.get(first)), rest.stream())
                                .toList()));
    }

    private void tried(List<Change> set) {
        List<Change.PermitIssued> permits = set.stream()
                .filter(Change.PermitIssued.class::isInstance)
                .map(Change.PermitIssued.class::cast)
                .toList();
        List<Change> before = set.subList(0, set.size() - permits.size());
        LocalDate by = soonest(set);
        if (!by.isAfter(begin.date()) || !candidates.mayHelp(before, permits)) {
            return;
        }
        Prepared prepared = prepared(before);
        if (prepared.now == null) {
            return;
        }
        Way today = issuedToday(prepared, prepared.now, permits, by);
        Way later = permits.isEmpty()
                ? null
                : issuedLater(prepared, prepared.now, permits, today == null ? by : today.from());
        Stream.of(Optional.ofNullable(later), Optional.ofNullable(today))
                .flatMap(Optional::stream)
                .filter(way -> leadsThere(way.changes()))
                .findFirst()
                .ifPresent(found::add);
    }

    /** The day before which a set has to be a way, or a part of it is enough; at most as far as is looked. */
    private LocalDate soonest(Collection<Change> set) {
        return found.stream()
                .filter(way -> way.changes().stream()
                        .allMatch(change -> change instanceof Change.TimePasses || isOf(change, set)))
                .map(Way::from)
                .min(Comparator.naturalOrder())
                .orElse(set.isEmpty() ? LocalDate.MAX : begin.date().plusYears(YEARS));
    }

    /** Whether it is one of the set, however long. */
    private static boolean isOf(Change change, Collection<Change> set) {
        boolean asLongAsAsked = change instanceof Change.ContractProlonged || change instanceof Change.LeaseProlonged;
        return asLongAsAsked ? set.stream().anyMatch(change.getClass()::isInstance) : set.contains(change);
    }

    /** What is done before permits are issued and time passes, and what comes of it then. */
    private final class Prepared {
        private final List<Change> changes;
        private final @Nullable Evaluation now;
        private @Nullable Evaluation later;

        Prepared(List<Change> changes) {
            this.changes = changes;
            this.now = after(begin, changes);
        }

        /** The days, of those on which something may turn, on which all permits are given. */
        List<LocalDate> given(Evaluation now, List<Change.PermitIssued> permits, LocalDate by) {
            if (later == null) {
                later = GoingOn.forYears(now, YEARS);
            }
            Evaluation goingOn = later;
            Set<LocalDate> days = new TreeSet<>(new Turning(goingOn).days(decision));
            permits.stream().flatMap(Wayfinding::by).forEach(way -> days.addAll(new Turning(goingOn).days(way)));
            return days.stream()
                    .filter(day -> day.isBefore(by))
                    .filter(day -> permits.stream().allMatch(permit -> isGiven(goingOn.answerOn(day, permit.permit()))))
                    .toList();
        }
    }

    private Prepared prepared(List<Change> before) {
        return prepared.computeIfAbsent(before, Prepared::new);
    }

    /** All done today, and time passes then if it has to. */
    private @Nullable Way issuedToday(
            Prepared prepared, Evaluation now, List<Change.PermitIssued> permits, LocalDate by) {
        Evaluation done = areGiven(now, permits) ? after(now, permits) : null;
        if (done == null) {
            return null;
        }
        List<Change> all = new ArrayList<>(prepared.changes);
        all.addAll(permits);
        if (done.answer(decision) == wished) {
            return way(all, begin.date(), now, done, permits);
        }
        Evaluation goingOn = all.isEmpty() ? GoingOn.forLong(done) : GoingOn.forYears(done, YEARS);
        LocalDate turns = new Turning(goingOn)
                .days(decision).stream()
                        .takeWhile(day -> day.isBefore(by))
                        .filter(day -> goingOn.answerOn(day, decision) == wished)
                        .filter(day -> answer(done, List.of(new Change.TimePasses(day))) == wished)
                        .findFirst()
                        .orElse(null);
        if (turns == null) {
            return null;
        }
        Change passes = new Change.TimePasses(turns);
        all.add(passes);
        Evaluation then = Objects.requireNonNull(after(done, List.of(passes)));
        return way(all, turns, now, then, permits);
    }

    /** Time passes until the permits are given with which it is a YES. */
    private @Nullable Way issuedLater(
            Prepared prepared, Evaluation now, List<Change.PermitIssued> permits, LocalDate by) {
        for (LocalDate day : prepared.given(now, permits, by)) {
            Change passes = new Change.TimePasses(day);
            Evaluation then = after(now, List.of(passes));
            Evaluation done = then != null && areGiven(then, permits) ? after(then, permits) : null;
            if (then != null && done != null && done.answer(decision) == wished) {
                List<Change> all = new ArrayList<>(prepared.changes);
                all.add(passes);
                all.addAll(permits);
                return way(all, day, then, done, permits);
            }
        }
        return null;
    }

    private Way way(
            List<Change> all, LocalDate day, Evaluation given, Evaluation done, List<Change.PermitIssued> permits) {
        return new Way(
                noLonger(all, day).stream()
                        .map(change -> new WhatIf.Step(change, wording.of(change)))
                        .toList(),
                day,
                wished,
                Stream.concat(
                                permits.stream().flatMap(permit -> hinges(given, permit)),
                                new Verdict(done, wording, decision).gaps().stream())
                        .distinct()
                        .toList());
    }

    /** The same, with each contract or lease that was prolonged without an end no longer than it has to be. */
    private List<Change> noLonger(List<Change> all, LocalDate day) {
        List<Change> changes = new ArrayList<>(all);
        for (int i = 0; i < changes.size(); i++) {
            Function<@Nullable LocalDate, Change> kind = prolonging(changes.get(i));
            if (kind != null) {
                shortest(changes, i, kind, day);
            }
        }
        return changes;
    }

    /** Whether they lead to the answer one after the other, each permit given when it is issued. */
    private boolean leadsThere(List<Change> changes) {
        Evaluation now = begin;
        for (Change change : changes) {
            boolean given = !(change instanceof Change.PermitIssued issued) || areGiven(now, List.of(issued));
            Evaluation next = given ? after(now, List.of(change)) : null;
            if (next == null) {
                return false;
            }
            now = next;
        }
        return now.answer(decision) == wished;
    }

    private static @Nullable Function<@Nullable LocalDate, Change> prolonging(Change change) {
        if (change instanceof Change.ContractProlonged) {
            return Change.ContractProlonged::new;
        }
        return change instanceof Change.LeaseProlonged ? Change.LeaseProlonged::new : null;
    }

    private void shortest(List<Change> changes, int place, Function<@Nullable LocalDate, Change> kind, LocalDate day) {
        Change endless = changes.get(place);
        for (int month = 0; month <= MONTHS; month++) {
            for (int more = -1; more <= 1; more++) {
                changes.set(place, kind.apply(day.plusMonths(month).plusDays(more)));
                if (leadsThere(changes)) {
                    return;
                }
            }
        }
        changes.set(place, endless);
    }

    /** None if the law gives it in one of the ways. */
    private Stream<OpenGap> hinges(Evaluation given, Change.PermitIssued permit) {
        return by(permit).anyMatch(way -> given.answer(way) == Answer.YES)
                ? Stream.empty()
                : by(permit).flatMap(way -> new Verdict(given, wording, way).gaps().stream());
    }

    /** A permit is issued only where the law gives it, or leaves it to the office. */
    private static boolean areGiven(Evaluation evaluation, List<Change.PermitIssued> permits) {
        return permits.stream().allMatch(permit -> by(permit).anyMatch(way -> isGiven(evaluation.answer(way))));
    }

    /** The decisions by which a permit is issued. */
    private static Stream<Decision> by(Change.PermitIssued permit) {
        return Stream.concat(
                Stream.of(permit.permit()),
                Arrays.stream(Procedure.values()).filter(way -> way.issues() && way.permit() == permit.permit()));
    }

    private static boolean isGiven(Answer answer) {
        return answer == Answer.YES || answer == Answer.OFFICE_DECIDES;
    }

    private @Nullable Answer answer(Evaluation from, List<? extends Change> changes) {
        Evaluation after = after(from, changes);
        return after == null ? null : after.answer(decision);
    }

    /** Null if they cannot happen. */
    private static @Nullable Evaluation after(Evaluation from, List<? extends Change> changes) {
        try {
            return new Changing(from).after(List.copyOf(changes));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
