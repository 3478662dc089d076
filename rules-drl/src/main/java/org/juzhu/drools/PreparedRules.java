package org.juzhu.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.Juzhu;
import org.juzhu.law.Figure;
import org.juzhu.law.Rule;

/**
 * The rules as the build read them out of Drools' model and checked them, in one resource. Whoever loads them needs neither
 * the model, of which every rule is a few classes, nor Drools.
 *
 * @param hash the hash of the rule set, as {@link org.juzhu.RuleSetInfo#hash()} tells it
 * @param rules every rule
 * @param figures the figures of every dated table
 */
record PreparedRules(String hash, List<Rule> rules, List<Figure> figures) {
    private static final String RESOURCE = "org/juzhu/rules/rule-set.prepared";

    /** Writes the resource, as a step of the build; its argument is the folder of the classes. */
    public static void main(String[] arguments) throws IOException {
        Path resource = Path.of(arguments[0], RESOURCE);
        // One of an earlier build would be read in place of the rules.
        Files.deleteIfExists(resource);
        Juzhu juzhu = Juzhu.load();
        PreparedRules prepared = new PreparedRules(
                juzhu.ruleSet().hash(),
                juzhu.catalogue().rules(),
                juzhu.catalogue().figures());
        Files.write(resource, ValueWriter.write(prepared));
    }

    /** Those of the build; null while it has not written them yet. */
    static @Nullable PreparedRules read() {
        ClassLoader loader = PreparedRules.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(RESOURCE)) {
            return in == null ? null : (PreparedRules) ValueReader.read(in.readAllBytes(), loader);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
