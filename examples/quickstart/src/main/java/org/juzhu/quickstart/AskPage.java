package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Answer;
import org.juzhu.Interview;
import org.juzhu.InterviewQuestion;
import org.juzhu.Said;
import org.juzhu.Verdict;
import org.juzhu.law.Text;
import org.juzhu.model.Decision;
import org.juzhu.model.Fault;
import picocli.CommandLine.Help.Ansi.Style;

/** What an interview prints: each question, and at its end what was settled, by what, and what is lacking. */
final class AskPage {
    private static final int CLAUSES = 2;

    private final Sheet sheet;
    private final Page page;
    private final Labels labels;

    AskPage(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
    }

    void begin(Interview interview) {
        page.line(
                0,
                labels.fill(
                        "ask.begin",
                        "decisions",
                        String.join(
                                labels.of("ask.and"),
                                interview.decisions().stream().map(labels::of).toList()),
                        "date",
                        interview.date().toString()));
        page.line(0, labels.of("ask.keys"));
        page.blank();
    }

    void question(int number, InterviewQuestion question) {
        page.line(0, labels.fill("ask.question", "number", String.valueOf(number), "text", text(question)), Style.bold);
        for (int i = 0; i < question.choices().size(); i++) {
            page.line(
                    4,
                    labels.fill(
                            "ask.choice",
                            "number",
                            String.valueOf(i + 1),
                            "text",
                            labels.of(question.choices().get(i).text())));
        }
        question.because().stream()
                .limit(CLAUSES)
                .forEach(because -> page.item(
                        2,
                        Mark.PLAIN,
                        labels.fill(
                                "ask.because",
                                "text",
                                Labels.withoutStop(labels.of(because.text())),
                                "cite",
                                labels.cite(because.citation()))));
        page.line(2, how(question));
    }

    private String text(InterviewQuestion question) {
        return about(question.about(), labels.of(question.text()));
    }

    private String about(Text about, String words) {
        return labels.of(about).isEmpty() ? words : labels.fill("ask.about", "about", labels.of(about), "text", words);
    }

    String how(InterviewQuestion question) {
        String how = labels.of("ask.how." + question.type() + (question.several() ? ".several" : ""));
        Integer most = question.most();
        String within = most == null || most == Integer.MAX_VALUE
                ? how
                : labels.fill(
                        "ask.within",
                        "how",
                        how,
                        "least",
                        String.valueOf(question.least()),
                        "most",
                        String.valueOf(most));
        return question.mayBeNone() || question.several() ? labels.fill("ask.or-none", "how", within) : within;
    }

    /** What an answer does not go with: what is at fault, and what was said of the same home, child and so on. */
    void refused(InterviewQuestion question, List<Said> said, List<Fault> faults) {
        List<String> against = said.stream()
                .filter(one -> faults.stream().anyMatch(fault -> fault.path().equals(one.id()))
                        || (one.about().equals(question.about())
                                && !labels.of(one.about()).isEmpty()))
                .filter(one -> !one.id().equals(question.id()))
                .map(this::said)
                .toList();
        page.line(0, labels.of("ask.refused"));
        (against.isEmpty() ? List.of(text(question)) : against).forEach(one -> page.item(2, Mark.BAD, one));
    }

    void end(Interview interview) {
        page.blank();
        page.line(0, labels.of(interview.isSettled() ? "ask.settled" : "ask.open"), Style.bold);
        AnswerWords words = new AnswerWords(sheet);
        BriefVerdict brief = new BriefVerdict(sheet);
        for (Decision decision : interview.decisions()) {
            Verdict verdict = interview.assessment().verdict(decision);
            if (verdict.answer() == Answer.UNKNOWN) {
                page.item(2, Mark.OPEN, words.headline(verdict));
            } else {
                brief.add(2, words.headline(verdict), verdict);
            }
        }
        list("ask.used", interview.used().stream().map(this::said).toList(), Mark.GOOD);
        list("ask.lacking", interview.lacking().stream().map(this::text).toList(), Mark.OPEN);
    }

    private String said(Said said) {
        return labels.fill(
                "ask.said",
                "question",
                about(said.about(), labels.of(said.question())),
                "answer",
                labels.of(said.answer()));
    }

    private void list(String title, List<String> items, Mark mark) {
        if (!items.isEmpty()) {
            page.line(0, labels.of(title), Style.bold);
            items.forEach(item -> page.item(2, mark, item));
        }
    }
}
