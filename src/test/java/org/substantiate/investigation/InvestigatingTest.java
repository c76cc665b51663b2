package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.EDITOR;
import static org.substantiate.investigation.Role.OWNER;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.event.Actor;
import org.substantiate.event.EventLog;

/** An investigation from its first day, over HTTP. */
@QuarkusTest
class InvestigatingTest {

    @Inject
    Desk desk;

    @Inject
    EventLog log;

    @Test
    @DisplayName("HT6 creating answers with the entries: it was created, and its creator joined as owner")
    void beginsWithItsOwner() {
        var ada = desk.signsIn("Ada");

        var answer = ada.post(
                "/api/investigations", Map.of("title", "Who is fanning the unrest?", "description", "A long read."));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.<List<Object>>path("entries.type"))
                .isEqualTo(List.of("investigation.created", "member.joined"));
        assertThat(answer.<List<Object>>path("entries.position")).isEqualTo(List.of(1, 2));
        assertThat(answer.<List<Object>>path("entries.data"))
                .isEqualTo(List.of(
                        Map.of("title", "Who is fanning the unrest?", "description", "A long read."),
                        Map.of("role", "OWNER", "name", "Ada")));
    }

    @Test
    @DisplayName("HT3 creating again with the same key makes one investigation, and gets the first answer")
    void isCreatedOnceWhenRepeated() {
        var ada = desk.signsIn("Ada");
        var key = "creating-" + UUID.randomUUID();

        var first = creates(ada, key, "Once");
        var again = creates(ada, key, "Once");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(ada.get("/api/investigations").<List<Object>>path("items")).hasSize(1);
        assertThat(creates(ada, key, "Another").statusCode()).isEqualTo(422);
    }

    private static Response creates(Person person, String key, String title) {
        return person.send(
                Method.POST,
                "/api/investigations",
                request -> request.header("Idempotency-Key", key).body(Map.of("title", title)));
    }

    @Test
    void isListedWithWhatIsNewThere() {
        var ada = desk.owner("Ada");
        var older = ada.investigation();
        var newer = ada.creates("Newer");
        ada.put("/api/investigations/" + older + "/seen", Map.of("position", 1));

        var items = ada.get("/api/investigations").<List<Map<String, Object>>>path("items");

        assertThat(items).extracting("id").containsExactly(newer.toString(), older.toString());
        assertThat(items).extracting("role").containsOnly("OWNER");
        assertThat(items).extracting("members").containsOnly(1);
        assertThat(items).extracting("position").containsExactly(2, 2);
        assertThat(items).extracting("seen").containsExactly(0, 1);

        desk.joins(older, "Ben", READER);
        assertThat(ada.get("/api/investigations").<List<String>>path("items.id"))
                .containsExactly(older.toString(), newer.toString());
    }

    @Test
    void takesLooksFromManyWindowsAtOnce() throws Exception {
        var ada = desk.owner("Ada");
        var windows = Executors.newFixedThreadPool(8);
        try {
            var looks = windows.invokeAll(Collections.nCopies(
                    8, () -> ada.put("/seen", Map.of("position", 2)).statusCode()));
            for (var look : looks) {
                assertThat(look.get()).isEqualTo(204);
            }
        } finally {
            windows.shutdown();
        }
        assertThat(ada.get("").<Integer>path("seen")).isEqualTo(2);
    }

    @Test
    @DisplayName("HT5 a command whose turn does not come is told to come back, and has done nothing")
    void tellsWhomItKeptWaitingToComeBack() {
        var ada = desk.owner("Ada");

        var answer = QuarkusTransaction.requiringNew().call(() -> {
            log.hold(new Actor(ada.account()), ada.investigation());
            return ada.put("", 1, Map.of("title", "Too late"));
        });

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:busy");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(ada.put("", 1, Map.of("title", "In time")).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("HT4 an edit needs the version that was seen: 428 without, 412 with the present state")
    void refusesToOverwriteUnseen() {
        var ada = desk.owner("Ada");

        var first = ada.put("", 1, Map.of("title", "A better title"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"2\"");

        var stale = ada.put("", 1, Map.of("title", "Another title"));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.<String>path("current.title")).isEqualTo("A better title");
        assertThat(ada.put("", Map.of("title", "Another title")).statusCode()).isEqualTo(428);
        assertThat(ada.get("").<String>path("title")).isEqualTo("A better title");
    }

    @Test
    @DisplayName("HT1 a stranger gets for an investigation what there is for none, to the byte, on every path")
    void isInvisibleToStrangers() {
        var ada = desk.owner("Ada");
        var mallory = desk.stranger(ada.investigation());
        var nowhere = "/api/investigations/" + UUID.randomUUID();
        var here = "/api/investigations/" + ada.investigation();

        for (var path : List.of("", "/members", "/entries", "/entries?after=0")) {
            var known = mallory.get(here + path);
            var unknown = mallory.get(nowhere + path);
            assertThat(known.statusCode()).as(path).isEqualTo(404);
            assertThat(known.asByteArray()).as(path).isEqualTo(unknown.asByteArray());
        }
        var title = Map.of("title", "Mine now");
        assertThat(mallory.put(here, 1, title).asString())
                .isEqualTo(mallory.put(nowhere, 1, title).asString())
                .contains("not-found");
        var role = Map.of("role", "READER");
        assertThat(mallory.post(here + "/invitations", role).asString())
                .isEqualTo(mallory.post(nowhere + "/invitations", role).asString())
                .contains("not-found");
        var self = "/members/" + mallory.account();
        assertThat(mallory.put(here + self, Map.of("role", "OWNER")).asString())
                .isEqualTo(mallory.put(nowhere + self, Map.of("role", "OWNER")).asString())
                .contains("not-found");
        assertThat(mallory.delete(here + "/members/" + ada.account()).asString())
                .isEqualTo(mallory.delete(nowhere + "/members/" + ada.account()).asString())
                .contains("not-found");
        assertThat(mallory.put(here + "/seen", Map.of("position", 1)).asString())
                .isEqualTo(mallory.put(nowhere + "/seen", Map.of("position", 1)).asString())
                .contains("not-found");
        assertThat(ada.get("/entries?after=0").<List<Object>>path("entries")).hasSize(2);
    }

    @Test
    @DisplayName("HT1 a member whose role does not suffice gets 403")
    void tellsMembersWhatTheirRoleLacks() {
        var ada = desk.owner("Ada");
        var ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        var eva = desk.joins(ada, "Eva", EDITOR);

        assertThat(ben.put("", 1, Map.of("title", "Mine now")).statusCode()).isEqualTo(403);
        assertThat(ben.post("/invitations", Map.of("role", "READER")).statusCode())
                .isEqualTo(403);
        assertThat(ben.put("/members/" + ben.account(), Map.of("role", "OWNER")).statusCode())
                .isEqualTo(403);
        assertThat(eva.post("/invitations", Map.of("role", "EDITOR")).statusCode())
                .isEqualTo(201);
        assertThat(eva.post("/invitations", Map.of("role", "OWNER")).statusCode())
                .isEqualTo(403);
        assertThat(eva.delete("/members/" + ben.account()).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("AC9 a removed member is a stranger at once, and stays in the list for the name")
    void shutsOutWhoIsRemoved() {
        var ada = desk.owner("Ada");
        var ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        assertThat(ben.get("").statusCode()).isEqualTo(200);

        var answer = ada.delete("/members/" + ben.account());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<List<String>>path("entries.type")).containsExactly("member.removed");
        for (var path : List.of("", "/members", "/entries")) {
            assertThat(ben.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(ben.get("/api/investigations").<List<Object>>path("items")).isEmpty();
        var members = ada.get("/members");
        assertThat(members.<List<String>>path("items.name")).containsExactly("Ada", "Ben");
        assertThat(members.<List<Boolean>>path("items.removed")).containsExactly(false, true);
        assertThat(members.<Integer>path("position")).isEqualTo(5);

        // and may be invited again
        ben.accepts(ada.invites("READER"));
        assertThat(ben.get("").<String>path("role")).isEqualTo("READER");
    }

    @Test
    @DisplayName("AC10 an investigation keeps at least one owner")
    void keepsAnOwner() {
        var ada = desk.owner("Ada");
        var ben = desk.joins(ada, "Ben", CONTRIBUTOR);

        assertThat(ada.delete("/members/" + ada.account()).statusCode()).isEqualTo(409);
        assertThat(ada.put("/members/" + ada.account(), Map.of("role", "EDITOR"))
                        .statusCode())
                .isEqualTo(409);

        assertThat(ada.put("/members/" + ben.account(), Map.of("role", "OWNER")).statusCode())
                .isEqualTo(200);
        assertThat(ada.delete("/members/" + ada.account()).statusCode()).isEqualTo(200);
        assertThat(ben.get("").<String>path("role")).isEqualTo(OWNER.name());
        assertThat(ben.get("/entries").<List<String>>path("entries.type"))
                .containsExactly(
                        "member.removed",
                        "member.role-changed",
                        "member.joined",
                        "member.invited",
                        "member.joined",
                        "investigation.created");
    }

    @Test
    void givesTheLogInBothDirections() {
        var ada = desk.owner("Ada");
        var ben = desk.joins(ada, "Ben", CONTRIBUTOR);

        assertThat(ben.get("/entries?after=1&limit=2").<List<Integer>>path("entries.position"))
                .containsExactly(2, 3);
        assertThat(ben.get("/entries?after=4").<List<Integer>>path("entries.position"))
                .isEmpty();
        assertThat(ben.get("/entries?limit=2").<List<Integer>>path("entries.position"))
                .containsExactly(4, 3);
        assertThat(ben.get("/entries?before=3").<List<Integer>>path("entries.position"))
                .containsExactly(2, 1);
        assertThat(ben.get("/entries?object=member&actor=" + ben.account()).<List<Integer>>path("entries.position"))
                .containsExactly(4);
        assertThat(ben.get("/entries").<Integer>path("head")).isEqualTo(4);
        for (var bad : List.of("limit=0", "limit=1001", "after=-1", "before=-1")) {
            assertThat(ben.get("/entries?" + bad).statusCode()).as(bad).isEqualTo(400);
        }
    }
}
