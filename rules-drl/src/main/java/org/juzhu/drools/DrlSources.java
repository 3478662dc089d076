package org.juzhu.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juzhu.spi.RuleFault;

/** Where each rule stands in the DRL files; the compiled model has forgotten the lines. */
final class DrlSources {
    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"([^\"]*)\"");

    private static final Pattern ANNOTATION = Pattern.compile("(?:^|\\s)@([A-Za-z]+)\\s*\\(");

    private final Map<String, Place> places = new HashMap<>();

    private DrlSources() {}

    /**
     * The place of a rule.
     *
     * @param file the resource
     * @param line the line, from 1
     */
    record Place(String file, int line) {}

    static DrlSources read(ClassLoader loader, List<String> files, List<RuleFault> faults) {
        DrlSources sources = new DrlSources();
        for (String file : files) {
            try (InputStream in = loader.getResourceAsStream(file)) {
                if (in == null) {
                    faults.add(new RuleFault(
                            file, 0, "", "is not on the class path", "Maybe rule-set.properties misspells it."));
                } else {
                    sources.scan(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), faults);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return sources;
    }

    private void scan(String file, String text, List<RuleFault> faults) {
        int number = 0;
        String inRule = "";
        Set<String> annotations = new HashSet<>();
        for (String line : text.lines().toList()) {
            number++;
            Matcher rule = RULE.matcher(line);
            if (rule.find()) {
                inRule = rule.group(1);
                annotations.clear();
                places.put(inRule, new Place(file, number));
            }
            Matcher annotation = ANNOTATION.matcher(line.strip().startsWith("//") ? "" : line);
            while (annotation.find()) {
                // The compiled model keeps but one of them, and does not say which.
                if (!annotations.add(annotation.group(1))) {
                    faults.add(new RuleFault(
                            file, number, inRule, "has @" + annotation.group(1) + " twice", "Maybe take one out."));
                }
            }
            if (!line.chars().allMatch(letter -> letter < 128)) {
                faults.add(new RuleFault(
                        file,
                        number,
                        "",
                        "holds letters that are not ASCII",
                        "Maybe they belong into messages_zh.properties."));
            }
        }
    }

    @Nullable
    Place place(String rule) {
        return places.get(rule);
    }
}
