package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.Program;

/** Tokens for programs: made, used, ended. What they open in an investigation is shown there. */
@QuarkusTest
class TokensTest {

    @Inject
    Desk desk;

    @Inject
    Sessions sessions;

    @Inject
    EntityManager database;

    // --- making ---

    @Test
    @DisplayName("AC48 the text is shown once, and the database holds only its hash")
    void showsTheTextOnce() {
        var ada = desk.signsIn("Ada");
        var only = UUID.randomUUID();

        var made = ada.post(
                "/api/account/tokens",
                Map.of("name", " nightly import ", "scope", "REVIEW", "investigation", only, "days", 7));

        assertThat(made.statusCode()).isEqualTo(201);
        var text = made.<String>path("text");
        var listed = ada.get("/api/account/tokens");
        assertThat(listed.asString()).doesNotContain(text);
        assertThat(listed.<List<Map<String, Object>>>path("items"))
                .containsExactly(made.<Map<String, Object>>path("token"));
        var token = listed.<Map<String, Object>>path("items[0]");
        assertThat(token)
                .containsEntry("name", "nightly import")
                .containsEntry("scope", "REVIEW")
                .containsEntry("investigation", only.toString())
                .containsEntry("usedAt", null)
                .containsEntry("endedAt", null);
        assertThat(lives(token)).isEqualTo(Duration.ofDays(7));
        assertThat(hashes(new Secret(text).hash())).isEqualTo(1);
        assertThat(hashes(text)).isZero();
    }

