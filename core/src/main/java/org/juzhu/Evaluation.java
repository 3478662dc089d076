package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Kin;
import org.juzhu.law.Question;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.spi.Answers;
import org.juzhu.spi.Situation;

/** One person on one day, held against the law: the walk, its answers, and the state of every rule in it. */
final class Evaluation {
    private final Person person;
    private final Evaluator evaluator;
    private final Map<Decision, Answer> assumed;
    private final List<Beside> doubts;
    private final @Nullable Beside before;
    private final Stretch stretch;
    private final Pages<Answer> answers;
    /** What is known of facts; null if nothing is in doubt and nothing was said, for then it is what is granted. */
    private final @Nullable Pages<FactValue> values;

    private final Map<Kin, Optional<List<Evaluation>>> others = new ConcurrentHashMap<>(2);
    private final Set<String> fired;
    private final Answers earlier = new Earlier();
    private final Function<Triple, Truth> truths = this::truth;
    private final Function<LawRule, Truth> conditions = this::truth;

    /**
     * Another evaluation of the same person on the same day, which differs in one part of what was said.
     *
     * @param part that component of {@link Applicant}, the person's or that of a member
     * @param ofFamily whether it lies with the family
     * @param field what was said otherwise, or taken for granted no more; empty if it is several together
     */
    record Beside(Evaluation other, String part, boolean ofFamily, String field) {
        private boolean touches(Kin kin) {
            // A parent is asked about the pupil, and whoever applies about the person who does.
            return ofFamily || part.equals("pupil") || kin == Kin.EVERY_APPLICANT;
        }

        private @Nullable Beside of(Kin kin, int place) {
            List<Evaluation> others = other.others(kin);
            return others == null || others.size() <= place
                    ? null
                    : new Beside(others.get(place), part, ofFamily, field);
        }
    }

    Evaluation(Law law, Applicant applicant, LocalDate date, Evaluator evaluator) {
        this(new Person(law, applicant, date), evaluator, Map.of(), decision -> true, List.of(), null);
    }

    /** @param doubts what is left open, though the model takes it for granted */
    Evaluation(Law law, Applicant applicant, LocalDate date, List<Beside> doubts) {
        this(new Person(law, applicant, date), Evaluator.WALK, Map.of(), decision -> true, doubts, null);
    }

    /** @param wanted the decisions that a session takes */
    private Evaluation(
            Person person,
            Evaluator evaluator,
            Map<Decision, Answer> assumed,
            Predicate<Decision> wanted,
            List<Beside> doubts,
            @Nullable Beside before) {
        this.person = person;
        this.evaluator = evaluator;
        this.assumed = assumed;
        this.doubts = doubts;
        this.before = before;
        this.stretch = person.law().on(person.date());
        this.answers = new Pages<>(person.law().decisions().size());
        this.values = doubts.isEmpty() && before == null
                ? null
                : new Pages<>(person.law().slotCount());
        this.fired = evaluator == Evaluator.DROOLS_SESSION ? new HashSet<>() : Set.of();
        if (evaluator == Evaluator.DROOLS_SESSION) {
            takeStageByStage(wanted);
        }
    }

    /** The same person, with nothing in doubt that the model takes for granted. */
    Evaluation granting() {
        return instead(person);
    }

    /**
     * The same person after a field was said. What rests on other parts is not looked at again, and what stays as it was is
     * in doubt as it was, but for the sake of that field.
     *
     * @param part the component of {@link Applicant} that has changed, the person's or that of a member
     * @param ofFamily whether it lies with the family
     * @param field the field
     */
    Evaluation after(Applicant changed, String part, boolean ofFamily, String field) {
        return new Evaluation(
                person.changed(changed),
                evaluator,
                assumed,
                decision -> true,
                List.of(),
                new Beside(this, part, ofFamily, field));
    }

    /** A person by himself, whom nobody of the family helps; some answers are taken for granted. */
    static Evaluation alone(Law law, Applicant applicant, LocalDate date, Map<Decision, Answer> assumed) {
        return new Evaluation(
                Person.alone(law, applicant, date), Evaluator.WALK, assumed, decision -> true, List.of(), null);
    }

