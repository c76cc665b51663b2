package org.substantiate.screen;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;

/** An installation whose people also have accounts at a Keycloak of their organisation's. */
public class NewsroomWithKeycloak implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:keycloak;DB_CLOSE_DELAY=-1",
                // Keycloak is told where people come back to
                "quarkus.http.test-port",
                String.valueOf(freePort()),
                "substantiate.oidc.issuer",
                "http://127.0.0.1:" + freePort() + "/realms/newsroom",
                "substantiate.oidc.client-secret",
                UUID.randomUUID().toString(),
                "substantiate.oidc.name",
                "the newsroom",
                "substantiate.oidc.admin-groups",
                "desk-editors");
    }

    private static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
