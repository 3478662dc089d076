package org.juzhu;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Condition;
import org.juzhu.law.Effect;
import org.juzhu.law.Finding;
import org.juzhu.law.Kin;
import org.juzhu.law.Operator;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.law.Unit;
import org.juzhu.model.Applicant;
import org.juzhu.model.Certificate;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.Decision;
import org.juzhu.model.Innovation;
import org.juzhu.model.PointsFile;
import org.juzhu.model.Topic;
import org.juzhu.spi.Situation;

/** Puts results into words, from the texts of the bundles. */
final class Wording {
    private final Supplier<Map<String, Text>> texts;

    Wording(Supplier<Map<String, Text>> texts) {
        this.texts = texts;
    }

    Text clause(Rule rule) {
        return text("clause." + rule.clause());
    }

    Text of(Enum<?> constant) {
        return text(key(constant));
    }

    static String key(Enum<?> constant) {
        return "value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    Text text(String key) {
        Text text = texts.get().get(key);
        if (text == null) {
            throw new IllegalStateException("There is no text " + key);
        }
        return text;
    }

    /** Why papers of a need are asked. */
    Text why(PaperNeed need) {
        return text("why." + need);
    }

    Note note(Rule rule) {
        Topic topic = null;
        Finding finding = null;
        if (rule.effect() instanceof Effect.Note note) {
            topic = note.topic();
            finding = note.finding();
        } else if (rule.effect() instanceof Effect.Gap gap) {
            topic = gap.topic();
        }
        return new Note(
                rule.effect().decision(),
                rule.clause(),
                rule.name(),
                rule.source(),
                rule.evidence(),
                clause(rule),
                topic,
                finding);
    }

    /** An entitlement that a permit gives or does not give. */
    Text given(Decision entitlement, Answer answer) {
        return fill("compare." + answer, Map.of("entitlement", of((Enum<?>) entitlement)));
    }

    /** An entitlement that is not open to somebody who has no permit by which it could be. */
    Text notOpen(Decision entitlement) {
        return fill("compare.not-open", Map.of("entitlement", of((Enum<?>) entitlement)));
    }

    /**
     * An entitlement that a permit gives if something more holds.
     *
     * @param grounds of which one is enough; empty if none is open
     * @param requirements all of which are needed
     * @param bars of which none may be
     */
    Text givenIf(Decision entitlement, List<Text> grounds, List<Text> requirements, List<Text> bars) {
        Text given = of((Enum<?>) entitlement);
        if (!grounds.isEmpty()) {
            given = fill("compare.if", Map.of("given", given, "asked", joined(grounds, "compare.or")));
        }
        if (!requirements.isEmpty()) {
            String key = grounds.isEmpty() ? "compare.if" : "compare.needs";
            given = fill(key, Map.of("given", given, "asked", joined(requirements, "compare.and")));
        }
        return bars.isEmpty()
                ? given
                : fill("compare.unless", Map.of("given", given, "bars", joined(bars, "compare.or")));
    }

    /** The same, where besides it hinges on what is not known. */
    Text ifTheOfficeAccepts(Text given) {
        return fill("compare.if-office", Map.of("given", given));
    }

    /** A clause, with the counts that its open conditions ask. */
    Text counted(Rule rule, List<Triple> counts) {
        if (counts.isEmpty()) {
            return clause(rule);
        }
        Text asked = joined(
                counts.stream()
                        .map(triple -> asked(triple.condition(), triple.slot().unit()))
                        .toList(),
                "compare.and");
        return fill("compare.counted", Map.of("clause", clause(rule), "asked", asked));
    }

    private Text joined(List<Text> parts, String by) {
        Text between = text(by);
        return new Text(
                parts.stream().map(Text::english).collect(Collectors.joining(" " + between.english() + " ")),
                parts.stream().map(Text::chinese).collect(Collectors.joining(between.chinese())));
    }

    /** What is due, with the window that is counted from issue or endorsement or from the last day. */
    Text due(Rule rule, Effect.Duty duty) {
        if (duty.until() == null || duty.anchor() == null || duty.until().isZero()) {
            return clause(rule);
        }
        Text until = length(duty.until());
        Text after = duty.after() == null ? new Text("", "") : length(duty.after());
        String key = "compare.due." + duty.anchor() + (duty.after() == null ? ".until" : "");
        return fill(key, Map.of("duty", clause(rule), "after", after, "until", until));
    }

