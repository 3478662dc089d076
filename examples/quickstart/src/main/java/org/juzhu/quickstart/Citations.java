package org.juzhu.quickstart;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.juzhu.law.Catalogue;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Instrument;

/** Cites by short keys, and remembers which instruments were cited, to tell their titles at the end. */
final class Citations {
    private final Labels labels;
    private final Map<String, String> titles;
    private final Map<String, String> cited = new TreeMap<>();

    Citations(Labels labels, Catalogue catalogue) {
        this.labels = labels;
        this.titles = catalogue.instruments().stream()
                .collect(Collectors.toMap(Instrument::key, instrument -> labels.of(instrument.title())));
    }

    /** Where it stands; and how sure it is, where that is less than an official text. */
    String cite(Citation citation, Evidence evidence) {
        String key = citation.instrument();
        cited.put(key, titles.getOrDefault(key, key));
        // A gap says in its own text that the law is not known.
        boolean weak = evidence.compareTo(Evidence.NOTICE) > 0 && evidence != Evidence.GAP;
        return labels.fill("cite", "source", labels.cite(citation), "sure", weak ? labels.of("cite." + evidence) : "");
    }

    /** The titles of what was cited, by key. */
    Map<String, String> cited() {
        return cited;
    }
}
