package org.substantiate.signon;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.substantiate.identity.Secret;
import org.substantiate.web.Site;

/** The cookie by which the browser that comes back from the provider is known as the one that went. */
@Singleton
class AttemptCookie {

    static final String NAME = "substantiate-sign-on";

    private final Site site;

    AttemptCookie(Site site) {
        this.site = site;
    }

    NewCookie keeping(SignOnProof proof, HttpServerRequest request) {
        return cookie(proof.browser().value(), Math.toIntExact(Attempts.VALID.toSeconds()), request);
    }

    NewCookie forgotten(HttpServerRequest request) {
        return cookie("", 0, request);
    }

    Optional<Secret> of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME)).map(cookie -> new Secret(cookie.getValue()));
    }

    private NewCookie cookie(String value, int maxAge, HttpServerRequest request) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/api/sign-in")
                .maxAge(maxAge)
                .httpOnly(true)
                // Lax, not Strict: it is the provider's page that sends the browser back
                .sameSite(NewCookie.SameSite.LAX)
                .secure(site.isSecure(request))
                .build();
    }
}