    @Test
    @DisplayName("AC48 a token always expires: after 90 days unless said, after 366 at most")
    void alwaysExpires() {
        var ada = desk.signsIn("Ada");

        var usual = ada.post("/api/account/tokens", Map.of("name", "a", "scope", "READ"));

        assertThat(lives(usual.path("token"))).isEqualTo(Duration.ofDays(90));
        assertThat(asksFor(ada, 366).statusCode()).isEqualTo(201);
        for (var days : new int[] {0, -1, 367}) {
            var refused = asksFor(ada, days);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.<List<String>>path("errors.field")).containsExactly("days");
        }
    }

    @Test
    @DisplayName("AC48 an account has at most fifty living tokens")
    void keepsThemFew() {
        var ada = desk.signsIn("Ada");
        for (var made = 0; made < Tokens.MOST; made++) {
            assertThat(asksFor(ada, 1).statusCode()).isEqualTo(201);
        }

        var refused = asksFor(ada, 1);

        assertThat(refused.statusCode()).isEqualTo(409);
        revokes(ada, ada.get("/api/account/tokens").path("items[7].id"));
        assertThat(asksFor(ada, 1).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("AC48 nobody sees or revokes another's tokens")
    void belongsToItsAccount() {
        var ada = desk.signsIn("Ada");
        var hers = Program.of(ada, "READ");
        var mallory = desk.signsIn("Mallory");

        assertThat(mallory.get("/api/account/tokens").<List<Object>>path("items"))
                .isEmpty();
        assertThat(mallory.delete("/api/account/tokens/" + hers.id()).statusCode())
                .isEqualTo(404);
        assertThat(hers.get("/api/session").statusCode()).isEqualTo(200);
    }

    // --- coming with one ---

    @Test
    @DisplayName("AC49 a program is its account, and when it last came is noted")
    void isItsAccount() {
        var ada = desk.signsIn("Ada");
        var program = Program.of(ada, "READ");

        assertThat(program.get("/api/session").<String>path("account.id"))
                .isEqualTo(ada.account().toString());
        assertThat(ada.get("/api/account/tokens").<String>path("items[0].usedAt"))
                .isNotNull();
    }

    @Test
    @DisplayName(
            "AC49 a token that is mistyped, unknown, expired or revoked is refused, with the challenge of its scheme")
    void refusesWhatOpensNothing() {
        var ada = desk.signsIn("Ada");
        var expired = Program.of(ada, "READ");
        expires(expired);
        var revoked = Program.of(ada, "READ");
        revokes(ada, revoked.id().toString());
        var living = Program.of(ada, "READ").token();

        for (var token : List.of(
                expired.token(),
                revoked.token(),
                TokenText.fresh().value(),
                living.substring(0, living.length() - 1),
                living + "x",
                "",
                "x".repeat(5000))) {
            for (var path : List.of("/api/session", "/api/investigations", "/api/nothing")) {
                var answer = Program.with(token, UUID.randomUUID()).get(path);
                assertThat(answer.statusCode()).as(token).isEqualTo(401);
                assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer ");
                assertThat(answer.contentType()).startsWith("application/problem+json");
                assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:token-not-valid");
            }
        }
        assertThat(ada.get("/api/account/tokens").<List<String>>path("items.endedAt"))
                .filteredOn(ended -> ended != null)
                .hasSize(2);
    }

    @Test
    @DisplayName("AC49 the token decides, whatever cookies come with it")
    void goesBeforeTheSession() {
        var ada = desk.signsIn("Ada");
        var ben = desk.signsIn("Ben");
        var adas = Program.of(ada, "READ");

        var both = ben.send(
                Method.GET, "/api/session", request -> request.header("Authorization", "Bearer " + adas.token()));
        var broken =
                ben.send(Method.GET, "/api/session", request -> request.header("Authorization", "bearer of bad news"));
        var otherScheme =
                ben.send(Method.GET, "/api/session", request -> request.header("Authorization", "Basic YTpi"));

        assertThat(both.<String>path("account.id")).isEqualTo(ada.account().toString());
        assertThat(broken.statusCode()).isEqualTo(401);
        assertThat(otherScheme.<String>path("account.id"))
                .isEqualTo(ben.account().toString());
    }

    @Test
    @DisplayName("AC50 HT8 a token needs no CSRF token, and takes it from nobody else")
    void needsNoCsrfToken() {
        var ada = desk.signsIn("Ada");
        var program = Program.of(ada, "CONTRIBUTE");

        var byToken = program.post("/api/investigations", Map.of("title", "By a program"));
        var withCookies = ada.send(
                Method.POST,
                "/api/investigations",
                request -> request.header("Authorization", "Bearer " + program.token())
                        .header("X-CSRF-TOKEN", "of no use")
                        .body(Map.of("title", "By a program in a browser")));
        var withoutToken = ada.send(
                Method.POST,
                "/api/investigations",
                request -> request.header("X-CSRF-TOKEN", "of no use").body(Map.of("title", "Forged")));
        var broken = ada.send(
                Method.POST,
                "/api/investigations",
                request -> request.header("Authorization", "Bearer x").body(Map.of("title", "Forged")));

        assertThat(byToken.statusCode()).isEqualTo(201);
        assertThat(byToken.getHeaders().getValues("Set-Cookie")).isEmpty();
        assertThat(program.get("/api/session").getHeaders().getValues("Set-Cookie"))
                .isEmpty();
        assertThat(withCookies.statusCode()).isEqualTo(201);
        assertThat(withoutToken.statusCode()).isEqualTo(400);
        assertThat(broken.statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("AC50 a page of another site is refused with a token too")
    void refusesForeignPages() {
        var program = Program.of(desk.signsIn("Ada"), "CONTRIBUTE");

        var answer = program.send(
                Method.POST,
                "/api/investigations",
                request -> request.header("Origin", "https://evil.example").body(Map.of("title", "Forged")));

        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:foreign-origin");
    }

    @Test
    @DisplayName("AC51 no token makes or ends what lets somebody in, whatever its scope")
    void leavesWhatLetsPeopleIn() {
        var ada = desk.signsIn("Ada");
        var program = Program.of(ada, "ADMIN");
        var account = Map.of("name", "Mallory", "language", "en");
        var signIn = Map.of("email", ada.email(), "password", Person.PASSWORD);
        var invitation = Map.of("token", "abc");

        for (var answer : List.of(
                program.get("/api/account/tokens"),
                program.post("/api/account/tokens", Map.of("name", "more", "scope", "ADMIN")),
                program.delete("/api/account/tokens/" + program.id()),
                program.put("/api/account", account),
                program.post("/api/session", signIn),
                program.delete("/api/session"),
                program.post("/api/set-up", Map.of("token", "x", "name", "x", "email", "x", "password", "x")),
                program.post("/api/invitations/preview", invitation),
                program.post("/api/invitations/acceptance", invitation))) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
            assertThat(answer.<String>path("detail")).contains("Sign in with a browser");
        }
        assertThat(ada.get("/api/session").<String>path("account.name")).isEqualTo("Ada");
    }

    @Test
    @DisplayName("AC54 tokens end with all access of their account, and outlive its sessions")
    void endsWithTheAccountsAccess() {
        var ada = desk.signsIn("Ada");
        var program = Program.of(ada, "READ");
        var bens = Program.of(desk.signsIn("Ben"), "READ");

        ada.delete("/api/account/sessions?own=true").then().statusCode(204);
        assertThat(program.get("/api/session").statusCode()).isEqualTo(200);
        sessions.endAll(ada.account());

        assertThat(program.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(bens.get("/api/session").statusCode()).isEqualTo(200);
        assertThat(ada.signsIn().get("/api/account/tokens").<String>path("items[0].endedAt"))
                .isNotNull();
    }

    @Test
    @DisplayName("AC54 tokens end with the password that could have made them, and are forgotten with their account")
    void endsWithThePassword() {
        var ada = desk.signsIn("Ada");
        var program = Program.of(ada, "READ");
        var another = "another password for tests";

        ada.put("/api/account/password", Map.of("currentPassword", Person.PASSWORD, "password", another))
                .then()
                .statusCode(204);
        assertThat(program.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(ada.get("/api/account/tokens").<List<Object>>path("items")).hasSize(1);

        ada.post("/api/account/deletion", Map.of("currentPassword", another))
                .then()
                .statusCode(204);
        assertThat(database.createQuery("select count(*) from Token t where t.account = :account", Long.class)
                        .setParameter("account", ada.account())
                        .getSingleResult())
                .isZero();
    }

    @Test
    @DisplayName("AC51 not even an admin's token hands out what lets somebody in")
    void handsOutNoLinks() {
        var ivy = desk.admin("Ivy");
        var program = Program.of(ivy, "ADMIN");

        assertThat(program.get("/api/admin/accounts").statusCode()).isEqualTo(200);
        assertThat(program.post("/api/admin/accounts/" + ivy.account() + "/reset-link", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("AC54 a disabled account's tokens open nothing")
    void opensNothingForTheDisabled() {
        var ada = desk.signsIn("Ada");
        var program = Program.of(ada, "READ");

        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Account a set a.disabled = true where a.id = :id")
                        .setParameter("id", ada.account())
                        .executeUpdate());

        assertThat(program.get("/api/session").statusCode()).isEqualTo(401);
    }

    // --- what the tests need ---

    private static Response asksFor(Person person, int days) {
        var asked = new HashMap<String, Object>(Map.of("name", "import", "scope", "READ"));
        asked.put("days", days);
        return person.post("/api/account/tokens", asked);
    }

    private static void revokes(Person person, String token) {
        person.delete("/api/account/tokens/" + token).then().statusCode(204);
    }

    private static Duration lives(Map<String, Object> token) {
        return Duration.between(
                Instant.parse((String) token.get("createdAt")), Instant.parse((String) token.get("expiresAt")));
    }

    private long hashes(String hash) {
        return database.createQuery("select count(*) from Token t where t.hash = :hash", Long.class)
                .setParameter("hash", hash)
                .getSingleResult();
    }

    private void expires(Program program) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Token t set t.expiresAt = :past where t.id = :id")
                        .setParameter("past", Instant.now().minusSeconds(1))
                        .setParameter("id", program.id())
                        .executeUpdate());
    }
}
