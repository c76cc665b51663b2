package org.substantiate.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The one place where every changing call is counted, and every link that does not work. */
class RateGate {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Where a token is all that somebody needs. */
    private static final List<String> LINKS =
            List.of("/api/set-up", "/api/invitations/preview", "/api/invitations/acceptance", "/api/password-resets");

    /** Where something is kept for whoever asks. */
    private static final Set<String> BEGINNINGS = Set.of("/api/sign-in/oidc", "/api/session/passkey/challenge");

    private static final String REFUSED_LINK = "urn:substantiate:problem:" + new LinkNotValid().name();

    private final SignedIn signedIn;
    private final Rates rates;

    RateGate(SignedIn signedIn, Rates rates) {
        this.signedIn = signedIn;
        this.rates = rates;
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request, HttpServerRequest exchange) {
        if (!SAFE.contains(request.getMethod())) {
            signedIn.anyone().ifPresent(rates::command);
        }
        var path = request.getUriInfo().getPath();
        if (BEGINNINGS.contains(path)) {
            rates.signInBegun(path, Visitor.address(exchange));
        }
        if (isLink(request)) {
            rates.expectFewRefusedLinks(Visitor.address(exchange));
        }
    }

    @ServerResponseFilter
    public void count(ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest exchange) {
        if (response.getEntity() instanceof Map<?, ?> problem
                && REFUSED_LINK.equals(problem.get("type"))
                && isLink(request)) {
            rates.refusedLink(Visitor.address(exchange));
        }
    }

    private static boolean isLink(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return LINKS.stream().anyMatch(path::startsWith);
    }
}
