package org.substantiate.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An element of a claim as members see it.
 *
 * @param author the account that added it
 * @param found none until an editor has found something about the present words
 */
public record ElementView(
        UUID id,
        long version,
        UUID claim,
        ElementKind kind,
        String text,
        UUID author,
        Instant addedAt,
        @Nullable Instant editedAt,
        @Nullable Found found) {

    /** What an editor found. */
    public record Found(Finding finding, @Nullable String note, UUID by, Instant at) {}
}
