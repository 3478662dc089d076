package org.juzhu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Effect;
import org.juzhu.law.Indicator;
import org.juzhu.law.Role;
import org.juzhu.law.Text;
import org.juzhu.law.Unit;
import org.juzhu.model.Claim;
import org.juzhu.model.Entitlement;
import org.juzhu.model.PointsFile;

/** Adds up the score of points-based settlement, by the rules of the day; for one thread at a time. */
final class Scoring {
    private final Evaluation evaluation;
    private final Wording wording;
    private final Map<Indicator, List<LawRule>> rules = new EnumMap<>(Indicator.class);
    private final boolean closed;
    private final Map<Claim, Ways> ways = new HashMap<>();

    Scoring(Evaluation evaluation, Wording wording) {
        this.evaluation = evaluation;
        this.wording = wording;
        List<LawRule> all = evaluation.rules(Entitlement.POINTS_SETTLEMENT);
        for (LawRule rule : scored()) {
            Indicator indicator = Objects.requireNonNull(rule.indicator());
            rules.computeIfAbsent(indicator, one -> new ArrayList<>()).add(rule);
        }
        this.closed = all.stream()
                .anyMatch(rule -> rule.triples().isEmpty()
                        && (rule.role() == Role.BAR
                                || (rule.role() == Role.GAP && (rule.isRequirement() || rule.isGround()))));
    }

    private List<LawRule> scored() {
        return evaluation.rules(Entitlement.POINTS_SETTLEMENT).stream()
                .filter(rule -> rule.indicator() != null)
                .toList();
    }

    /**
     * Null if there is no score on that day, for no method is in force, or none of which enough is known.
     *
     * @throws IllegalArgumentException if it claims an entry that the person does not have
     */
    @Nullable
    SettlementScore of(Claim claim) {
        inList("certificate", claim.certificate(), list(PointsFile::certificates));
        inList("innovation", claim.innovation(), list(PointsFile::innovations));
        return rules.isEmpty() || closed
                ? null
                : score(claim, choosing(List.of(claim), List.of(claim), List.of(claim)), false);
    }

    private static void inList(String of, @Nullable Integer index, @Nullable List<?> entries) {
        if (index != null && entries != null && index >= entries.size()) {
            throw new IllegalArgumentException("The claim names the " + of + " " + index + ", but there are "
                    + entries.size() + ", counted from 0.\nMaybe " + (entries.isEmpty() ? "null." : "0."));
        }
    }

    /** The score by the claim that brings most. */
    @Nullable
    SettlementScore best() {
        if (rules.isEmpty() || closed) {
            return null;
        }
        List<Choosing> choices = choosing(
                claims(PointsFile::certificates, index -> new Claim(index, null, false, false)),
                claims(PointsFile::innovations, index -> new Claim(null, index, false, false)),
                List.of(
                        new Claim(null, null, true, false),
                        new Claim(null, null, true, true),
                        new Claim(null, null, false, false)));
        Claim home = choices.get(2).best();
        Claim best = new Claim(
                choices.get(0).best().certificate(),
                choices.get(1).best().innovation(),
                home.ownHome(),
                home.jobHousing());
        return score(best, choices, true);
    }

    private List<Choosing> choosing(List<Claim> certificates, List<Claim> innovations, List<Claim> homes) {
        return List.of(
                choosing(
                        certificates,
                        list(PointsFile::certificates) != null,
                        Indicator.EDUCATION_BACKGROUND,
                        Indicator.STUDY_DEDUCTION),
                choosing(innovations, list(PointsFile::innovations) != null, Indicator.INNOVATION),
                choosing(homes, true, Indicator.HOUSING, Indicator.JOB_HOUSING));
    }

    private Choosing choosing(List<Claim> claims, boolean known, Indicator... lines) {
        return new Choosing(claims, known, List.of(lines), claim -> points(claim, lines));
    }

    private @Nullable List<?> list(Function<PointsFile, @Nullable List<?>> list) {
        PointsFile file = evaluation.applicant().pointsFile();
        return file == null ? null : list.apply(file);
    }

    /** One claim for each entry of a list, and one of none; of a list that nobody knows one of what may be in it. */
    private List<Claim> claims(Function<PointsFile, @Nullable List<?>> list, Function<@Nullable Integer, Claim> claim) {
        List<?> entries = list(list);
        List<Claim> claims = new ArrayList<>();
        IntStream.range(0, entries == null ? 1 : entries.size())
                .mapToObj(claim::apply)
                .forEach(claims::add);
        claims.add(claim.apply(null));
        return claims;
    }

    /** What hangs on the education is added up for each that it may be. */
    private Points points(Claim claim, Indicator... lines) {
        return ways(claim).educations().stream()
                .map(ways -> points(ways, lines))
                .reduce(Points::or)
                .orElseThrow();
    }

    private Points points(Ways ways, Indicator... lines) {
        return Arrays.stream(lines)
                .map(line -> new LineRange(rules(line)).over(ways))
                .reduce(Points.NONE, Points::plus);
    }

    /** The points of one line that hangs on no claim. */
    Points points(Indicator line) {
        return points(Claim.FIRST, line);
    }

    /** What one more year would bring of each thing that time brings, by the claim that brings most. */
    List<SettlementOutlook.YearMore> aYearMore() {
        SettlementScore best = best();
        return best == null ? List.of() : new Growth(wording, scored(), ways(best.claim())).aYearMore();
    }

