package org.substantiate.identity;

import static org.substantiate.identity.SecurityEvent.Kind.TOKEN_OUT_OF_SCOPE;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.substantiate.problem.Forbidden;

/**
 * What programs may do outside any one investigation; the rest is for people who are signed in.
 *
 * <p>A list of what they may, so that a new operation is closed to them until somebody opens it. Inside an investigation the gate
 * of investigations decides. Above all a token never makes or ends what lets somebody in: tokens, passwords, sessions, e-mail.
 */
class TokenBounds {

    private static final String INVESTIGATIONS = "/api/investigations";
    private static final String INSTALLATION = "/api/admin/";

    private final SignedIn signedIn;
    private final SecurityLog security;

    TokenBounds(SignedIn signedIn, SecurityLog security) {
        this.signedIn = signedIn;
        this.security = security;
    }

    @ServerRequestFilter
    public void expectWithin(ContainerRequestContext request) {
        signedIn.token().ifPresent(token -> {
            if (!mayCome(token, request.getMethod(), request.getUriInfo().getPath())) {
                security.note(SecurityEvent.of(TOKEN_OUT_OF_SCOPE)
                        .by(signedIn.actor())
                        .with("scope", token.scope()));
                throw new Forbidden("A token cannot do this. Sign in with a browser for it.");
            }
        });
    }

    private static boolean mayCome(Tokens.Living token, String method, String path) {
        if (path.startsWith(INSTALLATION)) {
            // what is made there lets somebody in
            return token.looksAfterInstallation() && !method.equals("POST");
        }
        var asksWhoItIs = path.equals("/api/session") && method.equals("GET");
        return asksWhoItIs || path.equals(INVESTIGATIONS) || path.startsWith(INVESTIGATIONS + "/");
    }
}
