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

@Path("/api/investigations/{investigation}/sources")
@Tag(name = "Sources")
class SourceResource {

    private final Sources sources;
    private final SignedIn signedIn;

    SourceResource(Sources sources, SignedIn signedIn) {
        this.sources = sources;
        this.signedIn = signedIn;
    }

    @GET
    public Snapshot<SourceView> list(UUID investigation) {
        return sources.list(signedIn.actor(), investigation);
    }

    @POST
    public Answer add(UUID investigation, @NotNull @Valid DescribeSource command) {
        return sources.add(signedIn.actor(), investigation, command);
    }

    @PUT
    @Path("/{source}")
    public Answer correct(
            UUID investigation,
            UUID source,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid DescribeSource command) {
        return sources.correct(signedIn.actor(), investigation, source, seen, command);
    }

    @PUT
    @Path("/{source}/reliability")
    public Answer grade(
            UUID investigation,
            UUID source,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid GradeSource command) {
        return sources.grade(signedIn.actor(), investigation, source, seen, command);
    }
}
