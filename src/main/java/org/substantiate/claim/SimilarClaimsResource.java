package org.substantiate.claim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.Text;

@Path("/api/investigations/{investigation}/similar-claims")
@Tag(name = "Claims")
class SimilarClaimsResource {

    /** Claims alike, the nearest first; no snapshot, for likeness is no state of the log. */
    record Alike(List<SimilarClaim> items) {}

    private final SimilarClaims similar;
    private final SignedIn signedIn;

    SimilarClaimsResource(SimilarClaims similar, SignedIn signedIn) {
        this.similar = similar;
        this.signedIn = signedIn;
    }

    @GET
    public Alike find(
            UUID investigation,
            @RestQuery @Nullable @Text(max = 500) String statement,
            @RestQuery @Nullable UUID except) {
        // without a statement nothing is alike, and whoever may not ask is told so all the same
        var said = statement == null ? "" : statement;
        return new Alike(similar.to(signedIn.actor(), investigation, said, except));
    }
}
