package org.juzhu;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Effect;
import org.juzhu.law.Kin;
import org.juzhu.law.Role;
import org.juzhu.model.Decision;
import org.juzhu.model.Entitlement;

/** Adds up the points of a family application, by the rules of the day. */
final class FamilyScore {
    private final Evaluation main;
    private final Wording wording;
    private final List<LawRule> rules;

    FamilyScore(Evaluation main, Wording wording, Decision decision) {
        this.main = main;
        this.wording = wording;
        this.rules = main.rules(decision).stream()
                .filter(rule -> rule.role() == Role.LINE)
                .toList();
    }

    /** Null if nobody else applies, or if there are no rules that may decide how many points there are. */
    @Nullable
    FamilyPoints points() {
        List<FamilyPoints.Member> members = members();
        if (members.size() < 2 || rules.isEmpty() || !rules.stream().allMatch(LawRule::decides)) {
            return null;
        }
        List<FamilyPoints.Line> couple = factors(Kin.COUPLE);
        List<FamilyPoints.Line> family = factors(Kin.EVERY_APPLICANT);
        Points twice = sum(members.stream()
                .filter(member -> member.relation() == Relation.SELF || member.relation() == Relation.SPOUSE));
        Points others = sum(members.stream()
                .filter(member -> member.relation() != Relation.SELF && member.relation() != Relation.SPOUSE));
        return new FamilyPoints(
                members, couple, family, multiplied(multiplied(twice, couple).plus(others), family));
    }

    private static Points sum(Stream<FamilyPoints.Member> members) {
        return members.map(FamilyPoints.Member::points).reduce(Points.NONE, Points::plus);
    }

    private static Points multiplied(Points points, List<FamilyPoints.Line> factors) {
        return factors.stream().map(FamilyPoints.Line::points).reduce(points, Points::times);
    }

    private List<FamilyPoints.Member> members() {
        List<FamilyMember> found = FamilyMember.applicants(main.applicant());
        List<Evaluation> applicants = main.members(Kin.EVERY_APPLICANT);
        List<FamilyPoints.Member> members = new ArrayList<>();
        members.add(member(Relation.SELF, 0, main));
        for (int i = 0; i < found.size(); i++) {
            FamilyMember member = Objects.requireNonNull(found.get(i));
            members.add(member(member.relation(), member.index(), applicants.get(i + 1)));
        }
        return members;
    }

    private FamilyPoints.Member member(Relation relation, int index, Evaluation applicant) {
        List<FamilyPoints.Line> lines = rules.stream()
                .filter(rule -> rule.rule().effect() instanceof Effect.Line)
                .flatMap(rule -> line(rule, applicant))
                .toList();
        return new FamilyPoints.Member(
                relation,
                index,
                wording.of(relation),
                applicant.answer(Entitlement.CAR_FAMILY_APPLICANT),
                lines,
                lines.stream().map(FamilyPoints.Line::points).reduce(Points.NONE, Points::plus));
    }

    private List<FamilyPoints.Line> factors(Kin kin) {
        return rules.stream()
                .filter(rule -> rule.rule().effect() instanceof Effect.Factor factor && factor.kin() == kin)
                .flatMap(rule -> line(rule, main))
                .toList();
    }

    private Stream<FamilyPoints.Line> line(LawRule lawRule, Evaluation applicant) {
        Truth conditions = applicant.truth(lawRule);
        if (conditions == Truth.FAILED) {
            return Stream.empty();
        }
        Points points = points(lawRule, applicant);
        if (conditions != Truth.MET) {
            points = new Points(BigDecimal.ZERO, points.most());
        }
        return Stream.of(new FamilyPoints.Line(
                points,
                wording.clause(lawRule.rule()),
                lawRule.rule().clause(),
                lawRule.rule().name(),
                lawRule.rule().source(),
                lawRule.rule().evidence()));
    }

    private static Points points(LawRule lawRule, Evaluation applicant) {
        if (lawRule.rule().effect() instanceof Effect.Factor factor) {
            return Points.exactly(factor.times()).times(count(lawRule, factor.each(), applicant));
        }
        Effect.Line line = (Effect.Line) lawRule.rule().effect();
        return Points.exactly(line.points()).times(count(lawRule, line.each(), applicant));
    }

    /** How many there are of what the rule counts. */
    private static Points count(LawRule lawRule, boolean each, Evaluation applicant) {
        if (!each) {
            return Points.exactly(1);
        }
        FactValue value = applicant.value(lawRule.counted());
        Integer most = value.most();
        return new Points(
                BigDecimal.valueOf(Objects.requireNonNull(value.least())),
                most == null ? null : BigDecimal.valueOf(most));
    }
}
