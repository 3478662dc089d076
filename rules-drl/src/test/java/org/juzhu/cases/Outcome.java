package org.juzhu.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.Assessment;
import org.juzhu.Duty;
import org.juzhu.FamilyPoints;
import org.juzhu.HomesLeft;
import org.juzhu.Juzhu;
import org.juzhu.Note;
import org.juzhu.OpenGap;
import org.juzhu.Paper;
import org.juzhu.Reason;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.law.Catalogue;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Question;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.model.DocumentType;

/** What came out of a case, held against what was expected. */
final class Outcome {
    private final Case one;
    private final Assessment assessment;
    private final Verdict verdict;
    private final Catalogue catalogue;
    private final List<String> differences = new ArrayList<>();

    Outcome(Case one, Juzhu juzhu) {
        this.one = one;
        this.assessment = one.assess(juzhu);
        this.verdict = assessment.verdict(one.decision());
        this.catalogue = juzhu.catalogue();
        compare();
    }

    Answer answer() {
        return verdict.answer();
    }

    /** What is not as expected; empty if all is. */
    List<String> differences() {
        return differences;
    }

    private void compare() {
        Row expected = one.expected();
        same("expect", expected.expect(), verdict.answer());
        if (expected.state() != null) {
            same("state", expected.state(), Objects.toString(verdict.state(), "none"));
        }
        among("because", expected.because(), briefs());
        same("possibleFrom", expected.possibleFrom(), Objects.toString(verdict.possibleFrom(), "never"));
        same("lacks", expected.lacks(), lacks());
        same("gap", expected.gap(), verdict.gaps().stream().map(OpenGap::id).toList());
        among("notes", expected.notes(), notes());
        notAmong("noNotes", expected.noNotes(), notes());
        if (expected.papers() != null) {
            expected.papers().forEach((need, papers) -> same("papers " + need, papers, papers(need, State.MET)));
        }
        if (expected.papersOpen() != null) {
            expected.papersOpen()
                    .forEach((need, papers) -> same("papersOpen " + need, papers, papers(need, State.OPEN)));
        }
        if (expected.holding() != null) {
            expected.holding()
                    .forEach((document, holding) -> same("holding " + document, List.of(holding), holdings(document)));
        }
        same("duties", expected.duties(), duties().map(Row.Due::of).toList());
        same("homesLeft", expected.homesLeft(), brief(verdict.homesLeft()));
        same("points", expected.points(), formula());
        score(expected);
        among("rule", expected.rule(), rules());
        notAmong("noRule", expected.noRule(), rules());
    }

    private void score(Row expected) {
        if (expected.score() == null && expected.lineGaps() == null) {
            return;
        }
        ScoreOutcome score = one.score(assessment);
        if (expected.score() != null) {
            expected.score().forEach((line, points) -> same("score " + line, points, score.points(line)));
        }
        if (expected.lineMost() != null) {
            expected.lineMost().forEach((line, most) -> same("lineMost " + line, most, score.most(line)));
        }
        if (expected.lineGaps() != null) {
            expected.lineGaps().forEach((line, gaps) -> same("lineGaps " + line, gaps, score.gaps(line)));
        }
        if (expected.lineLacks() != null) {
            expected.lineLacks().forEach((line, facts) -> same("lineLacks " + line, facts, score.lacks(line)));
        }
        if (expected.months() != null) {
            expected.months().forEach((line, months) -> among("months " + line, months, score.months(line)));
        }
    }

    private void same(String key, @Nullable Object expected, Object actual) {
        if (expected != null && !expected.equals(actual)) {
            differences.add(key + ": expected " + expected + " but was " + actual);
        }
    }

    private void among(String key, @Nullable List<String> expected, Collection<String> actual) {
        if (expected != null && !actual.containsAll(expected)) {
            differences.add(key + ": expected " + expected + " among " + actual);
        }
    }

    private void notAmong(String key, @Nullable List<String> expected, Collection<String> actual) {
        if (expected != null && expected.stream().anyMatch(actual::contains)) {
            differences.add(key + ": expected none of " + expected + " among " + actual);
        }
    }

    private List<String> briefs() {
        return verdict.reasons().stream().map(Reason::brief).toList();
    }

    private static String brief(@Nullable HomesLeft left) {
        if (left == null) {
            return "none asked";
        }
        return left.least() == left.most() ? number(left.least()) : number(left.least()) + " to " + number(left.most());
    }

    private String formula() {
        FamilyPoints points = verdict.familyPoints();
        return points == null ? "none" : points.formula();
    }

    private static String number(int homes) {
        return homes == HomesLeft.UNLIMITED ? "unlimited" : String.valueOf(homes);
    }

    private List<List<String>> lacks() {
        return verdict.lacking().stream()
                .map(lacking -> lacking.questions().stream().map(Question::fact).toList())
                .toList();
    }

    private List<String> notes() {
        return assessment.notes(one.decision()).stream()
                .map(note -> Case.shortName(note.clause()))
                .toList();
    }

    private Stream<Paper.Option> options() {
        return assessment.papers(one.decision()).stream().flatMap(paper -> paper.options().stream());
    }

    private List<DocumentType> papers(PaperNeed need, State state) {
        return assessment.papers(one.decision()).stream()
                .filter(paper -> paper.need() == need)
                .flatMap(paper -> paper.options().stream())
                .filter(option -> option.state() == state)
                .map(Paper.Option::document)
                .distinct()
                .toList();
    }

    private List<Object> holdings(DocumentType document) {
        return options()
                .filter(option -> option.document() == document)
                .<Object>map(Paper.Option::holding)
                .distinct()
                .toList();
    }

    private Stream<Duty> duties() {
        return assessment.duties().stream().filter(duty -> duty.decision() == one.decision());
    }

    /** Every rule in force that the outcome rests on, by name. */
    private List<String> rules() {
        return Stream.of(
                        verdict.reasons().stream().map(Reason::rule),
                        assessment.notes(one.decision()).stream().map(Note::rule),
                        options().map(Paper.Option::rule),
                        duties().map(Duty::rule),
                        catalogue.rules().stream()
                                .filter(rule -> rule.effect().role() == Role.COUNTING)
                                .filter(rule -> rule.effect().decision() == one.decision() && rule.inForce(one.on()))
                                .map(Rule::name))
                .flatMap(names -> names)
                .toList();
    }

    @Override
    public String toString() {
        return one + " (" + one.decision() + " on " + one.on() + ")\n" + String.join("\n", briefs()) + "\n";
    }
}
