package org.substantiate.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Signing in with a passkey, and what somebody tries who has none. */
@QuarkusTest
class PasskeysTest {

    @TestHTTPResource("/")
    URI server;

    @Inject
    Desk desk;

    @Inject
    EntityManager database;

    private Person ada;
    private String origin;
    private SoftKey key;

    @BeforeEach
    void adaHasAPasskey() throws Exception {
        // by its name: passkeys know no numbers
        origin = "http://localhost:" + server.getPort();
        ada = signsIn("Ada");
        key = new SoftKey(origin);
        assertThat(adds(ada, key).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("AC97 a passkey alone signs in, into a session like any other")
    void signsIn() throws Exception {
        var browser = opens("Ada");
        var answer = browser.post("/api/session/passkey", key.signs(asked(browser)));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<String>path("account.id")).isEqualTo(ada.account().toString());
        assertThat(browser.get("/api/session").<String>path("account.id"))
                .isEqualTo(ada.account().toString());
        assertThat(browser.cookie("substantiate-session")).isPresent();
        assertThat(ada.get("/api/account/passkeys").<List<String>>path("items.name"))
                .containsExactly("Ada's phone");
        assertThat(ada.get("/api/account/passkeys").<String>path("items[0].usedAt"))
                .isNotNull();
    }

    @Test
    @DisplayName("AC98 a challenge is answered once: who replays an answer is refused")
    void refusesTheSameAnswerTwice() throws Exception {
        var browser = opens("Ada");
        var presented = key.signs(asked(browser));
        assertThat(browser.post("/api/session/passkey", presented).statusCode()).isEqualTo(200);

        expectRefused(browser.post("/api/session/passkey", presented));
    }

    @Test
    @DisplayName("AC98 a challenge is spent by a wrong answer, too")
    void spendsTheChallengeOnAWrongAnswer() throws Exception {
        var browser = opens("Mallory");
        var challenge = asked(browser);
        var wrong = key.signs(challenge);
        wrong.put("signature", "AAAA");
        expectRefused(browser.post("/api/session/passkey", wrong));

        expectRefused(browser.post("/api/session/passkey", key.signs(challenge)));
    }

    @Test
    @DisplayName("AC98 only the browser that was asked can answer")
    void refusesAnotherBrowsersAnswer() throws Exception {
        var presented = key.signs(asked(opens("Ada")));

        var mallory = opens("Mallory");
        expectRefused(mallory.post("/api/session/passkey", presented));
        asked(mallory);
        expectRefused(mallory.post("/api/session/passkey", presented));
    }

    @Test
    @DisplayName("AC98 a challenge is good for five minutes")
    void refusesALateAnswer() throws Exception {
        var browser = opens("Ada");
        var challenge = asked(browser);
        change("update Challenge c set c.expiresAt = :then", Instant.now());

        expectRefused(browser.post("/api/session/passkey", key.signs(challenge)));
    }

    @Test
    @DisplayName("AC98 what was asked for a sign-in adds no passkey, nor to another's account")
    void keepsChallengesApart() throws Exception {
        var signingIn = asked(ada);
        expectRefused(ada.post("/api/account/passkeys", new SoftKey(origin).made(signingIn, "AAAA")));

        var creation = askedToAdd(ada);
        expectRefused(ada.post("/api/session/passkey", key.signs(creation.path("challenge"))));
    }

    @Test
    @DisplayName("AC99 a signature made for another page or another name is refused")
    void refusesOtherPlaces() throws Exception {
        expectRefused(presents(key.at("https://substantiate.example.net")));
        expectRefused(presents(key.at("http://localhost:1")));
        expectRefused(presents(key.at(origin).forName("example.net")));
    }

    @Test
    @DisplayName("AC99 a passkey made for another page or another name is not kept")
    void keepsNothingMadeElsewhere() throws Exception {
        expectRefused(adds(ada, new SoftKey("https://substantiate.example.net")));
        expectRefused(adds(ada, new SoftKey(origin).forName("example.net")));
    }

    @Test
    @DisplayName("AC100 a device that has not verified its person opens nothing")
    void refusesUnverifiedPeople() throws Exception {
        expectRefused(presents(key.saying(SoftKey.PRESENT)));
        expectRefused(presents(key.saying(0)));
        expectRefused(adds(ada, new SoftKey(origin).saying(SoftKey.PRESENT)));
    }

    @Test
    @DisplayName(
            "AC101 a changed signature, another's credential, another's handle and an unknown one get the same answer")
    void doesNotTellWhatIsWrong() throws Exception {
        var ben = signsIn("Ben");
        var bens = new SoftKey(origin);
        adds(ben, bens);

        var changed = presents(key, Map.of("signature", "MEUCIQD" + "A".repeat(89)));
        expectRefused(changed);
        for (var other : List.of(
                Map.of("credential", bens.id()),
                Map.of("user", Passkeys.handle(ben.account())),
                Map.of("credential", new SoftKey(origin).id()),
                Map.of("authenticatorData", "AAAA"),
                Map.of("clientData", "e30"))) {
            var answer = presents(key, other);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.asString()).as(other.toString()).isEqualTo(changed.asString());
        }
    }

