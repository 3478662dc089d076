package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as users start it: its answers do not hang on the language, the zone or the charset of the machine. */
class JuzhuJarIT {
    private static final String JAR = "target/juzhu.jar";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"en, text", "zh, text", "en, json"})
    void theSameBytesEverywhere(String language, String format) throws Exception {
        List<String> arguments = Samples.assessAll(language, format);
        byte[] chinese = run("zh_CN.UTF-8", virtualMachine("zh", "CN", "Asia/Shanghai"), arguments);
        byte[] american = run("en_US.UTF-8", virtualMachine("en", "US", "America/Los_Angeles"), arguments);
        byte[] egyptian = run("ar_EG.UTF-8", virtualMachine("ar", "EG", "UTC"), arguments);
        byte[] plain = run("C", List.of(), arguments);

        assertThat(new String(chinese, StandardCharsets.UTF_8)).contains("暂住登记");
        assertThat(american).isEqualTo(chinese);
        assertThat(egyptian).isEqualTo(chinese);
        assertThat(plain).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rules --lang zh", "compare RESIDENCE_PERMIT WORK_RESIDENCE_PERMIT --on 2026-11-23 --lang zh"})
    void whatIsTheSameForEverybodyIsTheSameBytesEverywhere(String words) throws Exception {
        List<String> arguments = List.of(words.split(" "));

        assertThat(run("C", virtualMachine("ar", "EG", "UTC"), arguments))
                .isEqualTo(run("zh_CN.UTF-8", virtualMachine("zh", "CN", "Asia/Shanghai"), arguments));
    }

    private static List<String> virtualMachine(String language, String country, String zone) {
        return List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone);
    }

    private byte[] run(String locale, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR));
        command.addAll(arguments);
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().put("LC_ALL", locale);

        int exitCode = builder.start().waitFor();

        assertThat(err).isEmpty();
        assertThat(exitCode).isZero();
        return Files.readAllBytes(out.toPath());
    }
}
