package org.substantiate.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The tokens of one's own programs over HTTP. */
@Path("/api/account/tokens")
class TokenResource {

    /** All of them, newest first. */
    record MyTokens(List<TokenView> items) {}

    private final SignedIn signedIn;
    private final Tokens tokens;

    TokenResource(SignedIn signedIn, Tokens tokens) {
        this.signedIn = signedIn;
        this.tokens = tokens;
    }

    @GET
    public MyTokens mine() {
        return new MyTokens(tokens.of(signedIn.actor()));
    }

    @POST
    @ResponseStatus(201)
    public Tokens.Made make(@NotNull @Valid MakeToken command) {
        return tokens.make(signedIn.actor(), command);
    }

    @DELETE
    @Path("{token}")
    public void revoke(UUID token) {
        tokens.revoke(signedIn.actor(), token);
    }
}
