package org.substantiate.identity;

import static org.substantiate.identity.SecurityEvent.Kind.TOKEN_REFUSED;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** From an API token to the account behind it. */
@Singleton
class TokenIdentities implements IdentityProvider<TokenRequest> {

    /** Attribute of an identity: the {@link Tokens.Living} token that it came with. */
    static final String TOKEN = "token";

    private final Tokens tokens;
    private final SecurityLog security;

    TokenIdentities(Tokens tokens, SecurityLog security) {
        this.tokens = tokens;
        this.security = security;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        var exchange = HttpSecurityUtils.getRoutingContextAttribute(request);
        return context.runBlocking(() -> identity(request.text(), exchange.request()));
    }

    private SecurityIdentity identity(Secret text, HttpServerRequest request) {
        var token = tokens.find(text).orElseThrow(() -> {
            security.refused(SecurityEvent.of(TOKEN_REFUSED), Visitor.of(request));
            return new AuthenticationFailedException();
        });
        if (tokens.unnotedFor(token)) {
            tokens.noteUsed(token);
        }
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(token.account().toString()))
                .addAttribute(SignedIn.CREDENTIAL, new Credential(token.id().toString(), token.expiresAt()))
                .addAttribute(TOKEN, token);
        if (token.looksAfterInstallation()) {
            identity.addRole("ADMIN");
        }
        return identity.build();
    }
}
