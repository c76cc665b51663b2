package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Those who look after an installation, and the accounts of the others. */
@QuarkusTest
class AdministeringTest {

    private static final String ACCOUNTS = "/api/admin/accounts";

    private static final String ANOTHER = "seven green bottles";

    @Inject
    Desk desk;

    @Inject
    EntityManager database;

    private Person ada;
    private Person ben;

    @BeforeEach
    void adaIsTheOnlyAdmin() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Account a set a.admin = false")
                        .executeUpdate());
        ada = desk.signsIn("Ada");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Account a set a.admin = true where a.id = :id")
                        .setParameter("id", ada.account())
                        .executeUpdate());
        ben = desk.signsIn("Ben");
    }

    @Test
    @DisplayName("AC31 only admins see accounts, and do anything to them")
    void isForAdminsOnly() {
        var path = ACCOUNTS + "/" + ada.account();

        assertThat(List.of(
                        ben.get(ACCOUNTS),
                        ben.post(ACCOUNTS, Map.of("name", "Eve", "email", "eve@example.org")),
                        ben.put(path, Map.of("admin", false, "disabled", true)),
                        ben.post(path + "/reset-link", Map.of()),
                        ben.delete(path)))
                .extracting(Response::statusCode)
                .containsOnly(403);
    }

    @Test
    @DisplayName("AC31 accounts are found by a part of name or address, and paged by key")
    void findsAccounts() {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        List.of("Aimée " + tag, "Bob_" + tag, "Cleo " + tag).forEach(name -> makes(name, UUID.randomUUID() + "@x.org"));
        makes("Dora", "dora-" + tag + "@example.org");

        assertThat(names("?search=" + tag)).containsExactly("Dora", "Cleo " + tag, "Bob_" + tag, "Aimée " + tag);
        assertThat(names("?search=AIMÉE " + tag)).containsExactly("Aimée " + tag);
        assertThat(names("?search=b_" + tag)).containsExactly("Bob_" + tag);
        assertThat(names("?search=%25_!")).isEmpty();
        var last = ada.get(ACCOUNTS + "?limit=2&search=" + tag).<String>path("items[1].id");
        assertThat(names("?limit=2&search=" + tag + "&before=" + last)).containsExactly("Bob_" + tag, "Aimée " + tag);
    }

    @Test
    @DisplayName("AC31 what admins see of an account is who it is and whether it may sign in")
    void showsNoMore() {
        var one = ada.get(ACCOUNTS + "?search=" + ben.email()).<Map<String, Object>>path("items[0]");

        assertThat(one)
                .containsOnlyKeys("id", "name", "email", "admin", "disabled", "hasPassword", "createdAt", "seenAt");
    }

    @Test
    @DisplayName("AC31 being admin opens no investigation")
    void opensNoInvestigation() {
        var carl = desk.owner("Carl");

        assertThat(ada.in(carl.investigation()).get("").statusCode()).isEqualTo(404);
        assertThat(ada.get("/entries").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("AC32 who is made an account chooses the password with a link")
    void makesAnAccount() {
        var email = UUID.randomUUID() + "@example.org";
        var made = makes("Eve", email);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.<Boolean>path("account.hasPassword")).isFalse();
        assertThat(signsIn(email, Person.PASSWORD).statusCode()).isEqualTo(401);
        uses(made.path("link.token")).then().statusCode(204);
        assertThat(signsIn(email, ANOTHER).statusCode()).isEqualTo(200);
        assertThat(makes("Eve", email).<String>path("errors[0].field")).isEqualTo("email");
    }

    @Test
    @DisplayName("AC32 an admin gives somebody a link who has forgotten the password")
    void helpsWhoHasForgotten() {
        var link = ada.post(ACCOUNTS + "/" + ben.account() + "/reset-link", Map.of());

        assertThat(link.statusCode()).isEqualTo(201);
        uses(link.path("token")).then().statusCode(204);
        assertThat(ben.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(signsIn(ben.email(), ANOTHER).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC33 a disabled account is signed out, its link is dead, and it comes back when enabled")
    void disables() {
        var token = ada.post(ACCOUNTS + "/" + ben.account() + "/reset-link", Map.of())
                .<String>path("token");

        assertThat(stands(ben, false, true).<Boolean>path("disabled")).isTrue();

        assertThat(ben.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(signsIn(ben.email(), Person.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(uses(token).statusCode()).isEqualTo(422);
        assertThat(ada.post(ACCOUNTS + "/" + ben.account() + "/reset-link", Map.of())
                        .statusCode())
                .isEqualTo(409);
        stands(ben, false, false).then().statusCode(200);
        assertThat(uses(token).statusCode()).isEqualTo(422);
        assertThat(signsIn(ben.email(), Person.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC33 ADMIN is given and taken, with effect on the next request")
    void givesAndTakesAdmin() {
        stands(ben, true, false).then().statusCode(200);
        assertThat(ben.get(ACCOUNTS).statusCode()).isEqualTo(200);

        stands(ben, false, false).then().statusCode(200);
        assertThat(ben.get(ACCOUNTS).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("AC33 one enabled admin remains, whoever asks and in whatever way")
    void keepsAnAdmin() {
        assertThat(stands(ada, false, false).statusCode()).isEqualTo(409);
        assertThat(stands(ada, true, true).statusCode()).isEqualTo(409);
        assertThat(ada.delete(ACCOUNTS + "/" + ada.account()).statusCode()).isEqualTo(409);
        assertThat(ada.post("/api/account/deletion", Map.of("currentPassword", Person.PASSWORD))
                        .statusCode())
                .isEqualTo(409);

        stands(ben, true, true).then().statusCode(200);
        assertThat(stands(ada, false, false).statusCode()).isEqualTo(409);
        assertThat(ada.get(ACCOUNTS).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC33 two admins who dismiss each other at the same moment leave one")
    void keepsOneOfTwo() throws Exception {
        stands(ben, true, false).then().statusCode(200);
        var both = Executors.newFixedThreadPool(2);
        try {
            both.invokeAll(List.<Callable<Response>>of(
                    () -> ada.put(ACCOUNTS + "/" + ben.account(), Map.of("admin", false, "disabled", false)),
                    () -> ben.put(ACCOUNTS + "/" + ada.account(), Map.of("admin", false, "disabled", false))));
        } finally {
            both.shutdown();
        }

        assertThat(List.of(ada, ben))
                .filteredOn(one -> one.get(ACCOUNTS).statusCode() == 200)
                .hasSize(1);
    }

    @Test
    @DisplayName("AC34 a deleted account is nowhere: not in the list, not at the sign-in, not in the table")
    void deletes() {
        assertThat(ada.delete(ACCOUNTS + "/" + ben.account()).statusCode()).isEqualTo(204);

        assertThat(ben.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(signsIn(ben.email(), Person.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(names("?search=" + ben.email())).isEmpty();
        assertThat(ada.delete(ACCOUNTS + "/" + ben.account()).statusCode()).isEqualTo(404);
        assertThat(stands(ben, true, false).statusCode()).isEqualTo(404);
        assertThat(database.createQuery(
                                "select count(*) from Account a where a.id = :id and a.email is null and a.name is null"
                                        + " and a.passwordHash is null",
                                Long.class)
                        .setParameter("id", ben.account())
                        .getSingleResult())
                .isEqualTo(1);
        assertThat(ada.get("/api/admin/security-log").statusCode()).isEqualTo(200);
        makes("Ben", ben.email()).then().statusCode(201);
    }

    private Response makes(String name, String email) {
        return ada.post(ACCOUNTS, Map.of("name", name, "email", email));
    }

    private Response stands(Person person, boolean admin, boolean disabled) {
        return ada.put(ACCOUNTS + "/" + person.account(), Map.of("admin", admin, "disabled", disabled));
    }

    private Response uses(String token) {
        return desk.newcomer("Somebody").post("/api/password-resets/use", Map.of("token", token, "password", ANOTHER));
    }

    private Response signsIn(String email, String password) {
        return desk.newcomer("Somebody").post("/api/session", Map.of("email", email, "password", password));
    }

    private List<String> names(String query) {
        return ada.get(ACCOUNTS + query).path("items.name");
    }
}
