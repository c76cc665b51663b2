package org.substantiate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** What every exchange over HTTP keeps to, shown with the smallest operations there are. */
@QuarkusTest
class WebSafetyTest {

    @Inject
    Desk desk;

    @TestHTTPResource
    URI server;

    @Test
    @DisplayName("HT2 a changing call without the CSRF token, or with another one, is refused")
    void needsTheCsrfToken() {
        var ada = desk.signsIn("Ada");
        var title = Map.of("title", "Forged");

        var without = ada.send(
                Method.POST, "/api/investigations", request -> bare(ada).body(title));
        expectProblem(without, 400, "invalid");
        assertThat(without.<List<String>>path("errors.field")).containsExactly("X-CSRF-TOKEN");
        var other = ada.send(
                Method.POST,
                "/api/investigations",
                request -> bare(ada)
                        .header("X-CSRF-TOKEN", "AAAAAAAAAAAAAAAAAAAAAA")
                        .body(title));
        expectProblem(other, 400, "invalid");
        expectProblem(ada.send(Method.DELETE, "/api/session", request -> bare(ada)), 400, "invalid");
        assertThat(ada.get("/api/investigations").<List<Object>>path("items")).isEmpty();
    }

    @Test
    @DisplayName("AC14 a changing call from a page of another site is refused")
    void refusesForeignOrigins() {
        var ada = desk.signsIn("Ada");

        for (var origin : List.of(
                "https://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1:" + server.getPort())) {
            expectProblem(creates(ada, "Origin", origin), 403, "foreign-origin");
        }
        expectProblem(creates(ada, "Sec-Fetch-Site", "cross-site"), 403, "foreign-origin");
        assertThat(creates(ada, "Origin", "http://" + server.getAuthority()).statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("AC14 a socket for a page of another site is refused before anybody asks who it is")
    void refusesForeignSockets() {
        var ada = desk.owner("Ada");

        var answer = ada.send(
                Method.GET,
                "/live",
                request -> request.header("Origin", "https://evil.example")
                        .header("Connection", "Upgrade")
                        .header("Upgrade", "websocket")
                        .header("Sec-WebSocket-Version", "13")
                        .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="));

        expectProblem(answer, 403, "foreign-origin");
    }

    @Test
    @DisplayName("AC11 every answer tells browsers to run nothing but our own files")
    void tellsBrowsersWhatToTrust() {
        var ada = desk.signsIn("Ada");
        for (var answer : List.of(
                ada.get("/api/session"),
                ada.get("/api/nothing"),
                ada.get("/"),
                RestAssured.get("/api/investigations"))) {
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        }
    }

    @Test
    @DisplayName("AC11 answers of the API are kept by nobody")
    void keepsAnswersOutOfCaches() {
        assertThat(desk.signsIn("Ada").get("/api/session").header("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(RestAssured.get("/api/investigations").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    @DisplayName("AC11 a file that is missing now is not kept as missing")
    void keepsNoMissingAssets() {
        var answer = RestAssured.get("/assets/from-another-version.js");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @DisplayName("AC15 a body that is too large is refused with the limit named")
    void refusesTooLargeBodies() {
        var ada = desk.signsIn("Ada");

        var answer = ada.post("/api/investigations", Map.of("title", "x".repeat(9 << 20)));

        expectProblem(answer, 413, "too-large");
        assertThat(answer.<Integer>path("limit")).isEqualTo(8 << 20);
    }

    @Test
    @DisplayName("AC15 a body that does not say how large it is is refused all the same")
    void refusesTooLargeBodiesThatComeInChunks() throws Exception {
        var ada = desk.signsIn("Ada");

        var large = sendsInChunks(ada, "{\"title\":\"" + "x".repeat(9 << 20) + "\"}");
        assertThat(large.getResponseCode()).isEqualTo(413);
        assertThat(large.getContentType()).startsWith("application/problem+json");
        assertThat(new String(large.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("urn:substantiate:problem:too-large", "\"limit\":" + (8 << 20));

        assertThat(sendsInChunks(ada, "{\"title\":\"Who paid?\"}").getResponseCode())
                .isEqualTo(201);
    }

    private HttpURLConnection sendsInChunks(Person person, String text) throws IOException {
        var connection = (HttpURLConnection)
                server.resolve("/api/investigations").toURL().openConnection();
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(1 << 16);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
        connection.setRequestProperty(
                "X-CSRF-TOKEN", person.cookie("csrf-token").orElseThrow());
        connection.setRequestProperty(
                "Cookie",
                "substantiate-session="
                        + person.cookie("substantiate-session").orElseThrow() + "; csrf-token="
                        + person.cookie("csrf-token").orElseThrow());
        try (var body = connection.getOutputStream()) {
            body.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return connection;
    }

    @Test
    @DisplayName("AC68 a cookie that is forged, or far too long, opens nothing")
    void knowsNoForgedCookies() {
        for (var forged :
                List.of("forged", "x".repeat(10_000), "%00", "' or 1=1 --", "00000000-0000-0000-0000-000000000000")) {
            var answer = RestAssured.given()
                    .header("Cookie", "substantiate-session=" + forged)
                    .get("/api/investigations");
            expectProblem(answer, 401, "not-signed-in");
        }
        assertThat(RestAssured.given()
                        .header("Cookie", "substantiate-session=" + "x".repeat(40_000))
                        .get("/api/investigations")
                        .statusCode())
                .isEqualTo(431);
    }

    @Test
    @DisplayName("AC69 what somebody says of where they come from counts for nothing without a proxy that is trusted")
    void believesNoForgedForwarding() {
        var admin = desk.admin("Ines");
        var ada = desk.signsIn("Ada");
        var answer = ada.send(
                Method.POST,
                "/api/session",
                request -> request.header("X-Forwarded-For", "203.0.113.9")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "for=203.0.113.9;proto=https;host=evil.example")
                        .body(Map.of("email", ada.email(), "password", Person.PASSWORD)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Strict-Transport-Security")).isNull();
        assertThat(answer.getDetailedCookie("substantiate-session").isSecured()).isFalse();
        var noted = admin.get("/api/admin/security-log?kind=SIGNED_IN&account=" + ada.account());
        assertThat(noted.<List<String>>path("items.address")).containsOnly("127.0.0.1");
    }

    @Test
    @DisplayName("AC11 the cookie of the CSRF token goes with no other site's forms")
    void keepsTheCsrfCookieAtHome() {
        var cookie = RestAssured.get("/api/session").getDetailedCookie("csrf-token");

        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.isSecured()).isFalse();
    }

    @Test
    @DisplayName("AC16 what is not JSON, or not of the expected form, is a problem that names the field")
    void refusesUnreadableBodies() {
        var ada = desk.signsIn("Ada");

        expectInvalid(ada.post("/api/investigations", "{\"title\":"), "body");
        expectInvalid(ada.post("/api/investigations", ""), "body");
        expectInvalid(ada.post("/api/investigations", "{\"title\":[\"x\"]}"), "title");
        expectInvalid(ada.post("/api/investigations", "{\"title\":\"x\",\"owner\":\"me\"}"), "owner");
        expectInvalid(ada.post("/api/investigations", "{}"), "title");
        expectInvalid(ada.post("/api/investigations", "{\"title\":\"x\",\"description\":\"\\u0000\"}"), "description");
        expectInvalid(ada.post("/api/investigations", "{\"title\":\"\\ud800\"}"), "title");
        expectInvalid(ada.post("/api/session", "{\"email\":\"a\\u0000@b\",\"password\":\"x\"}"), "email");
        expectInvalid(ada.put("/api/account", "{\"name\":\"Ada\",\"language\":\"tlh\"}"), "language");
        var plain = ada.send(
                Method.POST,
                "/api/investigations",
                request -> request.contentType("text/plain").body("{\"title\":\"x\"}"));
        assertThat(plain.statusCode()).isEqualTo(415);
        assertThat(plain.contentType()).startsWith("application/problem+json");
    }

    @Test
    @DisplayName("AC17 an address below /api that nothing answers is a problem")
    void knowsNoOtherAddresses() {
        var ada = desk.signsIn("Ada");

        expectProblem(ada.get("/api/nothing"), 404, "not-found");
        expectProblem(ada.post("/api/nothing", Map.of()), 404, "not-found");
        expectProblem(ada.get("/api/investigations/not-an-id"), 404, "not-found");
        assertThat(ada.delete("/api/investigations").statusCode()).isEqualTo(405);
        assertThat(ada.delete("/api/investigations").contentType()).startsWith("application/problem+json");
    }

    @Test
    @DisplayName("HT5 what nobody foresaw is a problem with a number; neither answer nor log quotes the database")
    void tellsNothingOfItsInside() {
        var ada = desk.signsIn("Ada");
        var logged = new ArrayList<String>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord told) {
                var trace = new StringWriter();
                if (told.getThrown() != null) {
                    told.getThrown().printStackTrace(new PrintWriter(trace));
                }
                logged.add(told.getLevel() + " " + told.getMessage() + Arrays.toString(told.getParameters()) + trace);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var root = Logger.getLogger("");
        root.addHandler(ear);
        try {
            var answer = ada.get("/api/accident");

            expectProblem(answer, 500, "fault");
            var number = answer.<String>path("number");
            assertThat(answer.asString()).doesNotContain(Accident.QUOTED, "SQL", "at org.");
            assertThat(logged).filteredOn(line -> line.contains(number)).hasSize(1);
            assertThat(logged)
                    .filteredOn(line -> line.contains("Accident.happen"))
                    .hasSize(1);
            assertThat(logged).noneMatch(line -> line.contains(Accident.QUOTED));
        } finally {
            root.removeHandler(ear);
        }
    }

    private Response creates(Person person, String header, String value) {
        return person.send(
                Method.POST,
                "/api/investigations",
                request -> request.header(header, value).body(Map.of("title", "Forged")));
    }

    /** A request with the person's cookies and nothing that a script would have to add. */
    private static RequestSpecification bare(Person person) {
        return RestAssured.given()
                .contentType("application/json")
                .cookie(
                        "substantiate-session",
                        person.cookie("substantiate-session").orElseThrow())
                .cookie("csrf-token", person.cookie("csrf-token").orElseThrow());
    }

    private static void expectInvalid(Response answer, String field) {
        expectProblem(answer, 400, "invalid");
        assertThat(answer.<List<String>>path("errors.field")).containsExactly(field);
    }

    private static void expectProblem(Response answer, int status, String name) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:" + name);
    }
}
