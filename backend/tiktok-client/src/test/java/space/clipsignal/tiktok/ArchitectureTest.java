package space.clipsignal.tiktok;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import space.clipsignal.tiktok.webhook.WebhookSignature;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("space.clipsignal");

    private static final ArchRule STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("space.clipsignal.tiktok..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("space.clipsignal.simulator..", "space.clipsignal.studio..")
            .because("client and simulator read TikTok's pages independently, and the client serves any application");

    private static final ArchRule ONE_DOOR = classes()
            .that()
            .areAnnotatedWith(RegisterRestClient.class)
            .should()
            .notBePublic()
            .because("whoever calls TikTok past the door forgets its errors");

    private static final ArchRule HTTP_BEHIND_THE_DOOR = noClasses()
            .that()
            .resideInAPackage("space.clipsignal.tiktok.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "jakarta.ws.rs..", "io.quarkus..", "io.vertx..")
            .because("the words that travel through the door must not know how they travel");

    private static final ArchRule NOBODY_KNOWS_THE_DOOR = noClasses()
            .that()
            .resideInAPackage("space.clipsignal.tiktok.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("space.clipsignal.tiktok")
            .because("the door depends on the words, never the other way round");

    private static final ArchRule NO_CYCLES = slices().matching("space.clipsignal.tiktok.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package must be readable without the others");

    private static final ArchRule SIGNATURES_ARE_COMPARED_IN_CONSTANT_TIME = classes()
            .that()
            .haveFullyQualifiedName(WebhookSignature.class.getName())
            .should(onlyCallEqualityOfMessageDigest())
            .because("a comparison that stops at the first difference tells a forger how far he got");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments("stands alone", STANDS_ALONE),
                arguments("one door", ONE_DOOR),
                arguments("http behind the door", HTTP_BEHIND_THE_DOOR),
                arguments("nobody knows the door", NOBODY_KNOWS_THE_DOOR),
                arguments("no cycles", NO_CYCLES),
                arguments("signatures are compared in constant time", SIGNATURES_ARE_COMPARED_IN_CONSTANT_TIME));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(CLASSES);
    }

    private static ArchCondition<JavaClass> onlyCallEqualityOfMessageDigest() {
        return new ArchCondition<>("compare with MessageDigest.isEqual and nothing else") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> comparisons = type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getName()
                                .matches("equals|equalsIgnoreCase|isEqual|compare|compareUnsigned|mismatch"))
                        .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                        .distinct()
                        .toList();
                boolean satisfied = comparisons.equals(List.of("MessageDigest.isEqual"));
                events.add(new SimpleConditionEvent(type, satisfied, type.getName() + " compares with " + comparisons));
            }
        };
    }
}
