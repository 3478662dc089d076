package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Anchor;
import org.juzhu.law.Effect;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.model.Applicant;
import org.juzhu.model.AskedOf;
import org.juzhu.model.Decision;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Family;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Standing;
import org.juzhu.model.Topic;

/** One standing on one day: what each row of a comparison says of it. */
final class Comparing {
    private final Law law;
    private final Wording wording;
    private final Standing standing;
    private final @Nullable PermitType permit;
    private final LocalDate date;
    private final Evaluation holder;
    private final Evaluation child;

    Comparing(Law law, Wording wording, Standing standing, LocalDate date) {
        this.law = law;
        this.wording = wording;
        this.standing = standing;
        this.permit = standing.permit();
        this.date = date;
        Applicant person = person();
        this.holder = Evaluation.alone(law, person, date, inForce());
        this.child = Evaluation.childOf(holder, childOf(person));
    }

    /** Somebody of whom nothing is known but the standing. */
    private Applicant person() {
        Applicant.Builder person = Applicant.builder().hukou(standing.hukou()).stayPapers();
        return (permit == null ? person.permits() : person.permits(Permit.issued(permit, date))).build();
    }

    private Map<Decision, Answer> inForce() {
        IssuedPermit inForce = permit == null ? null : IssuedPermit.inForce(permit);
        return inForce == null ? Map.of() : Map.of(inForce, Answer.YES);
    }

    /** A child of two such people, of no group that a rule names, and entered on the permit if it is for families. */
    private Applicant childOf(Applicant parent) {
        return Applicant.builder()
                .hukou(standing.hukou())
                .permits()
                .stayPapers()
                .groups()
                .entered(permit == PermitType.WORK_RESIDENCE_PERMIT)
                .family(new Family(MaritalStatus.SINGLE, null, List.of(), List.of(parent, parent), null, null, null))
                .build();
    }

    Comparison.Side side() {
        return new Comparison.Side(standing, wording.of(standing), closed());
    }

    private Comparison.@Nullable Entry closed() {
        return ofPermit()
                .filter(rule -> rule.role() == Role.BAR && rule.triples().isEmpty())
                .map(rule -> entry(rule.rule()))
                .findFirst()
                .orElse(null);
    }

    Comparison.Cell cell(Topic topic) {
        List<Comparison.Entry> entries = new ArrayList<>();
        List<OpenGap> gaps = new ArrayList<>();
        switch (topic) {
            case CONDITIONS -> conditions(entries, gaps);
            case PAPERS_ASKED -> papers(entries);
            case VALIDITY -> ofRole(Role.COUNTING, entries);
            case RENEWAL -> ofRole(Role.DUTY, entries);
            default -> entitlements(topic, entries, gaps);
        }
        told().filter(rule -> topic == topic(rule)).forEach(rule -> {
            if (rule.role() == Role.GAP) {
                gaps.add(wording.gap(rule));
            } else {
                entries.add(entry(rule.rule()));
            }
        });
        if (permit != null && entries.isEmpty() && gaps.isEmpty() && closed() == null) {
            gaps.add(wording.rowNotEncoded(permit));
        }
        return new Comparison.Cell(entries, once(gaps));
    }

    /** Of gaps that say the same, the first: one that touches several decisions, or several people, is told once. */
    private static List<OpenGap> once(List<OpenGap> gaps) {
        Map<List<Object>, OpenGap> first = new LinkedHashMap<>();
        gaps.forEach(gap -> first.putIfAbsent(List.of(gap.id(), gap.text()), gap));
        return List.copyOf(first.values());
    }

    /** What is often said of the permit, and how true it is. */
    List<Note> claims() {
        return told().map(rule -> wording.note(rule.rule()))
                .filter(note -> note.finding() != null)
                .toList();
    }

    /** Everything told of the permit that does not fail for its holder. */
    private Stream<LawRule> told() {
        return decisions()
                .flatMap(this::rules)
                .filter(LawRule::isTold)
                .filter(rule -> holder.truth(rule) != Truth.FAILED);
    }

    private @Nullable Topic topic(LawRule rule) {
        if (rule.rule().effect() instanceof Effect.Gap gap && gap.place() == Role.PAPER) {
            return Topic.PAPERS_ASKED;
        }
        Note note = wording.note(rule.rule());
        return note.finding() == null ? note.topic() : null;
    }

    /** The permit itself, and what is decided about one that was issued. */
    private Stream<Decision> decisions() {
        return Stream.concat(
                Stream.ofNullable(permit),
                Arrays.stream(IssuedPermit.values()).filter(issued -> issued.permit() == permit));
    }

    /** The rules of the permit itself; none if there is no permit. */
    private Stream<LawRule> ofPermit() {
        return Stream.ofNullable(permit).flatMap(this::rules);
    }

    private Stream<LawRule> rules(Decision decision) {
        return law.rules(decision, date).all().stream();
    }

    /** What is asked of everybody who wants the permit. */
    private void conditions(List<Comparison.Entry> entries, List<OpenGap> gaps) {
        for (LawRule rule :
                permit == null ? List.<LawRule>of() : law.rules(permit, date).weighing()) {
            if (rule.role() == Role.GAP) {
                gaps.add(wording.gap(rule));
            } else if (!rule.triples().isEmpty()) {
                entries.add(entry(rule.rule()));
            }
        }
    }

