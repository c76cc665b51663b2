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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.IfMatch;

@Path("/api/investigations/{investigation}")
@Tag(name = "Evidence")
class EvidenceResource {

    private final PiecesOfEvidence evidence;
    private final JudgedEvidence judged;
    private final SignedIn signedIn;

    EvidenceResource(PiecesOfEvidence evidence, JudgedEvidence judged, SignedIn signedIn) {
        this.evidence = evidence;
        this.judged = judged;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/evidence")
    public Snapshot<EvidenceView> list(UUID investigation) {
        return evidence.list(signedIn.actor(), investigation);
    }

    @POST
    @Path("/claims/{claim}/evidence")
    public Answer attach(UUID investigation, UUID claim, @NotNull @Valid AttachEvidence command) {
        return evidence.attach(signedIn.actor(), investigation, claim, command);
    }

    @PUT
    @Path("/evidence/{evidence}")
    public Answer edit(
            UUID investigation,
            @RestPath("evidence") UUID piece,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid EditEvidence command) {
        return evidence.edit(signedIn.actor(), investigation, piece, seen, command);
    }

    @DELETE
    @Path("/evidence/{evidence}")
    public Answer withdraw(
            UUID investigation,
            @RestPath("evidence") UUID piece,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return evidence.withdraw(signedIn.actor(), investigation, piece, seen);
    }

    @PUT
    @Path("/evidence/{evidence}/credibility")
    public Answer grade(
            UUID investigation,
            @RestPath("evidence") UUID piece,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid GradeEvidence command) {
        return judged.grade(signedIn.actor(), investigation, piece, seen, command);
    }

    @PUT
    @Path("/evidence/{evidence}/origin")
    public Answer trace(
            UUID investigation,
            @RestPath("evidence") UUID piece,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid TraceEvidence command) {
        return judged.trace(signedIn.actor(), investigation, piece, seen, command);
    }

    @POST
    @Path("/evidence/{evidence}/flags")
    public Answer flag(
            UUID investigation,
            @RestPath("evidence") UUID piece,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid FlagEvidence command) {
        return judged.flag(signedIn.actor(), investigation, piece, seen, command);
    }

    @POST
    @Path("/evidence/{evidence}/flags/lifting")
    public Answer lift(
            UUID investigation,
            @RestPath("evidence") UUID piece,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid LiftFlag command) {
        return judged.lift(signedIn.actor(), investigation, piece, seen, command);
    }
}
