package org.juzhu;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Indicator;
import org.juzhu.law.Question;
import org.juzhu.law.Text;
import org.juzhu.model.Claim;

/**
 * The score of points-based settlement (积分落户) in one round, line by line. It says nothing of who will be admitted: the
 * score of the last one admitted is fixed after each round. Immutable and safe for any thread; lines and choices are worked
 * out when they are read. Two scores are equal only if they are one.
 */
public final class SettlementScore {
    private final int round;
    private final Claim claim;
    private final Points total;
    private final Supplier<Answer> mayTakePart;
    private final Supplier<Told> told;

    /**
     * What is worked out when it is read.
     *
     * @param withoutRecords see {@link #withoutRecords()}
     * @param lines see {@link #lines()}
     * @param choices see {@link #choices()}
     */
    record Told(Points withoutRecords, List<Line> lines, List<Choice> choices) {}

    SettlementScore(int round, Claim claim, Points total, Supplier<Answer> mayTakePart, Supplier<Told> told) {
        this.round = round;
        this.claim = claim;
        this.total = total;
        this.mayTakePart = new Lazy<>(mayTakePart);
        this.told = new Lazy<>(told);
    }

    /** The year of the declaration. */
    public int round() {
        return round;
    }

    /** Whether the person may take part, as {@link Assessment} answers it for that day. */
    public Answer mayTakePart() {
        return mayTakePart.get();
    }

    /**
     * What is claimed where there is a choice: of the ways to choose the one that brings most for sure; entry 0 of a list
     * that nobody knows.
     */
    public Claim claim() {
        return claim;
    }

    /**
     * What the lines come to by the way that turns out best; somewhat narrower than the sum of the lines where what is
     * lacking makes one line more and another less.
     */
    public Points total() {
        return total;
    }

    /**
     * The same total if nothing is taken off for violations of tax law and detentions, of which many an employer knows
     * nothing.
     */
    public Points withoutRecords() {
        return told.get().withoutRecords();
    }

    /** One for each indicator of the round, in the order of the city's lists. */
    public List<Line> lines() {
        return told.get().lines();
    }

    /** Where there is a choice, what each way would bring; empty if the claim was given. */
    public List<Choice> choices() {
        return told.get().choices();
    }

    /** What to ask to narrow the total, that of the widest line first. */
    public List<Question> lacking() {
        return lines().stream()
                .sorted(Comparator.comparing(Line::width).reversed())
                .flatMap(line -> line.lacking().stream())
                .distinct()
                .toList();
    }

    /** The line of an indicator; null if the round has no such line. */
    public @Nullable Line line(Indicator indicator) {
        return lines().stream()
                .filter(line -> line.indicator() == indicator)
                .findFirst()
                .orElse(null);
    }

    /**
     * One line.
     *
     * @param indicator the indicator
     * @param title its name
     * @param points the points of the claim; a range where facts are lacking or the law leaves it open, widened by those ways to
     *     choose that may bring more than the one claimed ever can
     * @param most the most that the line can bring where the rules set it a bound of its own; else null
     * @param parts what they come from
     * @param reasons every condition of every rule of the line, and where it stands
     * @param months which months were counted for it, and which were not; empty if it counts none
     * @param gaps where the law leaves it open
     * @param lacking the facts for want of which it is a range
     */
    public record Line(
            Indicator indicator,
            Text title,
            Points points,
            @Nullable BigDecimal most,
            List<Part> parts,
            List<Reason> reasons,
            List<CountedMonths> months,
            List<OpenGap> gaps,
            List<Question> lacking) {
        /** Copies the lists. */
        public Line {
            parts = List.copyOf(parts);
            reasons = List.copyOf(reasons);
            months = List.copyOf(months);
            gaps = List.copyOf(gaps);
            lacking = List.copyOf(lacking);
        }

        private BigDecimal width() {
            return points.least() == null || points.most() == null
                    ? BigDecimal.valueOf(Integer.MAX_VALUE)
                    : points.most().subtract(points.least());
        }
    }

    /**
     * What one rule brings or takes.
     *
     * @param points how many, rounded to hundredths
     * @param count of what the rule counts, how much there is; null if it counts nothing
     * @param each how many points it gives
     * @param per for how many of what it counts
     * @param text for users
     * @param clause the clause
     * @param rule the rule, by name
     * @param citation where the rule stands
     * @param evidence how sure it is
     */
    public record Part(
            Points points,
            @Nullable FactValue count,
            BigDecimal each,
            int per,
            Text text,
            String clause,
            String rule,
            Citation citation,
            Evidence evidence) {}

    /**
     * Months, and what became of them.
     *
     * @param from the first
     * @param until the last, included
     * @param use what became of them
     * @param text the same in words
     */
    public record CountedMonths(YearMonth from, YearMonth until, MonthUse use, Text text) {}

    /**
     * A choice that the applicant has.
     *
     * @param text what is to be chosen
     * @param options the ways, in the order of the person's facts
     */
    public record Choice(Text text, List<Option> options) {
        /** Copies the list. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * One way to choose.
     *
     * @param text what is chosen
     * @param claim the claim of this score, but with this way chosen
     * @param points the points of the lines that hang on the choice
     * @param chosen whether it is the way of this score
     * @param mayBringMore whether it may turn out to bring more than that one; what that hangs on is told of the line
     */
    public record Option(Text text, Claim claim, Points points, boolean chosen, boolean mayBringMore) {}
}
