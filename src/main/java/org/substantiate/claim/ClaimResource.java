package org.substantiate.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.IfMatch;

@Path("/api/investigations/{investigation}/claims")
@Tag(name = "Claims")
class ClaimResource {

    private final Claims claims;
    private final SignedIn signedIn;

    ClaimResource(Claims claims, SignedIn signedIn) {
        this.claims = claims;
        this.signedIn = signedIn;
    }

    @GET
    public Snapshot<ClaimView> list(UUID investigation) {
        return claims.list(signedIn.actor(), investigation);
    }

    @POST
    public Answer raise(UUID investigation, @NotNull @Valid RaiseClaim command) {
        return claims.raise(signedIn.actor(), investigation, command);
    }

    @PUT
    @Path("/{claim}")
    public Answer edit(
            UUID investigation,
            UUID claim,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid EditClaim command) {
        return claims.edit(signedIn.actor(), investigation, claim, seen, command);
    }

    @POST
    @Path("/{claim}/occurrences")
    public Answer addOccurrence(UUID investigation, UUID claim, @NotNull @Valid AddOccurrence command) {
        return claims.addOccurrence(signedIn.actor(), investigation, claim, command);
    }

    @DELETE
    @Path("/{claim}/occurrences/{annotation}")
    public Answer removeOccurrence(UUID investigation, UUID claim, UUID annotation) {
        return claims.removeOccurrence(signedIn.actor(), investigation, claim, annotation);
    }

    @POST
    @Path("/{claim}/debate")
    public Answer openDebate(UUID investigation, UUID claim, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return claims.openDebate(signedIn.actor(), investigation, claim, seen);
    }

    @POST
    @Path("/{claim}/closing")
    public Answer close(
            UUID investigation,
            UUID claim,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid CloseClaim command) {
        return claims.close(signedIn.actor(), investigation, claim, seen, command);
    }

    @POST
    @Path("/{claim}/reopening")
    public Answer reopen(
            UUID investigation,
            UUID claim,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid ReopenClaim command) {
        return claims.reopen(signedIn.actor(), investigation, claim, seen, command);
    }
}
