package org.juzhu;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Effect;
import org.juzhu.law.Indicator;
import org.juzhu.law.Question;
import org.juzhu.law.Role;
import org.juzhu.model.Claim;
import org.juzhu.model.District;
import org.juzhu.model.Entitlement;
import org.juzhu.model.PointsFile;
import org.juzhu.spi.Situation;

/** Adds up the score of points-based settlement, by the rules of the day. */
final class Scoring {
    private static final Comparator<@Nullable BigDecimal> NONE_IS_LEAST =
            Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<@Nullable BigDecimal> NONE_IS_MOST =
            Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Points> BETTER =
            Comparator.comparing(Points::least, NONE_IS_LEAST).thenComparing(Points::most, NONE_IS_MOST);

    private final Evaluation evaluation;
    private final Wording wording;
    private final List<LawRule> rules;
    private final boolean closed;

    Scoring(Evaluation evaluation, Wording wording) {
        this.evaluation = evaluation;
        this.wording = wording;
        List<LawRule> all = evaluation.rules(Entitlement.POINTS_SETTLEMENT);
        this.rules = all.stream().filter(rule -> indicator(rule) != null).toList();
        this.closed = all.stream()
                .anyMatch(rule -> rule.triples().isEmpty()
                        && (rule.role() == Role.BAR
                                || (rule.role() == Role.GAP && (rule.isRequirement() || rule.isGround()))));
    }

    private static @Nullable Indicator indicator(LawRule rule) {
        Effect effect = rule.rule().effect();
        if (effect instanceof Effect.Cap cap) {
            return cap.indicator();
        }
        if (effect instanceof Effect.Tolerance tolerance) {
            return tolerance.indicator();
        }
        Effect.Line line = LineRange.line(rule);
        return line == null ? null : line.indicator();
    }

    /** Null if there is no score on that day, for no method is in force, or none of which enough is known. */
    @Nullable
    SettlementScore of(Claim claim) {
        return rules.isEmpty() || closed ? null : score(claim, List.of());
    }

    /** The score by the claim that brings most. */
    @Nullable
    SettlementScore best() {
        if (rules.isEmpty() || closed) {
            return null;
        }
        List<Claim> homes = Stream.of(true, false)
                .flatMap(own -> Stream.of(false, true).map(job -> new Claim(null, null, own, job)))
                .toList();
        Claim home = best(homes, Indicator.HOUSING, Indicator.JOB_HOUSING);
        List<Claim> certificates = claims(PointsFile::certificates, index -> new Claim(index, null, false, false));
        Integer certificate = best(certificates, Indicator.EDUCATION_BACKGROUND, Indicator.STUDY_DEDUCTION)
                .certificate();
        List<Claim> innovations = claims(PointsFile::innovations, index -> new Claim(null, index, false, false));
        Integer innovation = best(innovations, Indicator.INNOVATION).innovation();
        Claim best = new Claim(certificate, innovation, home.ownHome(), home.jobHousing());
        return score(best, new Choices(best, certificates, innovations).all());
    }

    /** One claim for each entry of a list, and one of none; of a list that nobody knows one of what may be in it. */
    private List<Claim> claims(Function<PointsFile, @Nullable List<?>> list, Function<@Nullable Integer, Claim> claim) {
        PointsFile file = evaluation.applicant().pointsFile();
        List<?> entries = file == null ? null : list.apply(file);
        if (entries == null) {
            return List.of(claim.apply(0));
        }
        List<Claim> claims = new ArrayList<>();
        claims.add(claim.apply(null));
        IntStream.range(0, entries.size()).mapToObj(claim::apply).forEach(claims::add);
        return claims;
    }

    /** The first of those that bring most. */
    private Claim best(List<Claim> claims, Indicator... lines) {
        Claim best = claims.get(0);
        Points most = points(best, lines);
        for (Claim claim : claims.subList(1, claims.size())) {
            Points points = points(claim, lines);
            if (BETTER.compare(points, most) > 0) {
                best = claim;
                most = points;
            }
        }
        return best;
    }

