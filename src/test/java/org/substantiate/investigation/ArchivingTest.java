package org.substantiate.investigation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.EDITOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** An investigation that is only read, until an owner opens it again. */
@QuarkusTest
class ArchivingTest {

    private static final String BELOW = "/api/investigations/{investigation}";

    /** What may still be done in an archived investigation. */
    private static final Set<String> GO_ON = Set.of(
            "POST /restoring", // opening it again
            "DELETE /members/{account}", // leaving, and removing others
            "POST /exports", // taking a copy changes nothing but the log
            "PUT /seen"); // what I have looked at is my own, and no entry

    private static final Map<String, Object> TARGET =
            Map.of("revision", UUID.randomUUID(), "start", 0, "end", 1, "exact", "x");
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> REASON = Map.of("reason", "It has to be.");
    private static final Map<String, Object> FLAG = Map.of("flag", "DISPUTED", "reason", "The printer says no.");
    private static final Map<String, Object> ASSESSMENT =
            Map.of("value", "REFUTED", "confidence", "LOW", "rationale", "No payment is listed.");

    /** Every other change, with a body that would do if the investigation were open. */
    private static final Map<String, Map<String, Object>> REST = Map.ofEntries(
            Map.entry("PUT ", Map.of("title", "Another title")),
            Map.entry("POST /archiving", NOTHING),
            Map.entry("PUT /sources/{source}/reliability", Map.of("reliability", "B")),
            Map.entry("POST /origins", Map.of("name", "The leak")),
            Map.entry("PUT /origins/{origin}", Map.of("name", "The leak")),
            Map.entry("POST /sources/{source}/snapshots", NOTHING),
            Map.entry("POST /sources/{source}/snapshots/file", NOTHING),
            Map.entry("PUT /evidence/{evidence}/credibility", Map.of("credibility", 3)),
            Map.entry("PUT /evidence/{evidence}/origin", NOTHING),
            Map.entry("POST /evidence/{evidence}/flags", FLAG),
            Map.entry("POST /evidence/{evidence}/flags/lifting", FLAG),
            Map.entry("POST /claims/{claim}/assessments", ASSESSMENT),
            Map.entry(
                    "POST /claims/{claim}/blind-rounds",
                    Map.of("assessors", List.of(UUID.randomUUID()), "deadline", "2100-01-01T00:00:00Z")),
            Map.entry(
                    "PUT /blind-rounds/{round}/deadline",
                    Map.of("deadline", "2100-01-01T00:00:00Z", "reason", "The archive is closed.")),
            Map.entry("PUT /blind-rounds/{round}/assessors", Map.of("assessors", List.of(UUID.randomUUID()))),
            Map.entry("POST /blind-rounds/{round}/recusal", REASON),
            Map.entry("POST /blind-rounds/{round}/ending", REASON),
            Map.entry("POST /blind-rounds/{round}/assessments", ASSESSMENT),
            Map.entry("PUT /claims/{claim}/first-view", Map.of("value", "REFUTED", "confidence", "LOW")),
            Map.entry("POST /claims/{claim}/review", Map.of("override", "It is wanted today.")),
            Map.entry("POST /claims/{claim}/return", Map.of("comment", "Who printed them?")),
            Map.entry("POST /claims/{claim}/recusal", REASON),
            Map.entry(
                    "POST /claims/{claim}/verdicts",
                    Map.of(
                            "value",
                            "REFUTED",
                            "confidence",
                            "LOW",
                            "rationale",
                            Map.of("claimed", "a", "found", "b", "notEstablished", "c", "wouldChange", "d"),
                            "evidence",
                            List.of(),
                            "conflictOfInterest",
                            false)),
            Map.entry("POST /verdicts/{verdict}/signature", Map.of("conflictOfInterest", false)),
            Map.entry("POST /verdicts/{verdict}/refusal", REASON),
            Map.entry("DELETE /verdicts/{verdict}", NOTHING),
            Map.entry(
                    "POST /verdicts/{verdict}/confirmation",
                    Map.of("reason", "It says nothing new.", "conflictOfInterest", false)),
            Map.entry("POST /verdicts/{verdict}/dissents", Map.of("body", "I think it is so.")),
            Map.entry("POST /claims/{claim}/reopening-requests", REASON),
            Map.entry("POST /claims/{claim}/rounds", Map.of("trigger", "NEW_EVIDENCE", "reason", "A receipt.")),
            Map.entry(
                    "PUT /rules",
                    Map.ofEntries(
                            Map.entry("quorum", 1),
                            Map.entry("fourEyes", true),
                            Map.entry("secondSignature", "NEVER"),
                            Map.entry("dissentHours", 0),
                            Map.entry("blindByDefault", false),
                            Map.entry("singleOriginRule", true),
                            Map.entry("maskAuthors", false),
                            Map.entry("majorityAfterOwnView", true),
                            Map.entry("fetchSnapshots", false))),
            Map.entry("POST /invitations", Map.of("role", "READER")),
            Map.entry("DELETE /invitations/{invitation}", NOTHING),
            Map.entry("POST /members", Map.of("role", "READER", "email", "ben@example.org")),
            Map.entry("PUT /members/{account}", Map.of("role", "READER")),
            Map.entry("POST /members/{account}/handover", NOTHING),
            Map.entry("POST /documents", Map.of("text", "Posters appeared overnight.", "format", "TEXT")),
            Map.entry("POST /annotations", Map.of("target", TARGET, "motivation", "TAGGING", "tags", List.of("one"))),
            Map.entry("PUT /annotations/{annotation}", Map.of("tags", List.of("one"))),
            Map.entry("DELETE /annotations/{annotation}", NOTHING),
            Map.entry("POST /sources", Map.of("title", "A report", "citation", "shelf 12")),
            Map.entry("PUT /sources/{source}", Map.of("title", "A report", "citation", "shelf 12")),
            Map.entry(
                    "POST /claims",
                    Map.of("statement", "They paid.", "materiality", "LOW", "occurrences", List.of(TARGET))),
            Map.entry("PUT /claims/{claim}", Map.of("statement", "They paid.", "materiality", "LOW")),
            Map.entry("POST /claims/{claim}/occurrences", Map.of("target", TARGET)),
            Map.entry("DELETE /claims/{claim}/occurrences/{annotation}", NOTHING),
            Map.entry("POST /claims/{claim}/debate", NOTHING),
            Map.entry("POST /claims/{claim}/closing", Map.of("code", "DUPLICATE", "reason", "as above")),
            Map.entry("POST /claims/{claim}/reopening", Map.of("reason", "a new document")),
            Map.entry(
                    "POST /claims/{claim}/evidence",
                    Map.of("source", UUID.randomUUID(), "stance", "SUPPORTS", "excerpt", "In cash.")),
            Map.entry("PUT /evidence/{evidence}", Map.of("stance", "SUPPORTS", "excerpt", "In cash.")),
            Map.entry("DELETE /evidence/{evidence}", NOTHING),
            Map.entry("POST /claims/{claim}/arguments", Map.of("body", "Cash has no name on it.")),
            Map.entry("PUT /arguments/{argument}", Map.of("body", "Cash has no name on it.")),
            Map.entry("POST /claims/{claim}/elements", Map.of("kind", "ACTOR", "text", "A state")),
            Map.entry("PUT /elements/{element}", Map.of("text", "A state")),
            Map.entry("PUT /elements/{element}/finding", NOTHING),
            Map.entry("DELETE /elements/{element}", NOTHING),
            Map.entry("POST /claims/{claim}/links", Map.of("kind", "SAME_AS", "to", UUID.randomUUID())),
            Map.entry("POST /claim-links/{link}/confirmation", NOTHING),
            Map.entry("POST /claim-links/{link}/declining", NOTHING),
            Map.entry("DELETE /claim-links/{link}", NOTHING),
            Map.entry("POST /claims/{claim}/merging", Map.of("into", UUID.randomUUID(), "reason", "the same")),
            Map.entry(
                    "POST /claims/{claim}/splitting",
                    Map.of(
                            "wording",
                            Map.of("statement", "They paid.", "materiality", "LOW"),
                            "occurrences",
                            List.of(UUID.randomUUID()))),
            Map.entry("POST /claims/{claim}/rejoining", Map.of("reason", "one after all")),
            Map.entry("POST /arguments/{argument}/resolving", NOTHING),
            Map.entry("POST /arguments/{argument}/reopening", NOTHING),
            Map.entry("DELETE /arguments/{argument}", NOTHING));

