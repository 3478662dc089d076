package org.juzhu.quickstart;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of so many columns; Chinese characters take two columns and may part anywhere. */
final class Wrapping {
    /** A space at which no line ends. */
    static final char FIRM_SPACE = '\u00a0';

    /** Stands between two characters that stay together; it is not seen. */
    private static final char JOINER = '\u2060';

    private static final String CLOSING = "，。、；：？！,.;:?!%";

    private Wrapping() {}

    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (line.length() > 0 && width(line + piece.stripTrailing()) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The text as it is printed, once its lines are made. */
    static String loosened(String text) {
        return text.replace(FIRM_SPACE, ' ').replace(String.valueOf(JOINER), "");
    }

    /** The text cut wherever a line may end; a space stays with the piece before it, and a number with its unit. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int end = 0;
        while (end < text.length()) {
            int before = text.codePointAt(end);
            end += Character.charCount(before);
            if (end < text.length() && mayPart(before, text.codePointAt(end))) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static boolean mayPart(int before, int after) {
        if (before == ' ' || after == ' ') {
            return before == ' ' && after != ' ';
        }
        return (isWide(before) || isWide(after))
                && !clings(before)
                && !clings(after)
                && !opens(before)
                && !closes(after);
    }

    private static boolean clings(int character) {
        return Character.isDigit(character) || character == FIRM_SPACE || character == JOINER;
    }

    private static boolean opens(int character) {
        int type = Character.getType(character);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int character) {
        int type = Character.getType(character);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || CLOSING.indexOf(character) >= 0;
    }

    /** How many columns a terminal gives the text. */
    static int width(String text) {
        return text.codePoints().map(Wrapping::columns).sum();
    }

    private static int columns(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** The blocks that Unicode's annex 11 calls wide or full-width. */
    private static boolean isWide(int character) {
        return between(character, 0x1100, 0x115F)
                || between(character, 0x2E80, 0x303E)
                || between(character, 0x3041, 0xA4CF)
                || between(character, 0xAC00, 0xD7A3)
                || between(character, 0xF900, 0xFAFF)
                || between(character, 0xFE30, 0xFE6F)
                || between(character, 0xFF00, 0xFF60)
                || between(character, 0xFFE0, 0xFFE6)
                || between(character, 0x1F300, 0x1F64F)
                || between(character, 0x1F900, 0x1F9FF)
                || between(character, 0x20000, 0x3FFFD);
    }

    private static boolean between(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
