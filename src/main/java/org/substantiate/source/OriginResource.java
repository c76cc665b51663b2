package org.substantiate.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/investigations/{investigation}/origins")
@Tag(name = "Sources")
class OriginResource {

    private final Origins origins;
    private final SignedIn signedIn;

    OriginResource(Origins origins, SignedIn signedIn) {
        this.origins = origins;
        this.signedIn = signedIn;
    }

    @GET
    public Snapshot<OriginView> list(UUID investigation) {
        return origins.list(signedIn.actor(), investigation);
    }

    @POST
    public Answer name(UUID investigation, @NotNull @Valid NameOrigin command) {
        return origins.name(signedIn.actor(), investigation, command);
    }

    @PUT
    @Path("/{origin}")
    public Answer rename(
            UUID investigation,
            UUID origin,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid NameOrigin command) {
        return origins.rename(signedIn.actor(), investigation, origin, seen, command);
    }
}
