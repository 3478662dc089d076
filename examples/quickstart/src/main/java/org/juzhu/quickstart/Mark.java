package org.juzhu.quickstart;

import picocli.CommandLine.Help.Ansi.Style;

/** What stands before a line, and its colour. */
enum Mark {
    GOOD("✓", Style.fg_green),
    BAD("✗", Style.fg_red),
    OPEN("?", Style.fg_yellow),
    PLAIN("-", Style.reset);

    private final String sign;
    private final Style style;

    Mark(String sign, Style style) {
        this.sign = sign;
        this.style = style;
    }

    String sign() {
        return sign;
    }

    Style style() {
        return style;
    }
}
