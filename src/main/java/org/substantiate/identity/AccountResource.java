package org.substantiate.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.jboss.resteasy.reactive.RestResponse;
import org.substantiate.event.Actor;

/** One's own account. */
@Path("/api/account")
class AccountResource {

    private final SignedIn signedIn;
    private final OwnAccount own;
    private final SessionCookie cookie;

    AccountResource(SignedIn signedIn, OwnAccount own, SessionCookie cookie) {
        this.signedIn = signedIn;
        this.own = own;
        this.cookie = cookie;
    }

    @PUT
    public AccountView describe(@NotNull @Valid DescribeAccount command) {
        return own.describe(actor(), command);
    }

    @PUT
    @Path("email")
    public AccountView changeEmail(@NotNull @Valid ChangeEmail command, @Context HttpServerRequest request) {
        return own.changeEmail(actor(), command, signedIn.session(), Visitor.address(request));
    }

    @PUT
    @Path("password")
    public void changePassword(@NotNull @Valid ChangePassword command, @Context HttpServerRequest request) {
        own.changePassword(actor(), command, signedIn.session(), Visitor.address(request));
    }

    /** As a body carries the password, this is no {@code DELETE}: some proxies drop the body of one. */
    @POST
    @Path("deletion")
    public RestResponse<Void> delete(@NotNull @Valid DeleteAccount command, @Context HttpServerRequest request) {
        own.delete(actor(), command, signedIn.session(), Visitor.address(request));
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie.forgotten(request))
                .build();
    }

    private Actor actor() {
        return signedIn.actor();
    }
}
