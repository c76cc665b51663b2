package org.substantiate;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.substantiate.problem.Conflict;

/** The house of the README: its floors, its doors and its names. */
@AnalyzeClasses(packages = "org.substantiate", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    /** From the ground up. A room uses rooms on lower floors only; the first three share the ground, in this order. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("problem", "proof"),
            Set.of("event", "web"),
            Set.of("identity"),
            Set.of("signon", "passkey"),
            Set.of("investigation"),
            Set.of("document", "source"),
            Set.of("annotation", "snapshot", "live", "audit"),
            Set.of("claim"),
            Set.of("debate", "assessment"),
            Set.of("review"),
            Set.of("demo", "interchange", "search", "console"));

    /** Readers of the log and the roof: whoever knows them has found a second way for changes to travel. */
    private static final Set<String> NOBODY_IMPORTS =
            Set.of("live", "audit", "demo", "interchange", "search", "console");

    private static final String NO_NOUN = ".*(Util|Utils|Helper|Manager|Impl|Service|Dto|DTO|Base|Common)";

    @ArchTest
    static final ArchRule floors = classes().should(useLowerFloorsOnly());

    @ArchTest
    static final ArchRule noCircles =
            slices().matching("org.substantiate.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names = noClasses().should().haveNameMatching(NO_NOUN);

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesHaveVerbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule resourcesStayInTheirRoom =
            classes().that().areAnnotatedWith(Path.class).should().notBePublic();

    @ArchTest
    static final ArchRule doors = classes()
            .that(are(outsideTheGround()))
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should(beUsedByAGateOrThrown())
            .allowEmptyShould(true);

    /** People read a refusal in their language; the server's own sentence is for programs. */
    @ArchTest
    static final ArchRule conflictsAreSaidInBothLanguages = classes()
            .that()
            .areAssignableTo(Conflict.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should(haveASentenceInEveryCatalogue());

    @Test
    void everyRoomHasADoorPlate() throws IOException {
        try (var folders = Files.walk(java.nio.file.Path.of("src/main/java/org/substantiate"))) {
            var rooms = folders.filter(Files::isDirectory).skip(1).toList();
            assertThat(rooms)
                    .isNotEmpty()
                    .allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                            .content()
                            .contains("/** ")
                            .contains("@NullMarked"));
        }
    }

    @Test
    void everyRoomStandsOnAFloor() throws IOException {
        try (var folders = Files.list(java.nio.file.Path.of("src/main/java/org/substantiate"))) {
            var rooms = folders.map(room -> room.getFileName().toString()).toList();
            assertThat(FLOORS.stream().flatMap(Set::stream).toList()).containsAll(rooms);
        }
    }

    // --- what ArchUnit has no words for ---

    private static ArchCondition<JavaClass> useLowerFloorsOnly() {
        return new ArchCondition<>("use lower floors only, and neither readers of the log nor the roof") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isOurs(use.getTargetClass()) && isOurs(user))
                        .filter(use -> !room(use.getTargetClass()).equals(room(user)))
                        .filter(use -> floor(use.getTargetClass()) >= floor(user)
                                || NOBODY_IMPORTS.contains(room(use.getTargetClass())))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(user, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> beUsedByAGateOrThrown() {
        return new ArchCondition<>(
                "be a bean, an exception, or be known to a public class of the room or to another room") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                if (isBean(one) || one.isAssignableTo(Throwable.class) || isKnownOutside(one)) {
                    return;
                }
                events.add(
                        SimpleConditionEvent.violated(one, one.getName() + " is public, and nobody outside knows it"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveASentenceInEveryCatalogue() {
        return new ArchCondition<>("have a sentence in every catalogue of messages") {
            @Override
            public void check(JavaClass conflict, ConditionEvents events) {
                var message = "problem.conflict." + Conflict.reason(conflict.getSimpleName());
                for (var language : List.of("en", "fr")) {
                    if (!catalogue(language).has(message)) {
                        events.add(
                                SimpleConditionEvent.violated(conflict, language + ".json says nothing of " + message));
                    }
                }
            }
        };
    }

    private static JsonNode catalogue(String language) {
        try {
            return new ObjectMapper()
                    .readTree(java.nio.file.Path.of("frontend/src/app/messages", language + ".json")
                            .toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isBean(JavaClass one) {
        return one.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getName())
                .anyMatch(name -> name.endsWith("Scoped")
                        || name.endsWith("Singleton")
                        || name.endsWith("OpenApiFilter")
                        || name.endsWith("QuarkusMain")
                        || name.endsWith("WebSocket"));
    }

    private static boolean isKnownOutside(JavaClass one) {
        return one.getDirectDependenciesToSelf().stream()
                .map(use -> use.getOriginClass())
                .anyMatch(user -> !room(user).equals(room(one))
                        || (user.getModifiers().contains(JavaModifier.PUBLIC)
                                && !user.getName().startsWith(one.getName())));
    }

    private static DescribedPredicate<JavaClass> outsideTheGround() {
        return DescribedPredicate.describe(
                "outside the ground", one -> isOurs(one) && !FLOORS.get(0).contains(room(one)));
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().startsWith("org.substantiate.");
    }

    private static String room(JavaClass one) {
        return one.getPackageName().split("\\.")[2];
    }

    private static int floor(JavaClass one) {
        var room = room(one);
        return FLOORS.stream()
                .filter(floor -> floor.contains(room))
                .map(FLOORS::indexOf)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The room " + room + " stands on no floor: "
                        + FLOORS.stream().flatMap(Set::stream).collect(Collectors.joining(", "))));
    }
}
