package org.substantiate.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as members see it.
 *
 * @param claimDate when it was alleged, as far as it is known: a year, a month or a day
 * @param occurrences annotations, in the order they were made
 * @param author an account
 * @param mergedInto the claim that goes on for this one, while it is closed as merged
 * @param splitFrom the claim whose passages it got when it was made
 * @param closing why it is closed, while it is
 */
public record ClaimView(
        UUID id,
        long version,
        String statement,
        @Nullable String claimant,
        @Nullable String claimDate,
        Materiality materiality,
        List<String> tags,
        State state,
        int round,
        List<UUID> occurrences,
        UUID author,
        Instant raisedAt,
        @Nullable Instant editedAt,
        @Nullable UUID mergedInto,
        @Nullable UUID splitFrom,
        @Nullable Closing closing) {

    /** Why a claim was put aside. */
    public record Closing(ClosingCode code, String reason) {}
}
