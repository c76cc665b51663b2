package org.substantiate.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as members see it.
 *
 * @param excerpt what the source says, in its own words
 * @param locator where in the source, as in "p. 12"
 * @param author the account that attached it
 */
public record EvidenceView(
        UUID id,
        long version,
        UUID claim,
        UUID source,
        Stance stance,
        String excerpt,
        @Nullable String locator,
        UUID author,
        Instant attachedAt,
        @Nullable Instant editedAt,
        boolean withdrawn) {}