    /** Need by need, and source by source, the papers that may fit. */
    private void papers(List<Comparison.Entry> entries) {
        Map<String, List<Rule>> bySource = ofPermit()
                .map(LawRule::rule)
                .filter(rule -> rule.effect() instanceof Effect.Paper paper && paper.fits())
                .sorted(Comparator.comparing(Comparing::need))
                .collect(Collectors.groupingBy(
                        rule -> need(rule) + " " + rule.source() + " " + rule.evidence(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        bySource.values()
                .forEach(rules -> entries.add(entry(rules.get(0), null, wording.need(need(rules.get(0)), rules))));
    }

    private static PaperNeed need(Rule rule) {
        return ((Effect.Paper) rule.effect()).need();
    }

    private void ofRole(Role role, List<Comparison.Entry> entries) {
        decisions()
                .flatMap(this::rules)
                .filter(rule ->
                        rule.role() == role && isCountedByTerm(rule.rule().effect()))
                .map(LawRule::rule)
                .forEach(rule -> entries.add(entry(rule, null, counted(rule))));
    }

    private Text counted(Rule rule) {
        return rule.effect() instanceof Effect.Duty duty ? wording.due(rule, duty) : wording.clause(rule);
    }

    /** Whether it says how long a term is, or what is due because of it. */
    private static boolean isCountedByTerm(Effect effect) {
        return effect instanceof Effect.Term
                || (effect instanceof Effect.Duty duty
                        && (duty.anchor() == Anchor.ENDORSED || duty.anchor() == Anchor.LAST_DAY));
    }

    private void entitlements(Topic topic, List<Comparison.Entry> entries, List<OpenGap> gaps) {
        for (Entitlement entitlement : Entitlement.values()) {
            List<LawRule> weighing = law.rules(entitlement, date).weighing();
            if (entitlement.topic() == topic && isCompared(entitlement) && !weighing.isEmpty() && closed() == null) {
                entitlement(entitlement, weighing, entries, gaps);
            }
        }
    }

    private boolean isCompared(Entitlement entitlement) {
        return switch (entitlement.askedOf()) {
            case PERSON, CHILD -> true;
            case HOLDER -> permit != null;
            // Of several people the permit of one says little.
            case FAMILY, RELATIVE -> false;
        };
    }

    /** Given, not given, or given if more holds; a gap tells what is not known, not what is asked. */
    private void entitlement(
            Entitlement entitlement, List<LawRule> weighing, List<Comparison.Entry> entries, List<OpenGap> gaps) {
        Evaluation asked = entitlement.askedOf() == AskedOf.CHILD ? child : holder;
        Verdict verdict = new Verdict(asked, wording, entitlement);
        Truth decisive = switch (verdict.answer()) {
            case YES -> Truth.MET;
            case NO -> Truth.FAILED;
            case UNKNOWN, OFFICE_DECIDES -> Truth.LACKING;
        };
        boolean byGround = weighing.stream()
                .anyMatch(rule -> rule.role() == Role.GROUND && rule.standing(asked.truth(rule)) == Truth.MET);
        List<LawRule> rests = weighing.stream()
                .filter(rule -> rule.role() != Role.GAP && rule.standing(asked.truth(rule)) == decisive)
                // Of what one ground already gives, no other is asked.
                .filter(rule -> decisive != Truth.LACKING || rule.role() != Role.GROUND || !byGround)
                .sorted(Comparator.comparing(rule -> rule.role() != Role.GROUND))
                .toList();
        Text text = verdict.answer() == Answer.UNKNOWN
                ? givenIf(entitlement, asked, rests, byGround)
                : given(entitlement, verdict.answer());
        // Where only gaps weigh, it rests on one of them.
        rests.stream()
                .findFirst()
                .or(() -> weighing.stream()
                        .filter(rule -> rule.role() == Role.GAP && rule.standing(asked.truth(rule)) != Truth.MET)
                        .findFirst())
                .ifPresent(rule -> entries.add(entry(rule.rule(), verdict.answer(), text)));
        gaps.addAll(verdict.gaps());
        if (verdict.answer() == Answer.UNKNOWN) {
            weighing.stream()
                    .filter(rule -> rule.role() == Role.GAP && asked.truth(rule) == Truth.LACKING)
                    .filter(rule -> !byGround || !rule.isGround())
                    .forEach(rule -> gaps.add(wording.gap(rule)));
        }
    }

    /** Where nothing but a gap can be the ground, what else is asked does not make it given. */
    private Text givenIf(Entitlement entitlement, Evaluation asked, List<LawRule> rests, boolean byGround) {
        List<Text> grounds = open(asked, rests, Role.GROUND);
        Text text = wording.givenIf(
                entitlement, grounds, open(asked, rests, Role.REQUIREMENT), open(asked, rests, Role.BAR));
        boolean asksGround = law.rules(entitlement, date).weighing().stream().anyMatch(LawRule::isGround);
        return grounds.isEmpty() && !byGround && asksGround ? wording.ifTheOfficeAccepts(text) : text;
    }

    /** What a permit does not give may be had otherwise; without one there is nothing else to have it by. */
    private Text given(Entitlement entitlement, Answer answer) {
        return permit == null && answer == Answer.NO
                ? wording.notOpen(entitlement)
                : wording.given(entitlement, answer);
    }

    /** What is asked by rules that are open, or what must not be, with the counts that are open. */
    private List<Text> open(Evaluation asked, List<LawRule> rules, Role role) {
        return rules.stream()
                .filter(rule -> rule.role() == role)
                .map(rule -> wording.counted(
                        rule.rule(),
                        rule.triples().stream()
                                .filter(triple ->
                                        triple.slot().method().counts() && asked.truth(triple) == Truth.LACKING)
                                .toList()))
                .distinct()
                .toList();
    }

    private Comparison.Entry entry(Rule rule) {
        return entry(rule, null, wording.clause(rule));
    }

    private static Comparison.Entry entry(Rule rule, @Nullable Answer answer, Text text) {
        return new Comparison.Entry(
                rule.effect().role(), answer, text, rule.clause(), rule.name(), rule.source(), rule.evidence());
    }
}
