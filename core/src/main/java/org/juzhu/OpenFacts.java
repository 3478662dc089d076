package org.juzhu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Kin;
import org.juzhu.model.Decision;

/** The facts on which decisions hang that are not settled yet, the person's and those of members of the family. */
final class OpenFacts {
    private static final double A_FACT = 0.1;

    private final Map<Place, Hinge> all = new LinkedHashMap<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private final Function<Completion, List<FactSlot>> which;

    private OpenFacts(Function<Completion, List<FactSlot>> which) {
        this.which = which;
    }

    /** One member of the family; the person is no member. */
    record Member(Kin kin, int place) {}

    /** A fact of somebody: of the person, or of a member of the family, or of a member's. */
    record Place(List<Member> of, FactSlot slot) {
        /** Whoever it is, as another evaluation knows the person; null if nobody is there. */
        static @Nullable Evaluation find(Evaluation person, List<Member> of) {
            Evaluation at = person;
            for (Member member : of) {
                List<Evaluation> others = at.others(member.kin());
                if (others == null || others.size() <= member.place()) {
                    return null;
                }
                at = others.get(member.place());
            }
            return at;
        }
    }

    /**
     * What hangs on a fact.
     *
     * @param rules those that are open for want of it
     * @param decisions those asked for that it can move
     */
    record Hinge(Set<LawRule> rules, Set<Decision> decisions) {}

    /** @param decisions those asked for; what is settled hangs on nothing */
    static Map<Place, Hinge> of(Evaluation person, List<Decision> decisions) {
        return of(person, decisions, Completion::hinges);
    }

    /**
     * How much is open at most: the parts of a person, of which each takes a question, and a little for each fact. Found
     * sooner than what makes a difference.
     */
    static double atMost(Evaluation person, List<Decision> decisions) {
        Map<Place, Hinge> open = of(person, decisions, Completion::open);
        long parts = open.keySet().stream()
                .flatMap(place -> place.slot().answeredBy().stream().map(part -> List.of(place.of(), part)))
                .distinct()
                .count();
        return parts + A_FACT * open.size();
    }

    private static Map<Place, Hinge> of(
            Evaluation person, List<Decision> decisions, Function<Completion, List<FactSlot>> which) {
        OpenFacts open = new OpenFacts(which);
        for (Decision decision : decisions) {
            open.seen.clear();
            open.add(person, List.of(), decision, decision);
        }
        return open.all;
    }

    private void add(Evaluation evaluation, List<Member> of, Decision decision, Decision asked) {
        if (evaluation.answer(decision) != Answer.UNKNOWN || !seen.add(List.of(of, decision))) {
            return;
        }
        List<LawRule> rules = evaluation.weighing(decision);
        for (FactSlot slot : which.apply(new Completion(rules, evaluation::value))) {
            if (slot.method().isAnswer()) {
                earlier(evaluation, of, slot, asked, rules);
            } else {
                put(new Place(of, slot), rules, evaluation, asked);
            }
        }
    }

    private void earlier(Evaluation evaluation, List<Member> of, FactSlot slot, Decision asked, List<LawRule> rules) {
        int before = all.size();
        Kin kin = slot.kin();
        if (Evaluation.withPerson(kin)) {
            add(evaluation, of, slot.decision(), asked);
        }
        if (kin == null) {
            return;
        }
        List<Evaluation> others = evaluation.others(kin);
        for (int i = 0; others != null && i < others.size(); i++) {
            List<Member> member = new ArrayList<>(of);
            member.add(new Member(kin, i));
            add(others.get(i), List.copyOf(member), slot.decision(), asked);
        }
        // Who the others are is open, or in doubt.
        if (all.size() == before) {
            put(new Place(of, slot), rules, evaluation, asked);
        }
    }

    private void put(Place place, List<LawRule> rules, Evaluation evaluation, Decision asked) {
        Hinge hinge = all.computeIfAbsent(place, one -> new Hinge(new LinkedHashSet<>(), new LinkedHashSet<>()));
        hinge.decisions().add(asked);
        rules.stream()
                .filter(rule -> evaluation.truth(rule) == Truth.LACKING)
                .filter(rule -> rule.triples().stream().anyMatch(triple -> triple.slot() == place.slot()))
                .forEach(hinge.rules()::add);
    }
}
