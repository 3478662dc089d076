package org.juzhu.quickstart;

import org.juzhu.law.Catalogue;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command shares: in which language and form to print. */
final class Presentation {
    static final int COLUMNS = 100;

    @Mixin
    private ReadersLanguage language = new ReadersLanguage();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Converters.ToFormat.class,
            description = "For readers or for programs; text unless given. JSON is always one array.")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }

    Labels labels(Catalogue catalogue) {
        return Labels.load(catalogue, language.locale());
    }

    /** An empty page, in colour where the reader sits at a terminal. */
    static Page page(CommandLine commandLine) {
        return new Page(commandLine.getColorScheme().ansi(), COLUMNS);
    }
}
