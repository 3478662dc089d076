package org.juzhu.drools;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.juzhu.spi.RuleSet;
import org.juzhu.spi.RuleSetSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Builds a rule set out of DRL written in a test, as a host's build does, and reads it. */
final class DrlCompiler {
    static final String DESCRIBED_IN = "org/juzhu/rules/test/rule-set.properties";

    private static final String FOLDER = "org/juzhu/rules/test";

    private static final String DESCRIPTOR = """
            version = 1
            checked-through = 2026-11-23
            files = test.drl
            model = META-INF/kie/org.juzhu.test/rules/drools-model
            """;

    private DrlCompiler() {}

    /** Reads the rule set of these rules, which come after the usual head of a file. */
    static RuleSet read(Path scratch, String rules) throws IOException {
        return read(scratch, "org.juzhu.rules", rules);
    }

    static RuleSet read(Path scratch, String drlPackage, String rules) throws IOException {
        return DroolsRuleSetProvider.read(
                List.of(new RuleSetSource(build(scratch, drlPackage, rules, ""), DESCRIBED_IN)));
    }

    /** A class loader that sees the rules built, with texts that are the same in both languages. */
    static ClassLoader build(Path scratch, String drlPackage, String rules, String texts) throws IOException {
        String head = "package " + drlPackage + ";\nimport org.juzhu.spi.Situation;\n"
                + "import static org.juzhu.rules.Roles.*;\nimport static org.juzhu.spi.Words.*;\n";
        Path jar = compile(scratch, head + rules, texts);
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, DrlCompiler.class.getClassLoader());
    }

    private static Path compile(Path scratch, String drl, String texts) throws IOException {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.juzhu.test", "rules", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        Map.of(
                        "test.drl",
                        drl,
                        "messages_en.properties",
                        texts,
                        "messages_zh.properties",
                        texts,
                        "rule-set.properties",
                        DESCRIPTOR)
                .forEach((name, content) -> files.write("src/main/resources/" + FOLDER + "/" + name, content));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().toString());
        }
        Path jar = scratch.resolve("rules.jar");
        Files.write(jar, ((InternalKieModule) builder.getKieModule()).getBytes());
        return jar;
    }
}
