package org.substantiate.bench;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The whole measurement, in one run of a few minutes that ends by itself. */
final class Bench {

    private static final int CROWD = 1000;

    private final Vertx vertx = Vertx.vertx();
    private final Figures figures = new Figures();
    private final Path folder;
    private final int port;
    private final Jvm server;
    private Http http;
    private Staff staff;
    private String room;
    private List<Http.Cookies> members;
    private List<String> investigations;
    private long head;

    public static void main(String[] jar) throws Exception {
        var folder = Files.createTempDirectory("substantiate-bench");
        try {
            new Bench(folder, Path.of(jar[0])).run();
            System.exit(0);
        } catch (Exception fault) {
            fault.printStackTrace();
            System.exit(1);
        } finally {
            delete(folder);
        }
    }

    private Bench(Path folder, Path jar) throws Exception {
        this.folder = folder;
        this.port = freePort();
        this.server = new Jvm(
                "/set-up#",
                List.of(
                        "-Xmx1g",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        // eight accounts send what hundreds would
                        "-Dsubstantiate.rate.commands-a-minute=1000000000",
                        "-Dsubstantiate.rate.invitations-an-hour=1000000",
                        "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:" + folder.resolve("substantiate")
                                + ";WRITE_DELAY=0",
                        // hundreds of accounts are made at once; what a password costs is not measured here
                        "-Dsubstantiate.password-cost=4",
                        "-jar",
                        jar.toString()));
    }

    private void run() throws Exception {
        var line = server.awaitReady();
        http = new Http(vertx, port);
        staff = new Staff(http, line.replaceAll(".*/set-up#(\\S+).*", "$1"));
        room = staff.investigation();
        members = staff.members(room, CROWD / 10);
        investigations = IntStream.range(0, 16).mapToObj(number -> staff.investigation()).toList();

        idle();
        commands();
        try (var broadcaster = broadcaster()) {
            latency(20, 50, broadcaster.port);
            latency(CROWD, 20, broadcaster.port);
            flatOut(broadcaster.port);
        }
        catchUp();
        lists();
        figures.print();
        server.close();
    }

    // --- commands ---

    private void commands() throws Exception {
        var commands = new Commands(vertx, http);
        var one = IntStream.range(0, 8)
                .mapToObj(number -> new Commands.Sender(members.get(number), room))
                .toList();
        var many = investigations.stream()
                .map(investigation -> new Commands.Sender(staff.owner(), investigation))
                .toList();
        var cold = commands.asFastAsItGoes(one, 8);
        var seconds = warm(commands, one, cold);
        var overOne = commands.asFastAsItGoes(one, 8);
        var overMany = commands.asFastAsItGoes(many, 8);
        BareCommits.asFastAsItGoes(folder, 8, 2, 2);
        var bareOne = BareCommits.asFastAsItGoes(folder, 8, 1, 5);
        var bareMany = BareCommits.asFastAsItGoes(folder, 16, 16, 5);
        figures.add(
                "commands, durable, 8 clients, 1 investigation",
                Figures.number(overOne) + "/s",
                Figures.number(bareOne) + "/s",
                overOne / bareOne,
                ">= 1,000/s; in the first 8 s " + Figures.number(cold) + "/s, warm after " + seconds + " s");
        figures.add(
                "commands, durable, 16 clients, 16 investigations",
                Figures.number(overMany) + "/s",
                Figures.number(bareMany) + "/s",
                overMany / bareMany,
                ">= 2,000/s");
    }

    /** A server that works all day has been compiled; goes on until ten seconds bring less than a twentieth more. */
    private static int warm(Commands commands, List<Commands.Sender> senders, double cold) throws Exception {
        var before = cold;
        for (var seconds = 10; ; seconds += 10) {
            var now = commands.asFastAsItGoes(senders, 10);
            if (now < before * 1.05 || seconds >= 120) {
                return seconds;
            }
            before = now;
        }
    }

    // --- live ---

    private record Peer(Jvm jvm, int port) implements AutoCloseable {
        @Override
        public void close() {
            jvm.close();
        }
    }

    private Peer broadcaster() throws Exception {
        var free = freePort();
        var jvm = new Jvm(
                Broadcaster.READY,
                List.of(
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Broadcaster.class.getName(),
                        String.valueOf(free)));
        jvm.awaitReady();
        return new Peer(jvm, free);
    }

    private void latency(int clients, int rate, int peer) throws Exception {
        List<Long> ours;
        try (var crowd = new Crowd(vertx)) {
            crowd.open(port, live(""), members, clients, -1);
            settle();
            crowd.startTiming();
            var commands = new Commands(vertx, http);
            commands.evenly(new Commands.Sender(members.get(0), room), rate, 10);
            crowd.reach(head(), 10_000);
            ours = crowd.latencies();
        }
        List<Long> bare;
        try (var crowd = new Crowd(vertx)) {
            crowd.open(peer, "/live", List.of(), clients, -1);
            settle();
            crowd.startTiming();
            var last = ask(peer, "/evenly?how=text&seconds=10&rate=" + rate);
            crowd.reach(last, 10_000);
            bare = crowd.latencies();
        }
        figures.add(
                "live, " + clients + " clients, " + rate + " entries/s: p50 / p99",
                Figures.latency(ours),
                Figures.latency(bare),
                (double) Figures.percentile(ours, 99) / Math.max(1, Figures.percentile(bare, 99)),
                clients == CROWD ? "p99 <= 60 ms" : "<= 5 / <= 50 ms");
    }

