package org.substantiate.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Forgotten passwords; a link's token travels in bodies only, where no log keeps it. */
@Path("/api/password-resets")
class ResetResource {

    private final ResetLinks links;

    ResetResource(ResetLinks links) {
        this.links = links;
    }

    /** The same answer for everybody; a link goes by mail to who has an account. */
    @POST
    @ResponseStatus(202)
    @APIResponse(responseCode = "202", description = "Accepted")
    public void ask(@NotNull @Valid UseResetLink.AskForResetLink command, @Context HttpServerRequest request) {
        links.ask(command.email(), Visitor.address(request));
    }

    @POST
    @Path("preview")
    public ResetLinks.ResetPreview preview(@NotNull @Valid UseResetLink.PreviewResetLink command) {
        return links.preview(command.token());
    }

    @POST
    @Path("use")
    public void use(@NotNull @Valid UseResetLink command) {
        links.use(command);
    }
}
