package org.substantiate.debate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An argument as members see it.
 *
 * @param parent the argument that it answers; none if it answers the claim
 * @param body Markdown, in which {@code @[account]} mentions a member
 * @param cites evidence, in the order it was attached
 * @param author an account
 * @param withdrawnAt also none where it was withdrawn before this was kept
 * @param resolved by whom and when its thread was resolved, while it is; a thread is an argument and all that answers it
 */
public record ArgumentView(
        UUID id,
        long version,
        UUID claim,
        @Nullable UUID parent,
        Stance stance,
        String body,
        List<UUID> cites,
        UUID author,
        Instant madeAt,
        @Nullable Instant editedAt,
        boolean withdrawn,
        @Nullable Instant withdrawnAt,
        @Nullable Resolved resolved) {

    /** Who settled a thread. */
    public record Resolved(UUID by, Instant at) {}
}
