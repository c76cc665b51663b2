package org.substantiate.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** From a session's token to the account behind it. */
@Singleton
class SessionIdentities implements IdentityProvider<SessionRequest> {

    private final Sessions sessions;

    SessionIdentities(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.token()));
    }

    private SecurityIdentity identity(Secret token) {
        var session = sessions.find(token).orElseThrow(AuthenticationFailedException::new);
        if (sessions.unheardFor(session)) {
            sessions.noteSeen(session);
        }
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(session.account().toString()))
                .addAttribute(SignedIn.CREDENTIAL, new Credential(session.id().toString(), null));
        if (session.admin()) {
            identity.addRole("ADMIN");
        }
        return identity.build();
    }
}
