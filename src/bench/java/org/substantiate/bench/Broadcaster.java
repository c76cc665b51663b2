package org.substantiate.bench;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The least that a live server can be: it keeps nothing and asks nobody, and says the same to all. */
final class Broadcaster extends AbstractVerticle {

    static final String READY = "broadcasting";

    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    /** As long as an entry of a source with its title and address. */
    private static final String REST = "\"actor\":\"01a20b7c-9f6b-718b-81a2-af96756646f4\",\"command\":"
            + "\"01a20b7c-9f6b-718b-81a2-af96756646f4\",\"type\":\"source.added\",\"object\":{\"type\":\"source\",\"id\":"
            + "\"01a20b7c-9f6b-718b-81a2-af96756646f4\",\"version\":1},\"data\":{\"url\":\"https://example.org/report/1\","
            + "\"title\":\"A report on who paid for the posters in the capital\"}}]}";

    private record Client(ServerWebSocket socket, HttpConnection connection) {

        Client(HttpServerRequest request, ServerWebSocket socket) {
            this(socket, request.connection());
        }

        void send(String text, byte[] encoded, Runnable left) {
            if (encoded == null) {
                socket.writeTextMessage(text).onComplete(written -> left.run());
            } else {
                ((ConnectionBase) connection)
                        .writeToChannel(
                                new TextWebSocketFrame(Unpooled.wrappedBuffer(encoded)), written -> left.run());
            }
        }
    }

    private static final ConcurrentMap<Context, List<Client>> CLIENTS = new ConcurrentHashMap<>();
    private static final AtomicLong POSITION = new AtomicLong();

    /** Listens on the port that is given. */
    public static void main(String[] port) {
        var vertx = Vertx.vertx();
        vertx.deployVerticle(
                        () -> new Broadcaster(Integer.parseInt(port[0])),
                        new DeploymentOptions().setInstances(2 * Runtime.getRuntime().availableProcessors()))
                .onSuccess(deployed -> System.out.println(READY));
    }

    private final int port;

    private Broadcaster(int port) {
        this.port = port;
    }

    @Override
    public void start() {
        vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(this::serve)
                .listen();
    }

    private void serve(HttpServerRequest request) {
        switch (request.path()) {
            case "/live" -> request.toWebSocket().onSuccess(socket -> {
                var here = CLIENTS.computeIfAbsent(context, key -> new CopyOnWriteArrayList<>());
                var client = new Client(request, socket);
                here.add(client);
                socket.closeHandler(gone -> here.remove(client));
            });
            case "/evenly" -> {
                var left = new AtomicInteger(number(request, "rate") * number(request, "seconds"));
                vertx.setPeriodic(1000 / number(request, "rate"), timer -> {
                    if (left.decrementAndGet() < 0) {
                        vertx.cancelTimer(timer);
                        request.response().end(String.valueOf(POSITION.get()));
                    } else {
                        broadcast(request.getParam("how"), () -> {});
                    }
                });
            }
            default -> {
                var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(number(request, "seconds"));
                again(request, until);
            }
        }
    }

    private void again(HttpServerRequest request, long until) {
        if (System.nanoTime() > until) {
            request.response().end(String.valueOf(POSITION.get()));
        } else {
            broadcast(request.getParam("how"), () -> again(request, until));
        }
    }

    private static void broadcast(String how, Runnable done) {
        var text = "{\"kind\":\"entries\",\"entries\":[{\"position\":" + POSITION.incrementAndGet() + ",\"at\":\""
                + TIME.format(Instant.now()) + "\"," + REST;
        var encoded = how.equals("encoded") ? text.getBytes(StandardCharsets.UTF_8) : null;
        var waiting = new AtomicInteger(CLIENTS.values().stream().mapToInt(List::size).sum());
        CLIENTS.forEach((context, clients) -> context.runOnContext(now -> clients.forEach(client ->
                client.send(text, encoded, () -> {
                    if (waiting.decrementAndGet() == 0) {
                        done.run();
                    }
                }))));
    }

    private static int number(HttpServerRequest request, String name) {
        return Integer.parseInt(request.getParam(name));
    }
}
