package org.juzhu.quickstart;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.Assessment;
import org.juzhu.Duty;
import org.juzhu.HomesLeft;
import org.juzhu.Paper;
import org.juzhu.Reason;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.WhatIf;
import org.juzhu.law.Role;
import org.juzhu.model.Decision;
import picocli.CommandLine.Help.Ansi.Style;

/** What changes would change, for a reader. */
final class WhatIfPage {
    private final Sheet sheet;
    private final Page page;
    private final Labels labels;
    private final AssessedFile file;

    WhatIfPage(Sheet sheet, AssessedFile file) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
        this.file = file;
    }

    void add(WhatIf whatIf) {
        page.blank().line(0, labels.of("what-if"), Style.bold);
        whatIf.changes().forEach(step -> page.item(2, Mark.PLAIN, labels.of(step.text())));
        LocalDate then = whatIf.after().date();
        if (!then.equals(whatIf.before().date())) {
            page.line(2, labels.fill("what-if.day", "date", then.toString()));
        }
        decisions(whatIf);
        duties(whatIf);
        papers(whatIf);
    }

    private void decisions(WhatIf whatIf) {
        List<WhatIf.Turned> turned = whatIf.decisions().stream()
                .filter(one -> file.shows(one.decision()))
                .toList();
        heading("what-if.decisions", turned.isEmpty());
        turned.forEach(this::turned);
    }

    private void heading(String key, boolean empty) {
        page.blank().line(0, labels.of(key), Style.bold);
        if (empty) {
            page.item(2, Mark.PLAIN, labels.of("what-if.nothing"));
        }
    }

    private void turned(WhatIf.Turned turned) {
        String line = labels.fill(
                "what-if.turned",
                "decision",
                labels.of(turned.decision()),
                "before",
                answer(turned.before()),
                "after",
                answer(turned.after()));
        boolean turns = turned.before().answer() != turned.after().answer();
        page.item(2, turns ? BriefVerdict.mark(turned.after().answer()) : Mark.PLAIN, line);
        // That a gap is touched no more says little beside what did it.
        List<Reason> causes = turned.causes().stream()
                .filter(reason -> reason.role() != Role.GAP || reason.ruleState() != State.FAILED)
                .toList();
        (causes.isEmpty() ? turned.causes() : causes)
                .stream().map(this::because).distinct().forEach(reason -> page.line(6, reason));
        if (turned.after().answer() == Answer.OFFICE_DECIDES) {
            turned.after().gaps().stream()
                    .map(gap -> GapWords.of(labels, gap))
                    .distinct()
                    .forEach(gap -> page.item(6, Mark.OPEN, gap));
        }
    }

    private String answer(Verdict verdict) {
        HomesLeft homes = verdict.homesLeft();
        String answer = labels.of(verdict.answer());
        return homes == null || verdict.answer() == Answer.NO
                ? answer
                : labels.fill(
                        "what-if.homes", "answer", answer, "homes", Labels.withoutStop(HomesWords.of(labels, homes)));
    }

    private String because(Reason reason) {
        return labels.fill("what-if.because", "reason", labels.of(reason.text()).strip())
                + sheet.citations().cite(reason.citation(), reason.evidence());
    }

    private void duties(WhatIf whatIf) {
        List<WhatIf.ChangedDuty> duties = whatIf.duties().stream()
                .filter(changed -> file.wanted().stream()
                        .anyMatch(wanted -> wanted.equals(told(changed).decision())))
                .toList();
        heading("what-if.duties", duties.isEmpty());
        for (WhatIf.ChangedDuty changed : duties) {
            String key = "what-if." + sign(changed.before(), changed.after());
            DutyPage words = new DutyPage(sheet);
            page.item(2, Mark.PLAIN, labels.of(key) + words.words(told(changed)));
            Duty before = changed.before();
            if (before != null && changed.after() != null) {
                page.line(
                        6,
                        labels.fill(
                                "what-if.before",
                                "before",
                                Labels.withoutStop(words.when(before).strip())));
            }
        }
    }

    private static Duty told(WhatIf.ChangedDuty changed) {
        Duty after = changed.after();
        return after == null ? Objects.requireNonNull(changed.before()) : after;
    }

    private static String sign(@Nullable Object before, @Nullable Object after) {
        return before == null ? "new" : after == null ? "gone" : "other";
    }

    private void papers(WhatIf whatIf) {
        Map<Decision, List<WhatIf.ChangedPaper>> papers = whatIf.papers().stream()
                .filter(paper -> file.wanted().contains(paper.decision()))
                .filter(paper -> isOpen(whatIf.before(), paper.decision()) || isOpen(whatIf.after(), paper.decision()))
                .collect(Collectors.groupingBy(WhatIf.ChangedPaper::decision, LinkedHashMap::new, Collectors.toList()));
        heading("what-if.papers", papers.isEmpty());
        papers.forEach((decision, changed) -> {
            page.line(2, labels.of(decision));
            changed.forEach(this::paper);
        });
    }

    private static boolean isOpen(Assessment assessment, Decision decision) {
        return assessment.verdict(decision).answer() != Answer.NO;
    }

    private void paper(WhatIf.ChangedPaper changed) {
        Paper.Option after = changed.after();
        Paper.Option option = after == null ? Objects.requireNonNull(changed.before()) : after;
        page.item(
                4,
                option.state() == State.OPEN ? Mark.OPEN : Mark.PLAIN,
                labels.of("what-if." + sign(changed.before(), after))
                        + labels.fill(
                                "what-if.paper", "need", labels.of(changed.title()), "paper", labels.of(option.title()))
                        + sheet.citations().cite(option.citation(), option.evidence()));
        if (changed.before() != null && after != null) {
            page.line(6, labels.of(option.text()));
        }
    }
}