    private void flatOut(int peer) throws Exception {
        double ours;
        String detail;
        try (var crowd = new Crowd(vertx)) {
            crowd.open(port, live(""), members, CROWD, -1);
            settle();
            var senders = IntStream.range(0, 8)
                    .mapToObj(number -> new Commands.Sender(members.get(number), room))
                    .toList();
            var began = System.nanoTime();
            var commands = new Commands(vertx, http).asFastAsItGoes(senders, 10);
            if (!crowd.reach(head(), 30_000)) {
                throw new IllegalStateException("not everybody got everything");
            }
            ours = crowd.deliveries() / ((System.nanoTime() - began) / 1e9);
            detail = Figures.number(commands) + " commands/s, "
                    + Figures.number((double) crowd.deliveries() / crowd.frames()) + " entries a frame";
        }
        for (var how : List.of("text", "encoded")) {
            try (var crowd = new Crowd(vertx)) {
                crowd.open(peer, "/live", List.of(), CROWD, -1);
                settle();
                var began = System.nanoTime();
                crowd.reach(ask(peer, "/flat-out?seconds=5&how=" + how), 30_000);
                var bare = crowd.deliveries() / ((System.nanoTime() - began) / 1e9);
                figures.add(
                        "live, " + CROWD + " clients, flat out, durable; bare: " + how,
                        Figures.number(ours) + "/s",
                        Figures.number(bare) + "/s",
                        ours / bare,
                        ">= 250,000/s; " + detail);
            }
        }
    }

    private void catchUp() throws Exception {
        head = head();
        var epoch = http.call(members.get(0), HttpMethod.GET, entries() + "?after=" + head, null)
                .body()
                .at("/epoch")
                .asText();
        var began = System.nanoTime();
        try (var crowd = new Crowd(vertx)) {
            crowd.open(port, live("?since=" + epoch + ":" + (head - 1000)), members, 500, head - 1000);
            var all = crowd.reach(head, 30_000);
            var seconds = (System.nanoTime() - began) / 1e9;
            if (!all || crowd.deliveries() != 500_000) {
                throw new IllegalStateException(crowd.deliveries() + " of 500,000 entries arrived");
            }
            figures.add(
                    "500 clients return, 1,000 entries each", Figures.number(seconds) + " s", "<= 2 s, opening included");
        }
    }

    private void idle() throws Exception {
        var before = server.resident();
        try (var crowd = new Crowd(vertx)) {
            crowd.open(port, live(""), members, CROWD, -1);
            TimeUnit.SECONDS.sleep(3);
            var each = (server.resident() - before) / crowd.size();
            figures.add("memory of an idle connection", Figures.number(each / 1024.0) + " KB", "<= 25 KB");
        }
    }

    // --- lists ---

    private void lists() throws Exception {
        var investigation = "/api/investigations/" + investigations.get(0);
        var sentence = "Posters appeared overnight in the capital, and nobody says who paid for them. ";
        var document = http.call(
                        staff.owner(),
                        HttpMethod.POST,
                        investigation + "/documents",
                        Map.of("title", "Posters", "text", sentence.repeat(500)))
                .expect(201)
                .body();
        var id = document.at("/entries/0/object/id").asText();
        var revision = document.at("/entries/0/data/revision").asText();
        var annotation = Http.json(Map.of(
                "target", Map.of("revision", revision, "start", 0, "end", 7, "exact", "Posters"),
                "motivation", "TAGGING",
                "tags", List.of("posters")));
        var path = investigation + "/annotations";
        var made = 0;
        for (var count : List.of(1000, 10_000)) {
            while (made < count) {
                var wave = IntStream.range(0, 50)
                        .mapToObj(number -> http.post(staff.owner(), path, annotation))
                        .toList();
                io.vertx.core.Future.all(wave).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
                made += wave.size();
            }
            var times = new ArrayList<Long>();
            for (var i = 0; i < 40; i++) {
                var began = System.nanoTime();
                http.bytes(staff.owner(), path + "?document=" + id);
                if (i >= 15) {
                    times.add((System.nanoTime() - began) / 1_000_000);
                }
            }
            figures.add(
                    "list " + count + " annotations of a document: p50",
                    Figures.percentile(times, 50) + " ms",
                    count == 1000 ? "<= 10 ms" : "<= 60 ms");
        }
    }

    // --- around it ---

    private String live(String query) {
        return "/api/investigations/" + room + "/live" + query;
    }

    private String entries() {
        return "/api/investigations/" + room + "/entries";
    }

    private long head() {
        return http.call(members.get(0), HttpMethod.GET, entries() + "?after=" + Integer.MAX_VALUE, null)
                .expect(200)
                .body()
                .at("/head")
                .asLong();
    }

    private long ask(int peer, String path) {
        return new Http(vertx, peer)
                .call(Http.Cookies.NONE, HttpMethod.GET, path, null)
                .body()
                .asLong();
    }

    /** Lets what opening a crowd has caused die down. */
    private static void settle() throws InterruptedException {
        TimeUnit.SECONDS.sleep(2);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
