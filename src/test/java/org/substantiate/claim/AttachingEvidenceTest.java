package org.substantiate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.EDITOR;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** From the text to a claim with evidence, as browsers do it. */
@QuarkusTest
class AttachingEvidenceTest {

    private static final String TEXT = "Affiches 🗞️: qui a payé ? Personne ne le dit.";

    @Inject
    Desk desk;

    private Person ada;
    private Person ben;
    private Person rae;
    private String document;
    private String revision;

    @BeforeEach
    void aTeamReadsAText() {
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        rae = desk.joins(ada, "Rae", READER);
        var added = is(201, ada.post("/documents", Map.of("title", "Affiches", "text", TEXT, "language", "fr")));
        document = added.path("entries[0].object.id");
        revision = added.path("entries[0].data.revision");
    }

    @Test
    void aClaimGetsItsEvidence() {
        var claim = benRaisesAClaim();
        var source = benAddsASource();
        var evidence = benAttachesTheSource(claim, source);
        adaOpensTheDebate(claim);
        adaComments(claim);
        benCorrectsHisEvidence(evidence);
        everybodySeesTheSame(claim, source, evidence);
        theLogTellsTheStory();
    }

    private String benRaisesAClaim() {
        var raised = is(201, ben.post("/claims", claim(target(0, 11, "Affiches 🗞️"))));
        assertThat(raised.<List<String>>path("entries.type")).containsExactly("annotation.created", "claim.raised");
        assertThat(raised.header("ETag")).isEqualTo("\"1\"");
        return raised.path("entries[1].object.id");
    }

    private String benAddsASource() {
        return is(
                        201,
                        ben.post(
                                "/sources",
                                Map.of("url", "https://example.org/facture", "title", "La facture", "date", "2024")))
                .path("entries[0].object.id");
    }

    private String benAttachesTheSource(String claim, String source) {
        var command = Map.of("source", source, "stance", "SUPPORTS", "excerpt", "Payé en espèces.", "locator", "p. 2");
        var attached = is(201, ben.post("/claims/" + claim + "/evidence", command));
        assertThat(is(409, ben.post("/claims/" + claim + "/evidence", command)).<String>path("reason"))
                .isEqualTo("evidence-already-attached");
        return attached.path("entries[0].object.id");
    }

    private void adaOpensTheDebate(String claim) {
        is(428, ada.post("/claims/" + claim + "/debate", ""));
        is(200, ada.post("/claims/" + claim + "/debate", 1, ""));
        var stale =
                is(412, ada.post("/claims/" + claim + "/closing", 1, Map.of("code", "DUPLICATE", "reason", "Twice.")));
        assertThat(stale.<String>path("current.state")).isEqualTo("UNDER_DEBATE");
    }

    private void adaComments(String claim) {
        is(201, ada.post("/claims/" + claim + "/arguments", Map.of("body", "L'argent n'a *pas* de nom.")));
    }

    private void benCorrectsHisEvidence(String evidence) {
        is(403, ada.put("/evidence/" + evidence, 1, Map.of("stance", "REFUTES", "excerpt", "Rien.")));
        var edited = is(200, ben.put("/evidence/" + evidence, 1, Map.of("stance", "CONTEXT", "excerpt", "Payé.")));
        assertThat(edited.header("ETag")).isEqualTo("\"2\"");
    }

    private void everybodySeesTheSame(String claim, String source, String evidence) {
        for (var person : List.of(ada, ben, rae)) {
            var claims = is(200, person.get("/claims"));
            assertThat(claims.<String>path("items[0].state")).isEqualTo("UNDER_DEBATE");
            assertThat(claims.<String>path("items[0].claimant")).isNull();
            assertThat(is(200, person.get("/sources")).<String>path("items[0].id"))
                    .isEqualTo(source);
            assertThat(is(200, person.get("/evidence")).<Map<String, Object>>path("items[0]"))
                    .containsEntry("id", evidence)
                    .containsEntry("claim", claim)
                    .containsEntry("stance", "CONTEXT")
                    .containsEntry("locator", null)
                    .containsEntry("withdrawn", false);
            assertThat(is(200, person.get("/arguments")).<String>path("items[0].stance"))
                    .isEqualTo("COMMENT");
            var annotations = is(200, person.get("/annotations?document=" + document));
            assertThat(annotations.<String>path("items[0].quote.exact")).isEqualTo("Affiches 🗞️");
            assertThat(annotations.<String>path("items[0].motivation")).isEqualTo("IDENTIFYING");
        }
    }

