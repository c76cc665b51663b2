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
        var account = accounts.recognise(command, Visitor.address(request));
        return begin(account, Sessions.Means.PASSWORD, request);
    }

    @DELETE
    @Path("session")
    public RestResponse<Void> signOut(@Context HttpServerRequest request) {
        sessions.signOut(signedIn.actor(), signedIn.session());
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie.forgotten(request))
                .build();
    }

    @POST
    @Path("set-up")
    public RestResponse<SessionView> setUp(@NotNull @Valid SetUp command, @Context HttpServerRequest request) {
        return begin(links.setUp(command), Sessions.Means.SET_UP_LINK, request);
    }

    private RestResponse<SessionView> begin(AccountView account, Sessions.Means means, HttpServerRequest request) {
        var token = sessions.begin(account.id(), means);
        // a browser has one session: the new cookie replaces the older one, which nobody could end any more
        signedIn.anyone().ifPresent(before -> sessions.signOut(before, signedIn.session()));
        return RestResponse.ResponseBuilder.ok(new SessionView(account))
                .cookie(cookie.keeping(token, request))
                .build();
    }
}
