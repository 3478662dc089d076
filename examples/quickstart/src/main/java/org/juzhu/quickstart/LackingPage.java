package org.juzhu.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.juzhu.Lacking;
import org.juzhu.law.Question;

/** The facts that are lacking, as questions: first those that every ground asks, then ground by ground. */
final class LackingPage {
    private final Page page;
    private final Labels labels;

    LackingPage(Page page, Labels labels) {
        this.page = page;
        this.labels = labels;
    }

    void add(List<Lacking> grounds) {
        if (grounds.isEmpty()) {
            return;
        }
        List<Question> always = new ArrayList<>(grounds.get(0).questions());
        grounds.forEach(ground -> always.retainAll(ground.questions()));
        page.line(2, labels.of("lacking"));
        questions(4, always);
        if (grounds.size() > 1) {
            grounds.forEach(ground -> further(ground, always));
        }
    }

    private void further(Lacking ground, List<Question> asked) {
        List<Question> further = ground.questions().stream()
                .filter(question -> !asked.contains(question))
                .toList();
        String key = further.isEmpty() ? "lacking.ground.nothing" : "lacking.ground";
        page.line(4, labels.fill(key, "ground", Labels.withoutStop(labels.of(ground.title()))));
        questions(6, further);
    }

    /** Several facts may be answered by one and the same question. */
    private void questions(int indent, List<Question> questions) {
        questions.stream()
                .map(question -> words(labels, question))
                .distinct()
                .forEach(question -> page.item(indent, Mark.OPEN, question));
    }

    static String words(Labels labels, Question question) {
        return labels.fill(
                "question", "text", labels.of(question.text()), "member", String.join(", ", question.answeredBy()));
    }
}
