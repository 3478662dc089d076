package org.juzhu.law;

import java.util.Locale;

/**
 * A text that users read.
 *
 * @param english in English
 * @param chinese in Chinese
 */
public record Text(String english, String chinese) {
    /** Chinese for any Chinese locale, English for every other. */
    public String in(Locale language) {
        return language.getLanguage().equals("zh") ? chinese : english;
    }
}
