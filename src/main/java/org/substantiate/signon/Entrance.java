package org.substantiate.signon;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.substantiate.identity.LocalSignIn;

/** Refuses to start an installation that nobody could enter, or whose provider anybody could play. */
@Singleton
class Entrance {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final SignOnSettings settings;
    private final LocalSignIn local;

    Entrance(SignOnSettings settings, LocalSignIn local) {
        this.settings = settings;
        this.local = local;
    }

    void look(@Observes StartupEvent starting) {
        settings.issuer().ifPresent(Entrance::expectSafe);
        expectOpen(local.isOn(), settings.isOn());
    }

    static void expectOpen(boolean passwords, boolean singleSignOn) {
        if (!passwords && !singleSignOn) {
            throw new IllegalStateException("Nobody could sign in: substantiate.local-sign-in is false, and"
                    + " substantiate.oidc.issuer names no provider. Name one, or switch passwords on.");
        }
    }

    static void expectSafe(String issuer) {
        try {
            var address = URI.create(issuer);
            if ("https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && OWN_MACHINE.contains(address.getHost()))) {
                return;
            }
        } catch (IllegalArgumentException noAddress) {
            // said below
        }
        throw new IllegalStateException("substantiate.oidc.issuer is " + issuer
                + ". It must be an https address: otherwise anybody on the way could sign in as anybody.");
    }
}
