package org.substantiate.annotation;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.IfMatch;

@Path("/api/investigations/{investigation}/annotations")
@Tag(name = "Annotations")
class AnnotationResource {

    private final Annotations annotations;
    private final SignedIn signedIn;

    AnnotationResource(Annotations annotations, SignedIn signedIn) {
        this.annotations = annotations;
        this.signedIn = signedIn;
    }

    @GET
    public Snapshot<AnnotationView> list(UUID investigation, @RestQuery @Nullable UUID document) {
        return annotations.list(signedIn.actor(), investigation, document);
    }

    @POST
    public Answer create(UUID investigation, @NotNull @Valid CreateAnnotation command) {
        return annotations.create(signedIn.actor(), investigation, command);
    }

    @PUT
    @Path("/{annotation}")
    public Answer edit(
            UUID investigation,
            UUID annotation,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid EditAnnotation command) {
        return annotations.edit(signedIn.actor(), investigation, annotation, seen, command);
    }

    @DELETE
    @Path("/{annotation}")
    public Answer withdraw(
            UUID investigation, UUID annotation, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return annotations.withdraw(signedIn.actor(), investigation, annotation, seen);
    }
}
