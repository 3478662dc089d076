package org.juzhu.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.Fault;
import org.juzhu.model.InvalidApplicantException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * What a file tells of a person.
 *
 * @param name the file as given on the command line
 * @param json what stands in it, each name once; null if it is no such thing
 * @param applicant the person; null if there are faults
 * @param faults everything wrong with the file; none of it repeats what the file says of the person
 */
record PersonFile(
        String name,
        @Nullable Map<String, @Nullable Object> json,
        @Nullable Applicant applicant,
        List<Fault> faults) {
    private static final String STANDARD_INPUT = "-";

    static PersonFile read(String name) {
        try {
            return parse(name, bytes(name));
        } catch (NoSuchFileException | InvalidPathException e) {
            return refused(name, "does not exist", "Maybe the path is misspelt.");
        } catch (IOException e) {
            return refused(name, "cannot be read", "Maybe it is a folder, or you lack the right to read it.");
        }
    }

    private static byte[] bytes(String name) throws IOException {
        return name.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(name));
    }

    private static PersonFile parse(String name, byte[] json) {
        List<Fault> faults = new ArrayList<>();
        Map<String, @Nullable Object> object = null;
        try {
            object = new JsonObjectReader(faults).read(json);
            if (object == null) {
                return refused(name, "is not a JSON object", "Maybe it lacks its { }; each file tells of one person.");
            }
            Applicant applicant = Applicant.fromMap(object);
            return new PersonFile(name, faults.isEmpty() ? object : null, faults.isEmpty() ? applicant : null, faults);
        } catch (InvalidApplicantException e) {
            Map<String, @Nullable Object> once = faults.isEmpty() ? object : null;
            faults.addAll(e.faults());
            return new PersonFile(name, once, null, faults);
        } catch (JacksonException e) {
            // Not its message, which can quote the file.
            return refused(name, "is not JSON" + at(e.getLocation()), "Maybe a comma, a quote or a bracket is amiss.");
        }
    }

    private static String at(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ": line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static PersonFile refused(String name, String problem, String maybe) {
        return new PersonFile(name, null, null, List.of(new Fault("", problem, maybe)));
    }

    /** The faults as lines for standard error. */
    String faultLines() {
        StringBuilder lines = new StringBuilder();
        for (Fault fault : faults) {
            String path = fault.path().isEmpty() ? "" : fault.path() + ": ";
            lines.append(Page.clean(name + ": " + path + fault.problem()))
                    .append("\n  ")
                    .append(Page.clean(fault.maybe()))
                    .append('\n');
        }
        return lines.toString();
    }
}
