package org.substantiate.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.substantiate.identity.SignedIn;

/** Signed checkpoints and proofs of a log, over HTTP. */
@Path("/api/investigations/{investigation}")
class ProofResource {

    private final SignedIn signedIn;
    private final Proofs proofs;

    ProofResource(SignedIn signedIn, Proofs proofs) {
        this.signedIn = signedIn;
        this.proofs = proofs;
    }

    /** The log as it is now: a C2SP tlog-checkpoint. */
    @GET
    @Path("/checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    public String checkpoint(UUID investigation) {
        return proofs.checkpoint(signedIn.actor(), investigation).toString();
    }

    /** That the log of one size is the beginning of the log of another. */
    @GET
    @Path("/consistency")
    @Produces(MediaType.APPLICATION_JSON)
    public Proofs.Consistency consistency(UUID investigation, @RestQuery long from, @RestQuery long to) {
        return proofs.consistency(signedIn.actor(), investigation, from, to);
    }

    /** That one entry stands in the log: a C2SP tlog-proof. */
    @GET
    @Path("/entries/{position}/receipt")
    @Produces(MediaType.TEXT_PLAIN)
    public String receipt(UUID investigation, long position) {
        return proofs.receipt(signedIn.actor(), investigation, position).toString();
    }
}
