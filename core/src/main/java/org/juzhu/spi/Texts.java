package org.juzhu.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.law.Text;

/** Reads what users read: {@code messages_en.properties} and {@code messages_zh.properties} of a folder, in UTF-8. */
public final class Texts {
    private Texts() {}

    /**
     * The texts of a folder of the class path, by key.
     *
     * @param resources opens a resource by its name, null if there is none; a named module has to open its own
     * @param faults where a text that stands in one language only is reported
     */
    public static Map<String, Text> read(
            Function<String, @Nullable InputStream> resources, String folder, List<RuleFault> faults) {
        String englishFile = folder + "/messages_en.properties";
        String chineseFile = folder + "/messages_zh.properties";
        Properties english = properties(resources, englishFile, faults);
        Properties chinese = properties(resources, chineseFile, faults);
        TreeSet<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(chinese.stringPropertyNames());
        Map<String, Text> texts = new TreeMap<>();
        for (String key : keys) {
            String inEnglish = english.getProperty(key, "");
            String inChinese = chinese.getProperty(key, "");
            if (inEnglish.isBlank() || inChinese.isBlank()) {
                faults.add(new RuleFault(
                        inEnglish.isBlank() ? englishFile : chineseFile,
                        0,
                        "",
                        "has no text for " + key,
                        "Maybe it stands in the other language only."));
            }
            texts.put(key, new Text(inEnglish, inChinese));
        }
        return texts;
    }

    private static Properties properties(
            Function<String, @Nullable InputStream> resources, String file, List<RuleFault> faults) {
        Properties properties = new Properties();
        try (InputStream in = resources.apply(file)) {
            if (in == null) {
                faults.add(new RuleFault(file, 0, "", "is missing", "Maybe the folder is misspelt."));
            } else {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties;
    }
}
