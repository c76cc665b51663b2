package org.substantiate.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.websockets.next.WebSocket;
import io.restassured.http.Method;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.access.AccessTable.Column;
import org.substantiate.access.AccessTable.Row;

/**
 * Every operation, tried by everybody.
 *
 * <p>A new operation needs a row in {@code src/test/resources/access-table.txt}: method, path, a status for each column, and
 * below it the body, if it takes one. What the row names in {@code {…}} and {@code <…>} is made by {@link Scene}; add a case
 * there for a new kind of thing. The lowest role that may must get its {@code 2xx}.
 */
@QuarkusTest
class AccessTableTest {

    /** Names of fields that decide about access, wherever they might be tried. */
    private static final List<String> ASSIGNED = List.of(
            "role", "author", "creator", "investigation", "admin", "account", "id", "version", "actor", "disabled");

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @TestHTTPResource("/")
    URI server;

    private final AccessTable table = AccessTable.read();

    @Test
    @DisplayName("AC65 every operation, socket and stream has a row in the access table, and every row an operation")
    void isComplete() {
        var operations = new TreeSet<>(documented());
        operations.addAll(undocumented());

        assertThat(new TreeSet<>(table.operations())).isEqualTo(operations);
    }

    @Test
    @DisplayName("AC65 everybody gets the answer that the access table says")
    void answersAsTheTableSays() {
        var wrong = new ArrayList<String>();
        var readers = cast.company();
        for (var row : table.rows()) {
            // what is only read stays as it is; everything else gets people of its own
            var company = row.reads() ? readers : cast.company();
            row.answers().forEach((column, expected) -> {
                var caller = company.as(column);
                var scene = new Scene(desk, company.owner(), caller, company.maker(column), company.other());
                var status = new Call(row, server).send(caller, scene);
                if (status.code() != expected) {
                    wrong.add(row + "\n    as " + column + ": " + expected + " expected, got " + status);
                }
            });
        }

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    @Test
    @DisplayName("AC66 an id of another investigation is answered as one that does not exist, in a path or in a body")
    void tellsNothingOfForeignThings() {
        var wrong = new ArrayList<String>();
        var compared = 0;
        var company = cast.company();
        var elsewhere = cast.company();
        for (var row : table.rows()) {
            for (var name : foreign(row)) {
                var caller = company.as(Column.OWNER);
                var theirs =
                        new Scene(desk, elsewhere.owner(), elsewhere.owner(), elsewhere.owner(), elsewhere.other());
                var real = answer(row, company, caller, name, theirs.get(name).id());
                var none = answer(row, company, caller, name, UUID.randomUUID().toString());
                compared++;
                if (!real.equals(none) || !Set.of(404, 422).contains(real.code())) {
                    wrong.add(row + "\n    with a foreign " + name + ": " + real + "\n    with none: " + none);
                }
            }
        }

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    @DisplayName("AC67 nobody assigns themselves or others what decides about access: such a field is unknown")
    void refusesMassAssignment() {
        var wrong = new ArrayList<String>();
        var company = cast.company();
        Map<String, Object> document = given().get("/q/openapi?format=json").path("$");
        for (var row : table.withBody()) {
            var caller = company.as(Column.OWNER);
            var body = row.body().orElseThrow();
            for (var field : ASSIGNED) {
                if (knownFields(document, row).contains(field)) {
                    continue;
                }
                var scene = new Scene(desk, company.owner(), caller, caller, company.other());
                var forged = row.with(body.replaceFirst("\\{", "{\"" + field + "\": \"OWNER\", "));
                var status = new Call(forged, server).send(caller, scene);
                if (status.code() != 400 || !status.text().contains("\"" + field + "\"")) {
                    wrong.add(forged + ": " + status);
                }
            }
        }

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    /** The fields that an operation takes, as the document has them. */
    private static Set<String> knownFields(Map<String, Object> document, Row row) {
        var json = new JsonObject(document);
        var paths = json.getJsonObject("paths");
        var path = paths.fieldNames().stream()
                .filter(one -> AccessTable.key(row.verb(), one).equals(row.operation()))
                .findFirst()
                .orElseThrow();
        var schema = paths.getJsonObject(path)
                .getJsonObject(row.verb().toLowerCase(Locale.ROOT))
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
        var name = schema.getString("$ref").substring("#/components/schemas/".length());
        return json.getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(name)
                .getJsonObject("properties")
                .fieldNames();
    }

    private Call.Status answer(Row row, Cast.Company company, Person caller, String name, String id) {
        var scene = new Scene(desk, company.owner(), caller, caller, company.other());
        return new Call(row, server).send(caller, scene, Map.of(name, id));
    }

    /** Ids that a row names besides the investigation that it is about: all that might be somebody else's. */
    private static List<String> foreign(Row row) {
        if (!row.path().contains("{investigation}")
                || !List.of("GET", "PUT", "POST", "DELETE").contains(row.verb())) {
            return List.of();
        }
        return Stream.concat(
                        names(Scene.IN_PATH, row.path()),
                        names(Scene.IN_BODY, row.body().orElse("")))
                .filter(name -> !name.equals("investigation") && !name.startsWith("others-") && !name.equals("me"))
                .filter(name -> !name.endsWith("-email") && !name.equals("tomorrow") && !name.equals("position"))
                .toList();
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static Set<String> documented() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").path("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(verb -> Stream.of(Method.values())
                                .anyMatch(method -> method.name().equalsIgnoreCase(verb)))
                        .map(verb -> AccessTable.key(verb.toUpperCase(Locale.ROOT), path.getKey())))
                .collect(Collectors.toSet());
    }

    /** Sockets, and operations that the document leaves out on purpose. */
    private static Set<String> undocumented() {
        var ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.substantiate");
        var sockets = ours.stream()
                .filter(one -> one.isAnnotatedWith(WebSocket.class))
                .map(one -> AccessTable.key(
                        "WS", one.getAnnotationOfType(WebSocket.class).path()));
        var hidden = ours.stream()
                .filter(one -> one.isAnnotatedWith(Path.class))
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Operation.class)
                        && method.getAnnotationOfType(Operation.class).hidden())
                .map(AccessTableTest::operation);
        return Stream.concat(sockets, hidden).collect(Collectors.toSet());
    }

    private static String operation(JavaMethod method) {
        var room = method.getOwner().getAnnotationOfType(Path.class).value();
        var below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        var verb = method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getSimpleName())
                .filter(name ->
                        Stream.of(Method.values()).anyMatch(one -> one.name().equals(name)))
                .findFirst()
                .orElseThrow();
        var streams = method.isAnnotatedWith(jakarta.ws.rs.Produces.class)
                && List.of(method.getAnnotationOfType(jakarta.ws.rs.Produces.class)
                                .value())
                        .contains("text/event-stream");
        return AccessTable.key(
                streams ? "SSE" : verb,
                (room + "/" + below).replaceAll("/+", "/").replaceAll("/$", ""));
    }
}
