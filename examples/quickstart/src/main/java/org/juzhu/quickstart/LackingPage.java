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
        always.forEach(this::question);
        for (Lacking ground : grounds) {
            List<Question> further = new ArrayList<>(ground.questions());
            further.removeAll(always);
            if (!further.isEmpty()) {
                page.line(4, labels.fill("lacking.ground", "ground", labels.of(ground.title())));
                further.forEach(this::question);
            }
        }
    }

    private void question(Question question) {
        page.item(
                6,
                Mark.OPEN,
                labels.fill("question", "text", labels.of(question.text()), "member", question.answeredBy()));
    }
}
