package org.substantiate.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;

@Path("/api/investigations/{investigation}")
@Tag(name = "Assessments")
class AssessmentResource {

    private final Assessments assessments;
    private final SignedIn signedIn;

    AssessmentResource(Assessments assessments, SignedIn signedIn) {
        this.assessments = assessments;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/assessments")
    public Snapshot<AssessmentView> list(UUID investigation) {
        return assessments.list(signedIn.actor(), investigation);
    }

    @POST
    @Path("/claims/{claim}/assessments")
    public Answer assess(UUID investigation, UUID claim, @NotNull @Valid Assess command) {
        return assessments.assess(signedIn.actor(), investigation, claim, command);
    }
}
