package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.EDITOR;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Making links for several people, seeing which are open, and taking them back. */
@QuarkusTest
class LookingAfterInvitationsTest {

    @Inject
    Desk desk;

    @Inject
    EntityManager database;

    private Person ada;

    @BeforeEach
    void adaHasAnInvestigation() {
        ada = desk.owner("Ada");
    }

    @Test
    @DisplayName("AC35 editors see the open links, for whom and for how many they are, and never the token again")
    void listsWhatIsOpen() {
        var link = makes(ada, Map.of("role", "CONTRIBUTOR", "days", 30, "uses", 5, "note", "the fact desk"));
        var token = link.<String>path("token");
        var eve = desk.joins(ada, "Eve", EDITOR);
        desk.newcomer("Ben").accepts(token);

        var list = eve.get("/invitations");

        assertThat(list.asString()).doesNotContain(token);
        assertThat(list.<List<Map<String, Object>>>path("items"))
                .singleElement()
                .satisfies(one -> {
                    var expires = Instant.parse((String) one.get("expiresAt"));
                    assertThat(Duration.between(Instant.now(), expires))
                            .isBetween(Duration.ofDays(29), Duration.ofDays(30));
                    var rest = new HashMap<>(one);
                    rest.remove("expiresAt");
                    assertThat(rest)
                            .isEqualTo(nullable(
                                    Map.of(
                                            "id",
                                            link.path("id"),
                                            "role",
                                            "CONTRIBUTOR",
                                            "note",
                                            "the fact desk",
                                            "invitedBy",
                                            ada.account().toString(),
                                            "uses",
                                            5,
                                            "left",
                                            4,
                                            "state",
                                            "OPEN"),
                                    "email"));
                });
    }

    @Test
    @DisplayName("AC35 who is no editor sees no links")
    void hidesThemFromTheOthers() {
        var ben = desk.joins(ada, "Ben", CONTRIBUTOR);

        assertThat(ben.get("/invitations").statusCode()).isEqualTo(403);
        assertThat(desk.stranger(ada.investigation()).get("/invitations").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("AC35 a revoked link leads nowhere at once, and leaves the list")
    void revokes() {
        var link = makes(ada, Map.of("role", "READER", "uses", 100));

        var answer = ada.delete("/invitations/" + link.path("id"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<List<String>>path("entries.type")).containsExactly("member.invitation-revoked");
        assertThat(accepts(desk.signsIn("Ben"), link.path("token")).statusCode())
                .isEqualTo(422);
        assertThat(ada.get("/invitations").<List<Object>>path("items")).isEmpty();
        assertThat(ada.delete("/invitations/" + link.path("id")).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("AC35 an editor revokes links up to their own role, and none of another investigation")
    void revokesNoneAboveOnesRole() {
        var eve = desk.joins(ada, "Eve", EDITOR);
        var owners = makes(ada, Map.of("role", "OWNER"));
        var readers = makes(ada, Map.of("role", "READER"));
        var elsewhere = makes(desk.owner("Olga"), Map.of("role", "READER"));

        assertThat(eve.delete("/invitations/" + owners.path("id")).statusCode()).isEqualTo(403);
        assertThat(eve.delete("/invitations/" + elsewhere.path("id")).statusCode())
                .isEqualTo(404);
        assertThat(eve.delete("/invitations/" + readers.path("id")).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("AC8 a link whose maker may no longer make it is listed as lapsed, and can be revoked")
    void showsWhatHasLapsed() {
        var eve = desk.joins(ada, "Eve", EDITOR);
        var link = makes(eve, Map.of("role", "EDITOR"));
        ada.put("/members/" + eve.account(), Map.of("role", "READER"));

        assertThat(ada.get("/invitations").<List<String>>path("items.state")).containsExactly("LAPSED");
        assertThat(ada.delete("/invitations/" + link.path("id")).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC8 a link of somebody whose account has been disabled leads nowhere")
    void lapsesWithTheAccount() {
        var eve = desk.joins(ada, "Eve", EDITOR);
        var link = makes(eve, Map.of("role", "READER"));

        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Account a set a.disabled = true where a.id = :id")
                        .setParameter("id", eve.account())
                        .executeUpdate());

        assertThat(accepts(desk.signsIn("Ben"), link.path("token")).statusCode())
                .isEqualTo(422);
        assertThat(ada.get("/invitations").<List<String>>path("items.state")).containsExactly("LAPSED");
    }

    @Test
    @DisplayName("AC7 a link for three lets three in, even when eight follow it at the same moment")
    void letsInAsManyAsItSays() throws Exception {
        var token = makes(ada, Map.of("role", "READER", "uses", 3)).<String>path("token");
        var people =
                IntStream.range(0, 8).mapToObj(number -> desk.signsIn("Ben")).toList();
        var door = Executors.newFixedThreadPool(people.size());
        try {
            var statuses = door
                    .invokeAll(people.stream()
                            .<Callable<Integer>>map(
                                    ben -> () -> accepts(ben, token).statusCode())
                            .toList())
                    .stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
            assertThat(statuses).containsOnly(200, 422);
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(3);
        } finally {
            door.shutdown();
        }
        assertThat(ada.get("").<Integer>path("members")).isEqualTo(4);
        assertThat(ada.get("/invitations").<List<Object>>path("items")).isEmpty();
    }

    @Test
    @DisplayName("AC36 a link made before somebody was removed does not bring them back, one made since does")
    void keepsOutWhoWasRemoved() {
        var older = makes(ada, Map.of("role", "READER", "uses", 10)).<String>path("token");
        var ben = desk.newcomer("Ben").accepts(older);
        ada.delete("/members/" + ben.account()).then().statusCode(200);

        assertThat(accepts(ben, older).statusCode()).isEqualTo(422);
        assertThat(ada.get("/invitations").<List<Integer>>path("items.left")).containsExactly(9);

        ben.accepts(ada.invites(READER.name()));
        assertThat(ben.get("").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC7 from 1 to 30 days, for 1 to 100 people, with a note of at most 200 characters")
    void hasLimits() {
        for (var bad : List.<Map<String, Object>>of(
                Map.of("days", 0),
                Map.of("days", 31),
                Map.of("uses", 0),
                Map.of("uses", 101),
                Map.of("note", "x".repeat(201)))) {
            var asked = new HashMap<String, Object>(bad);
            asked.put("role", "READER");
            var answer = ada.post("/invitations", asked);
            assertThat(answer.statusCode()).as(bad.toString()).isEqualTo(400);
            assertThat(answer.<String>path("errors[0].field"))
                    .isEqualTo(bad.keySet().iterator().next());
        }
    }

    @Test
    @DisplayName("AC7 at most 200 invitations are open at a time")
    void areNotWithoutNumber() {
        IntStream.range(0, 200).forEach(number -> makes(ada, Map.of("role", "READER")));

        assertThat(ada.post("/invitations", Map.of("role", "READER")).statusCode())
                .isEqualTo(409);
        assertThat(ada.post("/members", Map.of("role", "READER", "email", "ben@example.org"))
                        .statusCode())
                .isEqualTo(409);
    }

    private static Response makes(Person person, Map<String, Object> asked) {
        var answer = person.post("/invitations", asked);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private static Response accepts(Person person, String token) {
        return person.post("/api/invitations/acceptance", Map.of("token", token));
    }

    private static Map<String, Object> nullable(Map<String, Object> values, String absent) {
        var all = new HashMap<>(values);
        all.put(absent, null);
        return all;
    }
}
