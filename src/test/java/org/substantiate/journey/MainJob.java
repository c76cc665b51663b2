package org.substantiate.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;

import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** A team reads a text, claims, sources and comments; on whatever database the application lies. */
abstract class MainJob {

    private static final String TEXT = """
            # 港口 Harbour notes 😀

            The mayor said that a *foreign power* paid for the posters. قال العمدة إن الملصقات مدفوعة.

            > Nobody showed a receipt.
            """;

    @Inject
    Desk desk;

    private Person ada;
    private Person ben;

    @BeforeEach
    void aTeamOfTwo() {
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
    }

    @Test
    @DisplayName("HT6 HT7 a text becomes a sourced and discussed claim, and the log tells all of it")
    void settlesDownToWork() {
        var document = adaAddsTheText();
        var claim = benRaisesAClaim(document, "a foreign power paid for the posters");
        var source = adaAddsASource();
        benAttachesIt(claim, source);
        adaComments(claim);
        adaOpensTheDebate(claim);

        assertThat(theLog())
                .containsExactly(
                        "investigation.created",
                        "member.joined",
                        "member.invited",
                        "member.joined",
                        "document.added",
                        "annotation.created",
                        "claim.raised",
                        "source.added",
                        "claim.evidence-attached",
                        "argument.made",
                        "claim.debate-opened");
        everyListStandsAtTheHead();
    }

    @Test
    @DisplayName("HT3 a repeated call is answered as the first, and done once")
    void doesARepeatedCallOnce() {
        var key = UUID.randomUUID().toString();

        var first = adaAddsASource(key, "The harbour's accounts");
        var again = adaAddsASource(key, "The harbour's accounts");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(ada.get("/sources").<List<?>>path("items")).hasSize(1);
    }

    @Test
    @DisplayName("HT3 a key that belongs to another call is refused")
    void refusesAKeyOfAnotherCall() {
        var key = UUID.randomUUID().toString();
        adaAddsASource(key, "The harbour's accounts");

        var refused = adaAddsASource(key, "Something else");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("type")).isEqualTo("urn:substantiate:problem:key-reused");
        assertThat(ada.get("/sources").<List<?>>path("items")).hasSize(1);
    }

    @Test
    @DisplayName("HT4 a stale change is answered with the present state, and changes nothing")
    void showsTheStateThatAStaleChangeMissed() {
        var source = adaAddsASource();
        ben.put("/sources/" + source, 1, named("Corrected by Ben"));

        var refused = ada.put("/sources/" + source, 1, named("Corrected by Ada"));

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.<String>path("current.title")).isEqualTo("Corrected by Ben");
        assertThat(refused.<Integer>path("current.version")).isEqualTo(2);
        assertThat(ada.get("/sources").<String>path("items[0].title")).isEqualTo("Corrected by Ben");
    }

    @Test
    @DisplayName("CL14 a source is found by an address on the web or a citation, and belongs to all")
    void keepsSourcesThatOthersCanFind() {
        var source = adaAddsASource();
        var corrected = ben.put("/sources/" + source, 1, Map.of("title", "Accounts", "url", "https://harbour.example"));
        assertThat(corrected.statusCode()).isEqualTo(200);

        for (var nowhere : List.of(
                Map.of("title", "Accounts"),
                Map.of("title", "Accounts", "url", "javascript:alert(1)"),
                Map.of("title", "Accounts", "url", "https://me:secret@harbour.example"),
                Map.of("title", "Accounts", "citation", "shelf 12", "date", "some day"))) {
            assertThat(ada.post("/sources", nowhere).statusCode())
                    .as(nowhere.toString())
                    .isEqualTo(400);
        }
        assertThat(ada.get("/sources").<List<?>>path("items")).hasSize(1);
    }

    @Test
    @DisplayName("CL40 CL41 what was captured is given back byte for byte")
    void givesBackWhatWasCaptured() {
        var source = adaAddsASource();
        var film = new byte[3 << 20];
        new Random(1).nextBytes(film);

        var captured = created(ben.send(
                Method.POST,
                "/sources/" + source + "/snapshots/file?name=harbour.mp4&type=video/mp4",
                request -> request.contentType("application/octet-stream").body(film)));

        var snapshot = "/snapshots/" + captured.path("entries[0].object.id");
        assertThat(ada.get(snapshot + "/content").asByteArray()).isEqualTo(film);
        assertThat(ada.get(snapshot + "/check").<Boolean>path("holds")).isTrue();
    }

    private Map<String, Object> adaAddsTheText() {
        var added = created(ada.post("/documents", Map.of("text", TEXT, "format", "MARKDOWN")));
        return Map.of(
                "id", added.path("entries[0].object.id"),
                "revision", added.path("entries[0].data.revision"));
    }

    private String benRaisesAClaim(Map<String, Object> document, String passage) {
        String text = ben.get("/documents/" + document.get("id")).path("text");
        var start = text.codePointCount(0, text.indexOf(passage));
        var target = Map.of(
                "revision",
                document.get("revision"),
                "start",
                start,
                "end",
                start + passage.length(),
                "exact",
                passage);
        var raised = created(ben.post(
                "/claims",
                Map.of(
                        "statement", "A foreign power paid for the posters at the harbour.",
                        "claimant", "the mayor",
                        "materiality", "HIGH",
                        "occurrences", List.of(target))));
        return raised.path("entries[-1].object.id");
    }

    private String adaAddsASource() {
        return adaAddsASource(UUID.randomUUID().toString(), "The harbour's accounts")
                .path("entries[0].object.id");
    }

    private Response adaAddsASource(String key, String title) {
        return ada.send(
                Method.POST,
                "/sources",
                request -> request.header("Idempotency-Key", key).body(named(title)));
    }

    private static Map<String, String> named(String title) {
        return Map.of("title", title, "citation", "Accounts of the harbour, year 12", "date", "2024-05");
    }

    private void benAttachesIt(String claim, String source) {
        created(ben.post(
                "/claims/" + claim + "/evidence",
                Map.of("source", source, "stance", "REFUTES", "excerpt", "No payment is listed. 没有付款")));
    }

    private void adaComments(String claim) {
        created(ada.post("/claims/" + claim + "/arguments", Map.of("body", "Were *all* pages kept?")));
    }

    private void adaOpensTheDebate(String claim) {
        assertThat(ada.post("/claims/" + claim + "/debate", 1, Map.of()).statusCode())
                .isEqualTo(200);
    }

    private List<String> theLog() {
        return ada.get("/entries?after=0").path("entries.type");
    }

    private void everyListStandsAtTheHead() {
        for (var list : List.of("members", "documents", "annotations", "sources", "claims", "evidence", "arguments")) {
            var snapshot = ben.get("/" + list);
            assertThat(snapshot.<Integer>path("position")).as(list).isEqualTo(11);
            assertThat(snapshot.<List<?>>path("items")).as(list).isNotEmpty();
        }
    }

    private static Response created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }
}
