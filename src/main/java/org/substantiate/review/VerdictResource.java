package org.substantiate.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
@Tag(name = "Verdicts")
class VerdictResource {

    private final Verdicts verdicts;
    private final SignedIn signedIn;

    VerdictResource(Verdicts verdicts, SignedIn signedIn) {
        this.verdicts = verdicts;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/verdicts")
    public Snapshot<VerdictView> list(UUID investigation) {
        return verdicts.list(signedIn.actor(), investigation);
    }

    @POST
    @Path("/claims/{claim}/verdicts")
    public Answer decide(
            UUID investigation,
            UUID claim,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid Decide command) {
        return verdicts.decide(signedIn.actor(), investigation, claim, seen, command);
    }

    @POST
    @Path("/claims/{claim}/rounds")
    public Answer reopen(
            UUID investigation,
            UUID claim,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid BeginRound command) {
        return verdicts.reopen(signedIn.actor(), investigation, claim, seen, command);
    }

    @POST
    @Path("/verdicts/{verdict}/signature")
    public Answer sign(
            UUID investigation,
            UUID verdict,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid Sign command) {
        return verdicts.sign(signedIn.actor(), investigation, verdict, seen, command);
    }

    @POST
    @Path("/verdicts/{verdict}/refusal")
    public Answer refuse(
            UUID investigation,
            UUID verdict,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid RefuseSignature command) {
        return verdicts.refuse(signedIn.actor(), investigation, verdict, seen, command);
    }

    @DELETE
    @Path("/verdicts/{verdict}")
    public Answer undo(UUID investigation, UUID verdict, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen) {
        return verdicts.undo(signedIn.actor(), investigation, verdict, seen);
    }

    @POST
    @Path("/verdicts/{verdict}/confirmation")
    public Answer confirm(
            UUID investigation,
            UUID verdict,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid StillStands command) {
        return verdicts.confirm(signedIn.actor(), investigation, verdict, seen, command);
    }

    @POST
    @Path("/verdicts/{verdict}/dissents")
    public Answer dissent(UUID investigation, UUID verdict, @NotNull @Valid FileDissent command) {
        return verdicts.dissent(signedIn.actor(), investigation, verdict, command);
    }
}
