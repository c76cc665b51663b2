package org.substantiate.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Calls of the public API, with one person's cookies. */
final class Http {

    /** Cookies of a signed-in browser. */
    record Cookies(String session, String csrf) {
        static final Cookies NONE = new Cookies("", "");

        String header() {
            return (session.isEmpty() ? "" : "substantiate-session=" + session + "; ")
                    + (csrf.isEmpty() ? "" : "csrf-token=" + csrf);
        }
    }

    record Answer(int status, JsonNode body, Cookies cookies) {
        Answer expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException("expected " + expected + ", got " + status + ": " + body);
            }
            return this;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final int port;

    Http(Vertx vertx, int port) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(64).setKeepAlive(true).setIdleTimeout(60));
        this.port = port;
    }

    Answer call(Cookies who, HttpMethod method, String path, Object body) {
        try {
            return send(who, method, path, body)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    Future<Answer> send(Cookies who, HttpMethod method, String path, Object body) {
        var request = new RequestOptions()
                .setMethod(method)
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI(path)
                .putHeader("Content-Type", "application/json")
                .putHeader("Accept", "application/json")
                .putHeader("Idempotency-Key", UUID.randomUUID().toString());
        if (!who.equals(Cookies.NONE)) {
            request.putHeader("Cookie", who.header()).putHeader("X-CSRF-TOKEN", who.csrf());
        }
        return client.request(request)
                .compose(one -> body == null ? one.send() : one.send(json(body)))
                .compose(response -> response.body().map(bytes -> {
                    var cookies = who;
                    for (var set : response.cookies()) {
                        var value = set.substring(set.indexOf('=') + 1).split(";", 2)[0];
                        if (set.startsWith("substantiate-session=")) {
                            cookies = new Cookies(value, cookies.csrf());
                        } else if (set.startsWith("csrf-token=")) {
                            cookies = new Cookies(cookies.session(), value);
                        }
                    }
                    return new Answer(response.statusCode(), parse(bytes), cookies);
                }));
    }

    /** Calls and looks at nothing but the status. */
    Future<Integer> post(Cookies who, String path, Buffer body) {
        var request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI(path)
                .putHeader("Cookie", who.header())
                .putHeader("X-CSRF-TOKEN", who.csrf())
                .putHeader("Content-Type", "application/json")
                .putHeader("Idempotency-Key", UUID.randomUUID().toString());
        return client.request(request)
                .compose(one -> one.send(body))
                .compose(response -> response.end().map(response.statusCode()));
    }

    /** Gets an answer without looking into it. */
    int bytes(Cookies who, String path) throws Exception {
        var request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI(path)
                .putHeader("Cookie", who.header());
        return client.request(request)
                .compose(one -> one.send())
                .compose(response -> response.body())
                .map(Buffer::length)
                .toCompletionStage()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
    }

    static Buffer json(Object body) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode parse(Buffer bytes) {
        try {
            return JSON.readTree(bytes.getBytes());
        } catch (IOException notJson) {
            return JSON.getNodeFactory().textNode(bytes.toString());
        }
    }
}
