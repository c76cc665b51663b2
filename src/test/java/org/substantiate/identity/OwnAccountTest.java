package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.Program;

/** What people do with their own account. */
@QuarkusTest
class OwnAccountTest {

    private static final String ANOTHER = "seven green bottles";

    @Inject
    Desk desk;

    @Inject
    EntityManager database;

    private Person ada;

    @BeforeEach
    void adaIsSignedIn() {
        ada = desk.signsIn("Ada");
    }

    @Test
    @DisplayName("AC23 says how one is called, in which language one reads, and where one's clock stands")
    void describesOneself() {
        var answer = ada.put(
                "/api/account", Map.of("name", " Ada Lovelace ", "language", "fr", "timeZone", "Pacific/Noumea"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ada.get("/api/session").<Map<String, Object>>path("account"))
                .containsEntry("name", "Ada Lovelace")
                .containsEntry("language", "fr")
                .containsEntry("timeZone", "Pacific/Noumea");
    }

    @Test
    @DisplayName("AC23 there is no time zone but those of the IANA database")
    void knowsTimeZones() {
        for (var zone : new String[] {"Mars/Olympus", "UTC+25", "../etc/passwd"}) {
            refused(ada.put("/api/account", Map.of("name", "Ada", "language", "en", "timeZone", zone)), "timeZone");
        }
    }

    @Test
    @DisplayName("AC23 nobody becomes admin, or another account, by saying so")
    void takesNothingElse() {
        for (var more : new String[] {"admin", "id", "email", "disabled"}) {
            var body = Map.of("name", "Ada", "language", "en", "timeZone", "UTC", more, true);
            assertThat(ada.put("/api/account", body).statusCode()).as(more).isEqualTo(400);
        }
        assertThat(ada.get("/api/session").<Boolean>path("account.admin")).isFalse();
    }

    @Test
    @DisplayName("AC24 a changed address is what one signs in with; the old one is nobody's")
    void changesTheAddress() {
        var email = "new-" + ada.email();

        var answer = changesEmail(email.toUpperCase(), Person.PASSWORD);

        assertThat(answer.<String>path("email")).isEqualTo(email);
        assertThat(desk.newcomer("Ada").signsIn(email, Person.PASSWORD).account())
                .isEqualTo(ada.account());
        assertThat(signsIn(ada.email(), Person.PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("AC24 the address changes only with the password, to one that has a form and no account")
    void refusesAddresses() {
        var ben = desk.signsIn("Ben");

        refused(changesEmail("ada@example.net", "not the password"), "currentPassword");
        refused(changesEmail("nowhere", Person.PASSWORD), "email");
        refused(changesEmail(ben.email(), Person.PASSWORD), "email");
        assertThat(ada.get("/api/session").<String>path("account.email")).isEqualTo(ada.email());
    }

    @Test
    @DisplayName("AC24 asking which addresses have an account is slowed down as guessing is")
    void slowsAskingForAddresses() {
        var ben = desk.signsIn("Ben");

        for (var asked = 0; asked < 5; asked++) {
            refused(changesEmail(ben.email(), Person.PASSWORD), "email");
        }
        assertThat(changesEmail(ben.email(), Person.PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    @DisplayName("AC25 a changed password opens, the old one does not, and every other browser is signed out")
    void changesThePassword() {
        var elsewhere = desk.newcomer("Ada").signsIn(ada.email(), Person.PASSWORD);

        var program = Program.of(ada, "READ");

        assertThat(changesPassword(Person.PASSWORD, ANOTHER).statusCode()).isEqualTo(204);

        assertThat(program.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(ada.get("/api/session").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(signsIn(ada.email(), Person.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(signsIn(ada.email(), ANOTHER).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC25 the password changes only with the present one, to one that is good")
    void refusesPasswords() {
        refused(changesPassword("not the password", ANOTHER), "currentPassword");
        refused(changesPassword(Person.PASSWORD, "short"), "password");
        refused(changesPassword(Person.PASSWORD, ada.email()), "password");
        assertThat(signsIn(ada.email(), Person.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC25 guessing the present password is slowed down as at the sign-in")
    void slowsGuessing() {
        for (var guess = 0; guess < 5; guess++) {
            refused(changesPassword("guess number " + guess, ANOTHER), "currentPassword");
        }

        var answer = changesPassword(Person.PASSWORD, ANOTHER);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotNull();
    }

    @Test
    @DisplayName("AC113 who has no password does these things when they have just signed in, and not later")
    void needsAFreshSignIn() {
        keep(null);
        assertThat(ada.get("/api/session").<Boolean>path("account.hasPassword")).isFalse();
        assertThat(signsIn(ada.email(), Person.PASSWORD).statusCode()).isEqualTo(401);

        signedInAt(Instant.now().minusSeconds(11 * 60));
        for (var answer : List.of(
                ada.put("/api/account/email", Map.of("email", "new-" + ada.email())),
                ada.put("/api/account/password", Map.of("password", ANOTHER)),
                changesPassword("whatever it is", ANOTHER),
                ada.post("/api/account/deletion", Map.of()))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:confirmation-needed");
        }

        signedInAt(Instant.now());
        assertThat(ada.put("/api/account/email", Map.of("email", "new-" + ada.email()))
                        .<String>path("email"))
                .isEqualTo("new-" + ada.email());
        assertThat(ada.put("/api/account/password", Map.of("password", ANOTHER)).statusCode())
                .isEqualTo(204);
        assertThat(signsIn("new-" + ada.email(), ANOTHER).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC113 who has no password deletes the account when they have just signed in")
    void deletesAnAccountWithoutAPassword() {
        keep(null);

        assertThat(ada.post("/api/account/deletion", Map.of()).statusCode()).isEqualTo(204);

        assertThat(ada.get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("AC113 who has a password is asked for it, however young the session is")
    void asksForThePassword() {
        refused(ada.put("/api/account/email", Map.of("email", "new-" + ada.email())), "currentPassword");
        refused(ada.put("/api/account/password", Map.of("password", ANOTHER)), "currentPassword");
        refused(ada.post("/api/account/deletion", Map.of()), "currentPassword");
    }

    private void signedInAt(Instant time) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Session s set s.createdAt = :time where s.account = :account")
                        .setParameter("time", time)
                        .setParameter("account", ada.account())
                        .executeUpdate());
    }

    @Test
    @DisplayName("AC12 a hash that was made with less work is made anew at the sign-in")
    void renewsTheHash() {
        var cheap = new PasswordHashes(4).hash(new Password(Person.PASSWORD));
        keep(cheap);

        ada.signsIn();

        assertThat(hash()).isNotEqualTo(cheap).startsWith("$2a$05$");
        ada.signsIn();
    }

    private void keep(@Nullable String hash) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Account a set a.passwordHash = :hash where a.id = :id")
                        .setParameter("hash", hash)
                        .setParameter("id", ada.account())
                        .executeUpdate());
    }

    private String hash() {
        return database.createQuery("select a.passwordHash from Account a where a.id = :id", String.class)
                .setParameter("id", ada.account())
                .getSingleResult();
    }

    private Response changesEmail(String email, String password) {
        return ada.put("/api/account/email", Map.of("email", email, "currentPassword", password));
    }

    private Response changesPassword(String current, String chosen) {
        return ada.put("/api/account/password", Map.of("currentPassword", current, "password", chosen));
    }

    private Response signsIn(String email, String password) {
        return desk.newcomer("Ada").post("/api/session", Map.of("email", email, "password", password));
    }

    private static void refused(Response answer, String field) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].field")).isEqualTo(field);
    }
}
