package org.juzhu;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Text;

/**
 * The points of a family application for a car quota, member by member. The points of the main applicant and the spouse,
 * if the spouse applies, count several times; then those of everybody do, by how many generations they are.
 *
 * @param members the main applicant first
 * @param couple by what the points of the main applicant and the spouse are multiplied; no line if by nothing
 * @param family by what the points of all together are multiplied; no line if by nothing
 * @param total the points
 */
public record FamilyPoints(List<Member> members, List<Line> couple, List<Line> family, Points total) {
    /** Copies the lists. */
    public FamilyPoints {
        members = List.copyOf(members);
        couple = List.copyOf(couple);
        family = List.copyOf(family);
    }

    /**
     * An applicant.
     *
     * @param relation what the applicant is to the person assessed
     * @param index the place among the members of that relation, from 0
     * @param title the relation in words
     * @param mayApply whether the member may take part
     * @param lines what the points come from
     * @param points their sum
     */
    public record Member(Relation relation, int index, Text title, Answer mayApply, List<Line> lines, Points points) {
        /** Copies the list. */
        public Member {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What one rule adds, or by what it multiplies.
     *
     * @param points how many, or how many times
     * @param text for users
     * @param clause the clause
     * @param rule the rule, by name
     * @param citation where the rule stands
     * @param evidence how sure it is
     */
    public record Line(Points points, Text text, String clause, String rule, Citation citation, Evidence evidence) {
        /** The text in the reader's language. */
        public String text(Locale language) {
            return text.in(language);
        }
    }

    /** Every line, those of the members first. */
    public Stream<Line> lines() {
        return Stream.of(members.stream().flatMap(member -> member.lines().stream()), couple.stream(), family.stream())
                .flatMap(lines -> lines);
    }

    /** How the total comes about, as in {@code ((6 + 1) x 2 + 1) x 2 = 30}. */
    public String formula() {
        String twice = sum(members.stream().filter(FamilyPoints::isOfCouple));
        String others = sum(members.stream().filter(member -> !isOfCouple(member)));
        String all = couple.isEmpty() ? twice : times("(" + twice + ")", couple);
        if (!others.isEmpty()) {
            all = all + " + " + others;
        }
        return (family.isEmpty() ? all : times("(" + all + ")", family)) + " = " + total;
    }

    private static boolean isOfCouple(Member member) {
        return member.relation() == Relation.SELF || member.relation() == Relation.SPOUSE;
    }

    private static String sum(Stream<Member> members) {
        return members.map(member -> member.points().toString()).collect(Collectors.joining(" + "));
    }

    private static String times(String points, List<Line> factors) {
        return points + factors.stream().map(factor -> " x " + factor.points()).collect(Collectors.joining());
    }
}
