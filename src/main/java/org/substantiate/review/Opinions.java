package org.substantiate.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.substantiate.assessment.Assessments;
import org.substantiate.claim.ClaimView;
import org.substantiate.claim.VerdictValue;

/** What members have assessed a claim as in its present round, as far as all may know it. */
@Singleton
class Opinions {

    private final Assessments assessments;

    Opinions(Assessments assessments) {
        this.assessments = assessments;
    }

    /** One member's present assessment; it never changes. */
    record Opinion(UUID id, long version, UUID author, VerdictValue value) {}

    List<Opinion> of(UUID investigation, ClaimView claim) {
        return assessments.countingFor(investigation, claim.id()).stream()
                .map(one -> new Opinion(one.id(), 1, one.account(), one.value()))
                .toList();
    }

    /** How many members other than its author have assessed a claim. */
    long assessors(UUID investigation, ClaimView claim) {
        return of(investigation, claim).stream()
                .map(Opinion::author)
                .filter(author -> !author.equals(claim.author()))
                .distinct()
                .count();
    }
}
