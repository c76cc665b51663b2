package org.substantiate.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.substantiate.problem.NotFound;

/** Addresses that no resource answers: those of the interface get its page, those below {@code /api} a problem. */
@Singleton
class Pages {

    /** Files are looked for at 10,000, resources at 20,000. */
    private static final int BEHIND_FILES = 15_000;

    void route(@Observes Router router) {
        // the interface has one page and many addresses; what has a dot in its last part is a file
        router.getWithRegex("^/(?!api/|q/|assets/).*$").order(-1).handler(Pages::page);
        // files below /assets are named by their content
        router.route("/assets/*").order(-1).handler(exchange -> {
            exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
            exchange.next();
        });
        router.route("/assets/*").order(BEHIND_FILES).handler(Pages::missing);
        router.route("/api/*").order(Integer.MAX_VALUE).handler(exchange -> Refusing.refuse(exchange, new NotFound()));
    }

    /** What is missing now may come with the next version. */
    private static void missing(RoutingContext exchange) {
        exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Refusing.refuse(exchange, new NotFound());
    }

    private static void page(RoutingContext exchange) {
        var path = exchange.normalizedPath();
        var isFile = path.indexOf('.', path.lastIndexOf('/')) >= 0;
        if (isFile || path.equals("/")) {
            exchange.next();
        } else {
            exchange.reroute("/index.html");
        }
    }
}
