package org.substantiate.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.substantiate.web.Refusing;

/** Recognises people by the session cookie; a cookie whose session has ended counts as none. */
@Singleton
class SessionMechanism implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        var cookie = exchange.request().getCookie(SessionCookie.NAME);
        // pages and scripts are the same for everyone: no need to ask the database who loads them
        if (cookie == null || !exchange.normalizedPath().startsWith("/api/")) {
            return Uni.createFrom().nullItem();
        }
        var request = new SessionRequest(new Secret(cookie.getValue()));
        HttpSecurityUtils.setRoutingContextAttribute(request, exchange);
        return identities
                .authenticate(request)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext exchange) {
        Refusing.refuse(exchange, new NotSignedIn());
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}
