package org.substantiate.review;

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

@Path("/api/investigations/{investigation}")
@Tag(name = "Review")
class ReviewResource {

    private final Reviews reviews;
    private final FirstViews firstViews;
    private final SignedIn signedIn;

    ReviewResource(Reviews reviews, FirstViews firstViews, SignedIn signedIn) {
        this.reviews = reviews;
        this.firstViews = firstViews;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/reviews")
    public Snapshot<CaseView> list(UUID investigation) {
        return reviews.list(signedIn.actor(), investigation);
    }

    @GET
    @Path("/claims/{claim}/basis")
    public BasisView basis(UUID investigation, UUID claim) {
        return reviews.basis(signedIn.actor(), investigation, claim);
    }

    @POST
    @Path("/claims/{claim}/review")
    public Answer send(
            UUID investigation,
            UUID claim,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid SendToReview command) {
        return reviews.send(signedIn.actor(), investigation, claim, seen, command);
    }

    @POST
    @Path("/claims/{claim}/return")
    public Answer giveBack(
            UUID investigation,
            UUID claim,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch seen,
            @NotNull @Valid ReturnToTeam command) {
        return reviews.giveBack(signedIn.actor(), investigation, claim, seen, command);
    }

    @POST
    @Path("/claims/{claim}/recusal")
    public Answer recuse(UUID investigation, UUID claim, @NotNull @Valid DeclareConflict command) {
        return reviews.recuse(signedIn.actor(), investigation, claim, command);
    }

    @POST
    @Path("/claims/{claim}/reopening-requests")
    public Answer askToReopen(UUID investigation, UUID claim, @NotNull @Valid AskToReopen command) {
        return reviews.askToReopen(signedIn.actor(), investigation, claim, command);
    }

    @GET
    @Path("/first-views")
    public FirstViews.Own firstViews(UUID investigation) {
        return firstViews.own(signedIn.actor(), investigation);
    }

    @PUT
    @Path("/claims/{claim}/first-view")
    public void noteFirstView(UUID investigation, UUID claim, @NotNull @Valid NoteFirstView command) {
        firstViews.note(signedIn.actor(), investigation, claim, command);
    }
}