    private Text length(Period period) {
        Text months = literal((int) period.toTotalMonths(), Unit.MONTHS);
        Text days = literal((int) period.get(ChronoUnit.DAYS), Unit.DAYS);
        if (period.get(ChronoUnit.DAYS) == 0) {
            return months;
        }
        return period.toTotalMonths() == 0 ? days : fill("compare.length", Map.of("months", months, "days", days));
    }

    /** A need and all the papers that may fit it. */
    Text need(PaperNeed need, List<Rule> papers) {
        List<Text> titles = papers.stream()
                .map(rule -> of(((Effect.Paper) rule.effect()).document()))
                .distinct()
                .toList();
        Text all = listed(titles);
        return fill(titles.size() == 1 ? "compare.paper" : "compare.papers", Map.of("need", of(need), "papers", all));
    }

    /** Of a row of a comparison nothing is encoded. */
    OpenGap rowNotEncoded(Decision decision) {
        return new OpenGap("NOT_ENCODED", decision.name(), text("gap.NOT_ENCODED.row"), office(decision));
    }

    OpenGap gap(LawRule lawRule) {
        Rule rule = lawRule.rule();
        Text text = lawRule.role() == Role.GAP
                ? clause(rule)
                : fill("gap.WEAK", Map.of("clause", clause(rule), "evidence", of(rule.evidence())));
        return new OpenGap(
                rule.factId(), rule.clause(), text, office(rule.effect().decision()));
    }

    OpenGap notEncoded(Decision decision) {
        return new OpenGap("NOT_ENCODED", decision.name(), text("gap.NOT_ENCODED"), office(decision));
    }

    Text office(Decision decision) {
        return text("office." + decision.name());
    }

    /** A certificate that may be claimed. */
    Text certificate(@Nullable PointsFile file, @Nullable Integer index) {
        List<Certificate> all = file == null ? null : file.certificates();
        if (all == null || index == null) {
            return text("choice.none");
        }
        Certificate certificate = all.get(index);
        return fill(
                "choice.certificate.one",
                Map.of(
                        "level", of(Objects.requireNonNull(certificate.level())),
                        "diploma", holding(certificate.diploma()),
                        "degree", holding(certificate.degree())));
    }

    private Text holding(@Nullable Boolean held) {
        return text(held == null ? "value.unknown" : "value." + held);
    }

    /** Something done for innovation that may be claimed. */
    Text innovation(@Nullable PointsFile file, @Nullable Integer index) {
        List<Innovation> all = file == null ? null : file.innovations();
        return all == null || index == null
                ? text("choice.none")
                : of(Objects.requireNonNull(all.get(index).route()));
    }

    /** What would happen. */
    Text of(Change change) {
        String key = "change." + change.getClass().getSimpleName();
        if (change instanceof Change.PermitIssued issued) {
            return fill(key, Map.of("permit", of(issued.permit())));
        } else if (change instanceof Change.PermitEndorsed endorsed) {
            return fill(key, Map.of("permit", of(endorsed.permit())));
        } else if (change instanceof Change.ContractProlonged contract) {
            return until(key, contract.until());
        } else if (change instanceof Change.LeaseProlonged lease) {
            return until(key, lease.until());
        } else if (change instanceof Change.HomeBought home) {
            return text(key + (home.insideFifthRing() ? ".inside" : ".outside"));
        } else if (change instanceof Change.HomeSold home) {
            return fill(key, Map.of("number", plain(home.place() + 1)));
        } else if (change instanceof Change.VehicleGivenUp vehicle) {
            return fill(key, Map.of("number", plain(vehicle.place() + 1)));
        } else if (change instanceof Change.ContributionsBegun begun) {
            return fill(key, Map.of("kind", of(begun.kind())));
        } else if (change instanceof Change.YearsOfContributions paid) {
            return fill(key, Map.of("years", plain(paid.years())));
        } else if (change instanceof Change.TimePasses passes) {
            return until(key, passes.until());
        }
        return text(key);
    }

    private Text until(String key, @Nullable LocalDate last) {
        return last == null ? text(key + ".endless") : fill(key, Map.of("date", plain(last)));
    }

    private static Text plain(Object word) {
        return new Text(word.toString(), word.toString());
    }

    /** The question for a field. */
    Text question(Field field) {
        return text("ask." + Field.key(field.component()));
    }

