package org.juzhu;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Kin;
import org.juzhu.model.Applicant;
import org.juzhu.model.Family;
import org.juzhu.spi.Situation;

/**
 * Somebody on a day, in a place of a family: the facts, each read once, and who the others are. What is doubted of a person,
 * and what is answered, is no matter of this.
 */
final class Person {
    private final Law law;
    private final LocalDate date;
    private final As as;
    private final Situation situation;
    private final Pages<FactValue> facts;
    private final Map<Kin, Optional<List<Person>>> others = new ConcurrentHashMap<>(2);

    /** As what a person is looked at. */
    private enum As {
        /** The one assessed. */
        ASSESSED,
        /** Somebody whom nobody of the family helps. */
        ALONE,
        /** A member of the family of the one assessed, as far as rules ask for the member's answers. */
        MEMBER
    }

    /** The one assessed. */
    Person(Law law, Applicant applicant, LocalDate date) {
        this(law, new Situation(applicant, date, law), date, As.ASSESSED);
    }

    private Person(Law law, Situation situation, LocalDate date, As as) {
        this.law = law;
        this.situation = situation;
        this.date = date;
        this.as = as;
        this.facts = new Pages<>(law.slotCount());
    }

    /** A person by himself, whom nobody of the family helps. */
    static Person alone(Law law, Applicant applicant, LocalDate date) {
        return new Person(law, new Situation(applicant, date, law), date, As.ALONE);
    }

    /** Somebody with other facts in the same place of the family, on the same day. */
    Person changed(Applicant other) {
        return new Person(law, situation.changed(other), date, as);
    }

    /** The same person on another day, who applies alone. */
    Person on(LocalDate other) {
        return new Person(law, new Situation(applicant(), other, law), other, as);
    }

    private Person member(Situation member) {
        return new Person(law, member, date, As.MEMBER);
    }

    private Person member(Applicant member) {
        return member(new Situation(member, date, law));
    }

    Law law() {
        return law;
    }

    Applicant applicant() {
        return situation.applicant();
    }

    LocalDate date() {
        return date;
    }

    /** What is derived of the person, before any decision is taken. */
    Situation situation() {
        return situation;
    }

    /** What was said of a fact, and what the model takes for granted; it must not be an earlier answer. */
    FactValue fact(FactSlot slot) {
        FactValue value = facts.get(slot.index());
        if (value == null) {
            value = slot.read(situation);
            facts.keep(slot.index(), value);
        }
        return value;
    }

    /** The others whose answers count for that kin; null if it is not known who they are. */
    @Nullable
    List<Person> others(Kin kin) {
        Kin known = alike(kin);
        Optional<List<Person>> found = others.get(known);
        if (found == null) {
            found = Optional.ofNullable(find(known));
            others.put(known, found);
        }
        return found.orElse(null);
    }

    /** Of several kin who are the same persons here, the first. */
    Kin alike(Kin kin) {
        return switch (kin) {
            case SPOUSE, COUPLE -> Kin.SPOUSE;
            case COUPLE_TO_BE -> of(Family::spouse) != null && of(Family::partner) == null ? Kin.SPOUSE : kin;
            case PARENT, EVERY_PARENT -> Kin.PARENT;
            case EVERY_APPLICANT -> kin;
        };
    }

    private @Nullable List<Person> find(Kin kin) {
        Applicant partner = of(Family::partner);
        return switch (kin) {
            case SPOUSE, COUPLE -> spouse(Boolean.FALSE.equals(situation.married()));
            case COUPLE_TO_BE -> partner == null ? spouse(false) : List.of(member(partner));
            case PARENT, EVERY_PARENT -> parents();
            case EVERY_APPLICANT -> applicants();
        };
    }

    private @Nullable Applicant of(Function<Family, @Nullable Applicant> member) {
        Family family = applicant().family();
        return family == null ? null : member.apply(family);
    }

    /** @param none whether it is known that there is none */
    private @Nullable List<Person> spouse(boolean none) {
        Situation spouse = situation.spouse();
        if (spouse != null) {
            return List.of(member(spouse));
        }
        return as == As.ALONE || none ? List.of() : null;
    }

    private @Nullable List<Person> parents() {
        List<Situation> parents = situation.livingParents();
        return parents == null ? null : parents.stream().map(this::parent).toList();
    }

    /** A parent, who is asked about the schooling of this child. */
    private Person parent(Situation parent) {
        Applicant given = parent.applicant();
        return Objects.equals(given.pupil(), applicant().pupil())
                ? member(parent)
                : member(given.toBuilder().pupil(applicant().pupil()).build());
    }

    /** Those who apply are asked for by the person assessed alone, or members would ask for each other without end. */
    private List<Person> applicants() {
        return as == As.MEMBER
                ? List.of()
                : FamilyMember.applicants(applicant()).stream()
                        .map(member -> member(new Situation(member.applicant(), date, law).applyingWith(situation)))
                        .toList();
    }
}
