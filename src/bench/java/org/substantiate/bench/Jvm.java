package org.substantiate.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, so that what is measured and what measures do not share a heap. */
final class Jvm implements AutoCloseable {

    private final Process process;
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    /**
     * Starts a JVM.
     *
     * @param sign part of the line of its output that says that it is ready
     */
    Jvm(String sign, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var reading = new Thread(() -> read(sign));
        reading.setDaemon(true);
        reading.start();
    }

    private void read(String sign) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(sign)) {
                    ready.complete(line);
                } else if (line.contains("ERROR")) {
                    System.err.println(line);
                }
            }
        } catch (IOException gone) {
            // the process has ended
        }
        ready.completeExceptionally(new IllegalStateException("the process ended before it was ready"));
    }

    String awaitReady() throws Exception {
        return ready.get(90, TimeUnit.SECONDS);
    }

    /** Resident memory in bytes, after the heap was tidied. */
    long resident() throws Exception {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor(30, TimeUnit.SECONDS);
        TimeUnit.SECONDS.sleep(1);
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
