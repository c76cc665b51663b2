package org.substantiate.live;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.substantiate.Person;
import org.substantiate.Program;

/** A person's open investigation: the socket that a browser would have. */
final class LiveClient implements WebSocket.Listener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    final CompletableFuture<Integer> closed = new CompletableFuture<>();

    private final StringBuilder partial = new StringBuilder();
    private final boolean deaf;
    private WebSocket socket;

    private LiveClient(boolean deaf) {
        this.deaf = deaf;
    }

    static LiveClient opens(URI server, Person person) {
        return opens(server, person, "");
    }

    /** Opens, and does not read until {@link #listens}. */
    static LiveClient opensDeaf(URI server, Person person) {
        return opens(server, person, "", true);
    }

    /** @param query with its question mark */
    static LiveClient opens(URI server, Person person, String query) {
        return opens(server, person, query, false);
    }

    /** Opens as a program does, with its token. */
    static LiveClient opens(URI server, Program program, String query) {
        return opens(builder(program), address(server, program.investigation(), query), false);
    }

    private static LiveClient opens(URI server, Person person, String query, boolean deaf) {
        return opens(builder(person), address(server, person.investigation(), query), deaf);
    }

    private static LiveClient opens(WebSocket.Builder builder, URI address, boolean deaf) {
        var client = new LiveClient(deaf);
        client.socket = builder.buildAsync(address, client).join();
        return client;
    }

    /** The HTTP status with which an opening is refused; 101 if it is not. */
    static int status(URI server, Person person, String... headers) {
        return status(builder(person), address(server, person.investigation(), ""), headers);
    }

    /** The HTTP status with which a program's opening is refused; 101 if it is not. */
    static int status(URI server, Program program, String... headers) {
        return status(builder(program), address(server, program.investigation(), ""), headers);
    }

    private static int status(WebSocket.Builder builder, URI address, String... headers) {
        for (var i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        try {
            builder.buildAsync(address, new LiveClient(false)).join().abort();
            return 101;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException answer) {
                return answer.getResponse().statusCode();
            }
            throw refused;
        }
    }

    private static WebSocket.Builder builder(Person person) {
        var builder = HTTP.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(10));
        person.cookie("substantiate-session")
                .ifPresent(token -> builder.header("Cookie", "substantiate-session=" + token));
        return builder;
    }

    private static WebSocket.Builder builder(Program program) {
        return HTTP.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + program.token());
    }

    private static URI address(URI server, UUID investigation, String query) {
        return URI.create("ws://" + server.getAuthority() + "/api/investigations/" + investigation + "/live" + query);
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (!deaf) {
            opened.request(1);
        }
    }

    LiveClient listens() {
        socket.request(1);
        return this;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                frames.add(JSON.readTree(partial.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    LiveClient says(String frame) {
        socket.sendText(frame, true).join();
        return this;
    }

    void saysBytes(byte[] frame) {
        socket.sendBinary(ByteBuffer.wrap(frame), true).join();
    }

    void leaves() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    /** Vanishes without a word, as a laptop does that is shut. */
    void vanishes() {
        socket.abort();
    }

    /** The code with which the server closes, within so many milliseconds. */
    int closedWithin(long milliseconds) throws Exception {
        return closed.get(milliseconds, TimeUnit.MILLISECONDS);
    }

    List<JsonNode> frames(String kind) {
        return frames.stream()
                .filter(frame -> frame.at("/kind").asText().equals(kind))
                .toList();
    }

    JsonNode first(String kind) {
        await().until(() -> !frames(kind).isEmpty());
        return frames(kind).get(0);
    }

    Stream<JsonNode> entries() {
        return frames("entries").stream()
                .flatMap(frame -> StreamSupport.stream(frame.get("entries").spliterator(), false));
    }

    List<String> types() {
        return entries().map(entry -> entry.at("/type").asText()).toList();
    }

    List<Long> positions() {
        return entries().map(entry -> entry.at("/position").asLong()).toList();
    }

    /** Waits until the entry at a position has arrived. */
    LiveClient reaches(long position) {
        await().atMost(20, TimeUnit.SECONDS).until(() -> positions().contains(position));
        return this;
    }
}
