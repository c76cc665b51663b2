package org.substantiate.debate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An argument as members see it.
 *
 * @param body Markdown
 * @param author an account
 */
public record ArgumentView(
        UUID id,
        long version,
        UUID claim,
        Stance stance,
        String body,
        UUID author,
        Instant madeAt,
        @Nullable Instant editedAt,
        boolean withdrawn) {}
