package org.substantiate.investigation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;

/** Members over HTTP. */
@Path("/api/investigations/{investigation}/members")
class MemberResource {

    private final SignedIn signedIn;
    private final Members members;
    private final Invitations invitations;

    MemberResource(SignedIn signedIn, Members members, Invitations invitations) {
        this.signedIn = signedIn;
        this.members = members;
        this.invitations = invitations;
    }

    @GET
    public Snapshot<MemberView> all(UUID investigation) {
        return members.of(signedIn.actor(), investigation);
    }

    @POST
    public Answer invite(UUID investigation, @NotNull @Valid InviteByEmail command) {
        return invitations.address(signedIn.actor(), investigation, command);
    }

    @PUT
    @Path("{account}")
    public Answer changeRole(UUID investigation, UUID account, @NotNull @Valid ChangeRole command) {
        return members.changeRole(signedIn.actor(), investigation, account, command);
    }

    @POST
    @Path("{account}/handover")
    public Answer handOver(UUID investigation, UUID account) {
        return members.handOver(signedIn.actor(), investigation, account);
    }

    @DELETE
    @Path("{account}")
    public Answer remove(UUID investigation, UUID account) {
        return members.remove(signedIn.actor(), investigation, account);
    }
}
