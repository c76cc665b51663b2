package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** What becomes of an account reaches the investigations it belongs to. */
@QuarkusTest
class MembershipsTest {

    @Inject
    Desk desk;

    @Inject
    EntityManager database;

    private Person ada;
    private Person ben;
    private UUID first;
    private UUID second;

    @BeforeEach
    void benIsInTwoInvestigations() {
        ada = desk.owner("Ada");
        first = ada.investigation();
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        second = ada.creates("Another one");
        ben.accepts(ada.invites("READER"));
    }

    @Test
    @DisplayName("AC23 a changed name reaches every investigation, as an entry of its log")
    void renames() {
        ben.put("/api/account", profile("Benjamin")).then().statusCode(200);

        for (var investigation : List.of(first, second)) {
            var entry = entries(investigation).get(0);
            assertThat(entry).containsEntry("type", "member.renamed").containsEntry("actor", id(ben));
            assertThat(entry.get("data")).isEqualTo(Map.of("name", "Benjamin"));
            assertThat(nameOf(ben, investigation)).isEqualTo("Benjamin");
        }
    }

    @Test
    @DisplayName("AC23 an unchanged name leaves no entry")
    void leavesNoEntryForNothing() {
        var before = entries(first).size();

        ben.put("/api/account", Map.of("name", " Ben ", "language", "fr", "timeZone", "Europe/Paris"))
                .then()
                .statusCode(200);

        assertThat(entries(first)).hasSize(before);
    }

    @Test
    @DisplayName("AC23 AC9 where somebody is no longer a member, nothing is told of them")
    void leavesFormerMembersAlone() {
        ada.in(first).delete("/members/" + ben.account()).then().statusCode(200);
        ben.put("/api/account", profile("Benjamin")).then().statusCode(200);

        assertThat(nameOf(ben, first)).isEqualTo("Ben");
        assertThat(nameOf(ben, second)).isEqualTo("Benjamin");
    }

    @Test
    @DisplayName("AC23 two who are in the same investigations change their names at the same moment")
    void doesNotWaitForEachOther() throws Exception {
        var cleo = desk.joins(ada.in(first), "Cleo", READER);
        cleo.accepts(ada.in(second).invites("READER"));
        var people = Executors.newFixedThreadPool(2);
        try {
            var changes = Stream.of(ben, cleo)
                    .<Callable<Integer>>flatMap(person -> Stream.of(1, 2, 3, 4, 5)
                            .<Callable<Integer>>map(number ->
                                    () -> person.put("/api/account", profile(person.name() + " " + number))
                                            .statusCode()))
                    .toList();
            for (var done : people.invokeAll(changes)) {
                assertThat(done.get()).isEqualTo(200);
            }
        } finally {
            people.shutdown();
        }
        assertThat(entries(first).stream().filter(entry -> entry.get("type").equals("member.renamed")))
                .hasSize(10);
    }

    @Test
    @DisplayName("AC34 who deletes the account leaves every investigation, and the name is erased from table and log")
    void forgets() {
        ben.put("/api/account", profile("Benjamin")).then().statusCode(200);
        ada.in(first).delete("/members/" + ben.account()).then().statusCode(200);
        var hashesBefore = leafHashes(first);

        ben.post("/api/account/deletion", Map.of("currentPassword", Person.PASSWORD))
                .then()
                .statusCode(204);

        assertThat(entries(first).stream().map(entry -> entry.get("type")).limit(3))
                .containsExactly("entry.erased", "entry.erased", "member.removed");
        assertThat(entries(second).stream().map(entry -> entry.get("type")).limit(4))
                .containsExactly("entry.erased", "entry.erased", "member.removed", "member.renamed");
        for (var investigation : List.of(first, second)) {
            assertThat(nameOf(ben, investigation)).isNull();
            assertThat(ada.in(investigation).get("/members").asString()).doesNotContain("Ben");
            assertThat(ada.in(investigation).get("/entries").asString()).doesNotContain("Benjamin", "\"Ben\"");
        }
        assertThat(leafHashes(first)).startsWith(hashesBefore.toArray(String[]::new));
        assertThat(disclosed("Ben")).isZero();
    }

