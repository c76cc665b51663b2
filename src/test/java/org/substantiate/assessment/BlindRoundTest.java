package org.substantiate.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.EDITOR;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/**
 * A blind round attacked over every channel: what somebody can see who has not submitted is the same, byte for byte, before and
 * after others have.
 *
 * <p>The channels are every GET operation of the API's document, with every value of every parameter, the refusals of commands, the
 * event stream and the socket. Not measured is time: a submission holds the log's row as any command does.
 */
@QuarkusTest
class BlindRoundTest {

    private static final String SECRET = "What I found under the third seal.";

    /** Answers that differ from call to call by themselves, and say nothing of an investigation. */
    private static final Set<String> MOVING_HEADERS = Set.of("date", "set-cookie");

    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

    @Inject
    Desk desk;

    @TestHTTPResource("/")
    URI server;

    private Person ada;
    private Person ben;
    private Person zoe;
    private Map<String, Person> watching;
    private String claim;
    private String round;
    private Map<String, List<String>> values;

    @BeforeEach
    void aRoundRuns() {
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        zoe = desk.joins(ada, "Zoe", CONTRIBUTOR);
        watching = new LinkedHashMap<>();
        watching.put("a reader", desk.joins(ada, "Rae", READER));
        watching.put("a contributor who is not assigned", desk.joins(ada, "Dan", CONTRIBUTOR));
        watching.put("an assigned assessor", desk.joins(ada, "Cleo", CONTRIBUTOR));
        watching.put("an assigned editor", desk.joins(ada, "Eve", EDITOR));

        var document = done(ada.post("/documents", Map.of("text", "Who paid?")));
        var target =
                Map.of("revision", document.path("entries[0].data.revision"), "start", 0, "end", 3, "exact", "Who");
        claim = done(ben.post(
                        "/claims",
                        Map.of("statement", "A state paid.", "materiality", "HIGH", "occurrences", List.of(target))))
                .path("entries[1].object.id");
        var source = done(ben.post("/sources", Map.of("title", "A bill", "citation", "Box 7")));
        var evidence = done(ben.post(
                "/claims/" + claim + "/evidence",
                Map.of("source", id(source), "stance", "SUPPORTS", "excerpt", "Paid in cash.")));
        var argument = done(ben.post("/claims/" + claim + "/arguments", Map.of("body", "By whom?")));
        round = id(done(ada.post(
                "/claims/" + claim + "/blind-rounds",
                Map.of(
                        "assessors",
                        List.of(
                                ben.account(),
                                zoe.account(),
                                watching.get("an assigned assessor").account(),
                                watching.get("an assigned editor").account()),
                        "deadline",
                        Instant.now().plus(1, ChronoUnit.HOURS).toString()))));

        values = new HashMap<>();
        values.put("investigation", List.of(ada.investigation().toString()));
        values.put("document", List.of(id(document)));
        values.put("claim", List.of(claim));
        values.put("round", List.of(round));
        values.put("source", List.of(id(source)));
        values.put("evidence", List.of(id(evidence)));
        values.put("argument", List.of(id(argument)));
        values.put("export", List.of(id(done(ada.post("/exports", Map.of("format", "NDJSON"))))));
        values.put("position", List.of("1"));
        values.put("from", List.of("1"));
        values.put("to", List.of("3"));
        values.put("statement", List.of("A state paid."));
        values.put("except", List.of(claim));
        values.put("about", List.of(ben.account().toString()));
        values.put("snapshot", List.of(new UUID(0, 9).toString()));
        values.put("save", List.of("true"));
        values.put("account", List.of(ben.account().toString()));
        values.put("actor", List.of(ben.account().toString(), new UUID(0, 0).toString()));
        values.put("object", List.of("assessment", "blind-round", "claim"));
        values.put("after", List.of("0"));
        values.put("before", List.of("1000000"));
        values.put("limit", List.of("100"));
        // of channels that lie outside of any investigation
        values.put("search", List.of("Ben"));
        values.put("kind", List.of("SIGNED_IN"));
        values.put("state", List.of("none"));
        values.put("code", List.of("none"));
        values.put("iss", List.of("none"));
        values.put("error", List.of("none"));
    }

