package org.substantiate.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.IfMatch;

@Path("/api/investigations/{investigation}")
@Tag(name = "Blind rounds")
class BlindRoundResource {

    /** What I have submitted to a round that runs; for nobody else. */
    record Mine(List<AssessmentView> items) {}

    /** Who has submitted. */
    record Submissions(List<UUID> items) {}

    private final BlindRounds rounds;
    private final SignedIn signedIn;

    BlindRoundResource(BlindRounds rounds, SignedIn signedIn) {
        this.rounds = rounds;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/blind-rounds")
    public Snapshot<BlindRoundView> list(UUID investigation) {
        return rounds.list(signedIn.actor(), investigation);
    }

    @POST
    @Path("/claims/{claim}/blind-rounds")
    public Answer open(UUID investigation, UUID claim, @NotNull @Valid OpenBlindRound command) {
        return rounds.open(signedIn.actor(), investigation, claim, command);
    }

    @PUT
    @Path("/blind-rounds/{round}/deadline")
    public Answer moveDeadline(
            UUID investigation,
            UUID round,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid MoveDeadline command) {
        return rounds.moveDeadline(signedIn.actor(), investigation, round, seen, command);
    }

    @PUT
    @Path("/blind-rounds/{round}/assessors")
    public Answer assign(
            UUID investigation,
            UUID round,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid ChangeAssessors command) {
        return rounds.assign(signedIn.actor(), investigation, round, seen, command);
    }

    @POST
    @Path("/blind-rounds/{round}/recusal")
    public Answer recuse(UUID investigation, UUID round, @NotNull @Valid Recuse command) {
        return rounds.recuse(signedIn.actor(), investigation, round, command);
    }

    @POST
    @Path("/blind-rounds/{round}/ending")
    public Answer end(
            UUID investigation,
            UUID round,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid EndBlindRound command) {
        return rounds.end(signedIn.actor(), investigation, round, seen, command);
    }

    @POST
    @Path("/blind-rounds/{round}/assessments")
    public Answer submit(UUID investigation, UUID round, @NotNull @Valid Assess command) {
        return rounds.submit(signedIn.actor(), investigation, round, command);
    }

    @GET
    @Path("/blind-rounds/{round}/assessments")
    public Mine mine(UUID investigation, UUID round) {
        return new Mine(rounds.mine(signedIn.actor(), investigation, round));
    }

    @GET
    @Path("/blind-rounds/{round}/submissions")
    public Submissions submissions(UUID investigation, UUID round) {
        return new Submissions(rounds.submissions(signedIn.actor(), investigation, round));
    }
}
