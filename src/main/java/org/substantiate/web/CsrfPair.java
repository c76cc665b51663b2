package org.substantiate.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the CSRF check asks for, given to requests that have proved themselves by more than a cookie.
 *
 * <p>The check protects browsers, which send cookies by themselves; nobody sends an {@code Authorization} by itself. The library's
 * check knows no exception, so such a request gets the pair of cookie and header that it compares, in place of all cookies it
 * came with.
 */
public final class CsrfPair {

    private static final String COOKIE = "csrf-token";

    private static final SecureRandom RANDOM = new SecureRandom();

    private CsrfPair() {}

    /** To be called before anybody has looked at the request's cookies, and only when it needs none. */
    public static void give(RoutingContext exchange) {
        // of the check's own size; random, so that no browser ever keeps one that others know
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        exchange.request()
                .headers()
                .set(HttpHeaders.COOKIE, COOKIE + "=" + value)
                .set(CsrfRefusal.HEADER, value);
        // the check sends its cookie back
        exchange.addHeadersEndHandler(unused -> exchange.response().removeCookies(COOKIE, false));
    }
}
