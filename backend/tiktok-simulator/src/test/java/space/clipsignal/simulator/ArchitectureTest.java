package space.clipsignal.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "space.clipsignal.simulator";
    private static final String HERE = ROOT + "..";

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void needsOnlyTheJdkAndJackson() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        HERE, "java..", "javax.crypto..", "com.sun.net.httpserver..", "com.fasterxml.jackson..")
                .because("a simulator that shares code with the client agrees with its mistakes")
                .check(PRODUCTION);
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("each package must be understood without those that use it")
                .check(PRODUCTION);
    }

    @Test
    void keepsTheWiringToItself() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because("only the wiring knows everybody")
                .check(PRODUCTION);
    }

    @Test
    void knowsNoHttpInItsWorld() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".world..", ROOT + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".http..", "com.sun.net.httpserver..")
                .because("what is true does not depend on how it is asked for")
                .check(PRODUCTION);
    }

    @Test
    void knowsNoTikTokInItsTools() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".http..", ROOT + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".world..", ROOT + ".rule..", ROOT + ".endpoint..")
                .because("they are tools, not rules")
                .check(PRODUCTION);
    }
}
