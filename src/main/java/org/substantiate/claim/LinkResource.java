package org.substantiate.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/api/investigations/{investigation}")
@Tag(name = "Links between claims")
class LinkResource {

    private final ClaimLinks links;
    private final SignedIn signedIn;

    LinkResource(ClaimLinks links, SignedIn signedIn) {
        this.links = links;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/claim-links")
    public Snapshot<LinkView> list(UUID investigation) {
        return links.list(signedIn.actor(), investigation);
    }

    @POST
    @Path("/claims/{claim}/links")
    public Answer suggest(UUID investigation, UUID claim, @NotNull @Valid SuggestLink command) {
        return links.suggest(signedIn.actor(), investigation, claim, command);
    }

    @POST
    @Path("/claim-links/{link}/confirmation")
    public Answer confirm(UUID investigation, UUID link, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return links.confirm(signedIn.actor(), investigation, link, seen);
    }

    @POST
    @Path("/claim-links/{link}/declining")
    public Answer decline(UUID investigation, UUID link, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return links.decline(signedIn.actor(), investigation, link, seen);
    }

    @DELETE
    @Path("/claim-links/{link}")
    public Answer withdraw(UUID investigation, UUID link, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return links.withdraw(signedIn.actor(), investigation, link, seen);
    }
}
