package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Coming in, being known, and going. */
@QuarkusTest
class SigningInTest {

    @Inject
    Desk desk;

    @Inject
    EntityManager database;

    @Test
    @DisplayName("AC2 the cookie is out of reach for scripts and other sites, and the database holds only its hash")
    void keepsTheTokenInTheBrowserAlone() {
        var ada = desk.signsIn("Ada");
        var answer = ada.post("/api/session", Map.of("email", ada.email(), "password", Person.PASSWORD));

        assertThat(answer.getHeaders().getValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("substantiate-session="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000")
                .doesNotContain("Secure");
        var token = ada.cookie("substantiate-session").orElseThrow();
        assertThat(session(new Secret(token).hash())).isNotNull();
        assertThat(session(token)).isNull();
    }

    @Test
    @DisplayName("AC1 without a session there is nothing below /api but what lets people in")
    void letsNobodyInWithoutASession() {
        var nobody = desk.signsIn("Ada").signsOut();

        for (var path : new String[] {"/api/session", "/api/investigations", "/api/nothing", "/api/account"}) {
            var answer = nobody.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:not-signed-in");
        }
    }

    @Test
    @DisplayName("HT2 tells who is signed in")
    void tellsWhoIsSignedIn() {
        var ada = desk.signsIn("Ada");

        assertThat(ada.get("/api/session").<Map<String, Object>>path("account"))
                .isEqualTo(Map.of(
                        "id",
                        ada.account().toString(),
                        "name",
                        "Ada",
                        "email",
                        ada.email(),
                        "admin",
                        false,
                        "language",
                        "en",
                        "timeZone",
                        "UTC",
                        "hasPassword",
                        true));
    }

    @Test
    @DisplayName("AC3 a wrong password and an unknown e-mail address get the same answer")
    void doesNotTellWhatIsWrong() {
        var ada = desk.signsIn("Ada");
        var wrong = ada.post("/api/session", Map.of("email", ada.email(), "password", "not the password"));
        var unknown = ada.post(
                "/api/session", Map.of("email", UUID.randomUUID() + "@example.org", "password", Person.PASSWORD));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.<String>path("type")).isEqualTo("urn:substantiate:problem:wrong-credentials");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.asString()).isEqualTo(wrong.asString());
    }

    @Test
    @DisplayName("AC4 after five wrong passwords the next attempt has to wait, even with the right one")
    void makesGuessingSlow() {
        var ada = desk.signsIn("Ada");
        for (var attempt = 0; attempt < 5; attempt++) {
            ada.post("/api/session", Map.of("email", ada.email(), "password", "not the password"));
        }
        var answer = ada.post("/api/session", Map.of("email", ada.email(), "password", Person.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:too-many-attempts");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 2);
    }

    @Test
    @DisplayName("AC5 a token that was signed out opens nothing any more")
    void endsTheSession() {
        var ada = desk.signsIn("Ada");
        var token = ada.cookie("substantiate-session").orElseThrow();
        ada.signsOut();

        var again =
                ada.send(Method.GET, "/api/investigations", request -> request.cookie("substantiate-session", token));
        assertThat(again.statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("AC30 without a mail server the page is told so, and asking for a link gets the same answer as ever")
    void tellsTheWays() {
        var nobody = desk.newcomer("Ada");

        assertThat(nobody.get("/api/sign-in-ways").<Boolean>path("resetByMail")).isFalse();
        assertThat(nobody.post("/api/password-resets", Map.of("email", nobody.email()))
                        .statusCode())
                .isEqualTo(202);
    }

    private Session session(String hash) {
        return database.find(Session.class, hash);
    }
}
