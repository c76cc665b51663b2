package org.substantiate.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.substantiate.identity.SignedIn;

/** How the server finds its own record, over HTTP. */
@Path("/api/investigations/{investigation}/check")
class CheckResource {

    private final SignedIn signedIn;
    private final SelfCheck check;

    CheckResource(SignedIn signedIn, SelfCheck check) {
        this.signedIn = signedIn;
        this.check = check;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public SelfCheck.Report check(UUID investigation) {
        return check.report(signedIn.actor(), investigation);
    }
}