    /** A child by itself, each of whose parents is that person. */
    static Evaluation childOf(Evaluation parent, Applicant child) {
        Evaluation evaluation = alone(parent.law(), child, parent.date(), Map.of());
        evaluation.others.put(Kin.PARENT, Optional.of(List.of(parent, parent)));
        return evaluation;
    }

    /** A session is fired once a stage, with the answers of the stages before. */
    private void takeStageByStage(Predicate<Decision> wanted) {
        for (List<Decision> stage : law().stages()) {
            fire(stage);
            stage.stream().filter(wanted).forEach(this::answer);
        }
    }

    /** Another person on the same day. */
    Evaluation of(Applicant other) {
        return of(other, date());
    }

    /** Another person on another day. */
    Evaluation of(Applicant other, LocalDate day) {
        return new Evaluation(law(), other, day, evaluator);
    }

    /** The answers of earlier stages, the person's own and the family's. */
    private final class Earlier implements Answers {
        @Override
        public Answer own(Decision decision) {
            return evaluator == Evaluator.DROOLS_SESSION
                    ? Objects.requireNonNullElse(
                            answers.get(stretch.rules(decision).place()), Answer.UNKNOWN)
                    : answer(decision);
        }

        @Override
        public Answer of(Kin kin, Decision decision) {
            return switch (kin) {
                case SPOUSE, PARENT, EVERY_PARENT -> ofOthers(kin, decision);
                case COUPLE, COUPLE_TO_BE -> {
                    Answer own = own(decision);
                    yield own == Answer.YES ? own : better(own, ofOthers(kin, decision));
                }
                case EVERY_APPLICANT -> {
                    Answer own = own(decision);
                    yield own == Answer.NO ? own : worse(own, ofOthers(kin, decision));
                }
            };
        }
    }

    /** The answer of those members of the family, the person left out. */
    Answer ofOthers(Kin kin, Decision decision) {
        List<Evaluation> members = others(kin);
        if (members == null) {
            return Answer.UNKNOWN;
        }
        return switch (kin) {
            case SPOUSE, COUPLE, COUPLE_TO_BE, PARENT -> oneOf(members, decision);
            case EVERY_PARENT -> members.isEmpty() ? Answer.NO : allOf(members, decision);
            case EVERY_APPLICANT -> allOf(members, decision);
        };
    }

    /** One YES is enough. */
    private static Answer oneOf(List<Evaluation> members, Decision decision) {
        Answer best = Answer.NO;
        for (int i = 0; i < members.size() && best != Answer.YES; i++) {
            best = better(best, members.get(i).answer(decision));
        }
        return best;
    }

    /** One NO is too many. */
    private static Answer allOf(List<Evaluation> members, Decision decision) {
        Answer worst = Answer.YES;
        for (int i = 0; i < members.size() && worst != Answer.NO; i++) {
            worst = worse(worst, members.get(i).answer(decision));
        }
        return worst;
    }

    /** What comes of two, of whom one YES is enough; to lack a fact comes before a gap. */
    private static Answer better(Answer one, Answer other) {
        return one == Answer.YES || other == Answer.YES ? Answer.YES : unlessOpen(one, other, Answer.NO);
    }

    /** What comes of two, of whom both have to be YES. */
    private static Answer worse(Answer one, Answer other) {
        return one == Answer.NO || other == Answer.NO ? Answer.NO : unlessOpen(one, other, Answer.YES);
    }

    private static Answer unlessOpen(Answer one, Answer other, Answer settled) {
        if (one == Answer.UNKNOWN || other == Answer.UNKNOWN) {
            return Answer.UNKNOWN;
        }
        return one == Answer.OFFICE_DECIDES || other == Answer.OFFICE_DECIDES ? Answer.OFFICE_DECIDES : settled;
    }

    /** Whether the person's own answer counts for that kin, which it does if it is null. */
    static boolean withPerson(@Nullable Kin kin) {
        return kin == null || kin == Kin.COUPLE || kin == Kin.COUPLE_TO_BE || kin == Kin.EVERY_APPLICANT;
    }

