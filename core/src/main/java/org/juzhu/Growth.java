package org.juzhu;

import java.util.List;
import java.util.stream.Stream;
import org.juzhu.law.Cure;
import org.juzhu.law.Effect;
import org.juzhu.law.Indicator;
import org.juzhu.law.Unit;

/** What one more year brings of each thing that time brings, if nothing else is otherwise. */
final class Growth {
    private final Wording wording;
    private final List<LawRule> rules;
    private final Ways ways;

    /** @param rules those of all lines of the score */
    Growth(Wording wording, List<LawRule> rules, Ways ways) {
        this.wording = wording;
        this.rules = rules;
        this.ways = ways;
    }

    List<SettlementOutlook.YearMore> aYearMore() {
        return rules.stream().flatMap(this::aYearMore).toList();
    }

    private Stream<SettlementOutlook.YearMore> aYearMore(LawRule rule) {
        Indicator indicator = rule.indicator();
        if (indicator == null
                || !(rule.rule().effect() instanceof Effect.Line line)
                || !line.each()
                || rule.counted().method().fact().cure() != Cure.TIME) {
            return Stream.empty();
        }
        List<LawRule> ofLine =
                rules.stream().filter(other -> other.indicator() == indicator).toList();
        Points more = more(ofLine, rule.counted());
        boolean ofThis = !more(List.of(rule), rule.counted()).equals(Points.NONE);
        return more.equals(Points.NONE) || !ofThis
                ? Stream.empty()
                : Stream.of(new SettlementOutlook.YearMore(
                        indicator,
                        more,
                        wording.clause(rule.rule()),
                        rule.rule().clause(),
                        rule.rule().source(),
                        rule.rule().evidence()));
    }

    private Points more(List<LawRule> some, FactSlot counted) {
        int year = aYear(counted.method().fact().unit());
        return new LineRange(some, counted, year).over(ways).minus(new LineRange(some).over(ways));
    }

    private static int aYear(Unit unit) {
        return switch (unit) {
            case MONTHS -> 12;
            case FULL_YEARS, CALENDAR_YEARS -> 1;
            default -> 0;
        };
    }
}
