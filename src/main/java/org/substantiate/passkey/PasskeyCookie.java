package org.substantiate.passkey;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.substantiate.web.Site;

/** Remembers which browser was asked, until it answers. */
@Singleton
class PasskeyCookie {

    private static final String NAME = "substantiate-passkey";

    private final Site site;

    PasskeyCookie(Site site) {
        this.site = site;
    }

    /** Answers with what is asked, and keeps in the browser that it was asked. */
    <T> RestResponse<T> asking(T what, Challenges.Asked asked, HttpServerRequest request) {
        return RestResponse.ResponseBuilder.ok(what)
                .cookie(new NewCookie.Builder(NAME)
                        .value(asked.browser().value())
                        .path("/api")
                        .maxAge(Math.toIntExact(Challenges.VALID.toSeconds()))
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.STRICT)
                        .secure(site.isSecure(request))
                        .build())
                .build();
    }

    static @Nullable String in(HttpServerRequest request) {
        var kept = request.getCookie(NAME);
        return kept == null ? null : kept.getValue();
    }
}
