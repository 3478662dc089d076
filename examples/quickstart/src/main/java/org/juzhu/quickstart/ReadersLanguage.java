package org.juzhu.quickstart;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that says in which language to print. */
final class ReadersLanguage {
    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            defaultValue = "en",
            converter = Converters.ToLanguage.class,
            description = "The language of texts; en unless given.")
    private Locale language = Locale.ENGLISH;

    Locale locale() {
        return language;
    }
}
