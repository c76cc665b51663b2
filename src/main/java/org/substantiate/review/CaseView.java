package org.substantiate.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What members see of a claim's way through review.
 *
 * @param sent how it came to the editors last
 * @param returned why it went back to the team, until it comes again
 * @param recusals who neither decides nor signs
 * @param requests who asks for reopening
 */
public record CaseView(
        UUID claim,
        long version,
        @Nullable Sending sent,
        @Nullable Return returned,
        List<Recusal> recusals,
        List<ReopeningRequest> requests) {

    /** An editor's word to the team. */
    public record Return(UUID by, Instant at, String comment, List<String> tasks) {}
}
