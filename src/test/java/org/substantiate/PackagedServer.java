package org.substantiate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** The server as it is shipped, in a process of its own. */
public final class PackagedServer implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Path data;
    private final CompletableFuture<String> setUpToken = new CompletableFuture<>();
    private final CompletableFuture<Void> listening = new CompletableFuture<>();
    private final Queue<String> console = new ConcurrentLinkedQueue<>();

    /** What an errand on the server's machine printed, and how it ended. */
    public record Said(int exit, String out, String err) {}

    /** Starts on a free port, with its database in a folder that may hold one already. */
    public static PackagedServer start(Path data, String... options) throws Exception {
        var server = new PackagedServer(data, options);
        server.listening.get(90, TimeUnit.SECONDS);
        return server;
    }

    private PackagedServer(Path data, String... options) throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        this.data = data;
        process = application(data, port, List.of(options), List.of())
                .redirectErrorStream(true)
                .start();
        var reading = new Thread(this::read);
        reading.setDaemon(true);
        reading.start();
    }

    private static ProcessBuilder application(Path data, int port, List<String> options, List<String> words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsubstantiate.password-cost=4",
                "-Dsubstantiate.rate.commands-a-minute=1000000"));
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("substantiate.app")));
        command.addAll(words);
        var builder = new ProcessBuilder(command);
        builder.environment().put("SUBSTANTIATE_DATA", data.toString());
        builder.environment().put("SUBSTANTIATE_PORT", String.valueOf(port));
        return builder;
    }

    /** Asks on this server's machine for something, beside the running server. */
    public Said errand(String... words) throws Exception {
        return errand(data, port, words);
    }

    /** Asks for something on the machine of a server that need not run. */
    public static Said errand(Path data, int port, String... words) throws Exception {
        var process = application(data, port, List.of(), List.of(words)).start();
        var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        var out = text(process.getInputStream());
        return new Said(process.waitFor(), out, err.get());
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                console.add(line);
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

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The one-time link that a new installation prints. */
    public String setUpToken() throws Exception {
        return setUpToken.get(30, TimeUnit.SECONDS);
    }

    /** What the console has said so far. */
    public List<String> console() {
        return List.copyOf(console);
    }

    /** As {@code kill -9} does: no hook runs, nothing is closed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an administrator does. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
