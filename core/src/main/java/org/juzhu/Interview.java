package org.juzhu;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Text;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.model.Limits;

/**
 * Asks for one fact after the other until decisions are settled, and for none that cannot matter any more.
 *
 * <pre>{@code
 * Interview interview = juzhu.interview(Map.of(), date, List.of(PermitType.RESIDENCE_PERMIT));
 * for (InterviewQuestion next = interview.next(); next != null; next = interview.next()) {
 *     interview = interview.answer(next.id(), ask(next)); // or interview.doNotKnow(next.id())
 * }
 * interview.assessment().permit(PermitType.RESIDENCE_PERMIT).answer();
 * }</pre>
 *
 * <p>What the model takes for granted where nothing is said, an interview leaves open until it was asked for: that a person
 * does not serve in the army, that months were paid in time, that a home is still owned. It takes a list for complete, and
 * asks for nothing that only the office can know: whether proofs are false, or somebody has died.
 *
 * <p>Immutable and safe for any thread: each answer makes another interview.
 */
public final class Interview {
    private final Law law;
    private final Wording wording;
    private final RuleSetInfo ruleSet;
    private final LocalDate date;
    private final Sheet sheet;
    private final Set<String> notKnown;
    private final List<Decision> decisions;
    private final Inquiry inquiry;

