package org.substantiate.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at every request first, and refuses what is too large and what pages of other sites send: changes, and sockets, to
 * which browsers apply no same-origin policy.
 */
@Singleton
class Gatekeeper {

    /** Before anybody asks who it is: authentication stands at 200. */
    private static final int FIRST = 300;

    /** Up to here a body is read to its end although it is refused: browsers show no answer that comes before. */
    private static final long PATIENCE = 64 << 20;

    private static final String CSRF_COOKIE = "csrf-token";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Where files come that are kept as they are. */
    private static final Pattern FILES = Pattern.compile("/api/investigations/[^/]+/sources/[^/]+/snapshots/file");

    private final Site site;
    private final long largestBody;
    private final long largestFile;

    Gatekeeper(
            Site site,
            @ConfigProperty(name = "substantiate.largest-body") MemorySize largestBody,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestFile) {
        this.site = site;
        this.largestBody = largestBody.asLongValue();
        this.largestFile = largestFile.asLongValue();
    }

    void stand(@Observes Filters filters) {
        filters.register(this::look, FIRST);
    }

    private long largest(RoutingContext exchange) {
        return FILES.matcher(exchange.normalizedPath()).matches() ? largestFile : largestBody;
    }

    private void look(RoutingContext exchange) {
        var request = exchange.request();
        if (site.isSecure(request)) {
            exchange.response().putHeader("Strict-Transport-Security", "max-age=31536000");
        }
        exchange.addHeadersEndHandler(written -> guardCsrfCookie(request));
        var length = length(request);
        if (length > largest(exchange)) {
            refuseBody(exchange, length);
        } else if (changesSomething(request) && isForeign(request)) {
            Refusing.refuse(exchange, new ForeignOrigin());
        } else if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            measure((RoutingContextInternal) exchange);
        } else {
            exchange.next();
        }
    }

    /** A body that does not say how large it is, is read before anybody else sees it. */
    private void measure(RoutingContextInternal exchange) {
        var largest = largest(exchange);
        var body = Buffer.buffer();
        var read = new AtomicLong();
        exchange.request()
                .handler(part -> {
                    if (read.addAndGet(part.length()) <= largest) {
                        body.appendBuffer(part);
                    } else if (read.get() > PATIENCE) {
                        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                        Refusing.refuse(exchange, new BodyTooLarge(largest));
                    }
                })
                .endHandler(whole -> {
                    if (read.get() > largest) {
                        Refusing.refuse(exchange, new BodyTooLarge(largest));
                    } else {
                        exchange.setBody(body);
                        exchange.next();
                    }
                })
                .resume();
    }

    private void refuseBody(RoutingContext exchange, long length) {
        var refusal = new BodyTooLarge(largest(exchange));
        if (length > PATIENCE) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            Refusing.refuse(exchange, refusal);
        } else {
            exchange.request()
                    .endHandler(read -> Refusing.refuse(exchange, refusal))
                    .resume();
        }
    }

    /** The framework's cookie, which knows neither of our public address nor of {@code SameSite}. */
    private void guardCsrfCookie(HttpServerRequest request) {
        if (request.getCookie(CSRF_COOKIE) instanceof ServerCookie cookie && cookie.isChanged()) {
            cookie.setSecure(site.isSecure(request)).setSameSite(CookieSameSite.LAX);
        }
    }

    private static long length(HttpServerRequest request) {
        try {
            var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean changesSomething(HttpServerRequest request) {
        return !SAFE.contains(request.method()) || request.headers().contains(HttpHeaders.UPGRADE);
    }

    private boolean isForeign(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return !site.isOwn(origin, request);
        }
        // a program, or a browser that says it in its other way
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
