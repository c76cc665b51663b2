package org.substantiate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.Text;

@Path("/api/investigations/{investigation}")
@Tag(name = "Snapshots")
class SnapshotResource {

    private final Snapshots snapshots;
    private final SignedIn signedIn;

    SnapshotResource(Snapshots snapshots, SignedIn signedIn) {
        this.snapshots = snapshots;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/snapshots")
    public Snapshot<SnapshotView> list(UUID investigation) {
        return snapshots.list(signedIn.actor(), investigation);
    }

    /** Captures what the source's address gives now. */
    @POST
    @Path("/sources/{source}/snapshots")
    public Answer fetch(UUID investigation, UUID source) {
        return snapshots.fetch(signedIn.actor(), investigation, source);
    }

    /** Keeps a file: its bytes are the body, its name and its type stand in the address. */
    @POST
    @Path("/sources/{source}/snapshots/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Answer upload(
            UUID investigation,
            UUID source,
            @RestQuery @NotNull @Text(max = 300) String name,
            @RestQuery @Nullable String type,
            InputStream body)
            throws IOException {
        return snapshots.upload(signedIn.actor(), investigation, source, name, type, body);
    }

    /** The bytes, checked; shown only where they can do nothing but be seen and heard. */
    @GET
    @Path("/snapshots/{snapshot}/content")
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were captured",
            content = @Content(mediaType = "application/octet-stream", schema = @Schema(implementation = byte[].class)))
    public Response content(UUID investigation, UUID snapshot, @RestQuery boolean save) {
        var content = snapshots.read(signedIn.actor(), investigation, snapshot);
        var type = content.snapshot().mediaType();
        var shown = MediaTypes.isPassive(type) && !save;
        return Response.ok(content.bytes(), shown ? shownAs(type) : MediaTypes.UNKNOWN)
                .header("Content-Length", content.snapshot().length())
                .header("Content-Disposition", (shown ? "inline" : "attachment") + name(content.snapshot()))
                // beside the one that every answer carries: browsers hold to both
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    @GET
    @Path("/snapshots/{snapshot}/check")
    public CheckedSnapshot check(UUID investigation, UUID snapshot) {
        return snapshots.check(signedIn.actor(), investigation, snapshot);
    }

    @GET
    @Path("/snapshots/{snapshot}/text")
    public SnapshotText text(UUID investigation, UUID snapshot) {
        return snapshots.text(signedIn.actor(), investigation, snapshot);
    }

    private static String shownAs(String type) {
        return type.equals("text/plain") ? "text/plain; charset=utf-8" : type;
    }

    /** As in RFC 6266, in its encoded form alone, so that no quoting can go wrong. */
    private static String name(SnapshotView snapshot) {
        var name = snapshot.fileName() == null ? "snapshot-" + snapshot.id() : snapshot.fileName();
        return "; filename*=UTF-8''"
                + URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
