package org.substantiate.signon;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** An installation whose provider lets everybody in; it starts before the provider does. */
public class WithProvider implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return settings("provider", Map.of("substantiate.oidc.make-accounts", "true"));
    }

    static Map<String, String> settings(String database, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1",
                "substantiate.oidc.issuer",
                "http://127.0.0.1:" + freePort(),
                "substantiate.oidc.client-secret",
                PlayedProvider.SECRET,
                "substantiate.oidc.name",
                "the newsroom",
                "substantiate.oidc.admin-groups",
                "desk-editors,wardens"));
        settings.putAll(more);
        return settings;
    }

    private static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
