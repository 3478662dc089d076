package org.juzhu.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.juzhu.model.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read the values of options; what they refuse, they refuse with the nearest word known. */
final class Converters {
    private Converters() {}

    static String known(String typed, List<String> words) {
        if (!words.contains(typed)) {
            throw new TypeConversionException(
                    "'" + typed + "' is none of " + String.join(", ", words) + "\n  " + Nearest.hint(typed, words));
        }
        return typed;
    }

    static final class ToLanguage implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String typed) {
            return known(typed, List.of("en", "zh")).equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        }
    }

    static final class ToFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String typed) {
            return known(typed, List.of("text", "json")).equals("json") ? Format.JSON : Format.TEXT;
        }
    }

    static final class ToDate implements ITypeConverter<LocalDate> {
        private static final int LENGTH = "2026-11-23".length();

        @Override
        public LocalDate convert(String typed) {
            try {
                // The length keeps out years of more than four digits, which ISO allows and no law knows.
                if (typed.length() == LENGTH) {
                    return LocalDate.parse(typed);
                }
            } catch (DateTimeParseException e) {
                // Refused below, like a wrong length.
            }
            throw new TypeConversionException("'" + typed + "' is not a day\n  Maybe write it as 2026-11-23.");
        }
    }
}
