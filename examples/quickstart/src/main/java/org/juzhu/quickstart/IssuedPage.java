package org.juzhu.quickstart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.juzhu.State;
import org.juzhu.Verdict;
import org.juzhu.law.Effect;
import org.juzhu.law.Role;
import org.juzhu.law.Rule;
import org.juzhu.model.IssuedPermit;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import picocli.CommandLine.Help.Ansi.Style;

/** The permits issued: in which state each is, why, and what is open. */
final class IssuedPage {
    private final Sheet sheet;
    private final Page page;
    private final Labels labels;

    IssuedPage(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.labels = sheet.labels();
    }

    void add(AssessedFile file) {
        page.blank().line(0, labels.of("issued"), Style.bold);
        if (file.applicant().permits() == null) {
            page.item(2, Mark.OPEN, labels.of("issued.unknown"));
            return;
        }
        for (PermitType type : PermitType.values()) {
            List<Permit> permits = file.issued().stream()
                    .filter(permit -> permit.type() == type)
                    .toList();
            if (!permits.isEmpty()) {
                permits.forEach(this::permit);
                states(file, type, permits);
            }
        }
    }

    private void permit(Permit permit) {
        String issued = permit.issuedOn() == null
                ? labels.of("issued.some-day")
                : labels.fill("issued.on", "date", permit.issuedOn().toString());
        page.line(
                2,
                labels.of((Enum<?>) Objects.requireNonNull(permit.type())) + issued + endorsed(permit) + last(permit));
    }

    private String endorsed(Permit permit) {
        return permit.endorsedOn() == null || permit.endorsedOn().isEmpty()
                ? ""
                : labels.fill(
                        // The work residence permit is not endorsed but renewed.
                        permit.type() == PermitType.WORK_RESIDENCE_PERMIT ? "issued.renewed" : "issued.endorsed",
                        "date",
                        permit.endorsedOn().stream()
                                .max(Comparator.naturalOrder())
                                .orElseThrow()
                                .toString());
    }

    private String last(Permit permit) {
        return permit.validUntil() == null
                ? ""
                : labels.fill("issued.valid", "date", permit.validUntil().toString());
    }

    private void states(AssessedFile file, PermitType type, List<Permit> permits) {
        List<Verdict> verdicts = file.verdicts(IssuedPermit.class).stream()
                .filter(verdict -> ((IssuedPermit) verdict.decision()).permit() == type)
                .toList();
        if (verdicts.isEmpty()) {
            page.item(4, Mark.PLAIN, labels.of("issued.not-decided" + printed(permits, file)));
        }
        verdicts.forEach(this::state);
    }

    /** Where no decision is taken, the last day printed is all there is to go by. */
    private static String printed(List<Permit> permits, AssessedFile file) {
        return permits.stream()
                .map(Permit::validUntil)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> last.isBefore(file.assessment().date()) ? ".passed" : ".lasts")
                .orElse("");
    }

    private void state(Verdict verdict) {
        String answer = new AnswerWords(sheet).headline(verdict);
        String why = why(verdict);
        page.item(
                4,
                BriefVerdict.mark(verdict.answer()),
                why.isEmpty() ? answer : labels.fill("issued.why", "answer", answer, "why", why));
        new BriefVerdict(sheet).open(6, verdict);
    }

    /** What has put it into that state. */
    private String why(Verdict verdict) {
        return WeighedRule.of(verdict).stream()
                .filter(weighed -> hurts(weighed, verdict))
                .map(weighed -> sheet.rule(weighed.name()))
                .map(rule -> labels.of(sheet.catalogue().text(rule))
                        + sheet.citations().cite(rule.source(), rule.evidence()))
                .collect(Collectors.joining(labels.of("issued.and")));
    }

    private boolean hurts(WeighedRule weighed, Verdict verdict) {
        if (weighed.role() == Role.REQUIREMENT) {
            return weighed.state() == State.FAILED;
        }
        Rule rule = sheet.rule(weighed.name());
        return weighed.state() == State.MET
                && rule.effect() instanceof Effect.Bar bar
                && bar.state() == verdict.state();
    }
}
