package org.substantiate.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Answer;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.IfMatch;

@Path("/api/investigations/{investigation}/claims/{claim}")
@Tag(name = "Claims")
class ReshapingResource {

    private final Reshaping reshaping;
    private final SignedIn signedIn;

    ReshapingResource(Reshaping reshaping, SignedIn signedIn) {
        this.reshaping = reshaping;
        this.signedIn = signedIn;
    }

    @POST
    @Path("/merging")
    public Answer merge(
            UUID investigation,
            UUID claim,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid MergeClaim command) {
        return reshaping.merge(signedIn.actor(), investigation, claim, seen, command);
    }

    @POST
    @Path("/splitting")
    public Answer split(
            UUID investigation,
            UUID claim,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid SplitClaim command) {
        return reshaping.split(signedIn.actor(), investigation, claim, seen, command);
    }

    @POST
    @Path("/rejoining")
    public Answer rejoin(
            UUID investigation,
            UUID claim,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid RejoinClaim command) {
        return reshaping.rejoin(signedIn.actor(), investigation, claim, seen, command);
    }
}
