package org.substantiate.debate;

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
@Tag(name = "Debate")
class ArgumentResource {

    private final Arguments arguments;
    private final SignedIn signedIn;

    ArgumentResource(Arguments arguments, SignedIn signedIn) {
        this.arguments = arguments;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/arguments")
    public Snapshot<ArgumentView> list(UUID investigation) {
        return arguments.list(signedIn.actor(), investigation);
    }

    @POST
    @Path("/claims/{claim}/arguments")
    public Answer make(UUID investigation, UUID claim, @NotNull @Valid MakeArgument command) {
        return arguments.make(signedIn.actor(), investigation, claim, command);
    }

    @PUT
    @Path("/arguments/{argument}")
    public Answer edit(
            UUID investigation,
            UUID argument,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid EditArgument command) {
        return arguments.edit(signedIn.actor(), investigation, argument, seen, command);
    }

    @DELETE
    @Path("/arguments/{argument}")
    public Answer withdraw(
            UUID investigation, UUID argument, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return arguments.withdraw(signedIn.actor(), investigation, argument, seen);
    }

    @POST
    @Path("/arguments/{argument}/resolving")
    public Answer resolve(UUID investigation, UUID argument, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return arguments.resolve(signedIn.actor(), investigation, argument, seen);
    }

    @POST
    @Path("/arguments/{argument}/reopening")
    public Answer reopen(UUID investigation, UUID argument, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return arguments.reopen(signedIn.actor(), investigation, argument, seen);
    }
}
