package org.juzhu.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juzhu.law.Catalogue;
import org.juzhu.law.Citation;
import org.juzhu.law.Text;
import org.juzhu.model.Decision;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.Texts;

/** The words to print in the reader's language: those of the rules, and the command line's own. */
final class Labels {
    static final String FOLDER = "org/juzhu/quickstart";

    private static final Pattern ARTICLE = Pattern.compile("art\\. (\\d+)");
    private static final Pattern ITEM = Pattern.compile("art\\. (\\d+)\\((\\d+)\\)");

    private final Map<String, Text> texts;
    private final Locale language;

    private Labels(Map<String, Text> texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    static Labels load(Catalogue catalogue, Locale language) {
        List<RuleFault> faults = new ArrayList<>();
        Map<String, Text> texts = new TreeMap<>(catalogue.texts());
        texts.putAll(Texts.read(name -> Labels.class.getResourceAsStream("/" + name), FOLDER, faults));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Texts are amiss: " + faults);
        }
        return new Labels(texts, language);
    }

    String of(Text text) {
        return text.in(language);
    }

    String of(String key) {
        Text text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key);
        }
        return of(text);
    }

    String of(Enum<?> constant) {
        return of("value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String of(Decision decision) {
        return of("value." + decision.getClass().getSimpleName() + "." + decision.name());
    }

    /** The text of the key, with each {@code {name}} replaced by the value that follows that name. */
    String fill(String key, String... namesAndValues) {
        String filled = of(key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled = filled.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return filled;
    }

    /** Whether that was typed for one of the words of the key, between which stand commas. */
    boolean hasWord(String key, String typed) {
        return List.of(of(key).split(", ", -1)).contains(typed.toLowerCase(Locale.ROOT));
    }

    /** A title may be a sentence, and more follows it; or it announces more, and nothing follows. */
    static String withoutStop(String title) {
        return title.replaceFirst("[.。:：]$", "");
    }

    /** Where it stands: the key of the instrument, and the article. */
    String cite(Citation citation) {
        String place = citation.place().isEmpty() ? "" : " " + place(citation.place());
        return (citation.instrument() + place).replace(' ', Wrapping.FIRM_SPACE);
    }

    /** An article as the reader's language cites it; rules write it in English. */
    private String place(String place) {
        Matcher item = ITEM.matcher(place);
        if (item.matches()) {
            return fill("place.item", "article", item.group(1), "item", item.group(2));
        }
        Matcher article = ARTICLE.matcher(place);
        return article.matches() ? fill("place.article", "article", article.group(1)) : place;
    }
}
