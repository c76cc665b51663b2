package org.substantiate.screen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * A Keycloak as it is shipped, in a process of its own, with the realm of {@code keycloak/newsroom-realm.json}.
 *
 * <p>The build lays it out in {@code target} (see the pom). Starting takes half a minute on a quiet machine.
 */
final class Keycloak implements AutoCloseable {

    private static final Path HOME =
            Path.of("target", "keycloak", "keycloak-26.0.7").toAbsolutePath();

    private final Process process;

    /**
     * Starts it, and waits until it knows its realm.
     *
     * @param values what stands for the placeholders of the realm's file
     */
    static Keycloak start(URI issuer, Map<String, String> values) throws IOException {
        deleteAll(HOME.resolve("data"));
        var realm = Files.readString(Path.of("src", "test", "resources", "keycloak", "newsroom-realm.json"));
        for (var value : values.entrySet()) {
            realm = realm.replace("${" + value.getKey() + "}", value.getValue());
        }
        Files.createDirectories(HOME.resolve("data/import"));
        Files.writeString(HOME.resolve("data/import/newsroom-realm.json"), realm);
        var keycloak = new Keycloak(issuer.getPort());
        keycloak.awaitRealm(URI.create(issuer + "/.well-known/openid-configuration"));
        return keycloak;
    }

    private Keycloak(int port) throws IOException {
        var builder = new ProcessBuilder(
                "bash",
                HOME.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--cache=local");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        // its script chooses a garbage collector, and two are refused
        builder.environment().remove("JDK_JAVA_OPTIONS");
        process = builder.redirectErrorStream(true)
                .redirectOutput(HOME.resolve("keycloak.log").toFile())
                .start();
    }

    private void awaitRealm(URI realm) {
        var client = HttpClient.newHttpClient();
        var asking =
                HttpRequest.newBuilder(realm).timeout(Duration.ofSeconds(5)).build();
        Awaitility.await("Keycloak, see " + HOME.resolve("keycloak.log"))
                .atMost(6, TimeUnit.MINUTES)
                .pollInterval(500, TimeUnit.MILLISECONDS)
                .failFast("Keycloak has ended", () -> !process.isAlive())
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> client.send(asking, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (var one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
