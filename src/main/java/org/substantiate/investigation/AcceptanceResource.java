package org.substantiate.investigation;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.jboss.resteasy.reactive.RestResponse;
import org.substantiate.identity.SessionCookie;
import org.substantiate.identity.Sessions;
import org.substantiate.identity.SignedIn;

/** Following an invitation over HTTP; its token travels in bodies only, where no log keeps it. */
@Path("/api/invitations")
class AcceptanceResource {

    private final SignedIn signedIn;
    private final Invitations invitations;
    private final Sessions sessions;
    private final SessionCookie cookie;

    AcceptanceResource(SignedIn signedIn, Invitations invitations, Sessions sessions, SessionCookie cookie) {
        this.signedIn = signedIn;
        this.invitations = invitations;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @POST
    @Path("preview")
    public Invitations.InvitationPreview preview(@NotNull @Valid AcceptInvitation.PreviewInvitation command) {
        return invitations.preview(command.token());
    }

    @POST
    @Path("acceptance")
    public RestResponse<Invitations.Accepted> accept(
            @NotNull @Valid AcceptInvitation command, @Context HttpServerRequest request) {
        var accepted = invitations.accept(signedIn.anyone(), command);
        var answer = RestResponse.ResponseBuilder.ok(accepted);
        if (signedIn.anyone().isEmpty()) {
            answer.cookie(cookie.keeping(sessions.begin(accepted.account().id(), Sessions.Means.INVITATION), request));
        }
        return answer.build();
    }
}
