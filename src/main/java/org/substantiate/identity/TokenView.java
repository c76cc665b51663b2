package org.substantiate.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it; never its text.
 *
 * @param investigation the only one that it opens; null for all of the account's
 * @param usedAt known to five minutes
 * @param endedAt when it was revoked or expired; null while it lives
 */
public record TokenView(
        UUID id,
        String name,
        Scope scope,
        @Nullable UUID investigation,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant endedAt) {}
