package org.substantiate.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The server as it is shipped, in a process of its own. */
final class PackagedServer implements AutoCloseable {

    private final Process process;
    private final int port;
    private final CompletableFuture<String> setUpToken = new CompletableFuture<>();
    private final CompletableFuture<Void> listening = new CompletableFuture<>();

    /** Starts on a free port, with its database in a folder that may hold one already. */
    static PackagedServer start(Path data) throws Exception {
        var server = new PackagedServer(data);
        server.listening.get(90, TimeUnit.SECONDS);
        return server;
    }

    private PackagedServer(Path data) throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsubstantiate.password-cost=4",
                "-jar",
                System.getProperty("substantiate.app")));
        builder.environment().put("SUBSTANTIATE_DATA", data.toString());
        builder.environment().put("SUBSTANTIATE_PORT", String.valueOf(port));
        process = builder.redirectErrorStream(true).start();
        var reading = new Thread(this::read);
        reading.setDaemon(true);
        reading.start();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("Listening on")) {
                    listening.complete(null);
                }
                if (line.contains("/set-up#")) {
                    setUpToken.complete(line.replaceAll(".*/set-up#(\\S+).*", "$1"));
                }
            }
        } catch (IOException killed) {
            // nothing more to read
        }
        listening.completeExceptionally(new IllegalStateException("the server ended before it listened"));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The one-time link that a new installation prints. */
    String setUpToken() throws Exception {
        return setUpToken.get(30, TimeUnit.SECONDS);
    }

    /** As {@code kill -9} does: no hook runs, nothing is closed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an administrator does. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
