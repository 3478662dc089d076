package org.juzhu.cases;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.model.InvalidApplicantException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file of cases, read strictly: one base person, one change a row.
 *
 * @param base the facts of the person, as {@link Applicant#fromMap} reads them
 * @param on the day asked about, unless the row names one
 * @param decision the decision asked for, unless the row names one
 * @param cases the rows; a key that is a fact of a person replaces that of the base, null makes it unknown
 */
record CaseFile(
        @Nullable Map<String, Object> base,
        @Nullable LocalDate on,
        @Nullable String decision,
        @Nullable List<Map<String, Object>> cases) {
    private static final Path FOLDER = Path.of("src", "test", "cases");
    private static final Set<String> PERSON = Arrays.stream(Applicant.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    /** Every case of every file. */
    static List<Case> readAll() throws IOException {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(CaseFile::read)
                    .toList();
        }
    }

    private static Stream<Case> read(Path path) {
        String name = FOLDER.relativize(path).toString().replace('\\', '/');
        try {
            CaseFile file = YAML.readValue(path.toFile(), CaseFile.class);
            return present(file.cases(), name, "cases").stream().map(row -> file.row(name, row));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private Case row(String file, Map<String, Object> keys) {
        String at = file + ": " + keys.get("case");
        Map<String, @Nullable Object> person = new HashMap<>(base == null ? Map.of() : base);
        Map<String, @Nullable Object> others = new HashMap<>();
        keys.forEach((key, value) -> (PERSON.contains(key) ? person : others).put(key, value));
        try {
            Row row = YAML.convertValue(others, Row.class);
            return new Case(
                    file,
                    present(row.name(), at, "case"),
                    Applicant.fromMap(person),
                    present(row.on() == null ? on : row.on(), at, "on"),
                    decision(present(row.decision() == null ? decision : row.decision(), at, "decision"), at),
                    row);
        } catch (JacksonException | InvalidApplicantException e) {
            throw new IllegalArgumentException(at + ": " + e.getMessage(), e);
        }
    }

    private static Decision decision(String name, String at) {
        return Decision.all().stream()
                .filter(decision -> decision.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(at + ": there is no decision " + name));
    }

    private static <T> T present(@Nullable T value, String at, String key) {
        if (value == null) {
            throw new IllegalArgumentException(at + ": lacks the key " + key);
        }
        return value;
    }
}
