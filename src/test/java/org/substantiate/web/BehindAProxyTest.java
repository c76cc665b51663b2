package org.substantiate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.substantiate.Person;
import org.substantiate.identity.Accounts;
import org.substantiate.identity.NewAccount;
import org.substantiate.identity.Password;

/** A server that its operator has put behind a proxy, and whom it believes. */
@QuarkusTest
@TestProfile(BehindAProxy.class)
class BehindAProxyTest {

    @Inject
    Accounts accounts;

    @Inject
    EntityManager database;

    private final String email = UUID.randomUUID() + "@example.org";
    private final Map<String, String> cookies = new HashMap<>();
    private UUID account;

    @BeforeEach
    void hasAnAccount() {
        account = QuarkusTransaction.requiringNew()
                .call(() -> accounts.register(NewAccount.of(email, "Ada", new Password(Person.PASSWORD), null))
                        .id());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Account a set a.admin = true where a.id = :id")
                        .setParameter("id", account)
                        .executeUpdate());
    }

    @Test
    @DisplayName("AC70 behind TLS every cookie is Secure, and browsers are told to come by TLS only")
    void isSecure() {
        var page = send(Method.GET, "/api/session", request -> request);
        var signedIn = signsIn(request -> request);

        assertThat(page.getDetailedCookie("csrf-token").isSecured()).isTrue();
        assertThat(page.getDetailedCookie("csrf-token").getSameSite()).isEqualTo("Lax");
        assertThat(signedIn.getDetailedCookie("substantiate-session").isSecured())
                .isTrue();
        assertThat(signedIn.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @ParameterizedTest
    @DisplayName(
            "AC69 of what a proxy forwards, the last address that is not a proxy's counts; what stands before may be made up")
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9                       | 203.0.113.9",
                "198.51.100.1, 203.0.113.9         | 203.0.113.9",
                "198.51.100.1, 203.0.113.9, 10.1.2.3 | 203.0.113.9",
                "2001:db8::1                       | 2001:db8:0:0:0:0:0:1",
                "203.0.113.9, nonsense             | 127.0.0.1",
                "10.1.2.3                          | 127.0.0.1",
            })
    void knowsTheSender(String forwarded, String sender) {
        signsIn(request -> request.header("X-Forwarded-For", forwarded));

        var noted = send(Method.GET, "/api/admin/security-log?kind=SIGNED_IN&account=" + account, request -> request);
        assertThat(noted.<List<String>>path("items.address")).containsExactly(sender);
    }

    @Test
    @DisplayName(
            "AC14 with a public address configured its pages alone may change something, whatever address was asked for")
    void believesNoHost() {
        signsIn(request -> request);

        for (var forged : List.of("http://evil.example", "https://evil.example", "http://127.0.0.1")) {
            var answer = creates(request -> request.header("Origin", forged)
                    .header("Host", forged.replaceFirst(".*//", ""))
                    .header("X-Forwarded-Host", forged.replaceFirst(".*//", "")));
            assertThat(answer.statusCode()).as(forged).isEqualTo(403);
            assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:foreign-origin");
            assertThat(answer.asString()).doesNotContain("evil");
        }
        assertThat(creates(request -> request.header("Origin", "https://desk.example.org"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("AC71 who sends too many commands waits, is told how long, and is noted")
    void slowsCommandsDown() {
        signsIn(request -> request);
        var answers = java.util.stream.IntStream.range(0, 20)
                .mapToObj(time -> creates(request -> request))
                .toList();

        assertThat(answers.get(0).statusCode()).isEqualTo(201);
        expectTooMany(answers.get(19));
        assertThat(send(Method.GET, "/api/investigations", request -> request).statusCode())
                .isEqualTo(200);
        var noted =
                send(Method.GET, "/api/admin/security-log?kind=RATE_LIMITED&account=" + account, request -> request);
        assertThat(noted.<List<Object>>path("items")).isNotEmpty();
    }

    @Test
    @DisplayName("AC72 who makes too many invitations waits")
    void slowsInvitationsDown() {
        signsIn(request -> request);
        String investigation = creates(request -> request).path("entries[0].object.id");
        var path = "/api/investigations/" + investigation + "/invitations";

        var answers = java.util.stream.IntStream.range(0, 3)
                .mapToObj(time -> send(Method.POST, path, request -> request.body(Map.of("role", "READER"))))
                .toList();

        assertThat(answers.get(1).statusCode()).isEqualTo(201);
        expectTooMany(answers.get(2));
    }

    @Test
    @DisplayName("AC73 who tries links that do not work waits, by network address; others do not")
    void slowsGuessingAtLinksDown() {
        send(Method.GET, "/api/session", request -> request);

        for (var time = 0; time < 3; time++) {
            assertThat(triesALink("203.0.113.77").statusCode()).isEqualTo(422);
        }

        expectTooMany(triesALink("203.0.113.77"));
        assertThat(triesALink("203.0.113.78").statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("AC111 who begins many sign-ins waits, by network address; others do not")
    void slowsBeginningDown() {
        send(Method.GET, "/api/session", request -> request);
        for (var path : List.of("/api/sign-in/oidc", "/api/session/passkey/challenge")) {
            for (var time = 0; time < 3; time++) {
                assertThat(begins(path, "203.0.113.79").statusCode()).isNotEqualTo(429);
            }

            expectTooMany(begins(path, "203.0.113.79"));
            assertThat(begins(path, "203.0.113.80").statusCode()).isNotEqualTo(429);
        }
    }

    private Response begins(String path, String from) {
        var errand = Map.of("purpose", "SIGN_IN", "to", "/");
        return send(
                Method.POST,
                path,
                request -> path.endsWith("oidc")
                        ? request.header("X-Forwarded-For", from).body(errand)
                        : request.header("X-Forwarded-For", from));
    }

    private Response triesALink(String from) {
        return send(
                Method.POST,
                "/api/invitations/preview",
                request -> request.header("X-Forwarded-For", from).body(Map.of("token", "guessed")));
    }

    private Response signsIn(UnaryOperator<RequestSpecification> with) {
        send(Method.GET, "/api/session", request -> request);
        var answer = send(
                Method.POST,
                "/api/session",
                request -> with.apply(request.body(Map.of("email", email, "password", Person.PASSWORD))));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private Response creates(UnaryOperator<RequestSpecification> with) {
        return send(Method.POST, "/api/investigations", request -> with.apply(request.body(Map.of("title", "One"))));
    }

    /** As a browser that reached the proxy by TLS does: it sends cookies that are Secure. */
    private Response send(Method method, String path, UnaryOperator<RequestSpecification> with) {
        var request = RestAssured.given().accept("application/json").cookies(cookies);
        if (method != Method.GET) {
            request.contentType("application/json").header("X-CSRF-TOKEN", cookies.get("csrf-token"));
        }
        var answer = with.apply(request).request(method, path);
        cookies.putAll(answer.getCookies());
        return answer;
    }

    private static void expectTooMany(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(429);
        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }
}
