package org.substantiate.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in and out, and setting up. */
@Path("/api")
class SessionResource {

    /** Who is signed in. */
    record SessionView(AccountView account) {}

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SetUpLinks links;
    private final SessionCookie cookie;

    SessionResource(SignedIn signedIn, Accounts accounts, Sessions sessions, SetUpLinks links, SessionCookie cookie) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.cookie = cookie;
    }

    @GET
    @Path("session")
    public SessionView who() {
        return new SessionView(accounts.of(signedIn.actor()));
    }

    @POST
    @Path("session")
    public RestResponse<SessionView> signIn(@NotNull @Valid SignIn command, @Context HttpServerRequest request) {
        return begin(accounts.recognise(command, request.remoteAddress().hostAddress()), request);
    }

    @DELETE
    @Path("session")
    public RestResponse<Void> signOut(@Context HttpServerRequest request) {
        sessions.end(signedIn.actor().account(), signedIn.session());
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie.forgotten(request))
                .build();
    }

    @POST
    @Path("set-up")
    public RestResponse<SessionView> setUp(@NotNull @Valid SetUp command, @Context HttpServerRequest request) {
        return begin(links.setUp(command), request);
    }

    private RestResponse<SessionView> begin(AccountView account, HttpServerRequest request) {
        var token = sessions.begin(account.id());
        return RestResponse.ResponseBuilder.ok(new SessionView(account))
                .cookie(cookie.keeping(token, request))
                .build();
    }
}
