package org.juzhu;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Effect;
import org.juzhu.law.Indicator;
import org.juzhu.law.Question;
import org.juzhu.law.Role;
import org.juzhu.model.District;
import org.juzhu.spi.Situation;

/** One line of the score of one claim: its points, and what they come from. */
final class ScoredLine {
    private final Wording wording;
    private final Indicator indicator;
    private final Situation situation;
    private final Ways ways;
    private final Points points;
    private final List<LawRule> ofLine;
    private final Map<FactSlot, FactValue> values = new HashMap<>();
    private final List<Question> lacking;

    /** @param points what the line brings by whichever claim turns out best */
    ScoredLine(Wording wording, Indicator indicator, List<LawRule> ofLine, Ways ways, Points points) {
        this.wording = wording;
        this.indicator = indicator;
        this.ofLine = ofLine;
        this.ways = ways;
        this.points = points;
        this.situation = ways.situation();
        this.lacking = points.isKnown() ? List.of() : findLacking();
    }

    /** @param others those on which hangs whether another way turns out better */
    SettlementScore.Line line(List<ScoredLine> others) {
        List<ScoredLine> all = Stream.concat(Stream.of(this), others.stream()).toList();
        List<ScoredLine> own = all.stream()
                .filter(line -> line.indicator == indicator)
                .filter(ScoredLine::isOpen)
                .toList();
        List<ScoredLine> open = own.isEmpty() ? all : own;
        return new SettlementScore.Line(
                indicator,
                wording.of(indicator),
                points,
                most(),
                ofLine.stream().flatMap(this::part).toList(),
                ofLine.stream().flatMap(this::reasons).toList(),
                months(),
                open.stream().flatMap(line -> line.gaps().stream()).distinct().toList(),
                open.stream().flatMap(line -> line.lacking.stream()).distinct().toList());
    }

    /** Where nothing is taken off no month is. */
    private List<SettlementScore.CountedMonths> months() {
        return indicator == Indicator.STUDY_DEDUCTION && points.equals(Points.NONE)
                ? List.of()
                : situation.monthsUsed(indicator, centre()).stream()
                        .map(used -> new SettlementScore.CountedMonths(
                                used.from(), used.until(), used.use(), wording.of(used.use())))
                        .toList();
    }

    private boolean isOpen() {
        return !gaps().isEmpty() || !lacking.isEmpty();
    }

    /** A line that is settled hangs on no gap; one that hangs on nothing else, on such as may touch the person. */
    private List<OpenGap> gaps() {
        if (points.isKnown()) {
            return List.of();
        }
        List<OpenGap> touching = gaps(Truth.MET);
        return touching.isEmpty() && lacking.isEmpty() ? gaps(Truth.LACKING) : touching;
    }

    private List<OpenGap> gaps(Truth conditions) {
        return ofLine.stream()
                .filter(rule -> rule.role() == Role.GAP || !rule.decides())
                .filter(rule -> truth(rule) == conditions)
                .map(wording::gap)
                .toList();
    }

    private FactValue value(FactSlot slot) {
        return values.computeIfAbsent(slot, missing -> missing.read(situation));
    }

    private Truth truth(LawRule rule) {
        return rule.conditions(triple -> triple.truth(value(triple.slot())));
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
        Effect.Line line = rule.line();
        if (truth(rule) == Truth.FAILED || rule.role() == Role.GAP) {
            return Stream.empty();
        }
        Points points = line == null ? difference(rule) : new LineRange(List.of(rule)).over(ways);
        if (points.equals(Points.NONE) && (line == null || truth(rule) != Truth.MET)) {
            return Stream.empty();
        }
        return Stream.of(new SettlementScore.Part(
                points,
                line != null && line.each() ? value(rule.counted()) : null,
                line == null ? BigDecimal.ZERO : line.points(),
                line == null ? 1 : line.per(),
                wording.clause(rule.rule()),
                rule.rule().clause(),
                rule.rule().name(),
                rule.rule().source(),
                rule.rule().evidence()));
    }

    private Points difference(LawRule rule) {
        if (rule.rule().effect() instanceof Effect.Tolerance tolerance) {
            return new Points(tolerance.points().negate(), tolerance.points());
        }
        List<LawRule> others =
                ofLine.stream().filter(other -> !other.equals(rule)).toList();
        return new LineRange(ofLine).over(ways).minus(new LineRange(others).over(ways));
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
    private List<Question> findLacking() {
        Situation sure = situation.withoutDoubt();
        return ofLine.stream()
                .filter(rule -> truth(rule) != Truth.FAILED)
                .flatMap(rule -> rule.triples().stream())
                .map(Triple::slot)
                .filter(slot -> !slot.read(sure).isKnown())
                .map(FactSlot::question)
                .distinct()
                .toList();
    }
}