    /** Those whose answers count for that kin, as far as they are known; the person, if it is null. */
    List<Evaluation> members(@Nullable Kin kin) {
        List<Evaluation> known = kin == null ? List.of() : others(kin);
        return Stream.concat(
                        withPerson(kin) ? Stream.of(this) : Stream.empty(),
                        Stream.ofNullable(known).flatMap(List::stream))
                .toList();
    }

    /** The others whose answers count for that kin; null if it is not known who they are. */
    @Nullable
    List<Evaluation> others(Kin kin) {
        // Where something is in doubt, whom the person is to marry may be another than the spouse.
        Kin known = values == null ? person.alike(kin) : kin;
        Optional<List<Evaluation>> found = others.get(known);
        if (found == null) {
            found = Optional.ofNullable(person.others(known)).map(members -> beside(known, members));
            others.put(known, found);
        }
        return found.orElse(null);
    }

    /** The members, each with what is doubted of it and what was said before. */
    private List<Evaluation> beside(Kin kin, List<Person> members) {
        List<Beside> touching = doubts.isEmpty()
                ? doubts
                : doubts.stream().filter(doubt -> doubt.touches(kin)).toList();
        List<Evaluation> evaluations = new ArrayList<>(members.size());
        for (int place = 0; place < members.size(); place++) {
            evaluations.add(member(kin, place, members.get(place), touching));
        }
        return evaluations;
    }

    /** A member of the family, as far as rules ask for the member's answers. */
    private Evaluation member(Kin kin, int place, Person member, List<Beside> touching) {
        return new Evaluation(
                member,
                evaluator,
                Map.of(),
                law().ofKin()::contains,
                touching.isEmpty()
                        ? touching
                        : touching.stream()
                                .flatMap(doubt -> Stream.ofNullable(doubt.of(kin, place)))
                                .toList(),
                before == null ? null : before.of(kin, place));
    }

    /** How many homes more the answer would bear, counted one by one. */
    HomesLeft homesLeft(Decision decision) {
        List<LawRule> weighing = weighing(decision);
        int limit = weighing.stream()
                .flatMap(rule -> rule.triples().stream())
                .filter(triple -> triple.slot().countsHomes())
                .flatMap(triple -> triple.condition().asked().stream())
                .mapToInt(Integer.class::cast)
                .max()
                .orElse(0);
        int least = 0;
        while (least <= limit && answerAfter(weighing, least) == Answer.YES) {
            least++;
        }
        int most = least;
        while (most <= limit && answerAfter(weighing, most) != Answer.NO) {
            most++;
        }
        return new HomesLeft(least > limit ? HomesLeft.UNLIMITED : least, most > limit ? HomesLeft.UNLIMITED : most);
    }

    /** The answer if so many homes more were owned. */
    private Answer answerAfter(List<LawRule> weighing, int bought) {
        return new Completion(weighing, slot -> slot.countsHomes() ? value(slot).plus(bought) : value(slot)).answer();
    }

    Law law() {
        return person.law();
    }

    Applicant applicant() {
        return person.applicant();
    }

    LocalDate date() {
        return person.date();
    }

    /** What is derived of the person, with the answers. */
    Situation situation() {
        return person.situation().with(earlier);
    }

    Answer answer(Decision decision) {
        int place = stretch.rules(decision).place();
        Answer known = place < 0 ? null : answers.get(place);
        if (known == null) {
            known = take(decision);
            if (place >= 0) {
                answers.keep(place, known);
            }
        }
        return known;
    }

    /** The answer to a decision for the same person on another day. */
    Answer answerOn(LocalDate other, Decision decision) {
        return on(other, decision).answer(decision);
    }

    /** The same person on another day, as far as a decision rests on it. */
    Evaluation on(LocalDate other, Decision decision) {
        return new Evaluation(
                person.on(other), evaluator, Map.of(), law().behind(decision)::contains, doubtsOn(other), null);
    }

    /** Somebody with other facts in the same place of the family, on the same day. */
    Evaluation changed(Applicant other) {
        return instead(person.changed(other));
    }

    private Evaluation instead(Person other) {
        return new Evaluation(other, evaluator, assumed, law().ofKin()::contains, List.of(), null);
    }

    private List<Beside> doubtsOn(LocalDate other) {
        return doubts.stream()
                .map(doubt -> new Beside(
                        new Evaluation(law(), doubt.other().applicant(), other, evaluator),
                        doubt.part(),
                        doubt.ofFamily(),
                        doubt.field()))
                .toList();
    }

