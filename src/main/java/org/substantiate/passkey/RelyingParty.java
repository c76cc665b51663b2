package org.substantiate.passkey;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.substantiate.web.Site;

/**
 * For whom a passkey is made: it works at this name and nowhere else.
 *
 * @param origin of the pages that may use it
 * @param id the name in it (WebAuthn: RP ID)
 */
record RelyingParty(String origin, String id) {

    /** WebAuthn takes domain names only. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");

    /** @throws PasskeysUnavailable if this installation is not known by a name */
    static RelyingParty of(Site site, HttpServerRequest request) {
        return at(site.origin(request).orElseThrow(PasskeysUnavailable::new));
    }

    /** @throws PasskeysUnavailable if the address has no name in it */
    static RelyingParty at(String origin) {
        var host = URI.create(origin).getHost();
        if (host == null || NUMBERS.matcher(host).matches()) {
            throw new PasskeysUnavailable();
        }
        return new RelyingParty(origin, host);
    }

    ServerProperty expecting(byte[] challenge) {
        return new ServerProperty(Origin.create(origin), id, new DefaultChallenge(challenge));
    }
}
