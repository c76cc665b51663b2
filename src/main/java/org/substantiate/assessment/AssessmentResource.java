package org.substantiate.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;

@Path("/api/investigations/{investigation}")
@Tag(name = "Assessments")
class AssessmentResource {

    private final Assessments assessments;
    private final Agreements agreements;
    private final SignedIn signedIn;

    AssessmentResource(Assessments assessments, Agreements agreements, SignedIn signedIn) {
        this.assessments = assessments;
        this.agreements = agreements;
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

    /** On the claims that occur in a document, or on all. */
    @GET
    @Path("/agreement")
    public AgreementView agreement(UUID investigation, @RestQuery @Nullable UUID document) {
        return agreements.of(signedIn.actor(), investigation, document);
    }
}