    Interview(
            Law law,
            Wording wording,
            RuleSetInfo ruleSet,
            LocalDate date,
            Sheet sheet,
            Set<String> notKnown,
            List<Decision> decisions) {
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("An interview needs a decision to settle.\nMaybe add RESIDENCE_PERMIT.");
        }
        this.law = law;
        this.wording = wording;
        this.ruleSet = ruleSet;
        this.date = date;
        this.sheet = sheet;
        this.notKnown = Collections.unmodifiableSet(notKnown);
        this.decisions = List.copyOf(decisions);
        this.inquiry = new Inquiry(law, date, sheet, this.decisions);
    }

    /** The day asked about. */
    public LocalDate date() {
        return date;
    }

    /** The decisions that are to be settled. */
    public List<Decision> decisions() {
        return decisions;
    }

    /**
     * What was said, as the maps and lists of JSON, to be kept and read again. What is null there was said to be none. An
     * entry of a list that lacks what no such entry can be without is not valid yet; {@link #applicant()} leaves it out.
     */
    public Map<String, @Nullable Object> facts() {
        return sheet.facts();
    }

    /** The ids of the questions to which the answer is not known. */
    public Set<String> notKnown() {
        return notKnown;
    }

    /** The person, as far as spoken of. */
    public Applicant applicant() {
        return sheet.applicant();
    }

    /**
     * What follows from what was said. What was not asked for yet is open there, even where {@link Juzhu#assess} takes it
     * for granted.
     */
    public Assessment assessment() {
        return new Assessment(inquiry.evaluation(), wording, ruleSet);
    }

    /** Whether every decision is settled: none is {@link Answer#UNKNOWN}. */
    public boolean isSettled() {
        return inquiry.isSettled();
    }

    /** The question that promises most; null if all is settled, or nothing is left to ask that could matter. */
    public @Nullable InterviewQuestion next() {
        return Stream.ofNullable(isSettled() ? null : inquiry)
                .flatMap(open -> open.worthAsking(field -> !notKnown.contains(field.id())).stream())
                .findFirst()
                .map(this::question)
                .orElse(null);
    }

    /** All that is lacking and may matter, what promises most first, those questions too of which the answer is not known. */
    public List<InterviewQuestion> lacking() {
        return isSettled()
                ? List.of()
                : inquiry.lacking(field -> notKnown.contains(field.id())).stream()
                        .map(this::question)
                        .toList();
    }

    /** All that was said and bears on the decisions, in the order of the model. */
    public List<Said> used() {
        return inquiry.used().stream()
                .map(field -> new Said(
                        field.id(),
                        wording.about(field),
                        wording.question(field),
                        wording.said(field, sheet.get(field.steps()))))
                .toList();
    }

    private InterviewQuestion question(Inquiry.Worth worth) {
        Field field = worth.field();
        boolean number = field.type() == InputType.NUMBER;
        boolean ofTime = field.type() == InputType.DAY || field.type() == InputType.MONTH;
        return new InterviewQuestion(
                field.id(),
                field.type(),
                field.several(),
                field.mayBeNone(),
                field.unit(),
                number ? field.least() : null,
                number ? field.most() : null,
                ofTime ? Limits.FIRST_DAY : null,
                ofTime ? Limits.LAST_DAY : null,
                field.type() == InputType.TEXT
                        ? sheet.employers().stream()
                                .map(name -> new InterviewQuestion.Choice(name, new Text(name, name)))
                                .toList()
                        : wording.choices(field),
                wording.about(field),
                wording.question(field),
                worth.hinges().stream()
                        .flatMap(hinge -> hinge.rules().stream())
                        .map(LawRule::rule)
                        .distinct()
                        .map(rule -> new InterviewQuestion.Because(rule.clause(), wording.clause(rule), rule.source()))
                        .toList(),
                worth.hinges().stream()
                        .flatMap(hinge -> hinge.decisions().stream())
                        .distinct()
                        .toList());
    }

    /**
     * The interview after an answer, which may also correct an earlier one.
     *
     * @param id of the question
     * @param value the answer: a Boolean, an Integer, a String or a constant, a day or a month, or a list of such; for the
     *     number of entries an Integer; null if there is none
     * @throws IllegalArgumentException if there is no such question, or it takes no such answer
     * @throws org.juzhu.model.InvalidApplicantException if that cannot be true together with what was said before
     */
    public Interview answer(String id, @Nullable Object value) {
        Field field = field(id);
        Sheet answered = sheet.with(field.steps(), json(field, value));
        answered.applicant();
        Set<String> left = new TreeSet<>(notKnown);
        left.remove(id);
        return with(answered, left);
    }

    /**
     * The interview after somebody said that the answer is not known. It is not asked for again. Where it counts alike that
     * there is none and that nobody knows, such as the last day printed on a permit, it is taken as none.
     *
     * @throws IllegalArgumentException if there is no such question
     */
    public Interview doNotKnow(String id) {
        Field field = field(id);
        if (field.isNoneIfUnknown()) {
            return answer(id, null);
        }
        Set<String> more = new TreeSet<>(notKnown);
        more.add(field.id());
        return with(sheet, more);
    }

    private Interview with(Sheet said, Set<String> unknown) {
        return new Interview(law, wording, ruleSet, date, said, unknown, decisions);
    }

    private Field field(String id) {
        return Fields.of(sheet).stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no question " + id + " here.\nMaybe it is about an entry that is not there yet."));
    }

    private static @Nullable Object json(Field field, @Nullable Object value) {
        if (value == null) {
            if (!field.mayBeNone()) {
                throw refused(field, "takes no null", "call doNotKnow");
            }
            return null;
        }
        if (field.isEntries()) {
            if (!(value instanceof Integer number) || number < 0 || number > field.most()) {
                throw refused(
                        field, "is answered by the number of entries, 0 to " + field.most(), "it is no whole number");
            }
            return Collections.nCopies(number, Map.of());
        }
        if (field.isGate()) {
            if (!(value instanceof Boolean there)) {
                throw refused(field, "is answered by true or false", "it is a text");
            }
            return there ? Map.of() : null;
        }
        if (field.several() != value instanceof List<?>) {
            throw refused(
                    field, field.several() ? "is answered by a list" : "is answered by one value", "mind the type");
        }
        if (value instanceof Integer number && (number < field.least() || number > field.most())) {
            throw refused(field, "takes " + field.least() + " to " + field.most(), "some digits are too many");
        }
        return value instanceof List<?> list
                ? list.stream().map(Interview::plain).toList()
                : plain(value);
    }

    private static Object plain(@Nullable Object value) {
        return value instanceof Boolean || value instanceof Integer ? value : String.valueOf(value);
    }

    private static IllegalArgumentException refused(Field field, String how, String maybe) {
        return new IllegalArgumentException("The question " + field.id() + " " + how + ".\nMaybe " + maybe + ".");
    }

    /** Names the decisions, and no fact of the person. */
    @Override
    public String toString() {
        return date + " " + decisions;
    }
}
