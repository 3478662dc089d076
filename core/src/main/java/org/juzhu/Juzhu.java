package org.juzhu;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Catalogue;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Figure;
import org.juzhu.law.Instrument;
import org.juzhu.law.Question;
import org.juzhu.law.Rule;
import org.juzhu.law.Text;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.model.Limits;
import org.juzhu.model.Standing;
import org.juzhu.model.Topic;
import org.juzhu.spi.FactMethod;
import org.juzhu.spi.InvalidRuleSetException;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.RuleSet;
import org.juzhu.spi.RuleSetProvider;
import org.juzhu.spi.RuleSetSource;
import org.juzhu.spi.Texts;

/**
 * Assesses persons by the law of Beijing's residence permits.
 *
 * <pre>{@code
 * Juzhu juzhu = Juzhu.load(); // once
 * Applicant lin = Applicant.builder()
 *         .hukou(Hukou.ELSEWHERE)
 *         .residences(Residence.since(LocalDate.of(2026, 5, 23)))
 *         .employments(Employment.openEndedSince(LocalDate.of(2026, 5, 25)))
 *         .build();
 * juzhu.assess(lin, LocalDate.of(2026, 11, 23)).permit(PermitType.RESIDENCE_PERMIT).answer(); // YES
 * }</pre>
 *
 * <p>Immutable and safe for any thread. Reads no clock, no default locale, zone or charset, and no network; logs nothing.
 */
public final class Juzhu {
    private final Law law;
    private final Wording wording;
    private final Supplier<Catalogue> catalogue;
    private final RuleSetInfo info;
    private final Evaluator evaluator;

    private Juzhu(Law law, Wording wording, Supplier<Catalogue> catalogue, RuleSetInfo info, Evaluator evaluator) {
        this.law = law;
        this.wording = wording;
        this.catalogue = catalogue;
        this.info = info;
        this.evaluator = evaluator;
    }

    /**
     * Loads the rules found on the class path. Takes a fraction of a second: do it once.
     *
     * @throws IllegalStateException if there are no rules on the class path
     */
    public static Juzhu load() {
        return builder().load();
    }

    /** For those who want other than the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Assesses a person.
     *
     * @param applicant the person's facts
     * @param date the day asked about: the law and the facts are taken as of that day
     * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199
     * @throws NullPointerException if the person or the day is null; a person of whom nothing is known is
     *     {@code Applicant.builder().build()}
     */
    public Assessment assess(Applicant applicant, LocalDate date) {
        Objects.requireNonNull(applicant, "applicant");
        plausible(date);
        return new Assessment(new Evaluation(law, applicant, date, evaluator), wording, info);
    }

    /**
     * The score of points-based settlement (积分落户) in a round, looked at on 31 July of its year (PT-CNT-1): the score by
     * the claim that brings most, whether the person may take part or not. {@link Assessment#settlementScore()} gives that
     * of any other day.
     *
     * @param applicant the person's facts
     * @param round the year of the declaration
     * @return null if no method of scoring is in force in that year, or none of which enough is known
     * @throws IllegalArgumentException if the round lies outside the years 1900 to 2199
     */
    public @Nullable SettlementScore settlementScore(Applicant applicant, int round) {
        return assess(applicant, dayOf(round)).settlementScore();
    }

    /**
     * The scores of points-based settlement in rounds to come, if nothing but time passes.
     *
     * @param applicant the person's facts
     * @param from the first round
     * @param until the last round, included
     * @throws IllegalArgumentException if a round lies outside the years 1900 to 2199, or the last before the first
     */
    public SettlementOutlook settlementOutlook(Applicant applicant, int from, int until) {
        Objects.requireNonNull(applicant, "applicant");
        plausible(dayOf(from));
        plausible(dayOf(until));
        if (until < from) {
            throw new IllegalArgumentException("The last round lies before the first.\nMaybe the two were swapped.");
        }
        return new Outlook(
                        applicant,
                        Juzhu::dayOf,
                        (person, day) -> new Evaluation(law, person, day, evaluator),
                        wording,
                        from,
                        until)
                .rounds(from, until);
    }