    @Test
    @DisplayName("AC101 bytes that are no base64url, and bodies with more in them, are invalid")
    void refusesOtherForms() throws Exception {
        assertThat(presents(key, Map.of("signature", "+/=")).statusCode()).isEqualTo(400);
        assertThat(presents(key, Map.of("account", ada.account().toString())).statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("AC102 a passkey whose count goes back has a copy somewhere, and is refused")
    void refusesCopies() throws Exception {
        assertThat(presents(key.countedTo(10)).statusCode()).isEqualTo(200);

        expectRefused(presents(key.countedTo(5)));
        assertThat(presents(key.countedTo(11)).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC103 a disabled account is not opened by its passkey")
    void refusesDisabledAccounts() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Account a set a.disabled = true where a.id = :id")
                        .setParameter("id", ada.account())
                        .executeUpdate());

        expectRefused(presents(key));
    }

    @Test
    @DisplayName("AC103 a deleted account leaves no passkey behind")
    void leavesWithTheAccount() throws Exception {
        expect(204, ada.post("/api/account/deletion", Map.of("currentPassword", Person.PASSWORD)));

        expectRefused(presents(key));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> database.createQuery(
                                        "select count(*) from Passkey p where p.account = :account", Long.class)
                                .setParameter("account", ada.account())
                                .getSingleResult()))
                .isZero();
    }

    @Test
    @DisplayName("AC104 who signed in a while ago gives the password before a passkey is added")
    void asksWhoIsThere() throws Exception {
        change("update Session s set s.createdAt = :then", Instant.now().minusSeconds(11 * 60));

        var refused = ada.post("/api/account/passkeys/challenge", Map.of());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.<String>path("type")).isEqualTo("urn:substantiate:problem:confirmation-needed");
        assertThat(ada.post("/api/account/passkeys/challenge", Map.of("password", "not the password"))
                        .<String>path("type"))
                .isEqualTo("urn:substantiate:problem:wrong-credentials");
        assertThat(ada.post("/api/account/passkeys/challenge", Map.of("password", Person.PASSWORD))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("AC22 who signs in by passkey where they are signed in leaves no session behind")
    void replacesTheSession() throws Exception {
        String before = ada.cookie("substantiate-session").orElseThrow();

        assertThat(ada.post("/api/session/passkey", key.signs(asked(ada))).statusCode())
                .isEqualTo(200);

        assertThat(RestAssured.given()
                        .cookie("substantiate-session", before)
                        .get("/api/session")
                        .statusCode())
                .isEqualTo(401);
        assertThat(ada.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC105 removing a passkey ends the account's other sessions")
    void endsOtherSessions() throws Exception {
        var lost = opens("Ada");
        lost.post("/api/session/passkey", key.signs(asked(lost)));
        String passkey = ada.get("/api/account/passkeys").path("items[0].id");

        assertThat(ada.delete("/api/account/passkeys/" + passkey).statusCode()).isEqualTo(204);

        assertThat(lost.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(ada.get("/api/session").statusCode()).isEqualTo(200);
        expectRefused(presents(key));
    }

    @Test
    @DisplayName("AC105 nobody removes another's passkey, or learns that there is one")
    void removesOnlyOnesOwn() throws Exception {
        String passkey = ada.get("/api/account/passkeys").path("items[0].id");
        var mallory = signsIn("Mallory");

        assertThat(mallory.delete("/api/account/passkeys/" + passkey).statusCode())
                .isEqualTo(404);
        assertThat(mallory.get("/api/account/passkeys").<List<?>>path("items")).isEmpty();
        assertThat(presents(key).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC106 another Host makes no passkeys: the name comes from the configuration, or is localhost")
    void believesNoHost() {
        var answer = ada.send(
                Method.POST, "/api/session/passkey/challenge", request -> request.header("Host", "evil.example"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:passkeys-unavailable");
    }

    @Test
    @DisplayName("AC106 the same device adds itself once")
    void addsADeviceOnce() throws Exception {
        expectRefused(adds(ada, key));
        assertThat(askedToAdd(ada).<List<String>>path("known")).containsExactly(key.id());
    }

    private Person opens(String name) {
        return Person.at(URI.create(origin), name);
    }

    private Person signsIn(String name) {
        return opens(name).signsIn(desk.signsIn(name).email(), Person.PASSWORD);
    }

    private Response adds(Person person, SoftKey made) throws Exception {
        var asked = askedToAdd(person);
        return person.post("/api/account/passkeys", made.made(asked.path("challenge"), asked.path("user")));
    }

    private static Response askedToAdd(Person person) {
        return expect(200, person.post("/api/account/passkeys/challenge", Map.of()));
    }

    private static String asked(Person person) {
        return expect(200, person.send(Method.POST, "/api/session/passkey/challenge", request -> request))
                .path("challenge");
    }

    private static Response expect(int status, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }

    private Response presents(SoftKey shown) throws Exception {
        return presents(shown, Map.of());
    }

    /** Presents a passkey in a new browser, with some of it put in place of what is right. */
    private Response presents(SoftKey shown, Map<String, String> instead) throws Exception {
        var browser = opens("Somebody");
        var presented = shown.signs(asked(browser));
        presented.putAll(instead);
        return browser.post("/api/session/passkey", presented);
    }

    private static void expectRefused(Response answer) {
        assertThat(answer.<String>path("type"))
                .as(answer.asString())
                .isEqualTo("urn:substantiate:problem:passkey-refused");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private void change(String update, Instant then) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createQuery(update).setParameter("then", then).executeUpdate());
    }
}
