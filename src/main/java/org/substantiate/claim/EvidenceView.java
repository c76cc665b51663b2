package org.substantiate.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.substantiate.source.Graded;

/**
 * A piece of evidence as members see it.
 *
 * @param excerpt what the source says, in its own words
 * @param locator where in the source, as in "p. 12"
 * @param credibility 1 to 5, and 6 for what cannot be judged
 * @param graded who gave the grade or took it back; null while nobody has
 * @param origin who said it first; null for the source itself
 * @param flags what is wrong with it, in the order they were set
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

        @Nullable @Schema(enumeration = {"1", "2", "3", "4", "5", "6"})
        Integer credibility,

        @Nullable Graded graded,
        @Nullable UUID origin,
        List<FlagView> flags,
        UUID author,
        Instant attachedAt,
        @Nullable Instant editedAt,
        boolean withdrawn) {}
