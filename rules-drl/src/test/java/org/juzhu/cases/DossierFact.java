package org.juzhu.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact of law that is to be encoded, as {@code src/test/dossier/encoded.txt} lists it.
 *
 * @param id its id
 * @param kinds the roles in which it has to be encoded; {@code fact} is a rule of counting or a convention
 */
record DossierFact(String id, List<String> kinds) {
    private static final Path FILE = Path.of("src", "test", "dossier", "encoded.txt");
    private static final Pattern LINE = Pattern.compile("(?<id>\\S+) (?<kinds>[a-z ]+?)( as (?<as>[a-z ]+))?");

    static List<DossierFact> readAll() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(DossierFact::read)
                .toList();
    }

    private static DossierFact read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(FILE + ": " + line + "\nMaybe write it as: BJ270-7-1 requirement");
        }
        String encodedAs = matcher.group("as") == null ? matcher.group("kinds") : matcher.group("as");
        return new DossierFact(
                matcher.group("id"), Arrays.stream(encodedAs.split(" ", -1)).toList());
    }
}