    /** The day on which a round is looked at that is named without one: 31 July of its year (PT-CNT-1). */
    public static LocalDate dayOf(int round) {
        return LocalDate.of(Math.max(0, Math.min(round, 9999)), Month.JULY, 31);
    }

    /**
     * Asks for what is lacking to settle decisions, from what is known already.
     *
     * @param facts what is known, as parsed JSON: {@code Map.of()} if nothing is, or what {@link Interview#facts()} gave.
     *     What is not there was not asked for yet, even where {@link Applicant} takes its absence for something
     * @param date the day asked about
     * @param decisions what is to be settled; one at least
     * @throws org.juzhu.model.InvalidApplicantException with every fault of the facts
     * @throws IllegalArgumentException if there is no decision, or the day lies outside the years 1900 to 2199
     */
    public Interview interview(Map<String, ?> facts, LocalDate date, List<? extends Decision> decisions) {
        plausible(date);
        return new Interview(law, wording, info, date, Sheet.of(facts), Set.of(), List.copyOf(decisions));
    }

    /**
     * Sets standings side by side, as the rules of a day have them: what each gives, what each asks.
     *
     * @param standings the columns, two at least
     * @param date the day
     * @throws IllegalArgumentException if there are fewer than two columns, or the day lies outside the years 1900 to 2199
     */
    public Comparison compare(List<Standing> standings, LocalDate date) {
        plausible(date);
        if (standings.size() < 2) {
            throw new IllegalArgumentException(
                    "A comparison needs two columns, not " + standings.size() + ".\nMaybe add NO_PERMIT.");
        }
        List<Comparing> sides = standings.stream()
                .map(standing -> new Comparing(law, wording, standing, date))
                .toList();
        return new Comparison(
                date,
                sides.stream().map(Comparing::side).toList(),
                Arrays.stream(Topic.values())
                        .map(topic -> new Comparison.Row(
                                topic,
                                wording.of(topic),
                                sides.stream().map(side -> side.cell(topic)).toList()))
                        .toList(),
                sides.stream()
                        .flatMap(side -> side.claims().stream())
                        .distinct()
                        .toList(),
                wording.warnings(date, info.checkedThrough()),
                info);
    }

    private static void plausible(LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (!Limits.allow(date)) {
            throw new IllegalArgumentException(
                    "The day asked about lies outside the years 1900 to 2199.\nMaybe a digit is wrong.");
        }
    }

    /** Every rule, source, grade, gap and question, as data. */
    public Catalogue catalogue() {
        return catalogue.get();
    }

    /** Every fact that a person can be asked for. */
    public List<Question> questions() {
        return catalogue().questions();
    }

    /** The stamp of the rules loaded. */
    public RuleSetInfo ruleSet() {
        return info;
    }

    Law law() {
        return law;
    }

    /** Loads a {@link Juzhu} that differs from the default one. */
    public static final class Builder {
        private Evaluator evaluator = Evaluator.WALK;
        private Evidence weakest = Evidence.RECALLED;
        private final List<RuleSetSource> added = new ArrayList<>();

        private Builder() {}

        /** What finds out which rules are met; {@link Evaluator#WALK} unless said otherwise. */
        public Builder evaluator(Evaluator evaluator) {
            this.evaluator = Objects.requireNonNull(evaluator, "evaluator");
            return this;
        }

        /**
         * The weakest grade of evidence that may decide; {@link Evidence#RECALLED} unless said otherwise. What rests on
         * less is a gap: where the answer hinges on it, the office decides.
         *
         * @throws IllegalArgumentException for {@link Evidence#GAP}, which never decides
         */
        public Builder weakestEvidence(Evidence weakest) {
            if (weakest == Evidence.GAP) {
                throw new IllegalArgumentException("A gap never decides.\nMaybe RECALLED, which lets all else decide.");
            }
            this.weakest = Objects.requireNonNull(weakest, "weakest");
            return this;
        }

        /**
         * Adds rules of the host's own.
         *
         * @param loader the class loader that sees them
         * @param ruleSet the resource that describes them, a {@code rule-set.properties}
         */
        public Builder addRules(ClassLoader loader, String ruleSet) {
            added.add(new RuleSetSource(loader, ruleSet));
            return this;
        }

