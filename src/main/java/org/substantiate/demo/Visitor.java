package org.substantiate.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who uses this server over HTTP as a browser does: a cookie jar and the verbs. */
final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(String server) {
        this.server = server;
    }

    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).build());
    }

    JsonNode post(String path, Object body) {
        return post(path, body, null);
    }

    /** A change of something whose version was seen. */
    JsonNode post(String path, Object body, @Nullable Long version) {
        return change("POST", path, body, version);
    }

    /** As {@link #post(String, Object, Long)}, of something that is said anew. */
    JsonNode put(String path, Object body, long version) {
        return change("PUT", path, body, version);
    }

    private JsonNode change(String method, String path, Object body, @Nullable Long version) {
        try {
            var request = HttpRequest.newBuilder(URI.create(server + path))
                    .header("Content-Type", "application/json")
                    .header("X-CSRF-TOKEN", csrfToken())
                    .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            if (version != null) {
                request.header("If-Match", "\"" + version + "\"");
            }
            return send(request.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String csrfToken() {
        if (token().isEmpty()) {
            // any page brings the cookie
            send(HttpRequest.newBuilder(URI.create(server + "/api/session")).build(), 401);
        }
        return token();
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("csrf-token"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private JsonNode send(HttpRequest request) {
        return send(request, 200);
    }

    private JsonNode send(HttpRequest request, int expected) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            var refused = response.statusCode() != expected && response.statusCode() / 100 != 2;
            if (refused) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri().getPath() + " was answered with " + response.statusCode()
                                + ": " + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
            return response.body().length == 0 ? JSON.valueToTree(Map.of()) : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the demo was played", e);
        }
    }
}
