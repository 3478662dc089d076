package org.juzhu.law;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.juzhu.model.Decision;

/**
 * Everything encoded, as data.
 *
 * @param rules every rule, by name
 * @param figures the figures of every dated table
 * @param instruments every instrument that a rule cites, by key
 * @param questions every fact that can be asked, by name
 * @param stages the decisions in the order in which they are taken: those of one list need only answers of earlier lists
 * @param texts what users read, by key: {@code clause.…}, {@code office.…}, {@code value.…}, {@code convention.…}
 */
public record Catalogue(
        List<Rule> rules,
        List<Figure> figures,
        List<Instrument> instruments,
        List<Question> questions,
        List<List<Decision>> stages,
        Map<String, Text> texts) {
    private static final String CONVENTION = "convention.";

    /** Copies the lists and the map. */
    public Catalogue {
        rules = List.copyOf(rules);
        figures = List.copyOf(figures);
        instruments = List.copyOf(instruments);
        questions = List.copyOf(questions);
        stages = List.copyOf(stages);
        texts = Map.copyOf(texts);
    }

    /** The declared gaps: the rules that say where the law is not known. */
    public List<Rule> gaps() {
        return rules.stream().filter(rule -> rule.effect().role() == Role.GAP).toList();
    }

    /**
     * The conventions of counting that the law leaves open and facts rest on, by the id of the fact of law, in the order of
     * the ids.
     */
    public SortedMap<String, Text> conventions() {
        SortedMap<String, Text> conventions = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(CONVENTION)) {
                conventions.put(key.substring(CONVENTION.length()), text);
            }
        });
        return conventions;
    }

    /** What a clause says, in plain words. */
    public Text text(Rule rule) {
        return text("clause." + rule.clause());
    }

    /** The office that takes a decision, and that knows what is a gap here. */
    public Text office(Decision decision) {
        return text("office." + decision.name());
    }

    private Text text(String key) {
        Text text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key + ".\nMaybe it belongs to another catalogue.");
        }
        return text;
    }
}
