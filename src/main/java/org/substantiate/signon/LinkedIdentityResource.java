package org.substantiate.signon;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.substantiate.identity.SignedIn;
import org.substantiate.signon.LinkedIdentity.LinkedIdentityView;

/** The identities that open one's own account. */
@Path("/api/account/linked-identities")
class LinkedIdentityResource {

    /** In the order in which they were linked. */
    record Linked(List<LinkedIdentityView> items) {}

    private final SignedIn signedIn;
    private final LinkedIdentities identities;

    LinkedIdentityResource(SignedIn signedIn, LinkedIdentities identities) {
        this.signedIn = signedIn;
        this.identities = identities;
    }

    @GET
    public Linked all() {
        return new Linked(identities.of(signedIn.actor()));
    }

    @DELETE
    @Path("{id}")
    public void unlink(UUID id) {
        identities.unlink(signedIn.actor(), id);
    }
}
