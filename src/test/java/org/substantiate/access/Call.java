package org.substantiate.access;

import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.substantiate.Person;
import org.substantiate.access.AccessTable.Row;

/** A row of the access table, sent. */
record Call(Row row, URI server) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** How a body begins that is sent as it is. */
    static final String FILE = "file: ";

    /** What came back. */
    record Status(int code, String text) {

        @Override
        public String toString() {
            return code + " " + text.substring(0, Math.min(300, text.length()));
        }
    }

    Status send(Person caller, Scene scene) {
        return send(caller, scene, Map.of());
    }

    /** @param instead ids to name in place of the scene's own */
    Status send(Person caller, Scene scene, Map<String, String> instead) {
        var path = Scene.fill(Scene.IN_PATH, row.path(), name -> thing(scene, instead, name));
        return switch (row.verb()) {
            case "WS" -> opens(caller, path);
            case "SSE" -> streams(caller, path);
            default -> asks(caller, scene, instead, path);
        };
    }

    private Status asks(Person caller, Scene scene, Map<String, String> instead, String path) {
        var body = row.body().map(text -> Scene.fill(Scene.IN_BODY, text, name -> thing(scene, instead, name)));
        var answer = caller.send(Method.valueOf(row.verb()), path, request -> {
            if (!row.verb().equals("GET")) {
                request.header("If-Match", "\"" + version(scene, instead) + "\"");
            }
            return body.map(text -> with(request, text)).orElse(request);
        });
        return new Status(answer.statusCode(), answer.asString());
    }

    private static RequestSpecification with(RequestSpecification request, String body) {
        return body.startsWith(FILE)
                ? request.contentType("application/octet-stream")
                        .body(body.substring(FILE.length()).getBytes(StandardCharsets.UTF_8))
                : request.body(body);
    }

    private static String thing(Scene scene, Map<String, String> instead, String name) {
        var other = instead.get(name);
        if (other == null) {
            return scene.get(name).id();
        }
        // a passage of a text that is not ours: its form is right, its revision foreign
        return name.equals("target") && !other.startsWith("{")
                ? "{\"revision\": \"" + other + "\", \"start\": 0, \"end\": 3, \"exact\": \"The\"}"
                : other;
    }

    private long version(Scene scene, Map<String, String> instead) {
        var last = Scene.IN_PATH
                .matcher(row.path())
                .results()
                .map(found -> found.group(1))
                .reduce((one, next) -> next);
        return last.filter(name -> !instead.containsKey(name))
                .map(name -> scene.get(name).version())
                .orElse(1L);
    }

    private Status streams(Person caller, String path) {
        var request = HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/event-stream");
        caller.proof().forEach(request::header);
        try {
            HttpResponse<InputStream> answer =
                    HTTP.send(request.GET().build(), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return new Status(answer.statusCode(), "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Status opens(Person caller, String path) {
        var socket = HTTP.newWebSocketBuilder();
        caller.proof().forEach(socket::header);
        try {
            socket.buildAsync(URI.create("ws://" + server.getAuthority() + path), new WebSocket.Listener() {})
                    .join()
                    .abort();
            return new Status(101, "");
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException answer) {
                return new Status(answer.getResponse().statusCode(), "");
            }
            throw refused;
        }
    }
}
