package org.juzhu.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample persons that come with the command line. */
final class Samples {
    static final String DAY = "2026-11-23";

    /** What stands between the story and the day in the name of a sample. */
    private static final String ON = "-on-";

    private static final Path FOLDER = Path.of("cases");

    private Samples() {}

    static String file(String person) {
        return FOLDER.resolve(person + ".json").toString();
    }

    /** The day for which the sample was made: the one in its name, if there is one. */
    static String day(String person) {
        int on = person.lastIndexOf(ON);
        if (on >= 0) {
            return person.substring(on + ON.length());
        }
        return person.endsWith("in-2016") ? "2016-11-23" : DAY;
    }

    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    /** The arguments that assess all samples, in that language and form. */
    static List<String> assessAll(String language, String format) throws IOException {
        return Stream.concat(Stream.of("assess", "--on", DAY, "--lang", language, "--format", format), all().stream())
                .toList();
    }
}