    List<LawRule> rules(Decision decision) {
        return stretch.rules(decision).all();
    }

    /** Those of its rules that make the answer. */
    List<LawRule> weighing(Decision decision) {
        return stretch.rules(decision).weighing();
    }

    /** What is known of a fact. */
    FactValue value(FactSlot slot) {
        if (values == null) {
            return granted(slot);
        }
        FactValue value = values.get(slot.index());
        if (value == null) {
            value = before == null || slot.method().isAnswer() ? doubted(slot, null) : after(before, slot);
            values.keep(slot.index(), value);
        }
        return value;
    }

    /** The same, taking for granted what the model does. */
    FactValue granted(FactSlot slot) {
        return slot.method().isAnswer() ? slot.read(earlier) : person.fact(slot);
    }

    private FactValue after(Beside before, FactSlot slot) {
        if (!slot.isAnsweredBy(before.part())) {
            return before.other().value(slot);
        }
        return granted(slot).equals(before.other().granted(slot))
                ? before.other().doubted(slot, before.field())
                : granted(slot);
    }

    /** @param said a field that is in doubt no more; null if there is none */
    private FactValue doubted(FactSlot slot, @Nullable String said) {
        FactValue value = granted(slot);
        for (Beside doubt : doubts) {
            if (!doubt.field().equals(said) && bearsOn(doubt, slot)) {
                value = value.or(doubt.other().value(slot));
            }
        }
        return value;
    }

    /** An earlier answer is made of facts that were doubted already; only who gives it may be in doubt besides. */
    private boolean bearsOn(Beside doubt, FactSlot slot) {
        Kin kin = slot.kin();
        if (slot.method().isAnswer()) {
            return kin != null
                    && doubt.ofFamily()
                    && size(others(kin)) != size(doubt.other().others(kin));
        }
        return slot.isAnsweredBy(doubt.part());
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? -1 : list.size();
    }

    Truth truth(Triple triple) {
        FactValue value = value(triple.slot());
        boolean rangeIsNothing = evaluator == Evaluator.DROOLS_SESSION && value.known() == null;
        return rangeIsNothing ? Truth.LACKING : triple.truth(value);
    }

    /** The facts for want of which a rule is open, answers of earlier stages left out. */
    List<Question> lacking(LawRule rule) {
        if (truth(rule) != Truth.LACKING) {
            return List.of();
        }
        return rule.triples().stream()
                .filter(triple -> truth(triple) == Truth.LACKING
                        && !triple.slot().method().isAnswer())
                .map(triple -> triple.slot().question())
                .distinct()
                .toList();
    }

    /** How all conditions of a rule stand together. */
    Truth truth(LawRule rule) {
        if (fired.contains(rule.rule().name())) {
            return Truth.MET;
        }
        Truth walked = rule.conditions(truths);
        // What Drools does not fire is not met, whatever the walk thinks of it.
        return evaluator == Evaluator.DROOLS_SESSION && walked == Truth.MET ? Truth.FAILED : walked;
    }

    private Answer take(Decision decision) {
        if (assumed.containsKey(decision)) {
            return Objects.requireNonNull(assumed.get(decision));
        }
        List<LawRule> weighing = weighing(decision);
        Answer answer = Completion.answer(weighing, conditions);
        boolean settled = switch (answer) {
            case YES, NO -> true;
            case UNKNOWN -> evaluator == Evaluator.DROOLS_SESSION;
            case OFFICE_DECIDES -> !hangsOnOffice(weighing);
        };
        return settled ? answer : new Completion(weighing, this::value).answer(answer);
    }

    /** Whether one of them is open for the sake of an earlier answer that is left to the office. */
    private boolean hangsOnOffice(List<LawRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (truth(rules.get(i)) == Truth.GAP) {
                return true;
            }
        }
        return false;
    }

    private void fire(List<Decision> stage) {
        Set<String> names = law().firing().fire(situation());
        stage.forEach(decision -> rules(decision).stream()
                .map(rule -> rule.rule().name())
                .filter(names::contains)
                .forEach(fired::add));
    }
}