    private Points points(Claim claim, Indicator... lines) {
        Situation situation = evaluation.situation().claiming(claim);
        return Arrays.stream(lines)
                .map(line -> new LineRange(rules(line)).over(situation.ways()))
                .reduce(Points.NONE, Points::plus);
    }

    /** The points of one line that hangs on no claim. */
    Points points(Indicator line) {
        return points(Claim.FIRST, line);
    }

    private List<LawRule> rules(Indicator indicator) {
        return rules.stream().filter(rule -> indicator(rule) == indicator).toList();
    }

    private SettlementScore score(Claim claim, List<SettlementScore.Choice> choices) {
        Situation situation = evaluation.situation().claiming(claim);
        List<Situation> ways = situation.ways();
        List<SettlementScore.Line> lines = Arrays.stream(Indicator.values())
                .filter(indicator -> !rules(indicator).isEmpty())
                .map(indicator -> new OneLine(indicator, situation, ways).line())
                .toList();
        return new SettlementScore(
                evaluation.date().getYear(),
                claim,
                lines.stream().map(SettlementScore.Line::points).reduce(Points.NONE, Points::plus),
                lines,
                choices);
    }

    /** One line of one score. */
    private final class OneLine {
        private final Indicator indicator;
        private final Situation situation;
        private final List<Situation> ways;
        private final List<LawRule> ofLine;
        private final Map<FactSlot, FactValue> values = new HashMap<>();

        OneLine(Indicator indicator, Situation situation, List<Situation> ways) {
            this.indicator = indicator;
            this.situation = situation;
            this.ways = ways;
            this.ofLine = rules(indicator);
        }

        SettlementScore.Line line() {
            return new SettlementScore.Line(
                    indicator,
                    wording.of(indicator),
                    new LineRange(ofLine).over(ways),
                    most(),
                    ofLine.stream().flatMap(this::part).toList(),
                    ofLine.stream().flatMap(this::reasons).toList(),
                    situation.monthsUsed(indicator, centre()).stream()
                            .map(used -> new SettlementScore.CountedMonths(
                                    used.from(), used.until(), used.use(), wording.of(used.use())))
                            .toList(),
                    ofLine.stream()
                            .filter(rule -> rule.role() == Role.GAP || !rule.decides())
                            .filter(rule -> truth(rule) == Truth.MET)
                            .map(wording::gap)
                            .toList(),
                    lacking());
        }

        private FactValue value(FactSlot slot) {
            return values.computeIfAbsent(slot, missing -> missing.read(situation));
        }

        private Truth truth(LawRule rule) {
            Truth all = Truth.MET;
            for (Triple triple : rule.triples()) {
                all = all.and(triple.truth(value(triple.slot())));
            }
            return all;
        }

