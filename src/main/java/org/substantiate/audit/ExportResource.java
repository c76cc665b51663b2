package org.substantiate.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.substantiate.event.Answer;
import org.substantiate.identity.SignedIn;

/** Copies of a log, over HTTP. */
@Path("/api/investigations/{investigation}/exports")
class ExportResource {

    private final SignedIn signedIn;
    private final Exports exports;

    ExportResource(SignedIn signedIn, Exports exports) {
        this.signedIn = signedIn;
        this.exports = exports;
    }

    /** Takes a copy of the log as it is now; its id is that of the entry's object. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201")
    public Answer request(UUID investigation, @NotNull @Valid RequestExport command) {
        return exports.request(signedIn.actor(), investigation, command);
    }

    /** The copy itself, as often as one likes. */
    @GET
    @Path("/{export}")
    @Produces(MediaType.WILDCARD)
    public Response fetch(UUID investigation, UUID export) {
        var parcel = exports.fetch(signedIn.actor(), investigation, export);
        StreamingOutput stream = parcel.copy()::to;
        return Response.ok(stream, parcel.format().mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + parcel.fileName() + "\"")
                .build();
    }
}
