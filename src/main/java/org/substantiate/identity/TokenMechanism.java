package org.substantiate.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.substantiate.web.CsrfPair;
import org.substantiate.web.Refusing;

/**
 * Recognises programs by {@code Authorization: Bearer} (RFC 6750 §2.1); nowhere else is a token looked for.
 *
 * <p>Who sends a token is whoever the token says, whatever cookies came with it: one that opens nothing is refused, and never
 * passed over in favour of a session.
 */
@Singleton
class TokenMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        if (!exchange.normalizedPath().startsWith("/api/")) {
            return Uni.createFrom().nullItem();
        }
        return text(exchange.request())
                .map(text -> authenticate(text, exchange, identities))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private static Uni<SecurityIdentity> authenticate(
            String text, RoutingContext exchange, IdentityProviderManager identities) {
        if (!TokenText.isWhole(text)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        var request = new TokenRequest(new Secret(text));
        HttpSecurityUtils.setRoutingContextAttribute(request, exchange);
        return identities.authenticate(request).invoke(() -> CsrfPair.give(exchange));
    }

    /** Before the session's mechanism, and every other. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY * 2;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return text(exchange.request()).isEmpty()
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext exchange) {
        var text = text(exchange.request());
        text.ifPresent(came ->
                Refusing.refuse(exchange, TokenText.isWhole(came) ? TokenNotValid.ended() : TokenNotValid.mistyped()));
        return Uni.createFrom().item(text.isPresent());
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenRequest.class);
    }

    /** What stands behind the scheme; of several headers the first such one. */
    private static Optional<String> text(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.AUTHORIZATION).stream()
                .map(String::strip)
                .filter(header -> (header + " ").regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> (header + " ").substring(SCHEME.length()).strip())
                .findFirst();
    }
}
