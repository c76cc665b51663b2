package org.substantiate.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.substantiate.problem.NotFound;

/** Addresses that no resource answers: those of the interface get its page, those below {@code /api} a problem. */
@Singleton
class Pages {

    void route(@Observes Router router) {
        // the interface has one page and many addresses; what has a dot in its last part is a file
        router.getWithRegex("^/(?!api/|q/|assets/).*$").order(-1).handler(Pages::page);
        router.route("/api/*").order(Integer.MAX_VALUE).handler(exchange -> Refusing.refuse(exchange, new NotFound()));
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
