package org.juzhu.law;

import java.util.Locale;

/**
 * A law, decree, rule or notice that rules rest on.
 *
 * @param key the short key that citations use
 * @param title its title in Chinese and English, with its number where one is known
 */
public record Instrument(String key, Text title) {
    /** The title with its number, in the reader's language. */
    public String title(Locale language) {
        return title.in(language);
    }
}