        /**
         * Loads the rules.
         *
         * @throws org.juzhu.spi.InvalidRuleSetException with every fault of every rule
         * @throws IllegalStateException if there are no rules on the class path
         */
        public Juzhu load() {
            RuleSetProvider provider = ServiceLoader.load(RuleSetProvider.class, Juzhu.class.getClassLoader())
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException(
                                    "There are no rules on the class path.\nMaybe add the dependency org.juzhu:juzhu-rules-drl."));
            return load(provider.load(List.copyOf(added)));
        }

        Juzhu load(RuleSet ruleSet) {
            Supplier<Map<String, Text>> texts = new Lazy<>(() -> texts(ruleSet));
            if (ruleSet.hash() == null) {
                new RuleSetCheck(ruleSet, texts.get()).run();
            }
            Supplier<Map<String, Question>> questions = new Lazy<>(() -> questions(texts.get()));
            Law law = new Law(ruleSet, questions, weakest);
            if (evaluator == Evaluator.DROOLS_SESSION) {
                law.firing();
            }
            Wording wording = new Wording(texts);
            Supplier<Catalogue> catalogue = new Lazy<>(() -> catalogue(law, questions.get(), texts.get(), wording));
            RuleSetInfo info = new RuleSetInfo(
                    ruleSet.version(),
                    ruleSet.hash() == null ? hash(catalogue.get()) : ruleSet.hash(),
                    ruleSet.checkedThrough(),
                    weakest,
                    evaluator);
            return new Juzhu(law, wording, catalogue, info, evaluator);
        }

        private static Map<String, Text> texts(RuleSet ruleSet) {
            List<RuleFault> faults = new ArrayList<>();
            Map<String, Text> texts = new TreeMap<>(ruleSet.texts().get());
            texts.putAll(Texts.read(name -> Juzhu.class.getResourceAsStream("/" + name), "org/juzhu", faults));
            if (!faults.isEmpty()) {
                throw new InvalidRuleSetException(faults);
            }
            return texts;
        }

        private static Map<String, Question> questions(Map<String, Text> texts) {
            return FactMethod.byName().values().stream()
                    .collect(Collectors.toMap(FactMethod::name, fact -> question(fact, texts)));
        }

        private static Catalogue catalogue(
                Law law, Map<String, Question> questions, Map<String, Text> texts, Wording wording) {
            return new Catalogue(
                    law.ruleSet().rules().stream()
                            .sorted(Comparator.comparing(Rule::name))
                            .toList(),
                    law.ruleSet().figures(),
                    instruments(law.ruleSet(), wording),
                    questions.values().stream()
                            .filter(question -> !question.answeredBy().isEmpty())
                            .sorted(Comparator.comparing(Question::fact))
                            .toList(),
                    law.stages(),
                    texts);
        }

        private static Question question(FactMethod fact, Map<String, Text> texts) {
            List<String> choices = fact.type().isEnum()
                    ? Arrays.stream(fact.type().getEnumConstants())
                            .map(Object::toString)
                            .toList()
                    : List.of();
            return new Question(
                    fact.name(),
                    fact.fact().unit(),
                    choices,
                    fact.fact().cure(),
                    fact.answeredBy(),
                    Objects.requireNonNull(texts.get("fact." + fact.name())),
                    Objects.requireNonNull(texts.get("fact." + fact.name() + ".question")));
        }

        private static List<Instrument> instruments(RuleSet ruleSet, Wording wording) {
            return Stream.concat(
                            ruleSet.rules().stream().map(Rule::source),
                            ruleSet.figures().stream().map(Figure::source))
                    .map(Citation::instrument)
                    .distinct()
                    .sorted()
                    .map(key -> new Instrument(key, wording.text("instrument." + key)))
                    .toList();
        }

        private static String hash(Catalogue catalogue) {
            Function<Rule, String> line = rule -> String.join(
                    "|",
                    rule.name(),
                    rule.clause(),
                    rule.effect().toString(),
                    rule.conditions().toString(),
                    rule.source().toString(),
                    rule.evidence().name(),
                    rule.from().toString(),
                    String.valueOf(rule.until()));
            String all = Stream.concat(
                            catalogue.rules().stream().map(line),
                            catalogue.figures().stream().map(Figure::toString))
                    .collect(Collectors.joining("\n"));
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
