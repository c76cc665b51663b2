package org.substantiate.investigation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Answer;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.IfMatch;

/** Investigations over HTTP. */
@Path("/api/investigations")
class InvestigationResource {

    /** Those of whoever asks, last changed first. */
    record Mine(List<InvestigationView> items) {}

    private final SignedIn signedIn;
    private final Investigations investigations;

    InvestigationResource(SignedIn signedIn, Investigations investigations) {
        this.signedIn = signedIn;
        this.investigations = investigations;
    }

    @GET
    public Mine mine() {
        return new Mine(investigations.of(signedIn.actor()));
    }

    @POST
    public Answer create(@NotNull @Valid Describe command) {
        return investigations.create(signedIn.actor(), command);
    }

    @GET
    @Path("{investigation}")
    public RestResponse<InvestigationView> one(UUID investigation) {
        var found = investigations.find(signedIn.actor(), investigation);
        return RestResponse.ResponseBuilder.ok(found)
                .tag(String.valueOf(found.version()))
                .build();
    }

    @PUT
    @Path("{investigation}")
    public Answer edit(
            UUID investigation, @HeaderParam("If-Match") @Nullable IfMatch seen, @NotNull @Valid Describe command) {
        return investigations.edit(signedIn.actor(), investigation, seen, command);
    }

    @POST
    @Path("{investigation}/archiving")
    public Answer archive(
            UUID investigation, @HeaderParam("If-Match") @Nullable IfMatch seen, @NotNull @Valid Archive command) {
        return investigations.archive(signedIn.actor(), investigation, seen, command);
    }

    @POST
    @Path("{investigation}/restoring")
    public Answer restore(UUID investigation, @HeaderParam("If-Match") @Nullable IfMatch seen) {
        return investigations.restore(signedIn.actor(), investigation, seen);
    }

    @PUT
    @Path("{investigation}/seen")
    public void looked(UUID investigation, @NotNull @Valid Looked command) {
        investigations.looked(signedIn.actor(), investigation, command);
    }
}
