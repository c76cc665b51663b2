package org.substantiate.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.substantiate.claim.ClaimView;
import org.substantiate.claim.VerdictValue;

/** What members have assessed a claim as in its present round; none, as long as nobody can assess. */
@Singleton
class Opinions {

    /** One member's present assessment. */
    record Opinion(UUID id, long version, UUID author, VerdictValue value) {}

    List<Opinion> of(UUID investigation, ClaimView claim) {
        return List.of();
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
