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

@Path("/api/investigations/{investigation}")
@Tag(name = "Elements")
class ElementResource {

    private final Elements elements;
    private final SignedIn signedIn;

    ElementResource(Elements elements, SignedIn signedIn) {
        this.elements = elements;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/elements")
    public Snapshot<ElementView> list(UUID investigation) {
        return elements.list(signedIn.actor(), investigation);
    }

    @POST
    @Path("/claims/{claim}/elements")
    public Answer add(UUID investigation, UUID claim, @NotNull @Valid AddElement command) {
        return elements.add(signedIn.actor(), investigation, claim, command);
    }

    @PUT
    @Path("/elements/{element}")
    public Answer edit(
            UUID investigation,
            UUID element,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid EditElement command) {
        return elements.edit(signedIn.actor(), investigation, element, seen, command);
    }

    @DELETE
    @Path("/elements/{element}")
    public Answer remove(UUID investigation, UUID element, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return elements.remove(signedIn.actor(), investigation, element, seen);
    }

    @PUT
    @Path("/elements/{element}/finding")
    public Answer find(
            UUID investigation,
            UUID element,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid FindOnElement command) {
        return elements.find(signedIn.actor(), investigation, element, seen, command);
    }
}