        private @Nullable BigDecimal most() {
            return ofLine.stream()
                    .filter(rule -> truth(rule) == Truth.MET)
                    .map(rule -> rule.rule().effect())
                    .filter(Effect.Cap.class::isInstance)
                    .map(effect -> ((Effect.Cap) effect).points())
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        /** A cap and a tolerance are a part only where they make a difference. */
        private Stream<SettlementScore.Part> part(LawRule rule) {
            if (truth(rule) == Truth.FAILED) {
                return Stream.empty();
            }
            Effect.Line line = LineRange.line(rule);
            Points points = line == null ? difference(rule) : new LineRange(List.of(rule)).over(ways);
            if (line == null && points.equals(Points.NONE)) {
                return Stream.empty();
            }
            return Stream.of(new SettlementScore.Part(
                    points,
                    line != null && line.each() ? count(rule) : null,
                    line == null ? BigDecimal.ZERO : line.points(),
                    line == null ? 1 : line.per(),
                    wording.clause(rule.rule()),
                    rule.rule().clause(),
                    rule.rule().name(),
                    rule.rule().source(),
                    rule.rule().evidence()));
        }

        private FactValue count(LawRule rule) {
            return rule.triples().stream()
                    .map(Triple::slot)
                    .filter(slot -> slot.method().counts())
                    .findFirst()
                    .map(this::value)
                    .orElseThrow();
        }

        private Points difference(LawRule rule) {
            if (rule.rule().effect() instanceof Effect.Tolerance tolerance) {
                return new Points(tolerance.points().negate(), tolerance.points());
            }
            List<LawRule> others =
                    ofLine.stream().filter(other -> !other.equals(rule)).toList();
            Points without = new LineRange(others).over(ways);
            Points with = new LineRange(ofLine).over(ways);
            return with.minus(without);
        }

        private Stream<Reason> reasons(LawRule rule) {
            if (rule.triples().isEmpty()) {
                return Stream.empty();
            }
            return rule.triples().stream()
                    .map(triple -> wording.reason(
                            rule,
                            triple,
                            triple.truth(value(triple.slot())).state(),
                            truth(rule).state(),
                            value(triple.slot()),
                            null));
        }

        /** The districts that the rules of the line ask for. */
        private Set<District> centre() {
            Set<District> centre = EnumSet.noneOf(District.class);
            ofLine.stream()
                    .flatMap(rule -> rule.triples().stream())
                    .flatMap(triple -> triple.condition().arguments().stream())
                    .filter(District.class::isInstance)
                    .map(District.class::cast)
                    .forEach(centre::add);
            return centre;
        }

        /** What is a range even where nothing counts that the law leaves in doubt. */
        private List<Question> lacking() {
            Situation sure = situation.withoutDoubt();
            Set<Question> questions = new LinkedHashSet<>();
            for (LawRule rule : ofLine) {
                if (truth(rule) != Truth.FAILED) {
                    rule.triples().stream()
                            .map(Triple::slot)
                            .filter(slot -> !slot.read(sure).isKnown())
                            .forEach(slot -> questions.add(slot.question()));
                }
            }
            return List.copyOf(questions);
        }
    }

    /** Where there is a choice, what each way would bring. */
    private final class Choices {
        private final Claim best;
        private final List<Claim> certificates;
        private final List<Claim> innovations;

        Choices(Claim best, List<Claim> certificates, List<Claim> innovations) {
            this.best = best;
            this.certificates = certificates;
            this.innovations = innovations;
        }

        List<SettlementScore.Choice> all() {
            List<SettlementScore.Choice> choices = new ArrayList<>();
            if (certificates.size() > 1) {
                choices.add(new SettlementScore.Choice(
                        wording.text("choice.certificate"),
                        certificates.stream().map(this::certificate).toList()));
            }
            if (innovations.size() > 1) {
                choices.add(new SettlementScore.Choice(
                        wording.text("choice.innovation"),
                        innovations.stream().map(this::innovation).toList()));
            }
            List<SettlementScore.Option> homes = Stream.of(true, false)
                    .flatMap(own -> Stream.of(true, false).map(job -> home(own, job)))
                    .toList();
            if (homes.stream().map(SettlementScore.Option::points).distinct().count() > 1) {
                choices.add(new SettlementScore.Choice(wording.text("choice.home"), homes));
            }
            return choices;
        }

        private SettlementScore.Option certificate(Claim claim) {
            return new SettlementScore.Option(
                    wording.certificate(evaluation.applicant().pointsFile(), claim.certificate()),
                    points(claim, Indicator.EDUCATION_BACKGROUND, Indicator.STUDY_DEDUCTION),
                    Objects.equals(claim.certificate(), best.certificate()));
        }

        private SettlementScore.Option innovation(Claim claim) {
            return new SettlementScore.Option(
                    wording.innovation(evaluation.applicant().pointsFile(), claim.innovation()),
                    points(claim, Indicator.INNOVATION),
                    Objects.equals(claim.innovation(), best.innovation()));
        }

        private SettlementScore.Option home(boolean own, boolean job) {
            Claim claim = new Claim(null, null, own, job);
            return new SettlementScore.Option(
                    wording.text("choice.home." + (own ? "own" : "rent") + (job ? ".outside" : "")),
                    points(claim, Indicator.HOUSING, Indicator.JOB_HOUSING),
                    own == best.ownHome() && job == best.jobHousing());
        }
    }
}
