package org.substantiate.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A blind round as every member sees it: nothing of what is submitted, nor by whom.
 *
 * @param round the claim's round
 * @param assessors accounts that are assigned, the recused among them
 * @param ending why it has ended; none while it runs
 */
public record BlindRoundView(
        UUID id,
        long version,
        UUID claim,
        int round,
        List<UUID> assessors,
        List<RecusedAssessor> recusals,
        Instant deadline,
        UUID openedBy,
        Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable Ending ending,
        @Nullable String endingReason) {

    /** A declared conflict of interest. */
    public record RecusedAssessor(UUID account, String reason) {}
}
