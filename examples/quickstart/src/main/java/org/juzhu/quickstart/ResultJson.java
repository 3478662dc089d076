package org.juzhu.quickstart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.Assessment;
import org.juzhu.Duty;
import org.juzhu.FamilyPoints;
import org.juzhu.HomesLeft;
import org.juzhu.Lacking;
import org.juzhu.Note;
import org.juzhu.OpenGap;
import org.juzhu.Paper;
import org.juzhu.RuleSetInfo;
import org.juzhu.Verdict;
import org.juzhu.law.Question;
import org.juzhu.law.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The results of the library in JSON, one to one, with texts in one language. */
final class ResultJson {
    private final Labels labels;
    private final ReasonJson reasons;

    ResultJson(Labels labels) {
        this.labels = labels;
        this.reasons = new ReasonJson(labels);
    }

    ArrayNode warnings(List<Text> warnings) {
        return Json.strings(warnings.stream().map(labels::of).toList());
    }

    static ObjectNode ruleSet(RuleSetInfo ruleSet) {
        return Json.object()
                .put("version", ruleSet.version())
                .put("hash", ruleSet.hash())
                .put("checkedThrough", ruleSet.checkedThrough().toString())
                .put("weakestEvidence", ruleSet.weakestEvidence().name())
                .put("evaluator", ruleSet.evaluator().name());
    }

    /** The answer alone. */
    ObjectNode answer(Verdict verdict) {
        return Json.object()
                .put("decision", verdict.decision().name())
                .put("answer", verdict.answer().name())
                .put("state", Json.text(verdict.state()))
                .put("possibleFrom", Json.text(verdict.possibleFrom()))
                .set("homesLeft", homes(verdict.homesLeft()))
                .set("familyPoints", points(verdict.familyPoints()));
    }

    /** Null for a decision about something else, or if nobody else applies. */
    private @Nullable ObjectNode points(@Nullable FamilyPoints points) {
        return points == null
                ? null
                : ScoreJson.ends(points.total())
                        .put("formula", points.formula())
                        .set(
                                "members",
                                Json.list(points.members().stream()
                                        .map(this::member)
                                        .toList()))
                        .set(
                                "couple",
                                Json.list(
                                        points.couple().stream().map(this::line).toList()))
                        .set(
                                "family",
                                Json.list(
                                        points.family().stream().map(this::line).toList()));
    }

    private ObjectNode member(FamilyPoints.Member member) {
        return ScoreJson.ends(member.points())
                .put("relation", member.relation().name())
                .put("index", member.index())
                .put("mayApply", member.mayApply().name())
                .set("lines", Json.list(member.lines().stream().map(this::line).toList()));
    }

    private ObjectNode line(FamilyPoints.Line line) {
        return ScoreJson.ends(line.points())
                .put("text", labels.of(line.text()))
                .put("clause", line.clause())
                .put("rule", line.rule())
                .put("source", line.citation().toString())
                .put("evidence", line.evidence().name());
    }

    /** Null for a decision about something else; in it, null stands for no limit. */
    private static @Nullable ObjectNode homes(@Nullable HomesLeft homes) {
        return homes == null
                ? null
                : Json.object().put("least", limit(homes.least())).put("most", limit(homes.most()));
    }

    private static @Nullable Integer limit(int homes) {
        return homes == HomesLeft.UNLIMITED ? null : Integer.valueOf(homes);
    }

    ArrayNode papers(Assessment assessment, Verdict verdict) {
        return Json.list(
                assessment.papers(verdict.decision()).stream().map(this::paper).toList());
    }

    ArrayNode notes(Assessment assessment, Verdict verdict) {
        return notes(assessment.notes(verdict.decision()));
    }

    ArrayNode notes(List<Note> notes) {
        return Json.list(notes.stream().map(this::note).toList());
    }

    /** The answer and why. */
    ObjectNode verdict(Assessment assessment, Verdict verdict) {
        return answer(verdict)
                .set(
                        "reasons",
                        Json.list(verdict.reasons().stream().map(reasons::of).toList()))
                .set(
                        "lacking",
                        Json.list(verdict.lacking().stream().map(this::lacking).toList()))
                .set("gaps", Json.list(verdict.gaps().stream().map(this::gap).toList()))
                .set("papers", papers(assessment, verdict))
                .set("notes", notes(assessment, verdict));
    }

    private ObjectNode lacking(Lacking lacking) {
        return Json.object()
                .put("clause", lacking.clause())
                .put("title", labels.of(lacking.title()))
                .set(
                        "questions",
                        Json.list(
                                lacking.questions().stream().map(this::question).toList()));
    }

    ObjectNode question(Question question) {
        return Json.object()
                .put("fact", question.fact())
                .put("unit", question.unit().name())
                .set("choices", Json.strings(question.choices()))
                .put("cure", question.cure().name())
                .set("answeredBy", Json.strings(question.answeredBy()))
                .put("label", labels.of(question.label()))
                .put("text", labels.of(question.text()));
    }

    ObjectNode gap(OpenGap gap) {
        return Json.object()
                .put("id", gap.id())
                .put("clause", gap.clause())
                .put("text", labels.of(gap.text()))
                .put("office", labels.of(gap.office()));
    }

    private ObjectNode paper(Paper paper) {
        return Json.object()
                .put("need", paper.need().name())
                .put("title", labels.of(paper.title()))
                .put("why", labels.of(paper.why()))
                .set(
                        "options",
                        Json.list(paper.options().stream().map(this::option).toList()));
    }

    ObjectNode option(Paper.Option option) {
        return Json.object()
                .put("document", option.document().name())
                .put("title", labels.of(option.title()))
                .put("holding", option.holding().name())
                .put("state", option.state().name())
                .put("clause", option.clause())
                .put("rule", option.rule())
                .set("citation", ReasonJson.citation(option.citation()))
                .put("evidence", option.evidence().name())
                .put("text", labels.of(option.text()));
    }

    private ObjectNode note(Note note) {
        return Json.object()
                .put("decision", note.decision().name())
                .put("clause", note.clause())
                .put("rule", note.rule())
                .set("citation", ReasonJson.citation(note.citation()))
                .put("evidence", note.evidence().name())
                .put("topic", Json.text(note.topic()))
                .put("finding", Json.text(note.finding()))
                .put("text", labels.of(note.text()));
    }

    ObjectNode duty(Duty duty) {
        return Json.object()
                .put("decision", duty.decision().name())
                .put("state", duty.state().name())
                .put("from", Json.text(duty.from()))
                .put("until", Json.text(duty.until()))
                .put("overdue", duty.overdue())
                .put("clause", duty.clause())
                .put("rule", duty.rule())
                .set("citation", ReasonJson.citation(duty.citation()))
                .put("evidence", duty.evidence().name())
                .put("text", labels.of(duty.text()))
                .set(
                        "lacking",
                        Json.list(duty.lacking().stream().map(this::question).toList()));
    }
}