    @Inject
    Desk desk;

    private Person ada;

    @BeforeEach
    void adaHasAnInvestigation() {
        ada = desk.owner("Ada");
    }

    @Test
    @DisplayName("AC40 an owner archives an investigation and opens it again, and both are entries")
    void isArchivedAndRestored() {
        var archived = ada.post("/archiving", 1, Map.of("reason", "The report is out."));
        assertThat(archived.statusCode()).as(archived.asString()).isEqualTo(200);
        assertThat(archived.<List<String>>path("entries.type")).containsExactly("investigation.archived");
        assertThat(archived.<String>path("entries[0].data.reason")).isEqualTo("The report is out.");
        assertThat(archived.header("ETag")).isEqualTo("\"2\"");
        assertThat(ada.get("").<Map<String, Object>>path("archived"))
                .containsEntry("by", ada.account().toString())
                .containsEntry("reason", "The report is out.")
                .containsKey("at");

        var restored = ada.post("/restoring", 2, NOTHING);
        assertThat(restored.<List<String>>path("entries.type")).containsExactly("investigation.restored");
        assertThat(ada.get("").<Object>path("archived")).isNull();
        assertThat(ada.put("", 3, Map.of("title", "It goes on")).statusCode()).isEqualTo(200);
        assertThat(ada.post("/restoring", 4, NOTHING).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("AC40 only an owner archives and restores, on the version that they saw")
    void isForOwners() {
        var eve = desk.joins(ada, "Eve", EDITOR);

        assertThat(eve.post("/archiving", 1, NOTHING).statusCode()).isEqualTo(403);
        assertThat(ada.post("/archiving", NOTHING).statusCode()).isEqualTo(428);
        assertThat(ada.post("/archiving", 7, NOTHING).statusCode()).isEqualTo(412);
        archive();
        assertThat(eve.post("/restoring", 2, NOTHING).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("AC41 in an archived investigation every change is refused, before anything else is looked at")
    void changesNothing() {
        archive();
        var before = ada.get("/entries").<Integer>path("head");

        assertThat(everyChange())
                .as("changing operations: each of them is refused here (REST), or goes on (GO_ON, AC42)")
                .containsExactlyInAnyOrderElementsOf(REST.keySet());
        REST.forEach((operation, body) -> {
            var refused = send(operation, body);
            assertThat(refused.statusCode())
                    .as(operation + ": " + refused.asString())
                    .isEqualTo(409);
            assertThat(refused.<String>path("detail")).as(operation).contains("archived");
        });
        assertThat(ada.get("/entries").<Integer>path("head")).isEqualTo(before);
    }

    @Test
    @DisplayName("AC42 an archived investigation is read, one may leave it, be removed from it, and look on")
    void goesOnBeingRead() {
        var ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        var cleo = desk.joins(ada, "Cleo", CONTRIBUTOR);
        archive();

        for (var list : List.of("", "/members", "/entries", "/documents", "/claims", "/sources", "/invitations")) {
            assertThat(ada.get(list).statusCode()).as(list).isEqualTo(200);
        }
        assertThat(ben.put("/seen", Map.of("position", 3)).statusCode()).isEqualTo(204);
        assertThat(ben.delete("/members/" + ben.account()).statusCode()).isEqualTo(200);
        assertThat(ada.delete("/members/" + cleo.account()).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC41 nobody comes in while it is archived; afterwards the invitation still works")
    void letsNobodyIn() {
        var token = ada.invites("READER");
        var ben = desk.signsIn("Ben");
        var cleo = desk.signsIn("Cleo");
        ada.post("/members", Map.of("role", "READER", "email", cleo.email()));
        archive();

        assertThat(ben.post("/api/invitations/acceptance", Map.of("token", token))
                        .statusCode())
                .isEqualTo(409);
        assertThat(cleo.get("/api/invitations").<List<Object>>path("items")).isEmpty();

        ada.post("/restoring", 2, NOTHING).then().statusCode(200);
        ben.accepts(token);
        assertThat(cleo.get("/api/invitations").<List<Object>>path("items")).hasSize(1);
    }

    private void archive() {
        ada.post("/archiving", 1, NOTHING).then().statusCode(200);
    }

    /** Every changing operation below an investigation that the server says it has, but for those that go on. */
    private static Set<String> everyChange() {
        var document = JsonPath.from(
                given().queryParam("format", "json").get("/q/openapi").asString());
        var changes = new HashSet<String>();
        document.<Map<String, Map<String, Object>>>get("paths").forEach((path, operations) -> {
            if (path.startsWith(BELOW)) {
                operations.keySet().stream()
                        .map(String::toUpperCase)
                        .filter(method ->
                                Set.of("POST", "PUT", "PATCH", "DELETE").contains(method))
                        .map(method -> method + " " + path.substring(BELOW.length()))
                        .forEach(changes::add);
            }
        });
        assertThat(changes).containsAll(GO_ON);
        changes.removeAll(GO_ON);
        return changes;
    }

    private Response send(String operation, Map<String, Object> body) {
        var method = Method.valueOf(operation.substring(0, operation.indexOf(' ')));
        var path = operation
                .substring(operation.indexOf(' ') + 1)
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        if (path.endsWith("/file")) {
            return ada.send(
                    method,
                    path + "?name=bill.txt",
                    request -> request.contentType("application/octet-stream").body(new byte[] {1}));
        }
        return ada.send(
                method,
                path,
                request -> method == Method.DELETE
                        ? request.header("If-Match", "\"1\"")
                        : request.header("If-Match", "\"1\"").body(body));
    }
}