    @Test
    @DisplayName("AC34 the only owner of an investigation cannot be deleted, and is told which ones")
    void keepsTheOnlyOwner() {
        var answer = ada.post("/api/account/deletion", Map.of("currentPassword", Person.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("detail"))
                .contains("“An investigation of Ada's”", "“Another one”")
                .contains("Make somebody else owner first");
        assertThat(ada.get("/api/session").statusCode()).isEqualTo(200);
        assertThat(entries(first)).noneMatch(entry -> entry.get("type").equals("entry.erased"));
    }

    @Test
    @DisplayName("AC34 AC31 an admin learns how many investigations stand in the way, and not which ones")
    void tellsAdminsNoTitles() {
        var admin = desk.admin("Grace");

        var answer = admin.delete("/api/admin/accounts/" + ada.account());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("detail")).contains("2 investigations").doesNotContain("Another one");
        ada.in(first)
                .put("/members/" + ben.account(), Map.of("role", "OWNER"))
                .then()
                .statusCode(200);
        ada.in(second)
                .put("/members/" + ben.account(), Map.of("role", "OWNER"))
                .then()
                .statusCode(200);
        assertThat(admin.delete("/api/admin/accounts/" + ada.account()).statusCode())
                .isEqualTo(204);
        assertThat(ben.in(first).get("/members").<List<String>>path("items.name"))
                .containsExactly(null, "Ben");
    }

    @Test
    @DisplayName("AC34 AC37 invitations to a deleted account's address are revoked, and the address is erased")
    void forgetsTheAddress() {
        var dora = desk.signsIn("Dora");
        ada.in(first)
                .post("/members", Map.of("role", "READER", "email", dora.email()))
                .then()
                .statusCode(201);
        assertThat(ada.get("/entries").asString()).contains(dora.email());

        dora.post("/api/account/deletion", Map.of("currentPassword", Person.PASSWORD))
                .then()
                .statusCode(204);

        assertThat(ada.get("/entries").asString()).doesNotContain(dora.email());
        assertThat(ada.get("/invitations").asString()).doesNotContain(dora.email());
        assertThat(entries(first).stream().map(entry -> entry.get("type")).limit(3))
                .containsExactly("entry.erased", "member.invitation-revoked", "member.invited");
        assertThat(disclosed(dora.email())).isZero();
    }

    @Test
    @DisplayName("AC34 deleting needs the password")
    void needsThePassword() {
        var answer = ben.post("/api/account/deletion", Map.of("currentPassword", "not the password"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].field")).isEqualTo("currentPassword");
        assertThat(ben.get("/api/session").statusCode()).isEqualTo(200);
    }

    private List<String> leafHashes(UUID investigation) {
        return database.createNativeQuery(
                        "select rawtohex(leaf_hash) from log_entry where log_id = ? order by entry_position",
                        String.class)
                .setParameter(1, investigation)
                .getResultList();
    }

    /** In how many values beside the logs of the two investigations a name stands. */
    private long disclosed(String name) {
        return (long) database.createNativeQuery(
                        "select count(*) from log_disclosure where log_id in (?, ?) and disclosed like ?", Long.class)
                .setParameter(1, first)
                .setParameter(2, second)
                .setParameter(3, "%" + name + "%")
                .getSingleResult();
    }

    private static Map<String, Object> profile(String name) {
        return Map.of("name", name, "language", "en", "timeZone", "UTC");
    }

    private List<Map<String, Object>> entries(UUID investigation) {
        return ada.in(investigation).get("/entries").path("entries");
    }

    private String nameOf(Person person, UUID investigation) {
        return ada.in(investigation).get("/members").path("items.find { it.account == '" + id(person) + "' }.name");
    }

    private static String id(Person person) {
        return person.account().toString();
    }
}