    private Ways ways(Claim claim) {
        return ways.computeIfAbsent(
                claim, some -> Ways.of(evaluation.situation().claiming(some)));
    }

    private List<LawRule> rules(Indicator indicator) {
        return rules.getOrDefault(indicator, List.of());
    }

    private SettlementScore score(Claim claim, List<Choosing> choices, boolean best) {
        Points chosen = choices.stream().map(Choosing::points).reduce(Points.NONE, Points::plus);
        List<Indicator> others = rules.keySet().stream()
                .filter(indicator ->
                        choices.stream().noneMatch(choice -> choice.lines().contains(indicator)))
                .toList();
        return new SettlementScore(
                evaluation.date().getYear(),
                claim,
                others.stream().map(line -> points(claim, line)).reduce(chosen, Points::plus),
                () -> evaluation.answer(Entitlement.POINTS_SETTLEMENT),
                () -> new SettlementScore.Told(
                        others.stream()
                                .map(line -> withoutRecords(line, ways(claim)))
                                .reduce(chosen, Points::plus),
                        rules.keySet().stream()
                                .map(indicator -> line(indicator, claim, choices))
                                .toList(),
                        best ? new Choices(claim, choices).all() : List.of()));
    }

    /** What the line would bring if nothing were taken off for decisions of offices. */
    private Points withoutRecords(Indicator indicator, Ways ways) {
        return new LineRange(rules(indicator).stream()
                        .filter(rule -> !isOfRecords(rule))
                        .toList())
                .over(ways);
    }

    private static boolean isOfRecords(LawRule rule) {
        Effect.Line line = rule.line();
        return line != null
                && line.each()
                && line.points().signum() < 0
                && rule.counted().method().fact().unit() == Unit.DECISIONS;
    }

    /** What the way brings in a line that turns out best. */
    private Points points(Indicator indicator, Choosing choice) {
        Indicator[] others =
                choice.lines().stream().filter(line -> line != indicator).toArray(Indicator[]::new);
        List<Points> beside = choice.open().stream()
                .map(way -> points(way, others))
                .distinct()
                .toList();
        if (beside.size() == 1 && beside.get(0).isKnown()) {
            return choice.points().minus(beside.get(0));
        }
        Indicator[] lines = choice.lines().toArray(Indicator[]::new);
        return choice.open().stream()
                .flatMap(way -> ways(way).educations().stream()
                        .filter(ways -> way.equals(choice.best()) || choice.mayBeMore(points(ways, lines))))
                .map(ways -> points(ways, indicator))
                .reduce(Points::or)
                .orElseThrow();
    }

    /** A line, and what any of the ways may bring in it that may turn out best. */
    private SettlementScore.Line line(Indicator indicator, Claim claim, List<Choosing> choices) {
        List<Choosing> of = choices.stream()
                .filter(choice -> choice.lines().contains(indicator))
                .toList();
        List<Claim> open =
                of.stream().flatMap(choice -> choice.open().stream().skip(1)).toList();
        Points points = of.isEmpty() ? points(claim, indicator) : points(indicator, of.get(0));
        // Which way is the best hangs on all lines that hang on the choice.
        List<ScoredLine> others = open.stream()
                .flatMap(way -> of.stream()
                        .flatMap(choice -> choice.lines().stream())
                        .map(line -> new ScoredLine(wording, line, rules(line), ways(way), points)))
                .toList();
        return new ScoredLine(wording, indicator, rules(indicator), ways(claim), points).line(others);
    }

    /** Where there is a choice, what each way would bring. */
    private final class Choices {
        private final Claim claim;
        private final List<Choosing> choices;

        Choices(Claim claim, List<Choosing> choices) {
            this.claim = claim;
            this.choices = choices;
        }

        List<SettlementScore.Choice> all() {
            PointsFile file = evaluation.applicant().pointsFile();
            return Stream.of(
                            choice(
                                    "choice.certificate",
                                    choices.get(0),
                                    way -> wording.certificate(file, way.certificate()),
                                    way -> new Claim(
                                            way.certificate(),
                                            claim.innovation(),
                                            claim.ownHome(),
                                            claim.jobHousing())),
                            choice(
                                    "choice.innovation",
                                    choices.get(1),
                                    way -> wording.innovation(file, way.innovation()),
                                    way -> new Claim(
                                            claim.certificate(),
                                            way.innovation(),
                                            claim.ownHome(),
                                            claim.jobHousing())),
                            choice(
                                    "choice.home",
                                    choices.get(2),
                                    way -> wording.text("choice.home." + (way.ownHome() ? "own" : "rent")
                                            + (way.jobHousing() ? ".outside" : "")),
                                    way -> new Claim(
                                            claim.certificate(), claim.innovation(), way.ownHome(), way.jobHousing())))
                    .flatMap(choice -> choice)
                    .toList();
        }

        /** None where the ways are not known, or make no difference. */
        private Stream<SettlementScore.Choice> choice(
                String text, Choosing of, Function<Claim, Text> told, UnaryOperator<Claim> whole) {
            if (!of.isKnown() || of.claims().stream().map(of::points).distinct().count() < 2) {
                return Stream.empty();
            }
            return Stream.of(new SettlementScore.Choice(
                    wording.text(text),
                    of.claims().stream()
                            .map(way -> new SettlementScore.Option(
                                    told.apply(way),
                                    whole.apply(way),
                                    of.points(way),
                                    way.equals(of.best()),
                                    of.mayBeBetter(way)))
                            .toList()));
        }
    }
}