    @Test
    @DisplayName("CL54 nothing tells who has not submitted that others have: no operation, refusal, stream or socket")
    void tellsNothingOverAnyChannel() {
        var paths = channels();
        assertThat(paths).anyMatch(path -> path.endsWith("/entries?object=assessment"));
        watching.values().forEach(Person::signsIn);
        var sockets = new LinkedHashMap<String, Overheard>();
        watching.forEach((who, person) -> sockets.put(who, Overheard.by(server, person)));
        sockets.values().forEach(socket -> await().until(() -> socket.heard("\"hello\"")));
        var before = everything(paths);

        submits(ben, "SUBSTANTIATED", null);
        submits(zoe, "REFUTED", null);
        submits(ben, "UNRESOLVED", mine(ben));

        var after = everything(paths);
        assertThat(after).isEqualTo(before);
        assertThat(after.toString()).doesNotContain(SECRET).doesNotContain("third seal");
        assertThat(mine(ben)).isNotNull();

        // a feed that tells the next thing has told everything before it
        done(ada.post("/claims/" + claim + "/arguments", Map.of("body", "The next thing.")));
        sockets.forEach((who, socket) -> {
            await().until(() -> socket.heard("The next thing."));
            assertThat(socket.frames())
                    .as(who)
                    .filteredOn(frame -> !frame.contains("\"presence\"") && !frame.contains("\"hello\""))
                    .singleElement()
                    .satisfies(frame -> assertThat(frame).contains("argument.made"));
            assertThat(socket.frames().toString()).doesNotContain(SECRET).doesNotContain(round);
        });
        sockets.values().forEach(Overheard::leaves);
    }

    @Test
    @DisplayName("LG13 CL55 the same channels tell everybody everything at once when the round has ended")
    void tellsEverythingAfterwards() {
        submits(ben, "SUBSTANTIATED", null);
        var socket = Overheard.by(server, watching.get("a reader"));
        await().until(() -> socket.heard("\"hello\""));

        done(ada.send(
                Method.POST,
                "/blind-rounds/" + round + "/ending",
                request -> request.header("If-Match", "\"1\"").body(Map.of("reason", "Enough."))));

        await().until(() -> socket.heard("claim.debate-opened"));
        assertThat(socket.frames())
                .filteredOn(frame -> frame.contains("assessment.disclosed"))
                .singleElement()
                .satisfies(frame -> assertThat(frame)
                        .contains(SECRET)
                        .contains("assessment.round-ended")
                        .contains("claim.debate-opened"));
        watching.values()
                .forEach(person -> assertThat(person.get("/assessments").<List<String>>path("items.rationale"))
                        .containsExactly(SECRET));
        socket.leaves();
    }

    // --- every channel ---

    /** Every GET operation there is, with every value of every parameter; one that nobody has thought of yet fails here. */
    private List<String> channels() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").path("paths");
        var channels = new ArrayList<String>();
        paths.forEach((path, operations) -> {
            var get = operations.get("get");
            if (get == null) {
                return;
            }
            var address = NAME.matcher(path)
                    .replaceAll(name -> known(path, name.group(1)).get(0));
            channels.add(address);
            parameters(get, operations).stream()
                    .filter(parameter -> "query".equals(parameter.get("in")))
                    .map(parameter -> (String) parameter.get("name"))
                    .forEach(name ->
                            known(path, name).forEach(value -> channels.add(address + "?" + name + "=" + value)));
        });
        return channels;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parameters(Map<String, Object> get, Map<String, ?> operations) {
        var all = new ArrayList<Map<String, Object>>();
        all.addAll((List<Map<String, Object>>) get.getOrDefault("parameters", List.of()));
        var shared = operations.get("parameters");
        if (shared instanceof List<?> list) {
            all.addAll((List<Map<String, Object>>) list);
        }
        return all;
    }

    private List<String> known(String path, String name) {
        assertThat(values)
                .as(
                        "A new channel: say which values of %s are tried on %s, so that blind rounds are attacked there",
                        name, path)
                .containsKey(name);
        return values.get(name);
    }

