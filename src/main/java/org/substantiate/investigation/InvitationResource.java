package org.substantiate.investigation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;

/** Inviting over HTTP. */
@Path("/api/investigations/{investigation}/invitations")
class InvitationResource {

    private final SignedIn signedIn;
    private final Invitations invitations;

    InvitationResource(SignedIn signedIn, Invitations invitations) {
        this.signedIn = signedIn;
        this.invitations = invitations;
    }

    @GET
    public Snapshot<InvitationView> open(UUID investigation) {
        return invitations.of(signedIn.actor(), investigation);
    }

    @POST
    public RestResponse<Invitations.Issued> issue(UUID investigation, @NotNull @Valid Invite command) {
        var issued = invitations.issue(signedIn.actor(), investigation, command);
        return RestResponse.status(RestResponse.Status.CREATED, issued);
    }

    @DELETE
    @Path("{invitation}")
    public Answer revoke(UUID investigation, UUID invitation) {
        return invitations.revoke(signedIn.actor(), investigation, invitation);
    }
}
