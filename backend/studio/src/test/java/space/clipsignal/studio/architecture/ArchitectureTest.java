package space.clipsignal.studio.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of ARCHITECTURE.md that the compiler cannot hold. */
class ArchitectureTest {

    private static final String STUDIO = "space.clipsignal.studio.";

    /** Imported once: reading the classes takes longer than all rules together. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("space.clipsignal");

    private static final ArchRule NO_CYCLES = slices().matching(STUDIO + "(*)..")
            .should()
            .beFreeOfCycles()
            .because("two features that need each other are one feature, and neither can be read alone");

    private static final ArchRule DOORS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("space.clipsignal.studio..")
            .withOptionalLayers(true)
            .layer("launcher")
            .definedBy(STUDIO + "launcher..")
            .layer("team")
            .definedBy(STUDIO + "team..")
            .layer("account")
            .definedBy(STUDIO + "account..")
            .layer("auth")
            .definedBy(STUDIO + "auth..")
            .layer("library")
            .definedBy(STUDIO + "library..")
            .layer("publish")
            .definedBy(STUDIO + "publish..")
            .layer("videos")
            .definedBy(STUDIO + "videos..")
            .layer("webhooks")
            .definedBy(STUDIO + "webhooks..")
            .layer("review")
            .definedBy(STUDIO + "review..")
            .whereLayer("launcher")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("auth")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("webhooks")
            .mayOnlyBeAccessedByLayers("review")
            .whereLayer("review")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("videos")
            .mayOnlyBeAccessedByLayers("review")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("review", "videos", "webhooks")
            .whereLayer("library")
            .mayOnlyBeAccessedByLayers("publish", "review", "webhooks")
            .whereLayer("account")
            .mayOnlyBeAccessedByLayers("auth", "publish", "videos", "webhooks", "review")
            .because("the table in ARCHITECTURE.md says who may lean on whom, so that a change stays where it is made");

    private static final ArchRule PLATFORM = classes()
            .that()
            .resideInAPackage(STUDIO + "platform..")
            .should()
            .onlyDependOnClassesThat(
                    resideOutsideOfPackage("space.clipsignal..").or(resideInAPackage(STUDIO + "platform..")))
            .because("the platform has no domain words: what every feature stands on can lean on none of them");

    private static final ArchRule SIMULATOR = noClasses()
            .that()
            .resideOutsideOfPackages(STUDIO + "launcher..", "space.clipsignal.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("space.clipsignal.simulator..")
            .because("client and simulator are two independent readings of TikTok's documentation; shared code would"
                    + " make one mistake right on both sides");

    private static final ArchRule ROWS_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("a row is its feature's own business; others see records");

    private static final ArchRule RESOURCES = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .resideInAPackage("space.clipsignal.studio..")
            .should()
            .haveSimpleNameEndingWith("Resource")
            .because("HTTP has one place in each feature");

    private static final ArchRule TOKENS = noClasses()
            .that()
            .resideInAPackage("space.clipsignal.studio..")
            .and()
            .resideOutsideOfPackage(STUDIO + "account..")
            .should()
            .callMethodWhere(target(name("reveal")).and(target(owner(resideInAPackage("space.clipsignal.tiktok..")))))
            .because("a token is opened nowhere but in the vault");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments("no cycles", NO_CYCLES),
                arguments("doors", DOORS),
                arguments("platform", PLATFORM),
                arguments("simulator", SIMULATOR),
                arguments("rows stay inside", ROWS_STAY_INSIDE),
                arguments("resources", RESOURCES),
                arguments("tokens", TOKENS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(CLASSES);
    }
}
