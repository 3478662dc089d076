package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.juzhu.model.Applicant;
import org.juzhu.model.Family;
import org.juzhu.model.InvalidApplicantException;

/** A fact rests on the components that it names, of the person or of a member of the family, and on no other. */
class AnsweredByTest {
    private static final Juzhu JUZHU = Juzhu.load();
    private static final List<String> COMPONENTS = Arrays.stream(Applicant.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.endsWith("CompleteSince"))
            .toList();

    @Provide
    Arbitrary<Population.Case> cases() {
        return Population.cases();
    }

    @Property(tries = 1500)
    void noOtherComponentChangesIt(@ForAll("cases") Population.Case person, @ForAll("cases") Population.Case other) {
        Evaluation before = new Evaluation(JUZHU.law(), person.known(), person.date(), Evaluator.WALK);
        Set<String> unnamed = new TreeSet<>();
        for (String component : COMPONENTS) {
            for (Applicant changed : changed(person.known(), other.known(), component)) {
                Evaluation after = new Evaluation(JUZHU.law(), changed, person.date(), Evaluator.WALK);
                JUZHU.law().triples().stream()
                        .map(Triple::slot)
                        .filter(slot -> !slot.method().isAnswer())
                        .filter(slot -> !slot.question().answeredBy().contains(component))
                        .filter(slot -> !before.value(slot).equals(after.value(slot)))
                        .forEach(slot -> unnamed.add(slot.method().name() + " rests on " + component));
            }
        }
        assertThat(unnamed).isEmpty();
    }

    /** The person with that component of another, and each member of the family with it. */
    private static List<Applicant> changed(Applicant person, Applicant other, String component) {
        List<Applicant> changed = new ArrayList<>();
        addValid(changed, () -> with(person, other, component));
        Family family = person.family();
        if (family != null && !component.equals("family")) {
            if (family.spouse() != null) {
                addValid(changed, () -> of(person, with(family, "spouse", with(family.spouse(), other, component))));
            }
            if (family.partner() != null) {
                addValid(changed, () -> of(person, with(family, "partner", with(family.partner(), other, component))));
            }
            for (List<Applicant> members : List.of(family.children(), family.parents())) {
                String name = members == family.children() ? "children" : "parents";
                for (int i = 0; i < members.size(); i++) {
                    int place = i;
                    addValid(changed, () -> {
                        List<Applicant> all = new ArrayList<>(members);
                        all.set(place, with(all.get(place), other, component));
                        return of(person, with(family, name, all));
                    });
                }
            }
        }
        return changed;
    }

    /** Not every life bears every change. */
    private static void addValid(List<Applicant> changed, Supplier<Applicant> change) {
        try {
            changed.add(change.get());
        } catch (InvalidApplicantException e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }

    private static Applicant of(Applicant person, Family family) {
        return person.toBuilder().family(family).build();
    }

    private static Applicant with(Applicant person, Applicant other, String component) {
        return with(person, component, read(other, component));
    }

    private static Object read(Record record, String component) {
        try {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .filter(one -> one.getName().equals(component))
                    .findFirst()
                    .orElseThrow()
                    .getAccessor()
                    .invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] all = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(all)
                .map(one -> one.getName().equals(component) ? value : read(record, one.getName()))
                .toArray();
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
