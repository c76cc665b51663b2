package org.substantiate.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Refuses what pages of other sites send: changes, and sockets, to which browsers apply no same-origin policy. */
@Singleton
class Gatekeeper {

    /** Before anybody asks who it is: authentication stands at 200. */
    private static final int FIRST = 300;

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Site site;

    Gatekeeper(Site site) {
        this.site = site;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::look, FIRST);
    }

    private void look(RoutingContext exchange) {
        var request = exchange.request();
        if (changesSomething(request) && isForeign(request)) {
            Refusing.refuse(exchange, new ForeignOrigin());
        } else {
            exchange.next();
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
