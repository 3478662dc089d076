package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Cure;
import org.juzhu.law.Evidence;
import org.juzhu.law.Finding;
import org.juzhu.law.Indicator;
import org.juzhu.law.Kin;
import org.juzhu.law.Operator;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Role;
import org.juzhu.law.Text;
import org.juzhu.law.Unit;
import org.juzhu.model.Applicant;
import org.juzhu.model.ClaimedEducation;
import org.juzhu.model.ContributionHistory;
import org.juzhu.model.Degree;
import org.juzhu.model.District;
import org.juzhu.model.DocumentType;
import org.juzhu.model.EducationLevel;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Hukou;
import org.juzhu.model.InnovationRoute;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.LegalForm;
import org.juzhu.model.NullMeans.Absence;
import org.juzhu.model.PermitState;
import org.juzhu.model.PermitType;
import org.juzhu.model.Prize;
import org.juzhu.model.Procedure;
import org.juzhu.model.Sex;
import org.juzhu.model.Standing;
import org.juzhu.model.Title;
import org.juzhu.model.Topic;
import org.juzhu.spi.FactMethod;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.Texts;

/** Every text that core can ask for is there in both languages, and none that it cannot. */
class TextsTest {
    private final List<RuleFault> faults = new ArrayList<>();
    private final Map<String, Text> texts =
            Texts.read(name -> TextsTest.class.getResourceAsStream("/" + name), "org/juzhu", faults);

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(faults).isEmpty();
    }

    @Test
    void noTextIsMissingAndNoneIsIdle() {
        Set<String> wanted = new TreeSet<>(List.of("reason.metFrom", "gap.WEAK", "gap.NOT_ENCODED", "warning.stale"));
        wanted.addAll(List.of(
                "compare.YES",
                "compare.NO",
                "fact.isYesOf.of",
                "compare.not-open",
                "compare.OFFICE_DECIDES",
                "compare.needs",
                "compare.if",
                "compare.if-office",
                "compare.unless",
                "compare.and",
                "compare.counted",
                "compare.paper",
                "compare.or",
                "compare.length",
                "compare.due.ENDORSED",
                "compare.due.ENDORSED.until",
                "compare.due.LAST_DAY",
                "compare.due.LAST_DAY.until",
                "compare.papers",
                "gap.NOT_ENCODED.row",
                "choice.certificate",
                "choice.certificate.one",
                "choice.innovation",
                "choice.home",
                "choice.home.own",
                "choice.home.own.outside",
                "choice.home.rent",
                "choice.none"));
        Stream.of(PaperNeed.values()).forEach(need -> wanted.add("why." + need));
        for (Role role : List.of(Role.REQUIREMENT, Role.GROUND, Role.BAR, Role.GAP, Role.LINE)) {
            wanted.add("reason." + role + ".everybody");
            for (State state : State.values()) {
                wanted.add("reason." + role + "." + state);
                wanted.add("reason." + role + "." + state + ".plain");
            }
        }
        wanted.addAll(List.of(
                "reason.BAR.MET.counted",
                "reason.detail",
                "reason.detail.plain",
                "reason.detail.BAR",
                "reason.detail.GAP"));
        Stream.of(State.values()).forEach(state -> wanted.add("reason.part." + state));
        Stream.of(Operator.values())
                .filter(operator -> operator != Operator.ONE_OF)
                .forEach(operator -> wanted.add("asked." + operator));
        wanted.addAll(List.of("value.true", "value.false", "value.unknown", "value.noEnd"));
        wanted.addAll(List.of("value.atLeast", "value.between"));
        Stream.of(Unit.values())
                .filter(unit -> unit != Unit.YES_NO && unit != Unit.CHOICE)
                .forEach(unit -> wanted.addAll(List.of("unit." + unit, "unit." + unit + ".one")));
        Stream.<Enum<?>[]>of(
                        Answer.values(),
                        Hukou.values(),
                        PermitType.values(),
                        IssuedPermit.values(),
                        Procedure.values(),
                        Sex.values(),
                        Kin.values(),
                        District.values(),
                        Entitlement.values(),
                        PermitState.values(),
                        Topic.values(),
                        Finding.values(),
                        Degree.values(),
                        Title.values(),
                        LegalForm.values(),
                        PaperNeed.values(),
                        DocumentType.values(),
                        Evidence.values(),
                        Holding.values(),
                        Relation.values(),
                        Cure.values(),
                        Standing.values(),
                        Indicator.values(),
                        MonthUse.values(),
                        ClaimedEducation.values(),
                        EducationLevel.values(),
                        InnovationRoute.values(),
                        Prize.values())
                .flatMap(Stream::of)
                .forEach(constant -> wanted.add(Wording.key(constant)));
        wanted.add("value.none");
        Stream.of(Change.class.getPermittedSubclasses())
                .map(change -> "change." + change.getSimpleName())
                .flatMap(TextsTest::forms)
                .forEach(wanted::add);
        addQuestions(Applicant.class, wanted, new HashSet<>());
        for (FactMethod fact : FactMethod.byName().values()) {
            wanted.add("fact." + fact.name());
            wanted.add("fact." + fact.name() + ".question");
        }
        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** Without an end, or on which side of the ring. */
    private static Stream<String> forms(String change) {
        if (change.endsWith("Prolonged")) {
            return Stream.of(change, change + ".endless");
        }
        return change.endsWith("HomeBought") ? Stream.of(change + ".inside", change + ".outside") : Stream.of(change);
    }

    /** Every component of the model that an interview asks for, and the words that it can be. */
    private static void addQuestions(Class<?> record, Set<String> wanted, Set<Class<?>> seen) {
        for (RecordComponent component : seen.add(record) ? Field.components(record) : List.<RecordComponent>of()) {
            Field field = new Field(List.of(component.getName()), component);
            Class<?> type = field.valueType();
            boolean keyed =
                    type == ContributionHistory.class || Field.key(component).equals("ContributionHistory.kind");
            if (Field.absence(component) == Absence.IN_ORDER) {
                continue;
            }
            boolean gate = field.isGate() && field.isPresumed();
            if (!keyed && (!type.isRecord() || field.isEntries() || gate)) {
                wanted.add("ask." + Field.key(component));
            }
            if (!keyed && (field.isEntries() || type == Applicant.class)) {
                wanted.add("entry." + Field.key(component));
            }
            if (type.isRecord()) {
                addQuestions(type, wanted, seen);
            } else if (type.isEnum()) {
                Stream.of(type.getEnumConstants()).forEach(constant -> wanted.add(Wording.key((Enum<?>) constant)));
            }
        }
    }
}
