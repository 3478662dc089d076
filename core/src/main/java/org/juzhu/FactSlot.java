package org.juzhu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Condition;
import org.juzhu.law.Kin;
import org.juzhu.law.Question;
import org.juzhu.law.Unit;
import org.juzhu.model.Decision;
import org.juzhu.model.PermitType;
import org.juzhu.spi.Answers;
import org.juzhu.spi.FactMethod;
import org.juzhu.spi.Situation;

/** A fact as rules count it: its name and its literal arguments. Each distinct one is read once. */
final class FactSlot {
    private final int index;
    private final FactMethod method;
    private final List<Object> arguments;
    private final Object[] spread;
    private final Supplier<Map<String, Question>> questions;
    private final List<Triple> triples = new ArrayList<>();

    /**
     * @param index its place among all
     * @param questions every fact by its name, as a question
     */
    FactSlot(int index, FactMethod method, List<Object> arguments, Supplier<Map<String, Question>> questions) {
        this.index = index;
        this.method = method;
        this.arguments = arguments;
        this.spread = method.spread(arguments);
        this.questions = questions;
    }

    int index() {
        return index;
    }

    FactMethod method() {
        return method;
    }

    Question question() {
        return Objects.requireNonNull(questions.get().get(method.name()));
    }

    Unit unit() {
        return method.fact().unit();
    }

    /** Whether that component of an applicant answers it. */
    boolean isAnsweredBy(String part) {
        return answeredBy().contains(part);
    }

    /** The components of an applicant that answer it. */
    List<String> answeredBy() {
        return method.answeredBy();
    }

    boolean is(String fact, List<Object> counted) {
        return method.name().equals(fact) && arguments.equals(counted);
    }

    /** The conditions that ask for it. */
    List<Triple> triples() {
        return triples;
    }

    /** A condition that asks for it, from the time the law is compiled. */
    Triple triple(Condition condition) {
        for (Triple known : triples) {
            if (known.asksLike(condition)) {
                return known;
            }
        }
        Triple triple = new Triple(condition, this);
        triples.add(triple);
        return triple;
    }

    /** What is known of it. */
    FactValue read(Situation situation) {
        return method.isAnswer() ? read(situation.answers()) : method.value(situation, spread);
    }

    /** What is known of an earlier answer, which it must be. */
    FactValue read(Answers answers) {
        Kin kin = kin();
        return FactValue.of(kin == null ? answers.own(decision()) : answers.of(kin, decision()));
    }

    /** The decision whose answer it is. */
    Decision decision() {
        return (Decision) arguments.get(arguments.size() - 1);
    }

    /** Whose answer it is; null if the person's own. */
    @Nullable
    Kin kin() {
        return method.isAnswer() && arguments.get(0) instanceof Kin kin ? kin : null;
    }

    /** Whether it is about a permit. */
    boolean isAbout(PermitType permit) {
        return arguments.contains(permit);
    }

    /** Whether it is about a permit that an employer applies for. */
    boolean asksForPermitThroughEmployer() {
        return arguments.stream()
                .anyMatch(argument -> argument instanceof PermitType permit && permit.throughEmployer());
    }

    /** Whether it counts dwellings. */
    boolean countsHomes() {
        return unit() == Unit.HOMES && isAnsweredBy("homes");
    }

    /** One value out of each cell into which the conditions cut what is still possible. */
    Collection<FactValue> cells(FactValue known) {
        List<FactValue> cells = new ArrayList<>();
        if (method.counts()) {
            Triple.cells(known, triples).forEach(point -> cells.add(FactValue.known(point)));
        } else if (method.type().isEnum()) {
            Arrays.stream(method.type().getEnumConstants()).forEach(constant -> cells.add(FactValue.known(constant)));
        } else {
            cells.add(FactValue.known(true));
            cells.add(FactValue.known(false));
        }
        return cells;
    }
}
