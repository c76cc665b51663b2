package org.substantiate.investigation;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.substantiate.identity.SessionCookie;
import org.substantiate.identity.Sessions;
import org.substantiate.identity.SignedIn;

/** Following an invitation over HTTP; the token of a link travels in bodies only, where no log keeps it. */
@Path("/api/invitations")
class AcceptanceResource {

    /** Those that are addressed to whoever asks. */
    record Invited(List<Arrivals.Waiting> items) {}

    private final SignedIn signedIn;
    private final Arrivals arrivals;
    private final Sessions sessions;
    private final SessionCookie cookie;

    AcceptanceResource(SignedIn signedIn, Arrivals arrivals, Sessions sessions, SessionCookie cookie) {
        this.signedIn = signedIn;
        this.arrivals = arrivals;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @POST
    @Path("preview")
    public Arrivals.InvitationPreview preview(@NotNull @Valid AcceptInvitation.PreviewInvitation command) {
        return arrivals.preview(command.token());
    }

    @POST
    @Path("acceptance")
    public RestResponse<Arrivals.Accepted> follow(
            @NotNull @Valid AcceptInvitation command, @Context HttpServerRequest request) {
        var accepted = arrivals.follow(signedIn.anyone(), command);
        var answer = RestResponse.ResponseBuilder.ok(accepted);
        if (signedIn.anyone().isEmpty()) {
            answer.cookie(cookie.keeping(sessions.begin(accepted.account().id(), Sessions.Means.INVITATION), request));
        }
        return answer.build();
    }

    @GET
    public Invited mine() {
        return new Invited(arrivals.of(signedIn.actor()));
    }

    @POST
    @Path("{invitation}/acceptance")
    public Arrivals.Accepted accept(UUID invitation) {
        return arrivals.accept(signedIn.actor(), invitation);
    }

    @DELETE
    @Path("{invitation}")
    public void decline(UUID invitation) {
        arrivals.decline(signedIn.actor(), invitation);
    }
}