    /** Whose or which a field is: the entries and members of the family on the way to it. */
    Text about(Field field) {
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (RecordComponent component : field.way()) {
            at++;
            Object next = at < field.steps().size() ? field.steps().get(at) : null;
            if (next instanceof Integer place) {
                String number = String.valueOf(place + 1);
                parts.add(fill("entry." + Field.key(component), Map.of("number", new Text(number, number))));
                at++;
            } else if (next instanceof ContributionKind kind) {
                parts.add(of(kind));
                at++;
            } else if (component.getType() == Applicant.class && next != null) {
                parts.add(text("entry." + Field.key(component)));
            }
        }
        return listed(parts);
    }

    /** The words that a field can be. */
    List<InterviewQuestion.Choice> choices(Field field) {
        return field.type() != InputType.CHOICE
                ? List.of()
                : Arrays.stream(field.valueType().getEnumConstants())
                        .map(constant -> new InterviewQuestion.Choice(constant.toString(), of((Enum<?>) constant)))
                        .toList();
    }

    /** What was said of a field. */
    Text said(Field field, @Nullable Object json) {
        if (json == null || (json instanceof List<?> list && list.isEmpty())) {
            return text("value.none");
        }
        if (json instanceof List<?> list) {
            return listed(list.stream().map(one -> said(field, one)).toList());
        }
        if (field.type() == InputType.CHOICE) {
            return choices(field).stream()
                    .filter(choice -> choice.value().equals(json))
                    .findFirst()
                    .map(InterviewQuestion.Choice::text)
                    .orElseThrow();
        }
        Unit unit = field.unit();
        return json instanceof Boolean || (json instanceof Integer && unit != null)
                ? literal(json, unit == null ? Unit.YES_NO : unit)
                : new Text(json.toString(), json.toString());
    }

    private static Text listed(List<Text> parts) {
        return new Text(
                parts.stream().map(Text::english).collect(Collectors.joining(", ")),
                parts.stream().map(Text::chinese).collect(Collectors.joining("、")));
    }

    /** What to be wary of: a day later than the law was checked. */
    List<Text> warnings(LocalDate date, LocalDate checkedThrough) {
        String through = checkedThrough.toString();
        return date.isAfter(checkedThrough)
                ? List.of(fill("warning.stale", Map.of("date", new Text(through, through))))
                : List.of();
    }

    /** The reason of a rule that touches everybody. */
    Reason reason(LawRule lawRule) {
        Rule rule = lawRule.rule();
        return new Reason(
                rule.clause(),
                rule.clause(),
                rule.name(),
                lawRule.role(),
                State.MET,
                State.MET,
                lawRule.decides(),
                null,
                null,
                rule.source(),
                rule.evidence(),
                null,
                shortName(rule) + ": touches everybody",
                fill("reason." + lawRule.role() + ".everybody", Map.of("clause", clause(rule))),
                new Text("", ""));
    }

    /**
     * The reason of one condition.
     *
     * @param state where the condition stands
     * @param ruleState where all conditions of the rule stand together; of a bar or a gap, only that hurts
     */
    Reason reason(
            LawRule lawRule,
            Triple triple,
            State state,
            State ruleState,
            FactValue value,
            @Nullable LocalDate metFrom) {
        Rule rule = lawRule.rule();
        Condition condition = triple.condition();
        Unit unit = triple.slot().unit();
        Text from = metFrom == null
                ? new Text("", "")
                : fill("reason.metFrom", Map.of("date", new Text(metFrom.toString(), metFrom.toString())));
        Map<String, Text> words = Map.of(
                "clause", clause(rule),
                "fact", fact(triple.slot()),
                "value", value(value, unit),
                "asked", asked(condition, unit),
                "metFrom", from);
        return new Reason(
                rule.clause() + "/" + condition.fact(),
                rule.clause(),
                rule.name(),
                lawRule.role(),
                state,
                ruleState,
                lawRule.decides(),
                condition,
                value,
                rule.source(),
                rule.evidence(),
                metFrom,
                shortName(rule) + ": " + brief(condition, value, lawRule.role())
                        + (metFrom == null ? "" : ", met from " + metFrom),
                fill(template(lawRule, state, ruleState, unit), words),
                fill("reason.detail" + detail(lawRule.role(), unit), words));
    }

    /** Of a bar or a gap nothing is asked, it touches whom it touches. */
    private static String detail(Role role, Unit unit) {
        if (unit == Unit.YES_NO) {
            return ".plain";
        }
        return role == Role.BAR || role == Role.GAP ? "." + role : "";
    }

