package org.juzhu.quickstart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juzhu.Answer;
import org.juzhu.HomesLeft;
import org.juzhu.OpenGap;
import org.juzhu.Verdict;
import org.juzhu.law.Question;
import picocli.CommandLine.Help.Ansi.Style;

/** Entitlements in short: those together of which the same is to be said. */
final class EntitlementPage {
    private final Page page;
    private final Labels labels;
    private final AnswerWords words;

    EntitlementPage(Sheet sheet) {
        this.page = sheet.page();
        this.labels = sheet.labels();
        this.words = new AnswerWords(sheet);
    }

    /** What is said of several entitlements. */
    private record Said(
            Answer answer, String manner, @Nullable HomesLeft homesLeft, List<Question> lacking, List<OpenGap> gaps) {
        boolean isNo() {
            return answer == Answer.NO;
        }
    }

    void add(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        page.blank().line(0, labels.of("entitlements"), Style.bold);
        Map<Said, List<Verdict>> together =
                verdicts.stream().collect(Collectors.groupingBy(this::said, LinkedHashMap::new, Collectors.toList()));
        together.keySet().stream()
                // What is not given comes last.
                .sorted(Comparator.comparing(Said::isNo).thenComparing(Said::answer))
                .forEach(said -> group(said, together.getOrDefault(said, List.of())));
    }

    private Said said(Verdict verdict) {
        List<Question> lacking = verdict.lacking().stream()
                .flatMap(ground -> ground.questions().stream())
                .distinct()
                .toList();
        return new Said(verdict.answer(), manner(verdict), verdict.homesLeft(), lacking, verdict.gaps());
    }

    /** What makes the same answer be put in other words; it ends the key of the text. */
    private String manner(Verdict verdict) {
        return switch (verdict.answer()) {
            case YES -> home(verdict);
            case NO -> words.isGivenByPermit(verdict.decision()) ? ".by-permit" : home(verdict);
            case UNKNOWN, OFFICE_DECIDES -> "";
        };
    }

    private static String home(Verdict verdict) {
        return AnswerWords.isHome(verdict.decision()) ? ".home" : "";
    }

    private void group(Said said, List<Verdict> verdicts) {
        Mark mark = switch (said.answer()) {
            case YES -> Mark.GOOD;
            case NO -> Mark.PLAIN;
            case UNKNOWN, OFFICE_DECIDES -> Mark.OPEN;
        };
        String names = verdicts.stream()
                .map(verdict -> labels.of(verdict.decision()))
                .collect(Collectors.joining(labels.of("entitlements.and")));
        page.item(2, mark, labels.fill("entitlements." + said.answer() + said.manner(), "names", names));
        HomesLeft homes = said.homesLeft();
        if (homes != null && !said.isNo()) {
            page.item(4, Mark.PLAIN, HomesWords.of(labels, homes));
        }
        said.lacking().forEach(question -> page.item(4, Mark.OPEN, LackingPage.words(labels, question)));
        said.gaps().forEach(gap -> page.item(4, Mark.OPEN, GapWords.of(labels, gap)));
    }
}
