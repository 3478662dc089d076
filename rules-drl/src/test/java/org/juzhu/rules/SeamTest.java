package org.juzhu.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The seam of the adapter: only it knows Drools, and none of it shows. */
class SeamTest {
    private final JavaClasses adapter = new ClassFileImporter().importPaths(Path.of("target/classes/org/juzhu/drools"));

    @Test
    void onlyTheProviderIsPublic() {
        classes()
                .that()
                .arePublic()
                .should()
                .haveSimpleName("DroolsRuleSetProvider")
                .check(adapter);
    }

    @Test
    void noDroolsTypeInAPublicSignature() {
        List<JavaClass> open = Stream.concat(
                        adapter.stream(),
                        new ClassFileImporter().importClasses(Roles.class, Roles.Recorder.class).stream())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
        assertThat(open).hasSize(3);
        assertThat(open.stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(SeamTest::signature)
                        .map(JavaClass::getName))
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("org.drools") || name.startsWith("org.kie"));
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
    }

    @Test
    void nothingDependsOnWhereOrWhenItRuns() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.Clock|java\\.time\\.ZoneId|java\\.util\\.Locale|java\\.util\\.Date"
                        + "|java\\.util\\.Calendar|java\\.util\\.ResourceBundle|java\\.net\\..*")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .check(adapter);
    }
}