    /** What each of those who watch is told, by who and what they ask. */
    private Map<String, String> everything(List<String> paths) {
        var told = new LinkedHashMap<String, String>();
        watching.forEach((who, person) -> {
            paths.forEach(path -> told.put(who + ": " + path, text(person.get(path))));
            told.put(who + ": stream", stream(person));
            refusals(person).forEach((what, answer) -> told.put(who + ": " + what, text(answer)));
        });
        return told;
    }

    /** Commands that nobody who watches may do now, so that nothing changes by asking. */
    private Map<String, Response> refusals(Person person) {
        var refused = new LinkedHashMap<String, Response>();
        var assessment = Map.of("value", "REFUTED", "confidence", "LOW", "rationale", "None.");
        var again = new HashMap<String, Object>(assessment);
        again.put("replaces", new UUID(0, 7).toString());
        var reason = Map.of("reason", "Enough.");
        var later = Map.of("deadline", Instant.now().plus(2, ChronoUnit.HOURS).toString(), "reason", "Enough.");
        refused.put("opening the debate", person.post("/claims/" + claim + "/debate", 1, ""));
        refused.put(
                "closing", person.post("/claims/" + claim + "/closing", 1, Map.of("code", "DUPLICATE", "reason", "-")));
        refused.put("assessing openly", person.post("/claims/" + claim + "/assessments", assessment));
        refused.put("replacing what is not there", person.post("/blind-rounds/" + round + "/assessments", again));
        refused.put("ending unseen", person.post("/blind-rounds/" + round + "/ending", reason));
        refused.put("ending an old version", person.post("/blind-rounds/" + round + "/ending", 9, reason));
        refused.put("a later deadline", person.put("/blind-rounds/" + round + "/deadline", 9, later));
        refused.put(
                "other assessors", person.put("/blind-rounds/" + round + "/assessors", Map.of("assessors", List.of())));
        refused.put(
                "another round",
                person.post(
                        "/claims/" + claim + "/blind-rounds",
                        Map.of("assessors", List.of(ben.account()), "deadline", "2000-01-01T00:00:00Z")));
        refused.put(
                "a key that others have used",
                person.send(
                        Method.POST,
                        "/blind-rounds/" + round + "/assessments",
                        request -> request.header("Idempotency-Key", "seal-3").body(again)));
        refused.values()
                .forEach(answer ->
                        assertThat(answer.statusCode()).as(answer.asString()).isGreaterThanOrEqualTo(400));
        return refused;
    }

    /** The beginning of the event stream, up to where the log ends now. */
    private String stream(Person person) {
        var head = person.get("").jsonPath().getLong("position");
        return Overheard.stream(server, person, head);
    }

    private static String text(Response answer) {
        var text = new StringBuilder(answer.statusLine()).append('\n');
        answer.headers().asList().stream()
                .filter(header -> !MOVING_HEADERS.contains(header.getName().toLowerCase(java.util.Locale.ROOT)))
                .forEach(header -> text.append(header).append('\n'));
        // when the server looked at its record; how much it found there stands beside it
        return text.append(answer.asString().replaceFirst("^\\{\"at\":\"[^\"]*\"", "{"))
                .toString();
    }

    // --- steps ---

    private void submits(Person person, String value, String replaces) {
        var command = new HashMap<String, Object>(Map.of("value", value, "confidence", "HIGH", "rationale", SECRET));
        command.put("replaces", replaces);
        var key = replaces == null ? "seal-3" : "seal-4";
        var answer = done(person.send(
                Method.POST,
                "/blind-rounds/" + round + "/assessments",
                request -> request.header("Idempotency-Key", key).body(command)));
        var repeated = person.send(
                Method.POST,
                "/blind-rounds/" + round + "/assessments",
                request -> request.header("Idempotency-Key", key).body(command));
        assertThat(repeated.asString()).isEqualTo(answer.asString()).doesNotContain("\"position\"");
    }

    private String mine(Person person) {
        return person.get("/blind-rounds/" + round + "/assessments").path("items[-1].id");
    }

    private static String id(Response made) {
        return made.path("entries[-1].object.id");
    }

    private static Response done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
        return answer;
    }
}
