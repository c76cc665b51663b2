package org.substantiate.investigation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
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

    @POST
    public RestResponse<Invitations.Issued> issue(UUID investigation, @NotNull @Valid Invite command) {
        var issued = invitations.issue(signedIn.actor(), investigation, command);
        return RestResponse.status(RestResponse.Status.CREATED, issued);
    }
}