    private void theLogTellsTheStory() {
        assertThat(is(200, rae.get("/entries?after=0")).<List<String>>path("entries.type"))
                .endsWith(
                        "document.added",
                        "annotation.created",
                        "claim.raised",
                        "source.added",
                        "claim.evidence-attached",
                        "claim.debate-opened",
                        "argument.made",
                        "claim.evidence-edited");
    }

    @Test
    @DisplayName("HT6 adding an occurrence answers 201, taking it back 200; neither moves the claim's version")
    void occurrencesComeAndGo() {
        var claim = benRaisesAClaim();
        var added = is(
                201, ben.post("/claims/" + claim + "/occurrences", Map.of("target", target(13, 25, "qui a payé ?"))));
        assertThat(added.header("ETag")).isEqualTo("\"1\"");
        String annotation = added.path("entries[1].data.annotation");

        is(409, ben.delete("/annotations/" + annotation, 1));
        var removed = is(200, ben.delete("/claims/" + claim + "/occurrences/" + annotation));

        assertThat(removed.<List<String>>path("entries.type"))
                .containsExactly("annotation.withdrawn", "claim.occurrence-removed");
    }

    @Test
    @DisplayName("AN4 a selection that does not match is answered with the nearest one")
    void aWrongSelectionIsRefused() {
        var refused = is(422, ben.post("/claims", claim(target(0, 8, "qui a payé ?"))));

        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>path("type")).isEqualTo("urn:substantiate:problem:selection-mismatch");
        assertThat(refused.<Map<String, Object>>path("nearest"))
                .isEqualTo(Map.of("start", 13, "end", 25, "exact", "qui a payé ?"));
        assertThat(is(422, ben.post("/claims", claim(target(0, 8, "Zebrafinken"))))
                        .jsonPath()
                        .getMap(""))
                .containsEntry("nearest", null);
    }

    @Test
    @DisplayName("HT1 ids of another investigation are not there, wherever they stand")
    void foreignIdsAreNotThere() {
        var claim = benRaisesAClaim();
        var source = benAddsASource();
        var zoe = desk.owner("Zoe");
        is(201, zoe.post("/documents", Map.of("text", TEXT)));
        var hers = is(201, zoe.post("/sources", Map.of("citation", "Box 7", "title", "A bill")));

        var answers = List.of(
                zoe.post("/claims", claim(target(0, 11, "Affiches 🗞️"))),
                zoe.post("/claims/" + claim + "/arguments", Map.of("body", "Hello?")),
                zoe.post("/claims/" + claim + "/evidence", evidence(hers.path("entries[0].object.id"))),
                zoe.put("/sources/" + source, 1, Map.of("citation", "Box 7", "title", "A bill")),
                zoe.get("/documents/" + document),
                zoe.get("/annotations?document=" + document),
                ben.post("/claims/" + claim + "/evidence", evidence(hers.path("entries[0].object.id"))),
                desk.stranger(ada.investigation()).get("/claims"),
                ben.get("/documents/018f0000-0000-7000-8000-000000000001"),
                ben.get("/documents/not-an-id"));

        var missing = is(404, ben.get("/documents/018f0000-0000-7000-8000-000000000009"))
                .asString();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(is(404, answer).asString()).isEqualTo(missing));
    }

    @Test
    @DisplayName("HT3 a repeated command has the effect of one")
    void repeatedCommandsAreAnsweredAgain() {
        var first = is(201, withKey("one-key", claim(target(0, 8, "Affiches"))));
        var second = withKey("one-key", claim(target(0, 8, "Affiches")));

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        is(422, withKey("one-key", claim(target(13, 16, "qui"))));
        assertThat(is(200, ben.get("/claims")).<List<?>>path("items")).hasSize(1);
    }

    @Test
    void readersChangeNothing() {
        var claim = benRaisesAClaim();

        is(403, rae.post("/claims", claim(target(0, 8, "Affiches"))));
        is(403, rae.post("/claims/" + claim + "/arguments", Map.of("body", "Hello?")));
        is(403, rae.post("/documents", Map.of("text", "Hello?")));
        is(403, rae.post("/sources", Map.of("citation", "Box 7", "title", "A bill")));
        assertThat(desk.joins(ada, "Eve", EDITOR).get("/claims").<List<?>>path("items"))
                .hasSize(1);
    }

    @Test
    @DisplayName("HT5 bad fields are named")
    void badFieldsAreNamed() {
        var bad = new HashMap<String, Object>();
        bad.put("statement", "🙂".repeat(501));
        bad.put("materiality", "HIGH");
        bad.put("claimDate", "2024-13");
        bad.put("tags", List.of(" "));
        bad.put("occurrences", List.of(target(-1, 3, "Aff")));

        var refused = is(400, ben.post("/claims", bad));
        assertThat(refused.<List<String>>path("errors.field"))
                .containsExactlyInAnyOrder("statement", "claimDate", "tags[0]", "occurrences[0].start");
        assertThat(refused.<String>path("errors.find { it.field == 'statement' }.reason"))
                .isEqualTo("too-long");
        assertThat(refused.<Integer>path("errors.find { it.field == 'statement' }.limit"))
                .isEqualTo(500);
        assertThat(refused.<String>path("errors.find { it.field == 'tags[0]' }.reason"))
                .isEqualTo("missing");
        assertThat(is(400, ben.post("/claims", "{\"materiality\":\"HUGE\"}")).<String>path("errors[0].field"))
                .isEqualTo("materiality");
        assertThat(is(400, ben.post("/claims", "{")).<String>path("errors[0].field"))
                .isEqualTo("body");
        assertThat(is(400, ben.post("/claims", "")).<String>path("type")).isEqualTo("urn:substantiate:problem:invalid");
        var version = is(
                400,
                ben.send(
                        Method.PUT,
                        "/sources/" + benAddsASource(),
                        request -> request.header("If-Match", "newest")
                                .body(Map.of("citation", "Box", "title", "A bill"))));
        assertThat(version.<String>path("errors[0].field")).isEqualTo("If-Match");
        is(400, ben.post("/sources", Map.of("title", "Nowhere to be found")));
        is(400, ben.post("/sources", Map.of("title", "Script", "url", "javascript:alert(1)")));
        is(400, ben.post("/annotations", Map.of("target", target(0, 8, "Affiches"), "motivation", "IDENTIFYING")));
        is(400, ben.post("/annotations", Map.of("target", target(0, 8, "Affiches"), "motivation", "COMMENTING")));
        is(400, ben.post("/annotations", Map.of("target", target(0, 8, "Affiches"), "motivation", "TAGGING")));
    }

    private Response withKey(String key, Object body) {
        return ben.send(
                Method.POST,
                "/claims",
                request -> ((FilterableRequestSpecification) request.body(body)).replaceHeader("Idempotency-Key", key));
    }

    private Map<String, Object> target(int start, int end, String exact) {
        return Map.of("revision", revision, "start", start, "end", end, "exact", exact);
    }

    private static Map<String, Object> claim(Map<String, Object> occurrence) {
        return Map.of(
                "statement",
                "Quelqu'un a payé les affiches.",
                "materiality",
                "HIGH",
                "occurrences",
                List.of(occurrence));
    }

    private static Map<String, Object> evidence(String source) {
        return Map.of("source", source, "stance", "SUPPORTS", "excerpt", "Paid.");
    }

    private static Response is(int status, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }
}
