package org.substantiate.investigation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.IfMatch;

/** The rules of an investigation over HTTP. */
@Path("/api/investigations/{investigation}/rules")
class RulesResource {

    private final SignedIn signedIn;
    private final Rules rules;

    RulesResource(SignedIn signedIn, Rules rules) {
        this.signedIn = signedIn;
        this.rules = rules;
    }

    @GET
    public Snapshot<RulesView> list(UUID investigation) {
        return rules.list(signedIn.actor(), investigation);
    }

    @PUT
    public Answer change(
            UUID investigation, @HeaderParam("If-Match") @Nullable IfMatch seen, @NotNull @Valid ChangeRules command) {
        return rules.change(signedIn.actor(), investigation, seen, command);
    }
}