    /** What a fact is called; of an earlier answer, of which decision it is and whose. */
    private Text fact(FactSlot slot) {
        if (!slot.method().isAnswer()) {
            return text("fact." + slot.method().name());
        }
        Text decision = of((Enum<?>) slot.decision());
        Kin kin = slot.kin();
        return kin == null ? decision : fill("fact.isYesOf.of", Map.of("decision", decision, "kin", of(kin)));
    }

    /** Of a bar or a gap only all conditions together say something, of another rule each of several says its part. */
    private static String template(LawRule rule, State state, State ruleState, Unit unit) {
        boolean several = rule.triples().size() > 1;
        if (rule.role() == Role.BAR || rule.role() == Role.GAP) {
            boolean says = rule.role() == Role.BAR && ruleState == State.MET && unit.counts();
            String form = says ? ".counted" : !several && unit == Unit.YES_NO ? ".plain" : "";
            return "reason." + rule.role() + "." + ruleState + form;
        }
        if (several) {
            return "reason.part." + state;
        }
        // The clause and its state already tell the value.
        boolean saysAll = unit == Unit.YES_NO || (unit == Unit.CHOICE && state == State.MET);
        return "reason." + rule.role() + "." + state + (saysAll ? ".plain" : "");
    }

    private static String shortName(Rule rule) {
        return rule.clause().substring(rule.clause().indexOf('/') + 1);
    }

    private static String brief(Condition condition, FactValue value, Role role) {
        String asked = condition.asked().stream().map(Object::toString).collect(Collectors.joining(" or "));
        String how = switch (condition.operator()) {
            case EQUAL, ONE_OF -> asked;
            case LESS -> "less than " + asked;
            case AT_MOST -> "at most " + asked;
            case MORE -> "more than " + asked;
            case AT_LEAST -> "at least " + asked;
        };
        String does = switch (role) {
            case REQUIREMENT, GROUND -> " is asked";
            case BAR -> " bars";
            case GAP, LINE, PAPER, DUTY, NOTE, COUNTING -> " is touched";
        };
        return condition.fact() + " is " + brief(value) + ", " + how + does;
    }

    private static String brief(FactValue value) {
        if (value.isLeftToOffice()) {
            return "left to the office";
        }
        if (value.known() != null) {
            return value.known().equals(Situation.NO_END)
                    ? "without end"
                    : value.known().toString();
        }
        if (value.least() == null || (value.least() == 0 && unbounded(value))) {
            return "unknown";
        }
        return unbounded(value) ? "at least " + value.least() : value.least() + " to " + value.most();
    }

    private static boolean unbounded(FactValue value) {
        return value.most() == null || value.most() == Situation.NO_END;
    }

    private Text value(FactValue value, Unit unit) {
        if (value.isLeftToOffice()) {
            return of(Answer.OFFICE_DECIDES);
        }
        if (value.known() != null) {
            return literal(value.known(), unit);
        }
        if (value.least() == null || (value.least() == 0 && unbounded(value))) {
            return text("value.unknown");
        }
        Integer most = value.most();
        if (most == null || unbounded(value)) {
            return fill("value.atLeast", Map.of("least", literal(value.least(), unit)));
        }
        String least = value.least().toString();
        return fill("value.between", Map.of("least", new Text(least, least), "most", literal(most, unit)));
    }

    private Text asked(Condition condition, Unit unit) {
        if (condition.operator() == Operator.ONE_OF) {
            List<Text> all = condition.asked().stream()
                    .map(asked -> literal(asked, unit))
                    .toList();
            return listed(all);
        }
        return fill(
                "asked." + condition.operator(),
                Map.of("asked", literal(condition.asked().get(0), unit)));
    }

    private Text literal(Object literal, Unit unit) {
        if (literal instanceof Enum<?> constant) {
            return of(constant);
        }
        if (literal instanceof Boolean) {
            return text("value." + literal);
        }
        if (literal.equals(Situation.NO_END)) {
            return text("value.noEnd");
        }
        String number = literal.toString();
        String form = "unit." + unit + (number.equals("1") ? ".one" : "");
        return fill(form, Map.of("number", new Text(number, number)));
    }

    private Text fill(String key, Map<String, Text> parts) {
        Text template = text(key);
        return new Text(fill(template.english(), parts, Text::english), fill(template.chinese(), parts, Text::chinese));
    }

    private static String fill(String template, Map<String, Text> parts, Function<Text, String> language) {
        String filled = template;
        for (Map.Entry<String, Text> part : parts.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", language.apply(part.getValue()));
        }
        return filled.strip();
    }
}
