package org.substantiate;

import static io.restassured.config.HeaderConfig.headerConfig;

import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Somebody with a browser of their own: keeps cookies, echoes the CSRF token, and gives each command a key.
 *
 * <p>Paths that do not begin with {@code /api} lie below the investigation that the person is in.
 */
public final class Person {

    public static final String PASSWORD = "a password for tests";

    private final String name;
    private final String email;
    private Optional<URI> server;
    private final Optional<Program> program;
    private final CookieFilter cookies = new CookieFilter();
    private UUID account;
    private UUID investigation;

    /** Somebody who opens the page of a server elsewhere than in this test's process. */
    public static Person at(URI server, String name) {
        return new Person(name, Optional.of(server));
    }

    /** Opens the page of a server that is somewhere else now. */
    public Person goesTo(URI address) {
        server = Optional.of(address);
        return this;
    }

    static Person here(String name) {
        return new Person(name, Optional.empty());
    }

    private Person(String name, String email, Optional<URI> server, Optional<Program> program) {
        this.name = name;
        this.email = email;
        this.server = server;
        this.program = program;
    }

    private Person(String name, Optional<URI> server) {
        this(
                name,
                name.toLowerCase().replaceAll("[^a-z]", "") + "-" + UUID.randomUUID() + "@example.org",
                server,
                Optional.empty());
        // as a page does when it loads: it asks who is signed in, and so gets the CSRF token
        get("/api/session");
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** The same person, who has left everything to a program. */
    public Person program(Program program) {
        var absent = new Person(name, email, server, Optional.of(program));
        absent.account = account;
        return absent.in(investigation);
    }

    /** The id of the person's account. */
    public UUID account() {
        return account;
    }

    /** The investigation that the person is in. */
    public UUID investigation() {
        return investigation;
    }

    /** Goes to an investigation; being a member of it is another matter. */
    public Person in(UUID investigation) {
        this.investigation = investigation;
        return this;
    }

    // --- signing in ---

    public Person setsUp(String token) {
        var answer = post("/api/set-up", Map.of("token", token, "name", name, "email", email, "password", PASSWORD));
        return isSignedIn(expect(answer, 200));
    }

    public Person signsIn() {
        return signsIn(email, PASSWORD);
    }

    /** Signs in to an account that somebody else made. */
    public Person signsIn(String email, String password) {
        return isSignedIn(expect(post("/api/session", Map.of("email", email, "password", password)), 200));
    }

    public Person signsOut() {
        expect(delete("/api/session"), 204);
        return this;
    }

    /** Follows an invitation, with a new account or, when signed in, the one there is. */
    public Person accepts(String invitation) {
        var answer = post(
                "/api/invitations/acceptance",
                account == null
                        ? Map.of("token", invitation, "name", name, "email", email, "password", PASSWORD)
                        : Map.of("token", invitation));
        investigation = UUID.fromString(expect(answer, 200).path("investigation"));
        return isSignedIn(answer);
    }

    private Person isSignedIn(Response answer) {
        account = UUID.fromString(answer.path("account.id"));
        return this;
    }

    // --- investigations ---

    /** Creates an investigation and goes there. */
    public UUID creates(String title) {
        var answer = expect(post("/api/investigations", Map.of("title", title)), 201);
        investigation = UUID.fromString(answer.path("entries[0].object.id"));
        return investigation;
    }

    /** Invites somebody to the investigation that the person is in. */
    public String invites(String role) {
        return invites(investigation, role);
    }

    /** Invites somebody to an investigation; the answer is the link's token. */
    public String invites(UUID investigation, String role) {
        var path = "/api/investigations/" + investigation + "/invitations";
        return expect(post(path, Map.of("role", role)), 201).path("token");
    }

    // --- HTTP ---

    public Response get(String path) {
        return send(Method.GET, path, request -> request);
    }

    public Response post(String path, Object body) {
        return send(Method.POST, path, request -> request.body(body));
    }

    public Response put(String path, Object body) {
        return send(Method.PUT, path, request -> request.body(body));
    }

    /** Changes the version that the person saw. */
    public Response put(String path, long version, Object body) {
        return send(
                Method.PUT,
                path,
                request -> request.header("If-Match", quoted(version)).body(body));
    }

    public Response post(String path, long version, Object body) {
        return send(
                Method.POST,
                path,
                request -> request.header("If-Match", quoted(version)).body(body));
    }

    public Response delete(String path) {
        return send(Method.DELETE, path, request -> request);
    }

    public Response delete(String path, long version) {
        return send(Method.DELETE, path, request -> request.header("If-Match", quoted(version)));
    }

    /** What the person sends by themselves with every request, whatever it is sent with. */
    public Map<String, String> proof() {
        return program.map(one -> Map.of("Authorization", "Bearer " + one.token()))
                .orElseGet(() -> cookie("substantiate-session")
                        .map(session -> Map.of("Cookie", "substantiate-session=" + session))
                        .orElse(Map.of()));
    }

    /** Sends what the verbs above do not say. */
    public Response send(Method method, String path, UnaryOperator<RequestSpecification> with) {
        if (program.isPresent()) {
            return program.get().in(investigation).send(method, path, with);
        }
        // a test that repeats a call names the key itself
        var headers = RestAssured.config()
                .headerConfig(headerConfig().overwriteHeadersWithName("Idempotency-Key", "Content-Type"));
        var request = RestAssured.given().config(headers).filter(cookies).accept("application/json, text/plain;q=0.5");
        server.ifPresent(address -> request.baseUri(address.toString()).port(address.getPort()));
        if (method != Method.GET) {
            request.contentType(ContentType.JSON)
                    .header("X-CSRF-TOKEN", cookie("csrf-token").orElse(""))
                    .header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return with.apply(request).request(method, where(path));
    }

    /** The value of a cookie in the person's browser. */
    public Optional<String> cookie(String cookie) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(kept -> kept.getName().equals(cookie))
                .map(org.apache.http.cookie.Cookie::getValue)
                .findFirst();
    }

    private String where(String path) {
        return path.startsWith("/api") || path.startsWith("/.well-known")
                ? path
                : "/api/investigations/" + investigation + path;
    }

    private static String quoted(long version) {
        return "\"" + version + "\"";
    }

    private static Response expect(Response answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError("expected " + status + ", got " + answer.statusCode() + ": " + answer.asString());
        }
        return answer;
    }
}
