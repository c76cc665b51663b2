package org.substantiate.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.http.WebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many sockets in one room: checks that each gets every entry once and in order, and notes when the last one did. */
final class Crowd implements AutoCloseable {

    private static final byte[] POSITION = "{\"position\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AT = "\"at\":\"".getBytes(StandardCharsets.US_ASCII);

    private final HttpClient client;
    private final List<Client> clients = new ArrayList<>();
    private final AtomicLong deliveries = new AtomicLong();
    private final AtomicInteger frames = new AtomicInteger();
    private final Map<Long, AtomicInteger> missing = new ConcurrentHashMap<>();
    private final Map<Long, Long> appendedAt = new ConcurrentHashMap<>();
    private final List<Long> latencies = new ArrayList<>();
    private volatile boolean timing;
    private volatile String fault;

    Crowd(Vertx vertx) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxWebSocketFrameSize(64 << 20)
                .setMaxWebSocketMessageSize(64 << 20)
                .setMaxWebSockets(100_000));
    }

    private final class Client {
        private final boolean first;
        private WebSocket socket;
        private long position;

        Client(boolean first, long position) {
            this.first = first;
            this.position = position;
        }

        void hear(WebSocketFrame frame) {
            var bytes = frame.binaryData();
            var last = lastIndexOf(bytes, POSITION);
            if (last < 0) {
                return;
            }
            var from = number(bytes, indexOf(bytes, POSITION, 0) + POSITION.length);
            var to = number(bytes, last + POSITION.length);
            if (position >= 0 && from != position + 1) {
                fault = "entry " + from + " after " + position;
            }
            deliveries.addAndGet(to - from + 1);
            frames.incrementAndGet();
            position = to;
            if (timing) {
                time(bytes, from, to);
            }
        }

        private void time(Buffer bytes, long from, long to) {
            if (first) {
                var at = 0;
                for (var one = from; one <= to; one++) {
                    at = indexOf(bytes, AT, at) + AT.length;
                    appendedAt.put(one, millis(bytes, at));
                }
            }
            for (var one = from; one <= to; one++) {
                var waiting = missing.computeIfAbsent(one, key -> new AtomicInteger(clients.size()));
                if (waiting.decrementAndGet() == 0) {
                    missing.remove(one);
                    var now = System.currentTimeMillis();
                    synchronized (latencies) {
                        latencies.add(now - appendedAt.getOrDefault(one, now));
                    }
                }
            }
        }
    }

    /** Opens sockets, ten for each of these people, in order. */
    void open(int port, String path, List<Http.Cookies> people, int count, long position) throws Exception {
        var opening = new ArrayList<Future<?>>();
        for (var i = 0; i < count; i++) {
            var one = new Client(i == 0, position);
            clients.add(one);
            var options = new WebSocketConnectOptions().setHost("127.0.0.1").setPort(port).setURI(path);
            if (!people.isEmpty()) {
                options.putHeader("Cookie", people.get(i / 10).header());
            }
            opening.add(client.webSocket(options).onSuccess(socket -> {
                one.socket = socket;
                socket.frameHandler(one::hear);
            }));
            if (opening.size() == 50) {
                await(opening);
            }
        }
        await(opening);
    }

    private static void await(List<Future<?>> opening) throws Exception {
        Future.all(opening).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        opening.clear();
    }

    int size() {
        return clients.size();
    }

    long deliveries() {
        return deliveries.get();
    }

    int frames() {
        return frames.get();
    }

    /** From now on, how long each entry took to the last client. */
    void startTiming() {
        timing = true;
    }

    /** Milliseconds from an entry's own time to its arrival at the last client. */
    List<Long> latencies() {
        synchronized (latencies) {
            return List.copyOf(latencies);
        }
    }

    /** Waits until all have reached a position; false if they do not. */
    boolean reach(long position, long milliseconds) throws InterruptedException {
        var until = System.currentTimeMillis() + milliseconds;
        while (clients.stream().anyMatch(one -> one.position < position)) {
            if (System.currentTimeMillis() > until) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        return true;
    }

    void check() {
        if (fault != null) {
            throw new IllegalStateException("out of order: " + fault);
        }
    }

    @Override
    public void close() throws Exception {
        check();
        client.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private static long millis(Buffer bytes, int at) {
        return Instant.parse(bytes.getString(at, at + 24)).toEpochMilli();
    }

    private static long number(Buffer bytes, int at) {
        var number = 0L;
        for (var i = at; bytes.getByte(i) >= '0' && bytes.getByte(i) <= '9'; i++) {
            number = number * 10 + bytes.getByte(i) - '0';
        }
        return number;
    }

    private static int indexOf(Buffer bytes, byte[] what, int from) {
        for (var i = from; i <= bytes.length() - what.length; i++) {
            if (isAt(bytes, what, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(Buffer bytes, byte[] what) {
        for (var i = bytes.length() - what.length; i >= 0; i--) {
            if (isAt(bytes, what, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(Buffer bytes, byte[] what, int at) {
        for (var i = 0; i < what.length; i++) {
            if (bytes.getByte(at + i) != what[i]) {
                return false;
            }
        }
        return true;
    }
}
