package org.juzhu.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.drools.model.Model;
import org.juzhu.spi.InvalidRuleSetException;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.RuleSetSource;

/**
 * A {@code rule-set.properties}: which rules there are and how fresh they are.
 *
 * @param loader the class loader that sees all of it
 * @param version the version of the rule set
 * @param checkedThrough the last day for which its law was checked
 * @param model the resource in which the build lists the compiled model
 * @param files the DRL files, as resources
 * @param figures the tables of dated figures, as resources
 */
record RuleSetDescriptor(
        ClassLoader loader,
        String version,
        LocalDate checkedThrough,
        String model,
        List<String> files,
        List<String> figures) {

    static RuleSetDescriptor read(RuleSetSource source) {
        String resource = source.resource();
        Properties properties = new Properties();
        try (InputStream in = source.loader().getResourceAsStream(resource)) {
            if (in == null) {
                throw fault(resource, "is not on the class path", "Maybe the name is misspelt, or a jar is missing.");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        String folder = resource.substring(0, resource.lastIndexOf('/') + 1);
        return new RuleSetDescriptor(
                source.loader(),
                required(properties, resource, "version"),
                date(required(properties, resource, "checked-through"), resource),
                required(properties, resource, "model"),
                list(required(properties, resource, "files"), folder),
                list(properties.getProperty("figures", ""), folder));
    }

    private static List<String> list(String files, String folder) {
        return Arrays.stream(files.split(",", -1))
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .map(file -> folder + file)
                .toList();
    }

    private static String required(Properties properties, String resource, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw fault(resource, "does not say " + key, "Maybe add a line " + key + " = …");
        }
        return value;
    }

    private static LocalDate date(String text, String resource) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault(resource, "has a checked-through that is no day", "Maybe write it as 2026-11-23.");
        }
    }

    /** The folders of the files; each holds texts too. */
    List<String> folders() {
        return files.stream()
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .distinct()
                .toList();
    }

    /** The compiled models that the build listed. */
    List<Model> models() {
        try (InputStream in = loader.getResourceAsStream(model)) {
            if (in == null) {
                throw fault(model, "is not on the class path", "Maybe the module is built without kie-maven-plugin.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
                    .map(this::model)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(model, e);
        } catch (LinkageError e) {
            throw notDrools(model, e);
        }
    }

    private Model model(String className) {
        try {
            return (Model) loader.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw notDrools(className, e);
        }
    }

    private static InvalidRuleSetException notDrools(String what, Throwable cause) {
        InvalidRuleSetException fault = fault(
                what,
                "cannot be loaded",
                "Maybe Drools was excluded, or is there in another version than the rules were built with.");
        fault.initCause(cause);
        return fault;
    }

    private static InvalidRuleSetException fault(String file, String problem, String maybe) {
        return new InvalidRuleSetException(List.of(new RuleFault(file, 0, "", problem, maybe)));
    }
}
