package org.substantiate.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.substantiate.web.Site;

/** The cookie that carries a session's token: out of reach for scripts and for other sites' forms. */
@Singleton
public class SessionCookie {

    static final String NAME = "substantiate-session";

    private final Site site;
    private final int longestSeconds;

    SessionCookie(Site site, @ConfigProperty(name = "substantiate.session.longest") Duration longest) {
        this.site = site;
        this.longestSeconds = Math.toIntExact(longest.toSeconds());
    }

    /** Keeps a token in the browser. */
    public NewCookie keeping(Secret token, HttpServerRequest request) {
        return cookie(token.value(), longestSeconds, request);
    }

    NewCookie forgotten(HttpServerRequest request) {
        return cookie("", 0, request);
    }

    private NewCookie cookie(String value, int maxAge, HttpServerRequest request) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure(site.isSecure(request))
                .build();
    }
}
