package org.substantiate.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link between two claims as members see it: {@code from} is what {@code kind} says of {@code to}.
 *
 * @param settledBy who confirmed or declined it, or took it back
 */
public record LinkView(
        UUID id,
        long version,
        UUID from,
        UUID to,
        LinkKind kind,
        LinkState state,
        UUID suggestedBy,
        Instant suggestedAt,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt) {}
