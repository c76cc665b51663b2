package org.substantiate.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.substantiate.assessment.Assessments;
import org.substantiate.assessment.CountingAssessment;
import org.substantiate.claim.ClaimView;
import org.substantiate.claim.VerdictValue;
import org.substantiate.event.Actor;

/** What members think of a claim in its present round, as far as review goes by it. */
@Singleton
class Opinions {

    private final Assessments assessments;

    Opinions(Assessments assessments) {
        this.assessments = assessments;
    }

    List<CountingAssessment> of(UUID investigation, UUID claim) {
        return assessments.countingFor(investigation, claim);
    }

    /** How many members other than its author have assessed a claim. */
    long assessors(UUID investigation, ClaimView claim) {
        return of(investigation, claim.id()).stream()
                .filter(one -> !one.account().equals(claim.author()))
                .count();
    }

    /** How somebody has assessed a claim, if they have. */
    Optional<VerdictValue> own(Actor actor, UUID investigation, UUID claim) {
        return of(investigation, claim).stream()
                .filter(one -> one.account().equals(actor.account()))
                .map(CountingAssessment::value)
                .findFirst();
    }
}
