package org.substantiate;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A program of somebody's: it comes with an API token, and has neither cookies nor a CSRF token.
 *
 * <p>Paths that do not begin with {@code /api} lie below the investigation that its owner was in.
 */
public final class Program {

    private final String token;
    private final UUID id;
    private final UUID investigation;

    private Program(String token, UUID id, UUID investigation) {
        this.token = token;
        this.id = id;
        this.investigation = investigation;
    }

    /** A program of a person's, for all of that person's investigations. */
    public static Program of(Person owner, String scope) {
        return of(owner, scope, null);
    }

    /** A program of a person's, for one investigation only. */
    public static Program of(Person owner, String scope, UUID only) {
        var asked = new HashMap<String, Object>(Map.of("name", "nightly import", "scope", scope));
        if (only != null) {
            asked.put("investigation", only);
        }
        var made = owner.post("/api/account/tokens", asked);
        if (made.statusCode() != 201) {
            throw new AssertionError("no token: " + made.statusCode() + " " + made.asString());
        }
        return new Program(made.path("text"), UUID.fromString(made.path("token.id")), owner.investigation());
    }

    /** A program that comes with whatever text. */
    public static Program with(String token, UUID investigation) {
        return new Program(token, new UUID(0, 0), investigation);
    }

    /** The token's text. */
    public String token() {
        return token;
    }

    /** The token's id, as the history has it. */
    public UUID id() {
        return id;
    }

    public UUID investigation() {
        return investigation;
    }

    /** The same program, before another investigation. */
    public Program in(UUID other) {
        return new Program(token, id, other);
    }

    public Response get(String path) {
        return send(Method.GET, path, request -> request);
    }

    public Response post(String path, Object body) {
        return send(Method.POST, path, request -> request.body(body));
    }

    public Response put(String path, Object body) {
        return send(Method.PUT, path, request -> request.body(body));
    }

    public Response delete(String path) {
        return send(Method.DELETE, path, request -> request);
    }

    /** Sends what the verbs above do not say. */
    public Response send(Method method, String path, UnaryOperator<RequestSpecification> with) {
        var request = RestAssured.given()
                .accept("application/json, text/plain;q=0.5")
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token);
        var where = path.startsWith("/api") || path.startsWith("/.well-known")
                ? path
                : "/api/investigations/" + investigation + path;
        return with.apply(request).request(method, where);
    }
}
