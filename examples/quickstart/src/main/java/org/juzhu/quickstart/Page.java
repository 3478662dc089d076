package org.juzhu.quickstart;

import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** A page for a terminal: lines of at most so many columns, in colour if the terminal shows it. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private final Ansi ansi;
    private final int columns;

    Page(Ansi ansi, int columns) {
        this.ansi = ansi;
        this.columns = columns;
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    Page title(String title) {
        line(0, title, Style.bold);
        return line(0, "=".repeat(Math.min(columns, Wrapping.width(title))));
    }

    /** A paragraph, indented. */
    Page line(int indent, String words, Style... styles) {
        for (String line : Wrapping.lines(clean(words), columns - indent)) {
            text.append(" ".repeat(indent)).append(styled(line, styles)).append('\n');
        }
        return this;
    }

    /** A paragraph behind a mark; its further lines stand below its first word. */
    Page item(int indent, Mark mark, String words) {
        int hanging = indent + mark.sign().length() + 1;
        List<String> lines = Wrapping.lines(clean(words), columns - hanging);
        text.append(" ".repeat(indent))
                .append(styled(mark.sign(), mark.style()))
                .append(' ')
                .append(lines.get(0))
                .append('\n');
        lines.stream()
                .skip(1)
                .forEach(line -> text.append(" ".repeat(hanging)).append(line).append('\n'));
        return this;
    }

    /** A line as it is. */
    Page raw(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** The lines so far, not loosened yet. */
    List<String> lines() {
        return text.toString().lines().toList();
    }

    /** All is reset at the end: the code that only ends bold underlines in some terminals. */
    private String styled(String words, Style... styles) {
        return ansi.enabled() && styles.length > 0 ? Style.on(styles) + words + Style.reset.on() : words;
    }

    /** Control characters, as a file's name can hold them, would command the terminal. */
    static String clean(String words) {
        return words.replaceAll("\\p{Cntrl}", "?");
    }

    @Override
    public String toString() {
        return Wrapping.loosened(text.toString());
    }
}
