package org.substantiate.identity;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;
import org.substantiate.web.Proxies;

/**
 * Where a request comes from; nothing is known where there is no request.
 *
 * @param address network address, at most 45 characters
 * @param agent what the browser or program calls itself, at most 200 characters, none of them a control character
 */
record Visitor(@Nullable String address, @Nullable String agent) {

    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_AGENT = 200;

    /** Whoever sent the request that is being answered. */
    static Visitor current() {
        var container = Arc.container();
        if (!container.requestContext().isActive()) {
            return new Visitor(null, null);
        }
        var exchange = container.instance(CurrentVertxRequest.class).get().getCurrent();
        return exchange == null ? new Visitor(null, null) : of(exchange.request());
    }

    static Visitor of(HttpServerRequest request) {
        return new Visitor(
                plain(address(request), LONGEST_ADDRESS), plain(request.getHeader("User-Agent"), LONGEST_AGENT));
    }

    /** The network address of a request's sender; behind a proxy that is trusted, what the proxy says of it. */
    static String address(HttpServerRequest request) {
        return Arc.container().instance(Proxies.class).get().sender(request);
    }

    private static @Nullable String plain(@Nullable String said, int longest) {
        if (said == null) {
            return null;
        }
        var plain = said.replaceAll("\\p{C}", " ");
        return plain.length() > longest ? plain.substring(0, longest) : plain;
    }
}
