package org.juzhu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The seams of core: no rule engine, no JSON, nothing that depends on where or when it runs. */
class ArchitectureTest {
    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.juzhu");

    @Test
    void coreKnowsOnlyJavaAndItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.juzhu..", "org.jspecify..")
                .check(core);
    }

    @Test
    void nothingDependsOnWhereOrWhenItRuns() {
        Ambient.nothingAmbient().check(core);
    }

    @Test
    void theModelKnowsNeitherLawNorFacade() {
        noClasses()
                .that()
                .resideInAPackage("org.juzhu.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.juzhu", "org.juzhu.law..", "org.juzhu.spi..")
                .check(core);
    }
}
